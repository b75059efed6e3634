package io.github.menkan.assess;

import io.github.menkan.StandardInForce;
import io.github.menkan.VersionOutcome;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Standard;
import java.util.ArrayList;
import java.util.List;

/** What an answer rests on: the standard that applies, and the versions that were compared. */
final class Basis {

    private final Choice choice;

    /** Of a choice among versions of which there is at least one. */
    Basis(Choice choice) {
        this.choice = choice;
    }

    StandardInForce standard() {
        Standard standard = choice.applied().standard();
        return new StandardInForce(
                standard.interpretation().map(Document::number).orElse("无"),
                standard.article().document().title(),
                standard.sources(),
                choice.why(),
                standard.hash());
    }

    /** The versions, the one that applies first. */
    List<VersionOutcome> versions() {
        List<VersionOutcome> outcomes = new ArrayList<>();
        for (Choice.Candidate candidate : choice.appliedFirst()) {
            outcomes.add(outcome(candidate, outcomes.isEmpty()));
        }
        return List.copyOf(outcomes);
    }

    private VersionOutcome outcome(Choice.Candidate candidate, boolean isApplied) {
        Standard standard = candidate.standard();
        return new VersionOutcome(
                standard.article().document().title(),
                standard.article().document().inForce().from(),
                standard.interpretation().map(Document::number).orElse("无"),
                standard.interpretation()
                        .map(Document::inForce)
                        .orElse(standard.inForce())
                        .from(),
                standard.inForce().from(),
                isApplied,
                candidate.evaluation().tier(),
                candidate.evaluation().possibleTier(),
                standard.term(candidate.evaluation().tier()),
                standard.term(candidate.evaluation().possibleTier()),
                standard.penalty(candidate.evaluation().tier()),
                isApplied ? choice.why() : candidate.reason());
    }
}

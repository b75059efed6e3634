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
        List<String> documents = new ArrayList<>();
        for (Document document : standard.documents()) {
            documents.add(named(document));
        }
        return new StandardInForce(
                standard.interpretation().map(Document::number).orElse("无"),
                standard.article().document().title(),
                documents,
                choice.why(),
                standard.hash());
    }

    /** A document by number and title; a version of a statute by its title alone, which begins with the name it is cited by. */
    private static String named(Document document) {
        if (document.title().isEmpty()) {
            return document.number();
        }
        boolean named = !document.number().isEmpty() && document.title().startsWith(document.number());
        return named ? document.title() : document.number() + "《" + document.title() + "》";
    }

    /** The versions, the one that applies first. */
    List<VersionOutcome> versions() {
        List<VersionOutcome> outcomes = new ArrayList<>();
        outcomes.add(outcome(choice.applied()));
        for (Choice.Candidate candidate : choice.candidates()) {
            if (candidate != choice.applied()) {
                outcomes.add(outcome(candidate));
            }
        }
        return List.copyOf(outcomes);
    }

    private VersionOutcome outcome(Choice.Candidate candidate) {
        Standard standard = candidate.standard();
        boolean isApplied = candidate == choice.applied();
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

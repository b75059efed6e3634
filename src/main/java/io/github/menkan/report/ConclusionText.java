package io.github.menkan.report;

import io.github.menkan.Assessment;
import io.github.menkan.OpenFact;
import io.github.menkan.Tier;
import java.util.ArrayList;
import java.util.List;

/** The conclusion in sentences: which tier, on which clause, how certain, and what is missing. */
final class ConclusionText {

    private final Assessment assessment;
    private final Voice voice;
    private final GroundText grounds;
    private final Weighed weighed;

    ConclusionText(Assessment assessment, Voice voice) {
        this.assessment = assessment;
        this.voice = voice;
        this.grounds = new GroundText(assessment, voice);
        this.weighed = Weighed.of(assessment);
    }

    List<String> paragraphs() {
        if (!Weighed.isOffence(assessment)) {
            return List.of(voice.sentence(voice.say(assessment.statutoryTerm())));
        }
        return Weighed.isFinal(assessment)
                ? List.of(verdict(), decisive(), certainty())
                : List.of(verdict(), decisive(), certainty(), missing());
    }

    /** The tier, in one sentence. */
    String verdict() {
        String offence = voice.say(assessment.offence().name());
        if (!Weighed.isOffence(assessment)) {
            return voice.sentence(voice.say(assessment.statutoryTerm()));
        }
        if (assessment.tier() != Tier.NONE) {
            String attempt = assessment.attempted() ? voice.say("，但该档次仅由未遂部分达到") : "";
            return voice.both(
                    "根据已查明的事实，本案达到" + offence + "“" + voice.say(assessment.statutoryTerm()) + "”的标准" + attempt + "。",
                    "On the established facts the case reaches " + voice.term(assessment.statutoryTerm()) + " of "
                            + offence + attempt + ".");
        }
        String lowest = Weighed.next(assessment)
                .map(tier -> voice.term(assessment.termOf(tier)))
                .orElse(voice.say("入罪标准"));
        return Weighed.isFinal(assessment)
                ? voice.both(
                        "根据已查明的事实，本案未达到" + lowest + "的标准，不构成" + offence + "。",
                        "On the established facts the case does not reach " + lowest + " and is not " + offence + ".")
                : voice.both(
                        "根据已查明的事实，本案尚未达到" + offence + lowest + "的标准。",
                        "On the established facts the case does not yet reach " + lowest + " of " + offence + ".");
    }

    /** The clauses that decide, with their sums. */
    String decisive() {
        if (weighed.deciding().isEmpty()) {
            return weighed.lifting().isEmpty() && weighed.discretionary().isEmpty()
                    ? voice.say("已列明的事实没有达到任何一项标准。")
                    : voice.say("目前没有一项应当认定的标准确定达到。");
        }
        List<String> clauses = weighed.deciding().stream()
                .map(finding -> grounds.clause(finding)
                        + (finding.measurements().isEmpty() ? voice.say("，即") : voice.say("，即 "))
                        + grounds.working(finding))
                .distinct()
                .toList();
        return voice.say("依据是") + String.join(voice.say("；"), clauses) + voice.say("。");
    }

    /** How certain that is. */
    String certainty() {
        if (Weighed.isFinal(assessment)) {
            return voice.say("该结论是确定的，没有会改变结论的待查事实。");
        }
        List<String> text = new ArrayList<>();
        if (assessment.decided()) {
            text.add(voice.say("应当认定的档次已经确定。"));
        }
        if (assessment.discretionaryTier() != assessment.tier()) {
            List<String> clauses = weighed.discretionary().stream()
                    .map(grounds::clause)
                    .distinct()
                    .toList();
            text.add(voice.both(
                    "依照" + voice.list(clauses) + "，人民法院可以认定为" + term(assessment.discretionaryTier()) + "，是否认定由法院裁量。",
                    "The court may (可以) find " + term(assessment.discretionaryTier()) + " under " + voice.list(clauses)
                            + "; it has discretion."));
        }
        if (assessment.possibleTier() != assessment.discretionaryTier()) {
            text.add(
                    assessment.decided()
                            ? voice.both(
                                    "但不明事实查清后，人民法院还可能可以认定为" + term(assessment.possibleTier()) + "。",
                                    "But once the open facts are established it might be free" + " to find "
                                            + term(assessment.possibleTier()) + ".")
                            : voice.both(
                                    "该结论尚不确定：不明事实查清后，最高可能达到" + term(assessment.possibleTier()) + "。",
                                    "This is not certain: once the open facts are established, it could be as high as "
                                            + term(assessment.possibleTier()) + "."));
        } else if (!assessment.decided()) {
            text.add(voice.say("是否应当认定，取决于尚不明确的事实。"));
        }
        return String.join(voice.both("", " "), text);
    }

    /** What is missing. */
    String missing() {
        List<OpenFact> open = assessment.openFacts();
        if (open.isEmpty()) {
            return voice.say("没有影响结论的待查事实。");
        }
        List<String> first = Weighed.first(assessment).stream()
                .map(fact -> voice.say(fact.label()) + voice.aside(UncertainText.known(fact, voice)))
                .toList();
        return voice.both(
                "影响结论的待查事实有 " + open.size() + " 项，应当首先查明：" + voice.list(first) + "。",
                open.size() + (open.size() == 1 ? " fact that bears" : " facts that bear")
                        + " on the answer must be established, first of all: " + voice.list(first) + ".");
    }

    private String term(Tier tier) {
        return voice.term(assessment.termOf(tier));
    }
}

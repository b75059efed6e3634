package io.github.menkan.report;

import static io.github.menkan.report.Phrase.say;

import io.github.menkan.Assessment;
import io.github.menkan.OpenFact;
import io.github.menkan.Period;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import java.util.ArrayList;
import java.util.List;

/** The conclusion in sentences: which tier, on which clause, how certain, and what is missing. */
final class ConclusionSection {

    private final Material material;
    private final Assessment assessment;

    ConclusionSection(Material material) {
        this.material = material;
        this.assessment = material.assessment();
    }

    List<Wording> paragraphs() {
        List<Wording> paragraphs = new ArrayList<>(assumed());
        paragraphs.add(verdict());
        if (material.isOffence()) {
            paragraphs.add(decisive());
            paragraphs.add(certainty());
            if (!material.isFinal()) {
                paragraphs.add(missing());
            }
        }
        return paragraphs;
    }

    /** What the conclusion takes for granted, before anything else. */
    List<Wording> assumed() {
        List<Wording> assumed = new ArrayList<>();
        assessment.assumed().forEach(one -> assumed.add(Phrase.sentence(one.text())));
        Period committed = assessment.committed();
        if (committed.isDayOpen()) {
            assumed.add(
                    say("行为日期不明，本结论已按{0}至{1}之间的每一日分别判断。", Phrase.date(committed.from()), Phrase.date(committed.to())));
        }
        return assumed;
    }

    /** The tier, in one sentence. */
    Wording verdict() {
        Wording offence = assessment.offence().name();
        if (!material.isOffence()) {
            return Phrase.sentence(assessment.statutoryTerm());
        }
        if (assessment.tier() != Tier.NONE) {
            Wording term = material.reached();
            return assessment
                    .attempted()
                    .choose(
                            byAttempt(offence, term),
                            say("根据已查明的事实，本案达到{0}{1}的标准。", offence, term),
                            say("根据已查明的事实，本案达到{0}{1}的标准；该档次是否仅由未遂部分达到，取决于尚不明确的事实或者当地数额标准。", offence, term));
        }
        return material.isFinal() ? say("根据已查明的事实，本案未达到{0}的入罪标准。", offence) : say("根据已查明的事实，本案尚未达到{0}的入罪标准。", offence);
    }

    private Wording byAttempt(Wording offence, Wording term) {
        List<Wording> ofCompleted = material.ofCompleted().stream()
                .map(GroundWords::clause)
                .distinct()
                .toList();
        return ofCompleted.isEmpty()
                ? say("根据已查明的事实，本案达到{0}{1}的标准，但该档次仅由未遂部分达到。", offence, term)
                : say(
                        "根据已查明的事实，本案达到{0}{1}的标准；应当认定的只有未遂部分，但依照{2}，人民法院可以对既遂部分也认定为该档次。",
                        offence, term, Phrase.list(ofCompleted));
    }

    /** The clauses that decide, with their sums. */
    Wording decisive() {
        if (material.deciding().isEmpty()) {
            if (assessment.tier() != Tier.NONE) {
                return say("没有一项标准单独确定达到，但不明事实无论如何查明，总有一项达到。");
            }
            return material.lifting().isEmpty() && material.discretionary().isEmpty()
                    ? say("已列明的事实没有达到任何一项标准。")
                    : say("目前没有一项应当认定的标准确定达到。");
        }
        List<Wording> clauses = material.deciding().stream()
                .map(finding -> say("{0}：{1}#依据", GroundWords.clause(finding), Sums.line(finding)))
                .distinct()
                .toList();
        return say("依据是{0}。", Wording.joined("；", clauses));
    }

    /** How certain that is. */
    Wording certainty() {
        if (material.isFinal()) {
            return say("该结论是确定的，没有会改变结论的待查事实。");
        }
        List<Wording> sentences = new ArrayList<>();
        if (assessment.decided()) {
            sentences.add(say("应当认定的档次已经确定。"));
        }
        if (assessment.discretionaryTier() != assessment.tier()) {
            List<Wording> clauses = material.discretionary().stream()
                    .map(GroundWords::clause)
                    .distinct()
                    .toList();
            sentences.add(say(
                    "依照{0}，人民法院可以认定为{1}，是否认定由法院裁量。",
                    Phrase.list(clauses), material.term(assessment.discretionaryTier())));
        }
        Wording highest = material.term(assessment.possibleTier());
        if (assessment.possibleTier() != assessment.discretionaryTier()) {
            sentences.add(
                    assessment.decided()
                            ? say("但不明事实查清后，人民法院还可能可以认定为{0}。", highest)
                            : say("该结论尚不确定：不明事实查清后，最高可能达到{0}。", highest));
        } else if (!assessment.decided()) {
            sentences.add(say("是否应当认定，取决于尚不明确的事实。"));
        }
        return sentences.stream()
                .reduce((one, next) -> say("{0}{1}#两句", one, next))
                .orElseThrow();
    }

    /** What is missing. */
    Wording missing() {
        List<OpenFact> open = material.openFacts();
        if (open.isEmpty()) {
            return say("没有影响结论的待查事实。");
        }
        List<Wording> first = material.firstToEstablish().stream()
                .map(fact -> say("{0}（{1}）", fact.label(), UncertainSection.known(fact)))
                .toList();
        return say("影响结论的待查事实有 {0} 项，应当首先查明：{1}。", open.size(), Phrase.list(first));
    }
}

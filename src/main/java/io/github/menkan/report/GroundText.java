package io.github.menkan.report;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Contribution;
import io.github.menkan.Finding;
import io.github.menkan.Force;
import io.github.menkan.Measurement;
import io.github.menkan.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one ground says, in words and columns. */
final class GroundText {

    private final Assessment assessment;
    private final Voice voice;

    GroundText(Assessment assessment, Voice voice) {
        this.assessment = assessment;
        this.voice = voice;
    }

    /** The clause, and what it was composed from. */
    String clause(Finding finding) {
        return Plain.text(finding.citation())
                + finding.basis().map(basis -> voice.aside(voice.say(basis))).orElse("");
    }

    String working(Finding finding) {
        return voice.say(finding.working());
    }

    String status(Finding finding) {
        return switch (finding.status()) {
            case MET -> voice.say("达到");
            case OPEN -> voice.say("待查");
            case NOT_MET -> voice.say("未达到");
        };
    }

    /** What follows, after the status: 应当认定为…; 查明达到的，可以认定为…. */
    String consequence(Finding finding) {
        return switch (finding.status()) {
            case MET -> effect(finding);
            case OPEN -> voice.say("查明达到的，") + effect(finding);
            case NOT_MET -> voice.say("达到的，") + effect(finding);
        };
    }

    /** What follows when the ground is met: 应当认定为“情节严重”; 可以认定; 未遂. */
    String effect(Finding finding) {
        String term = voice.term(assessment.termOf(finding.tier()));
        String attempt = finding.attempt() ? voice.say("（未遂）") : "";
        return finding.force() == Force.SHALL
                ? voice.both("应当认定为" + term + attempt, "the court must find " + term + attempt)
                : voice.both("可以认定为" + term + attempt, "the court may find " + term + attempt);
    }

    /** The lines under a ground: each class with its amount and its share, the sum, the circumstances, the doubt. */
    List<String> lines(Finding finding) {
        List<String> lines = new ArrayList<>();
        for (Measurement measurement : finding.measurements()) {
            Columns columns = new Columns();
            for (Contribution contribution : measurement.contributions()) {
                columns.row(
                        voice.say(contribution.label()),
                        voice.amount(contribution.amount(), contribution.unit()),
                        share(contribution.share(), contribution.possibleShare()));
            }
            lines.addAll(columns.lines());
            lines.add(voice.say("合计：") + Plain.text(measurement.working()));
        }
        finding.circumstances()
                .forEach(one -> lines.add(voice.say(one.label()) + voice.say("：") + answer(one.answer())));
        finding.note().ifPresent(note -> lines.add(voice.say("注：") + voice.say(note)));
        return lines;
    }

    /** That further grounds are not listed; empty when there are none. */
    Optional<String> unlisted(int inapplicable) {
        return inapplicable == 0
                ? Optional.empty()
                : Optional.of(voice.both(
                        "另有 " + inapplicable + " 项条款因本案不具备其要求的情形而不适用，不逐一列出。",
                        "Not listed, because a circumstance that they require is absent: " + inapplicable + "."));
    }

    String answer(Answer answer) {
        return switch (answer) {
            case YES -> voice.say("是");
            case NO -> voice.say("否");
            case UNKNOWN -> voice.say("不明");
        };
    }

    /** The share of the standard: 3/5, 3/5 至 4/5, 至少 3/5. */
    String share(Ratio established, Optional<Ratio> possible) {
        if (possible.isEmpty()) {
            return voice.say("至少 ") + established;
        }
        return possible.get().equals(established)
                ? established.toString()
                : established + voice.say(" 至 ") + possible.get();
    }
}

package io.github.menkan.report;

import static io.github.menkan.report.Phrase.say;

import io.github.menkan.Circumstance;
import io.github.menkan.Finding;
import io.github.menkan.Force;
import io.github.menkan.Wording;
import java.util.Optional;

/** What one ground says. */
final class GroundWords {

    private final Material material;

    GroundWords(Material material) {
        this.material = material;
    }

    /** The clause, and what it was composed from. */
    static Wording clause(Finding finding) {
        return finding.basis()
                .map(basis -> say("{0}（{1}）", finding.citation(), basis))
                .orElse(Phrase.asItStands(finding.citation()));
    }

    static Wording status(Finding finding) {
        return switch (finding.status()) {
            case MET -> say("达到");
            case OPEN -> say("待查");
            case NOT_MET -> say("未达到");
        };
    }

    /** What follows, after the status: 应当认定为…; 查明达到的，可以认定为…. */
    Wording consequence(Finding finding) {
        return switch (finding.status()) {
            case MET -> effect(finding);
            case OPEN -> say("查明达到的，{0}", effect(finding));
            case NOT_MET -> say("达到的，{0}", effect(finding));
        };
    }

    /** What follows when the ground is met: 应当认定为“情节严重”; 可以认定; 未遂. */
    Wording effect(Finding finding) {
        Wording term = material.term(finding);
        if (finding.force() == Force.SHALL) {
            return finding.attempt() ? say("应当认定为{0}（未遂）", term) : say("应当认定为{0}", term);
        }
        return finding.attempt() ? say("可以认定为{0}（未遂）", term) : say("可以认定为{0}", term);
    }

    static Wording circumstance(Circumstance circumstance) {
        return say("{0}：{1}", circumstance.label(), circumstance.answer().choose(say("是"), say("否"), say("不明")));
    }

    /** That further grounds are not listed; empty when there are none. */
    Optional<Wording> unlisted() {
        return material.inapplicable() == 0
                ? Optional.empty()
                : Optional.of(say("另有 {0} 项条款因本案不具备其要求的情形而不适用，不逐一列出。", material.inapplicable()));
    }
}

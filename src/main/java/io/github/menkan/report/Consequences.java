package io.github.menkan.report;

import static io.github.menkan.report.Phrase.say;
import static io.github.menkan.report.Phrase.sentence;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Assessment;
import io.github.menkan.Finding.Status;
import io.github.menkan.Force;
import io.github.menkan.SentencingFactor;
import io.github.menkan.Subject;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import java.util.ArrayList;
import java.util.List;

/** What follows from the tier: the statutory range, the factors that change it, and what administrative law adds. */
final class Consequences {

    private final Material material;
    private final Assessment assessment;

    Consequences(Material material) {
        this.material = material;
        this.assessment = material.assessment();
    }

    List<Wording> penalty() {
        List<Wording> paragraphs = new ArrayList<>();
        Wording range = assessment.penalty().text();
        boolean isReached = assessment.tier() != Tier.NONE;
        paragraphs.add(sentence(isReached ? say("法定刑：{0}", range) : range));
        material.possible()
                .forEach(tier -> paragraphs.add(sentence(say(
                        "若最终认定为{0}，法定刑为{1}",
                        material.term(tier), assessment.penaltyOf(tier).text()))));
        if (isReached && assessment.subject() == Subject.UNIT) {
            paragraphs.add(say("行为主体是单位：上述法定刑适用于直接负责的主管人员和其他直接责任人员；法律规定单位可以成为本罪主体的，对单位并判处罚金。"));
        }
        assessment.fineGuidance().ifPresent(guide -> paragraphs.add(sentence(guide)));
        assessment
                .startingPoint()
                .ifPresent(point -> paragraphs.add(say("量刑起点：{0}（{1}；仅供参考，不是量刑建议）。", point.text(), point.source())));
        assessment.limitation().ifPresent(limitation -> paragraphs.add(sentence(limitation.text())));
        assessment.leniency().forEach(factor -> paragraphs.add(factor("从宽：{0}（{1}，{2}）。", factor)));
        assessment.aggravation().forEach(factor -> paragraphs.add(factor("从重：{0}（{1}，{2}）。", factor)));
        return paragraphs;
    }

    private static Wording factor(String sentence, SentencingFactor factor) {
        Wording force = factor.force() == Force.MAY ? say("可以适用") : say("应当适用");
        return say(
                sentence,
                factor.text(),
                factor.citation(),
                factor.status() == Status.OPEN ? say("{0}，条件是否具备待查", force) : force);
    }

    List<Wording> administrative() {
        List<AdministrativePenalty> penalties = assessment.administrative();
        if (penalties.isEmpty()) {
            return List.of(
                    assessment.tier() == Tier.NONE ? say("本案没有列出可以适用的行政处罚，应当另行审查。") : say("已达刑事门槛，不以行政处罚代替刑事责任。"));
        }
        return Phrase.numbered(penalties.stream()
                .map(one -> say("{0}：{1}，{2}（{3}）", one.citation(), one.act(), sentence(one.penalty()), one.note()))
                .toList());
    }

    List<Wording> warnings() {
        List<Wording> warnings = assessment.warnings();
        return warnings.isEmpty()
                ? List.of(say("没有需要特别注意的问题。"))
                : Phrase.numbered(warnings.stream().map(Phrase::sentence).toList());
    }
}

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
        if (isReached) {
            paragraphs.add(sentence(say("{0}的法定刑：{1}", material.wholeTerm(assessment.tier()), range)));
        } else {
            paragraphs.add(material.isFinal() ? sentence(range) : say("已查明的事实尚未达到入罪标准，目前没有可以适用的法定刑。"));
        }
        material.possible()
                .forEach(tier -> paragraphs.add(sentence(say(
                        "若最终认定为{0}，法定刑为{1}",
                        material.term(tier), assessment.penaltyOf(tier).text()))));
        if (isReached && assessment.subject() == Subject.UNIT) {
            paragraphs.add(say("行为主体是单位：上述法定刑适用于直接负责的主管人员和其他直接责任人员；法律规定单位可以成为本罪主体的，对单位并判处罚金。"));
        }
        assessment.fineGuidance().ifPresent(guide -> paragraphs.add(sentence(guide)));
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
        List<Wording> paragraphs = new ArrayList<>();
        if (assessment.tier() != Tier.NONE) {
            paragraphs.add(say("本案已达刑事门槛，不以行政处罚代替刑事责任；如作不起诉或者免予刑事处罚处理，可能适用下列行政处罚："));
        } else if (!material.isFinal()) {
            paragraphs.add(say("如最终未达入罪标准，可能适用下列行政处罚："));
        }
        paragraphs.addAll(
                Phrase.numbered(penalties.stream().map(Consequences::penalty).toList()));
        return paragraphs;
    }

    /** A penalty with what the statute itself presupposes. */
    private static Wording penalty(AdministrativePenalty one) {
        Wording range = sentence(one.penalty());
        return one.condition().isPresent()
                ? say(
                        "{0}：{1}，{2}（法条以{3}为条件；{4}）",
                        one.citation(),
                        one.act(),
                        range,
                        Phrase.quoted(one.condition().get()),
                        one.note())
                : say("{0}：{1}，{2}（{3}）", one.citation(), one.act(), range, one.note());
    }

    List<Wording> warnings() {
        List<Wording> warnings = assessment.warnings();
        return warnings.isEmpty()
                ? List.of(say("没有需要特别注意的问题。"))
                : Phrase.numbered(warnings.stream().map(Phrase::sentence).toList());
    }
}

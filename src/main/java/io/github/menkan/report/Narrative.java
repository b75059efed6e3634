package io.github.menkan.report;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Assessment;
import io.github.menkan.Finding.Status;
import io.github.menkan.Force;
import io.github.menkan.SentencingFactor;
import io.github.menkan.Subject;
import io.github.menkan.Tier;
import io.github.menkan.VersionOutcome;
import io.github.menkan.Wording;
import java.util.ArrayList;
import java.util.List;

/** What a report says in each section but the grounds, the same in plain text and in HTML. */
final class Narrative {

    private final Assessment assessment;
    private final Voice voice;

    Narrative(Assessment assessment, Voice voice) {
        this.assessment = assessment;
        this.voice = voice;
    }

    String title() {
        return voice.say(assessment.offence().name())
                + voice.aside(Plain.text(assessment.offence().article()))
                + voice.say("门槛分析");
    }

    /** When, judged when, by whom. */
    List<Fact> facts() {
        String from = voice.date(assessment.committed().from());
        String to = voice.date(assessment.committed().to());
        return List.of(
                new Fact(voice.say("行为日期"), from.equals(to) ? from : from + voice.say("至") + to),
                new Fact(voice.say("裁判日期"), voice.date(assessment.judged())),
                new Fact(
                        voice.say("行为主体"),
                        switch (assessment.subject()) {
                            case NATURAL_PERSON -> voice.say("自然人");
                            case UNIT -> voice.say("单位");
                        }));
    }

    /** A named fact of the case. */
    record Fact(String name, String value) {}

    List<String> paragraphs(Heading heading) {
        return switch (heading) {
            case CONCLUSION -> new ConclusionText(assessment, voice).paragraphs();
            case GROUNDS -> List.of();
            case UNCERTAIN -> new UncertainText(assessment, voice).paragraphs();
            case DISTANCE -> new DistanceText(assessment, voice).paragraphs();
            case PENALTY -> penalty();
            case ADMINISTRATIVE -> administrative();
            case VERSIONS -> versions();
            case WARNINGS -> warnings();
            case DOCUMENTS -> documents();
        };
    }

    private List<String> penalty() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(
                assessment.tier() == Tier.NONE
                        ? voice.sentence(voice.say(assessment.penalty().text()))
                        : voice.say("法定刑：")
                                + voice.sentence(voice.say(assessment.penalty().text())));
        Weighed.tiers(assessment).stream()
                .filter(tier -> !assessment.tier().isAtLeast(tier)
                        && assessment.possibleTier().isAtLeast(tier))
                .forEach(tier -> paragraphs.add(voice.say("若最终认定为")
                        + term(tier)
                        + voice.say("，法定刑为")
                        + voice.sentence(voice.say(assessment.penaltyOf(tier).text()))));
        if (assessment.subject() == Subject.UNIT && assessment.tier() != Tier.NONE) {
            paragraphs.add(voice.say("行为主体是单位：上述法定刑适用于直接负责的主管人员和其他直接责任人员；法律规定单位可以成为本罪主体的，对单位并判处罚金。"));
        }
        assessment.fineGuidance().ifPresent(guide -> paragraphs.add(voice.sentence(voice.say(guide))));
        assessment.leniency().forEach(factor -> paragraphs.add(voice.say("从宽：") + factor(factor)));
        assessment.aggravation().forEach(factor -> paragraphs.add(voice.say("从重：") + factor(factor)));
        return paragraphs;
    }

    private String factor(SentencingFactor factor) {
        String force = factor.force() == Force.MAY ? voice.say("可以适用") : voice.say("应当适用");
        String open = factor.status() == Status.OPEN ? voice.say("，条件是否具备待查") : "";
        return voice.say(factor.text())
                + voice.aside(Plain.text(factor.citation()) + voice.say("，") + force + open)
                + voice.say("。");
    }

    private List<String> administrative() {
        List<AdministrativePenalty> penalties = assessment.administrative();
        if (penalties.isEmpty()) {
            return List.of(
                    assessment.tier() == Tier.NONE
                            ? voice.say("本案没有列出可以适用的行政处罚，应当另行审查。")
                            : voice.say("已达刑事门槛，不以行政处罚代替刑事责任。"));
        }
        return numbered(penalties.stream()
                .map(one -> Plain.text(one.citation())
                        + voice.say("：")
                        + voice.say(one.act())
                        + voice.say("，")
                        + voice.sentence(voice.say(one.penalty()))
                        + voice.aside(voice.say(one.note())))
                .toList());
    }

    private List<String> versions() {
        if (!Weighed.isOffence(assessment)) {
            return List.of(voice.sentence(voice.say(assessment.standard().why())));
        }
        List<String> paragraphs = new ArrayList<>();
        for (VersionOutcome version : assessment.versions()) {
            paragraphs.add(version(version));
        }
        return paragraphs.size() == 1 ? paragraphs : numbered(paragraphs);
    }

    /** One version in one sentence. */
    String version(VersionOutcome version) {
        String possible =
                version.possibleTier() == version.tier() ? "" : voice.say("，最高可能为") + term(version.possibleTier());
        return (version.applied() ? voice.say("适用：") : voice.say("未适用："))
                + versionName(version)
                + voice.say("，结果为")
                + term(version.tier())
                + voice.aside(voice.say(version.penalty().text()))
                + possible
                + voice.say("。理由：")
                + voice.sentence(voice.say(version.why()));
    }

    String versionName(VersionOutcome version) {
        String law = Plain.text(version.law())
                + voice.both("，" + voice.date(version.lawFrom()) + "起施行", " since " + voice.date(version.lawFrom()));
        if (!hasInterpretation(version)) {
            return law + voice.say("，无司法解释");
        }
        return law
                + voice.say("；")
                + Plain.text(version.interpretation())
                + voice.both(
                        "，" + voice.date(version.interpretationFrom()) + "起施行",
                        " since " + voice.date(version.interpretationFrom()));
    }

    static boolean hasInterpretation(VersionOutcome version) {
        return !version.interpretation().equals("无");
    }

    String term(Tier tier) {
        return voice.term(assessment.termOf(tier));
    }

    private List<String> warnings() {
        List<Wording> warnings = assessment.warnings();
        if (warnings.isEmpty()) {
            return List.of(voice.say("没有需要特别注意的问题。"));
        }
        return numbered(warnings.stream()
                .map(warning -> voice.sentence(voice.say(warning)))
                .toList());
    }

    private List<String> documents() {
        if (assessment.standard().documents().isEmpty()) {
            return List.of(voice.say("没有可以适用的规范性文件。"));
        }
        List<String> paragraphs = new ArrayList<>(numbered(assessment.standard().documents().stream()
                .map(document -> voice.sentence(Plain.text(document)))
                .toList()));
        if (Weighed.isOffence(assessment)) {
            paragraphs.add(voice.say("适用理由：")
                    + voice.sentence(voice.say(assessment.standard().why())));
        }
        return paragraphs;
    }

    /** What the report is not. */
    String disclaimer() {
        return voice.say("本报告只比对数量和情节是否达到法定档次，不审查证据，不认定罪责，不代替司法裁量，也不构成法律意见。");
    }

    private static List<String> numbered(List<String> things) {
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            numbered.add((i + 1) + ". " + things.get(i));
        }
        return numbered;
    }
}

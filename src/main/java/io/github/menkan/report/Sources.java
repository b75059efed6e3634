package io.github.menkan.report;

import static io.github.menkan.report.Phrase.say;
import static io.github.menkan.report.Phrase.sentence;

import io.github.menkan.StandardInForce;
import io.github.menkan.Tier;
import io.github.menkan.VersionOutcome;
import io.github.menkan.Wording;
import java.util.ArrayList;
import java.util.List;

/** The law behind the answer: which version applies and why, what the others would give, and the documents. */
final class Sources {

    private final Material material;

    Sources(Material material) {
        this.material = material;
    }

    List<Wording> versions() {
        if (!material.isOffence()) {
            return List.of(sentence(material.assessment().standard().why()));
        }
        List<Wording> versions = material.versions().stream().map(this::version).toList();
        return versions.size() == 1 ? versions : Phrase.numbered(versions);
    }

    private Wording version(VersionOutcome version) {
        Wording result = version.tier() == Tier.NONE
                ? say("{0}，结果为{1}", name(version), Phrase.term(version.term()))
                : say(
                        "{0}，结果为{1}（{2}）",
                        name(version),
                        Phrase.term(version.term()),
                        version.penalty().text());
        Wording outcome = version.possibleTier() == version.tier()
                ? result
                : say("{0}，待查事实查明后最高可能为{1}", result, Phrase.term(version.possibleTerm()));
        return version.applied()
                ? say("适用：{0}。理由：{1}", outcome, sentence(version.why()))
                : say("未适用：{0}。理由：{1}", outcome, sentence(version.why()));
    }

    static Wording name(VersionOutcome version) {
        Wording from = Phrase.date(version.lawFrom());
        if (!hasInterpretation(version)) {
            return say("{0}，{1}起施行，无司法解释", version.law(), from);
        }
        Wording name = say(
                "{0}，{1}起施行；{2}，{3}起施行",
                version.law(), from, version.interpretation(), Phrase.date(version.interpretationFrom()));
        boolean isChanged = version.standardFrom().isAfter(version.interpretationFrom())
                && version.standardFrom().isAfter(version.lawFrom());
        return isChanged ? say("{0}，按{1}起的标准", name, Phrase.date(version.standardFrom())) : name;
    }

    static boolean hasInterpretation(VersionOutcome version) {
        return !version.interpretation().equals("无");
    }

    List<Wording> documents() {
        StandardInForce standard = material.assessment().standard();
        if (standard.documents().isEmpty()) {
            return List.of(say("没有可以适用的规范性文件。"));
        }
        List<Wording> paragraphs = new ArrayList<>(Phrase.numbered(standard.documents().stream()
                .map(document -> sentence(Phrase.asItStands(document)))
                .toList()));
        if (material.isOffence()) {
            paragraphs.add(sentence(say("适用理由：{0}", standard.why())));
        }
        return paragraphs;
    }
}

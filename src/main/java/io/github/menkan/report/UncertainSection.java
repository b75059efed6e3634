package io.github.menkan.report;

import static io.github.menkan.report.Phrase.say;

import io.github.menkan.OpenFact;
import io.github.menkan.Quantity;
import io.github.menkan.TierSpan;
import io.github.menkan.Unit;
import io.github.menkan.Wording;
import java.util.List;

/** What is not known and could change the answer, the fact to establish first at the top. */
final class UncertainSection {

    private final Material material;

    UncertainSection(Material material) {
        this.material = material;
    }

    List<Wording> paragraphs() {
        if (material.openFacts().isEmpty()) {
            return List.of(say("没有影响结论的待查事实。"));
        }
        return Phrase.numbered(material.openFacts().stream()
                .map(fact -> say("{0}（{1}）：{2}", fact.label(), known(fact), effect(fact)))
                .toList());
    }

    /** What settling the fact does. */
    private Wording effect(OpenFact fact) {
        if (fact.value().isKnown() || isNamedOnly(fact)) {
            return say(
                    "查明后，结论在{0}至{1}之间确定。",
                    material.term(fact.atLeast().established()),
                    material.term(fact.atMost().possible()));
        }
        if (fact.atLeast().equals(fact.atMost())) {
            return say("仅查明该项不足以改变结论，须与其他待查事实一并查明。");
        }
        Wording least = span(fact.atLeast());
        Wording most = span(fact.atMost());
        if (fact.unit().equals(Unit.CIRCUMSTANCE)) {
            return say("查明属实的，{0}；查明不属实的，{1}。", most, least);
        }
        Wording low = Phrase.amount(fact.value().min(), fact.unit());
        return fact.value().isBounded()
                ? say(
                        "按最低值 {0}查明的，{1}；按最高值 {2}查明的，{3}。",
                        low, least, Phrase.amount(fact.value().max(), fact.unit()), most)
                : say("按最低值 {0}查明的，{1}；数值足够大而查明的，{2}。", low, least, most);
    }

    private Wording span(TierSpan span) {
        return span.isSettled()
                ? say("为{0}", material.term(span.established()))
                : say("至少为{0}，至多为{1}", material.term(span.established()), material.term(span.possible()));
    }

    /** What is known of the fact. */
    static Wording known(OpenFact fact) {
        if (isNamedOnly(fact)) {
            return say(fact.label().chinese().startsWith("当地数额标准") ? "尚未核实" : "尚未查明");
        }
        Wording amount = Phrase.amount(fact.value(), fact.unit());
        if (fact.value().isKnown()
                || fact.value().equals(Quantity.unknown())
                || fact.unit().equals(Unit.CIRCUMSTANCE)) {
            return amount;
        }
        return fact.value().isBounded() && fact.value().min() > 0 ? say("现仅知 {0}", amount) : say("现仅知{0}", amount);
    }

    /** Whether the fact is no quantity: the place, or the day. */
    private static boolean isNamedOnly(OpenFact fact) {
        return fact.element().equals("region") || fact.element().equals("committed");
    }
}

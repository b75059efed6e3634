package io.github.menkan.report;

import io.github.menkan.Assessment;
import io.github.menkan.OpenFact;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.Unit;
import java.util.ArrayList;
import java.util.List;

/** What is not known and could change the answer, the fact to establish first at the top. */
final class UncertainText {

    private final Assessment assessment;
    private final Voice voice;

    UncertainText(Assessment assessment, Voice voice) {
        this.assessment = assessment;
        this.voice = voice;
    }

    List<String> paragraphs() {
        List<OpenFact> open = assessment.openFacts();
        if (open.isEmpty()) {
            return List.of(voice.say("没有影响结论的待查事实。"));
        }
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            paragraphs.add((i + 1) + ". " + fact(open.get(i)));
        }
        return paragraphs;
    }

    private String fact(OpenFact fact) {
        String head = voice.say(fact.label()) + voice.aside(known(fact, voice)) + voice.say("：");
        if (fact.narrowing() == 0) {
            return head + voice.say("仅查明该项不足以改变结论，须与其他待查事实一并查明。");
        }
        String low = fact.lowest() == assessment.possibleTier()
                ? voice.say("仍可能达到") + tier(fact.lowest())
                : voice.say("至多为") + tier(fact.lowest());
        String high = fact.highest() == assessment.tier()
                ? voice.say("仍不足以确定达到更高档次")
                : voice.say("至少为") + tier(fact.highest());
        if (fact.unit().equals(Unit.CIRCUMSTANCE)) {
            return head
                    + voice.both(
                            "查明属实的，" + high + "；查明不属实的，" + low + "。",
                            "if it is proved, " + high + "; if it is disproved, " + low + ".");
        }
        if (fact.value().isKnown() || fact.element().equals("region")) {
            return head
                    + voice.both(
                            "查明后，结论在" + tier(fact.lowest()) + "至" + tier(fact.highest()) + "之间确定。",
                            "once settled, the answer lies between " + tier(fact.lowest()) + " and "
                                    + tier(fact.highest()) + ".");
        }
        String most = fact.value().isBounded()
                ? voice.say("按最高值 ") + voice.amount(fact.value().max(), fact.unit())
                : voice.say("数值足够大而");
        return head
                + voice.both(
                        "按最低值 " + voice.amount(fact.value().min(), fact.unit()) + "查明的，" + low + "；" + most + "查明的，"
                                + high + "。",
                        "at its lowest, " + voice.amount(fact.value().min(), fact.unit()) + ", " + low + "; " + most
                                + ", " + high + ".");
    }

    /** What is known of the fact. */
    static String known(OpenFact fact, Voice voice) {
        if (fact.element().equals("region")) {
            return voice.say("尚未核实");
        }
        if (fact.value().isKnown()) {
            return voice.amount(fact.value(), fact.unit());
        }
        String amount = voice.amount(fact.value(), fact.unit());
        return fact.value().equals(Quantity.unknown()) || fact.unit().equals(Unit.CIRCUMSTANCE)
                ? amount
                : voice.say("现仅知") + (fact.value().isBounded() ? voice.both(" ", "") : "") + amount;
    }

    private String tier(Tier tier) {
        return voice.term(assessment.termOf(tier));
    }
}

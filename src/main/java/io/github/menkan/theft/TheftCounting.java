package io.github.menkan.theft;

import static io.github.menkan.theft.Theft.AMOUNT;
import static io.github.menkan.theft.Theft.ATTEMPTED_AMOUNT;
import static io.github.menkan.theft.Theft.CONTRABAND;
import static io.github.menkan.theft.Theft.THEFTS_WITHIN_TWO_YEARS;

import io.github.menkan.Answer;
import io.github.menkan.Quantity;
import io.github.menkan.Wording;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Facts;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.Counted;
import io.github.menkan.offence.SingleAct;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts the thefts of a case: adds up the amounts, completed and attempted apart, and finds the most thefts that two years hold.
 *
 * <p>Two years from a day end on the same day of the month two years later, that day included, and on the last day of the month
 * where there is no such day (民法典第二百零一条、第二百零二条 by analogy).
 *
 * <p>Where it is not known whether a theft was completed, whether the thing was contraband, or whether relics count by their grade,
 * each is a reading of the facts.
 */
final class TheftCounting {

    static final Element CONTRABAND_CIRCUMSTANCES =
            Element.judgment("contrabandCircumstances", "盗窃违禁品的情节轻重（须由人判断）").asDerived();

    /** So many thefts that may or may not be completed are told apart exactly; the amounts of more are ranges. */
    private static final int EXACT = 8;

    private static final Wording ON_THE_ANNIVERSARY =
            Wording.of("“二年内”三次以恰满二年之日计入为前提，期间如何起算未见司法解释（参照民法典第二百零一条、第二百零二条）");
    private static final Wording WITH_ATTEMPTS = Wording.of("“二年内盗窃三次以上”将未遂计入次数，解释未明文规定，须由人判断（法释〔2013〕8号第三条第一款）");
    private static final Wording ADDED_UP = Wording.of("各次数额已合计；只应合计未经处理且在追诉时效内的盗窃（刑法第八十七条、第八十九条）");

    private final List<SingleAct> acts;
    private final List<Wording> warnings = new ArrayList<>();
    private final List<Facts> readings = new ArrayList<>();

    private final RelicCounting relics;

    private TheftCounting(
            CaseFacts facts, Facts.Builder counted, boolean isGeneralByValue, List<Element> relicsByValue) {
        this.acts = facts.entries(SingleAct.ACTS);
        this.relics = new RelicCounting(facts, isGeneralByValue, relicsByValue, warnings);
        if (acts.size() > 1) {
            warnings.add(ADDED_UP);
        }
        if (!acts.isEmpty()) {
            long withinTwoYears = SingleAct.densest(acts, 2, 0);
            counted.put(THEFTS_WITHIN_TWO_YEARS, Quantity.exactly(withinTwoYears));
            if (withinTwoYears >= 3) {
                warnOfThree();
            }
        }
        List<SingleAct> open = new ArrayList<>();
        for (SingleAct act : acts) {
            if (act.attempted() == Answer.UNKNOWN) {
                open.add(act);
            } else {
                counted.add(amountOf(act.attempted() == Answer.YES), act.amount());
            }
        }
        if (open.size() > 1) {
            open.sort(TheftCounting::largestFirst);
        }
        int exact = Math.min(EXACT, open.size());
        for (SingleAct act : open.subList(exact, open.size())) {
            counted.add(AMOUNT, new Quantity(0, act.amount().max()));
            counted.add(ATTEMPTED_AMOUNT, new Quantity(0, act.amount().max()));
        }
        read(counted.build(), open.subList(0, exact));
    }

    /**
     * Counts the thefts of a case.
     *
     * @param facts what the case states
     * @param counted the same over the elements of a standard, with what it derives besides
     * @param isGeneralByValue whether the interpretation has no grade for 一般文物
     * @param relicsByValue the circumstances in which it takes relics by their value
     */
    static Counted count(
            CaseFacts facts, Facts.Builder counted, boolean isGeneralByValue, List<Element> relicsByValue) {
        TheftCounting counting = new TheftCounting(facts, counted, isGeneralByValue, relicsByValue);
        return new Counted(counting.readings, counting.warnings);
    }

    private static int largestFirst(SingleAct one, SingleAct other) {
        int byMost = Long.compare(other.amount().max(), one.amount().max());
        return byMost != 0
                ? byMost
                : Long.compare(other.amount().min(), one.amount().min());
    }

    private void read(Facts facts, List<SingleAct> open) {
        if (open.isEmpty()) {
            readContraband(facts);
            return;
        }
        List<SingleAct> rest = open.subList(1, open.size());
        for (boolean attempted : new boolean[] {false, true}) {
            Element sum = amountOf(attempted);
            read(facts.with(sum, facts.get(sum).plus(open.get(0).amount())), rest);
        }
    }

    /** 第一条第四款: no amount is taken of contraband, its circumstances decide. */
    private void readContraband(Facts facts) {
        Quantity contraband = facts.get(CONTRABAND);
        if (contraband.min() == 0) {
            relics.read(facts.with(CONTRABAND, Quantity.exactly(0)), readings);
        }
        if (contraband.max() == 1) {
            relics.read(
                    facts.with(CONTRABAND, Quantity.exactly(1))
                            .with(CONTRABAND_CIRCUMSTANCES, Answer.UNKNOWN.asQuantity())
                            .with(AMOUNT, Quantity.exactly(0))
                            .with(ATTEMPTED_AMOUNT, Quantity.exactly(0)),
                    readings);
        }
    }

    private static Element amountOf(boolean attempted) {
        return attempted ? ATTEMPTED_AMOUNT : AMOUNT;
    }

    private void warnOfThree() {
        if (SingleAct.densest(acts, 2, 1) < 3) {
            warnings.add(ON_THE_ANNIVERSARY);
        }
        List<SingleAct> completed = new ArrayList<>();
        for (SingleAct act : acts) {
            if (act.attempted() == Answer.NO) {
                completed.add(act);
            }
        }
        if (SingleAct.densest(completed, 2, 0) < 3) {
            warnings.add(WITH_ATTEMPTS);
        }
    }
}

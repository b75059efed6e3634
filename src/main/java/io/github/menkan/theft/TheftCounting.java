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
import io.github.menkan.offence.ListedActs;
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

    private static final Wording ON_THE_ANNIVERSARY =
            Wording.of("“二年内”三次以恰满二年之日计入为前提，期间如何起算未见司法解释（参照民法典第二百零一条、第二百零二条）");
    private static final Wording WITH_ATTEMPTS = Wording.of("“二年内盗窃三次以上”将未遂计入次数，解释未明文规定，须由人判断（法释〔2013〕8号第三条第一款）");
    private static final Wording ADDED_UP = Wording.of("各次数额已合计；只应合计未经处理且在追诉时效内的盗窃（刑法第八十七条、第八十九条）");

    private final ListedActs acts;
    private final List<Wording> warnings = new ArrayList<>();
    private final List<Facts> readings = new ArrayList<>();

    private final RelicCounting relics;

    private TheftCounting(
            CaseFacts facts, Facts.Builder counted, boolean isGeneralByValue, List<Element> relicsByValue) {
        this.acts = ListedActs.of(facts);
        this.relics = new RelicCounting(facts, isGeneralByValue, relicsByValue, warnings);
        if (acts.isSeveral()) {
            warnings.add(ADDED_UP);
        }
        if (!acts.isEmpty()) {
            counted.put(THEFTS_WITHIN_TWO_YEARS, Quantity.exactly(acts.within(2)));
        }
        if (acts.reachOnTheAnniversary(3, 2)) {
            warnings.add(ON_THE_ANNIVERSARY);
        }
        if (acts.reachWithAttempts(3, 2)) {
            warnings.add(WITH_ATTEMPTS);
        }
        acts.readings(counted, AMOUNT, ATTEMPTED_AMOUNT).forEach(this::readContraband);
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
}

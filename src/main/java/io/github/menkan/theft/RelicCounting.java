package io.github.menkan.theft;

import static io.github.menkan.theft.Theft.*;

import io.github.menkan.Answer;
import io.github.menkan.Quantity;
import io.github.menkan.Wording;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Facts;
import io.github.menkan.offence.CaseFacts;
import java.util.List;

/**
 * Whether relics count by their grade, or by their value, which then is part of the amount. Where that is not known, each is a
 * reading of the facts; a value that counts and is not stated is not known.
 */
final class RelicCounting {

    private static final Wording BY_VALUE = Wording.of(
            "文物不按等级而按价值定档的，其价值计入盗窃数额（等级不适用的，法释〔2015〕23号第二条第二款；2016年以前的民间收藏文物，法释〔2013〕8号第九条第三款；法释〔1998〕4号未列的一般文物）");
    private static final Wording NO_VALUE = Wording.of("文物应当按价值计算而价值未列明，盗窃数额不能确定");

    private final List<Element> circumstances;
    private final boolean isGeneralByValue;
    private final Quantity ofGraded;
    private final Quantity ofAll;
    private final Quantity value;
    private final boolean isValueStated;
    private final List<Wording> warnings;

    /**
     * Relics under one interpretation.
     *
     * @param facts what the case states
     * @param isGeneralByValue whether 一般文物 have no grade of their own
     * @param circumstances any one of which makes all relics count by their value
     * @param warnings receives what must be said
     */
    RelicCounting(CaseFacts facts, boolean isGeneralByValue, List<Element> circumstances, List<Wording> warnings) {
        this.circumstances = circumstances;
        this.isGeneralByValue = isGeneralByValue;
        this.ofGraded = facts.get(RELICS_GRADE_THREE).plus(facts.get(RELICS_GRADE_TWO_OR_ABOVE));
        this.ofAll = ofGraded.plus(facts.get(RELICS_GENERAL));
        this.isValueStated = facts.isStated(RELIC_VALUE);
        Quantity stated = isValueStated ? facts.get(RELIC_VALUE) : Quantity.unknown();
        this.value = ofAll.min() == 0 ? new Quantity(0, stated.max()) : stated;
        this.warnings = warnings;
    }

    /** The readings of facts in which everything else is settled. */
    void read(Facts facts, List<Facts> readings) {
        if (ofAll.isZero()) {
            readings.add(facts);
        } else {
            read(facts, 0, false, readings);
        }
    }

    private void read(Facts facts, int next, boolean isByValue, List<Facts> readings) {
        if (next == circumstances.size()) {
            readings.add(isByValue ? byValue(facts) : byGrade(facts));
            return;
        }
        Element one = circumstances.get(next);
        Answer answer = Answer.of(facts.get(one));
        if (answer != Answer.YES) {
            read(facts.with(one, Quantity.exactly(0)), next + 1, isByValue, readings);
        }
        if (answer != Answer.NO) {
            read(facts.with(one, Quantity.exactly(1)), next + 1, true, readings);
        }
    }

    private Facts byValue(Facts facts) {
        return worth(facts, value)
                .with(RELICS_GENERAL, Quantity.exactly(0))
                .with(RELICS_GRADE_THREE, Quantity.exactly(0))
                .with(RELICS_GRADE_TWO_OR_ABOVE, Quantity.exactly(0));
    }

    private Facts byGrade(Facts facts) {
        if (!isGeneralByValue || facts.get(RELICS_GENERAL).isZero()) {
            return facts;
        }
        // of relics of several grades the value of the general ones alone is not stated
        return worth(facts, ofGraded.isZero() ? value : new Quantity(0, value.max()));
    }

    private Facts worth(Facts facts, Quantity more) {
        warn(BY_VALUE);
        if (!isValueStated) {
            warn(NO_VALUE);
        }
        return facts.with(AMOUNT, facts.get(AMOUNT).plus(more));
    }

    private void warn(Wording warning) {
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }
}

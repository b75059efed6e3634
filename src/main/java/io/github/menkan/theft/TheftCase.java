package io.github.menkan.theft;

import io.github.menkan.Answer;
import io.github.menkan.Case;
import io.github.menkan.Period;
import io.github.menkan.Quantity;
import io.github.menkan.Subject;
import io.github.menkan.Wording;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CountedCase;
import io.github.menkan.assess.Matter;
import io.github.menkan.norm.Bound;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Statute;
import io.github.menkan.property.LocalFigures;
import io.github.menkan.property.Place;
import io.github.menkan.property.RegionalCaseBuilder;
import io.github.menkan.property.RegionalStatute;
import io.github.menkan.region.AmountOffence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A case of 盗窃罪（刑法第二百六十四条）.
 *
 * <pre>{@code
 * Assessment assessment = TheftCase.builder()
 *         .region("410000")
 *         .committedOn(LocalDate.of(2023, 5, 1))
 *         .amount(Yuan.of(25_000))
 *         .is(Theft.BURGLARY)
 *         .build()
 *         .assess();
 * assessment.tier(); // FIRST
 * // half of 数额巨大 in a burglary: the court may find 其他严重情节
 * assessment.discretionaryTier(); // SECOND
 * }</pre>
 *
 * @since 0.1.0
 */
public final class TheftCase {

    private static final Wording BEFORE_1998 =
            Wording.of("1998年3月17日以前所执行的数额标准（法发〔1992〕43号）未能核实，本结论适用其后的解释（高检发释字〔2001〕5号第二条）");
    private static final Wording UNIT = Wording.of("单位组织、指使盗窃的，追究组织者、指使者、直接实施者的刑事责任，不对单位判处罚金（法释〔2013〕8号第十三条）");
    private static final Wording DISPUTED_SUM = Wording.of("各次均未达数额较大且二年内不满三次的盗窃，能否累计数额定罪有争议；本结论按累计数额");

    private TheftCase() {}

    /**
     * Starts a case.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The timeline of the offence's standards where no place is known: the national ranges.
     *
     * @return the statute
     */
    public static Statute statute() {
        return statute(Optional.empty());
    }

    /**
     * The timeline of the offence's standards at a place.
     *
     * @param region a GB/T 2260 code of two, four or six digits; empty when the place is not known
     * @return the statute
     * @throws IllegalArgumentException when the code is none
     */
    public static Statute statute(Optional<String> region) {
        return statute(Place.of(region));
    }

    /**
     * The timeline of the offence's standards at a place with tables of an application's own.
     *
     * @param place the place
     * @return the statute
     */
    public static Statute statute(Place place) {
        return RegionalStatute.of(TheftRules.RULES, place);
    }

    /**
     * Builds a case. Not safe for use by several threads.
     *
     * @since 0.1.0
     */
    public static final class Builder extends RegionalCaseBuilder<Builder> {

        private final List<TheftAct> acts = new ArrayList<>();
        private boolean periodStated;

        private Builder() {
            super(Theft.ELEMENTS);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * States the completed thefts, added up.
         *
         * @param amount how much
         * @return this builder
         */
        public Builder amount(Yuan amount) {
            return with(Theft.AMOUNT, amount);
        }

        /**
         * States what attempts aimed at, added up.
         *
         * @param amount how much
         * @return this builder
         */
        public Builder attemptedAmount(Yuan amount) {
            return with(Theft.ATTEMPTED_AMOUNT, amount);
        }

        /**
         * States how many thefts there were within two years.
         *
         * @param times how many
         * @return this builder
         */
        public Builder theftsWithinTwoYears(long times) {
            return with(Theft.THEFTS_WITHIN_TWO_YEARS, times);
        }

        /**
         * Adds a theft with its date, instead of amounts and times in total.
         *
         * @param act the theft
         * @return this builder
         */
        public Builder act(TheftAct act) {
            acts.add(Objects.requireNonNull(act, "act"));
            return this;
        }

        @Override
        public Builder committed(Period days) {
            periodStated = true;
            return super.committed(days);
        }

        /**
         * {@inheritDoc} Where nothing is stated, from the first to the last act.
         */
        @Override
        protected Period committed() {
            if (periodStated || acts.isEmpty()) {
                return super.committed();
            }
            List<LocalDate> days = TheftCounting.days(acts);
            return covered(new Period(days.get(0), days.get(days.size() - 1)));
        }

        /**
         * {@inheritDoc}
         *
         * @throws IllegalArgumentException also when acts are stated together with totals, or an act lies outside the stated period
         */
        @Override
        public Case build() {
            checkActs();
            TheftCounting counting = new TheftCounting(acts, facts());
            RegionalStatute statute = RegionalStatute.of(TheftRules.RULES, place());
            List<Wording> remarks = new ArrayList<>(counting.remarks());
            if (isSumDisputed()) {
                remarks.add(DISPUTED_SUM);
            }
            if (committed().to().isBefore(Interpretation1998.LAW.inForce().from())) {
                remarks.add(BEFORE_1998);
            }
            if (subject() == Subject.UNIT) {
                remarks.add(UNIT);
            }
            return new CountedCase(new Matter(
                    statute, counting.readings(), committed(), judged(), subject(), remarks, TheftRules.RULES));
        }

        private void checkActs() {
            for (Element total : List.of(Theft.AMOUNT, Theft.ATTEMPTED_AMOUNT, Theft.THEFTS_WITHIN_TWO_YEARS)) {
                if (!acts.isEmpty() && isStated(total)) {
                    throw new IllegalArgumentException(
                            total + " must not be stated together with acts, was " + facts().get(total));
                }
            }
            Period days = committed();
            for (TheftAct act : acts) {
                if (act.on().isBefore(days.from()) || act.on().isAfter(days.to())) {
                    throw new IllegalArgumentException("on must lie within committed (" + days + "), was " + act.on());
                }
            }
        }

        /** Whether the sum may reach 数额较大 although no theft alone may, and there are fewer than three within two years. */
        private boolean isSumDisputed() {
            List<TheftAct> completed = new ArrayList<>();
            for (TheftAct act : acts) {
                if (act.attempted() != Answer.YES) {
                    completed.add(act);
                }
            }
            Quantity times = acts.isEmpty()
                    ? facts().get(Theft.THEFTS_WITHIN_TWO_YEARS)
                    : Quantity.exactly(TheftCounting.densestTwoYears(acts));
            boolean several = acts.isEmpty() ? times.max() >= 2 : completed.size() >= 2;
            if (!several || times.min() >= 3) {
                return false;
            }
            Optional<LocalFigures> figures =
                    place().figures(AmountOffence.THEFT, committed().to());
            if (figures.isEmpty()) {
                return false;
            }
            Bound large = figures.get().large();
            return acts.isEmpty() ? isSumOfTwo(large) : isSum(completed, large);
        }

        private boolean isSumOfTwo(Bound large) {
            Quantity amount = facts().get(Theft.AMOUNT);
            return amount.max() >= large.min() && amount.min() <= 2 * (large.max() - 1);
        }

        private static boolean isSum(List<TheftAct> completed, Bound large) {
            Quantity sum = Quantity.exactly(0);
            for (TheftAct act : completed) {
                if (act.amount().min() >= large.max()) {
                    return false;
                }
                sum = sum.plus(act.amount());
            }
            return sum.max() >= large.min();
        }
    }
}

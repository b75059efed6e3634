package io.github.menkan.fraud;

import io.github.menkan.Answer;
import io.github.menkan.Case;
import io.github.menkan.Subject;
import io.github.menkan.Wording;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CountedCase;
import io.github.menkan.assess.Matter;
import io.github.menkan.norm.Statute;
import io.github.menkan.property.Place;
import io.github.menkan.property.RegionalCaseBuilder;
import io.github.menkan.property.RegionalStatute;
import java.util.List;
import java.util.Optional;

/**
 * A case of 诈骗罪（刑法第二百六十六条）.
 *
 * <pre>{@code
 * Assessment assessment = FraudCase.builder()
 *         .committedOn(LocalDate.of(2023, 5, 1))
 *         .region("11")
 *         .amount(Yuan.of(24_000))
 *         .is(Fraud.TELECOM, Fraud.IMPERSONATED_OFFICIALS)
 *         .build()
 *         .assess();
 * assessment.tier(); // SECOND
 * }</pre>
 *
 * @since 0.1.0
 */
public final class FraudCase {

    private static final Wording NO_UNIT_CRIME =
            Wording.of("第二百六十六条没有规定单位犯罪：以单位名义诈骗的，本结论针对组织、策划、实施的自然人；法发〔1996〕32号对此另设的数额（5万元至10万元、20万元至30万元，转引）未予适用");

    private FraudCase() {}

    /**
     * Starts a case.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The timeline of the offence's standards at a place.
     *
     * @param region a GB/T 2260 code of two, four or six digits; empty for the national ranges
     * @return the statute
     * @throws IllegalArgumentException when the code is none
     */
    public static Statute statute(Optional<String> region) {
        return RegionalStatute.of(FraudRules.FRAUD, Place.of(region));
    }

    /**
     * Builds a case. Not safe for use by several threads.
     *
     * @since 0.1.0
     */
    public static final class Builder extends RegionalCaseBuilder<Builder> {

        private Builder() {
            super(Fraud.ELEMENTS);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * States what was obtained by completed frauds, added up.
         *
         * @param obtained how much
         * @return this builder
         */
        public Builder amount(Yuan obtained) {
            return with(Fraud.AMOUNT, obtained);
        }

        /**
         * States what attempted frauds aimed at.
         *
         * @param aimedAt how much
         * @return this builder
         */
        public Builder attemptedAmount(Yuan aimedAt) {
            return with(Fraud.ATTEMPTED_AMOUNT, aimedAt);
        }

        @Override
        public Case build() {
            facts().put(
                            Fraud.SINCE_2011,
                            Interpretation2011.LAW.isInForce(committed().to()) ? Answer.YES : Answer.NO);
            RegionalStatute statute = RegionalStatute.of(FraudRules.FRAUD, place());
            List<Wording> remarks = subject() == Subject.UNIT ? List.of(NO_UNIT_CRIME) : List.of();
            return new CountedCase(new Matter(
                    statute,
                    List.of(facts().build()),
                    committed(),
                    judged(),
                    subject(),
                    remarks,
                    BelowTheThreshold.FRAUD));
        }
    }
}

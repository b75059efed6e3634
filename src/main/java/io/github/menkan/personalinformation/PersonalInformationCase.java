package io.github.menkan.personalinformation;

import io.github.menkan.Case;
import io.github.menkan.Quantity;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.assess.CountedCase;
import io.github.menkan.assess.Matter;
import io.github.menkan.information.Category;
import io.github.menkan.norm.Statute;
import java.util.ArrayList;
import java.util.List;

/**
 * A case of 侵犯公民个人信息罪（刑法第二百五十三条之一）.
 *
 * <pre>{@code
 * Assessment assessment = PersonalInformationCase.builder()
 *         .committedOn(LocalDate.of(2023, 5, 1))
 *         .disclosed(Category.PROPERTY, 30)
 *         .obtained(Category.TRANSACTION, 250)
 *         .illegalIncome(Yuan.of("3200.00"))
 *         .build()
 *         .assess();
 * assessment.tier(); // FIRST
 * }</pre>
 *
 * @since 0.1.0
 */
public final class PersonalInformationCase {

    private PersonalInformationCase() {}

    /**
     * Starts a case.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The timeline of the offence's standards.
     *
     * @return the statute
     */
    public static Statute statute() {
        return Interpretation2017.STATUTE;
    }

    /**
     * Builds a case. Not safe for use by several threads.
     *
     * @since 0.1.0
     */
    public static final class Builder extends CaseBuilder<Builder> {

        private final List<InformationEntry> entries = new ArrayList<>();

        private Builder() {
            super(PersonalInformation.ELEMENTS);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Adds a batch of information.
         *
         * @param entry the batch
         * @return this builder
         */
        public Builder information(InformationEntry entry) {
            entries.add(entry);
            return this;
        }

        /**
         * Adds items illegally obtained (非法获取).
         *
         * @param category their category
         * @param items how many
         * @return this builder
         */
        public Builder obtained(Category category, long items) {
            return information(InformationEntry.obtained(category, Quantity.exactly(items)));
        }

        /**
         * Adds items sold or provided (出售或者提供) to one recipient.
         *
         * @param category their category
         * @param items how many
         * @return this builder
         */
        public Builder disclosed(Category category, long items) {
            return information(InformationEntry.disclosed(category, Quantity.exactly(items)));
        }

        /**
         * Adds items sold or provided to one recipient that were obtained on duty (履行职责或者提供服务过程中获得).
         *
         * @param category their category
         * @param items how many
         * @return this builder
         */
        public Builder disclosedOnDuty(Category category, long items) {
            return information(InformationEntry.disclosedOnDuty(category, Quantity.exactly(items)));
        }

        /**
         * States the illegal income (违法所得), all of it.
         *
         * @param amount how much
         * @return this builder
         */
        public Builder illegalIncome(Yuan amount) {
            return with(PersonalInformation.ILLEGAL_INCOME, amount);
        }

        @Override
        public Case build() {
            Article11 counting = new Article11(entries, facts(), isStated(PersonalInformation.ILLEGAL_INCOME));
            return new CountedCase(new Matter(
                    statute(),
                    counting.readings(),
                    committed(),
                    judged(),
                    subject(),
                    counting.remarks(),
                    BelowTheThreshold.of(entries)));
        }
    }
}

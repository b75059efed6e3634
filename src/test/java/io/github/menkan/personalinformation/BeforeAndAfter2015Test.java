package io.github.menkan.personalinformation;

import static io.github.menkan.personalinformation.PersonalInformation.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.information.Category;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is liable for what before 2015-11-01, and the income of what was obtained on duty. */
class BeforeAndAfter2015Test {

    private static CaseBuilder on(String day) {
        return CaseBuilder.of(OFFENCE).committedOn(LocalDate.parse(day)).judgedOn(LocalDate.of(2021, 1, 1));
    }

    private static InformationEntry onDuty(Category category, long items) {
        return InformationEntry.disclosed(category, items).onDuty(Answer.YES);
    }

    private static boolean says(CaseBuilder facts, String fragment) {
        return facts.build().assess().warnings().stream()
                .anyMatch(warning -> warning.chinese().contains(fragment));
    }

    @Nested
    class ListedUnits {

        private final CaseBuilder staff = on("2014-01-01").is(STAFF_OF_LISTED_UNIT);

        @Test
        void staffAreLiableForWhatTheyDisclosedOnDutyAndOthersForWhatTheyObtained() {
            assertThat(staff.add(INFORMATION, onDuty(Category.PROPERTY, 25))
                            .build()
                            .tier())
                    .isEqualTo(Tier.FIRST);
            assertThat(on("2014-01-01")
                            .add(INFORMATION, onDuty(Category.PROPERTY, 25))
                            .build()
                            .tier())
                    .isEqualTo(Tier.NONE);
            assertThat(on("2014-01-01")
                            .add(INFORMATION, InformationEntry.obtained(Category.PROPERTY, 50))
                            .build()
                            .tier())
                    .isEqualTo(Tier.FIRST);
        }

        @ParameterizedTest
        @ValueSource(strings = {"priorConviction", "adminPenaltyWithinTwoYears", "gravePersonalHarm"})
        void circumstancesCountForOthersWhereTheyObtainedSomething(String circumstance) {
            CaseBuilder other =
                    on("2014-01-01").is(OFFENCE.elements().find(circumstance).orElseThrow());
            assertThat(other.build().tier()).isEqualTo(Tier.NONE);
            assertThat(other.add(INFORMATION, InformationEntry.obtained(Category.ORDINARY, 1))
                            .build()
                            .tier())
                    .isEqualTo(Tier.FIRST);
        }

        /** What the circumstances presuppose must have been disclosed; without a list nothing is said of it. */
        @Test
        void aTrackThatNobodyDisclosedWasNotUsed() {
            CaseBuilder used = on("2014-01-01").is(STAFF_OF_LISTED_UNIT).is(TRACK_USED_IN_CRIME);
            assertThat(used.build().tier()).isEqualTo(Tier.FIRST);
            assertThat(used.add(INFORMATION, InformationEntry.obtained(Category.LOCATION_TRACK, 1))
                            .build()
                            .tier())
                    .isEqualTo(Tier.NONE);
            assertThat(used.add(INFORMATION, onDuty(Category.LOCATION_TRACK, 1))
                            .build()
                            .tier())
                    .isEqualTo(Tier.FIRST);
        }

        @Test
        void aTrackCountsAsUsedWhereItsDisclosureIsPunishable() {
            CaseBuilder used = on("2014-01-01")
                    .is(STAFF_OF_LISTED_UNIT)
                    .is(TRACK_USED_IN_CRIME)
                    .add(INFORMATION, onDuty(Category.ORDINARY, 1));
            assertThat(used.add(INFORMATION, InformationEntry.disclosed(Category.LOCATION_TRACK, 1))
                            .build()
                            .tier())
                    .as("the track was not obtained on duty")
                    .isEqualTo(Tier.NONE);
            assertThat(used.add(INFORMATION, onDuty(Category.LOCATION_TRACK, 1))
                            .build()
                            .tier())
                    .isEqualTo(Tier.FIRST);
        }

        @ParameterizedTest
        @ValueSource(strings = {"gravePersonalHarm", "majorLossOrImpact", "otherEspeciallySerious"})
        void whatIsEspeciallySeriousIsNoLessThanSeriousForStaff(String circumstance) {
            assertThat(on("2014-01-01")
                            .is(STAFF_OF_LISTED_UNIT)
                            .is(OFFENCE.elements().find(circumstance).orElseThrow())
                            .add(INFORMATION, onDuty(Category.ORDINARY, 1))
                            .build()
                            .tier())
                    .isEqualTo(Tier.FIRST);
        }

        @ParameterizedTest
        @CsvSource({"49999.99, NONE", "50000, FIRST"})
        void whatWasBoughtForBusinessCountsByItsProfit(String profit, Tier tier) {
            assertThat(on("2014-01-01")
                            .with(BUSINESS_PROFIT, Yuan.of(profit))
                            .add(
                                    INFORMATION,
                                    InformationEntry.obtained(Category.ORDINARY, 10)
                                            .boughtForBusiness(Answer.YES))
                            .build()
                            .tier())
                    .isEqualTo(tier);
        }

        @Test
        void moreItemsOpenTheOffenceToWhoHasNone() {
            assertThat(on("2014-01-01").build().assess().distanceToNextTier())
                    .extracting(distance -> distance.element() + " " + distance.more())
                    .contains("highlySensitive 50", "sensitive 500", "ordinary 5000");
            assertThat(on("2014-01-01")
                            .is(STAFF_OF_LISTED_UNIT)
                            .add(INFORMATION, onDuty(Category.PROPERTY, 1))
                            .build()
                            .assess()
                            .distanceToNextTier())
                    .extracting(distance -> distance.element() + " " + distance.more())
                    .contains("highlySensitive 49", "onDuty.highlySensitive 24");
        }

        @Test
        void soWithWhatTheyKnew() {
            CaseBuilder knew = on("2014-01-01").is(STAFF_OF_LISTED_UNIT).is(KNEW_OF_CRIMINAL_USE);
            assertThat(knew.add(INFORMATION, InformationEntry.obtained(Category.ORDINARY, 1))
                            .build()
                            .tier())
                    .isEqualTo(Tier.NONE);
            assertThat(knew.add(INFORMATION, onDuty(Category.ORDINARY, 1))
                            .build()
                            .tier())
                    .isEqualTo(Tier.FIRST);
        }
    }

    @Nested
    class Income {

        private static final String UNKNOWN = "未列明履职所得信息的违法所得";
        private static final String OF_NOTHING = "列明了履职所得信息的违法所得，但列明的信息中没有";

        @ParameterizedTest
        @CsvSource({
            "2014-01-01, false, false",
            "2014-01-01, true, true",
            "2019-01-01, false, true",
        })
        void isOpenWhereItMayComeFromWhatWasDisclosedOnDuty(String day, boolean staff, boolean open) {
            CaseBuilder facts =
                    on(day).with(ILLEGAL_INCOME, Yuan.of(4_000)).add(INFORMATION, onDuty(Category.ORDINARY, 1_200));
            assertThat(says(staff ? facts.is(STAFF_OF_LISTED_UNIT) : facts, UNKNOWN))
                    .isEqualTo(open);
        }

        @Test
        void isKnownWhereItIsStatedOrThereIsNone() {
            CaseBuilder facts = on("2019-01-01").add(INFORMATION, onDuty(Category.ORDINARY, 1_200));
            assertThat(says(facts, UNKNOWN)).isFalse();
            CaseBuilder stated = facts.with(ILLEGAL_INCOME, Yuan.of(4_000)).with(ON_DUTY_INCOME, Yuan.of(2_500));
            assertThat(says(stated, UNKNOWN)).isFalse();
            assertThat(stated.build().tier()).isEqualTo(Tier.FIRST);
            assertThat(says(
                            on("2019-01-01")
                                    .with(ILLEGAL_INCOME, Yuan.of(4_000))
                                    .add(INFORMATION, InformationEntry.disclosed(Category.ORDINARY, 1_200)),
                            UNKNOWN))
                    .isFalse();
        }

        @Test
        void ofNothingThatIsListedIsToBeChecked() {
            CaseBuilder facts = on("2019-01-01").with(ILLEGAL_INCOME, Yuan.of(4_000));
            CaseBuilder stated = facts.with(ON_DUTY_INCOME, Yuan.of(1_000));
            assertThat(says(stated, OF_NOTHING)).as("nothing is listed").isFalse();
            CaseBuilder off = stated.add(INFORMATION, InformationEntry.disclosed(Category.ORDINARY, 10));
            assertThat(says(off, OF_NOTHING)).isTrue();
            assertThat(says(off.with(ON_DUTY_INCOME, Yuan.of(0)), OF_NOTHING)).isFalse();
            assertThat(says(
                            on("2019-01-01")
                                    .with(ILLEGAL_INCOME, Yuan.of(4_000))
                                    .with(ON_DUTY_INCOME, Yuan.of(1_000))
                                    .add(INFORMATION, InformationEntry.disclosed(Category.ORDINARY, 10))
                                    .add(INFORMATION, onDuty(Category.ORDINARY, 10)),
                            OF_NOTHING))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"NO, FIRST, FIRST", "UNKNOWN, NONE, FIRST", "YES, NONE, NONE"})
    void whetherItWasBoughtForBusinessMayBeOpen(Answer bought, Tier tier, Tier possible) {
        Assessment assessment = on("2019-01-01")
                .add(
                        INFORMATION,
                        InformationEntry.obtained(Category.ORDINARY, 5_000).boughtForBusiness(bought))
                .build()
                .assess();
        assertThat(assessment.tier()).isEqualTo(tier);
        assertThat(assessment.possibleTier()).isEqualTo(possible);
    }

    /** Where no items are listed it is to be established what was done; where they are, they show it. */
    @Test
    void theNetworkLawIsOpenWhereNothingIsListed() {
        assertThat(on("2020-01-01").build().assess().administrative())
                .anyMatch(penalty -> penalty.citation().startsWith("网络安全法"));
        assertThat(on("2020-01-01")
                        .add(INFORMATION, InformationEntry.obtained(Category.ORDINARY, 1))
                        .build()
                        .assess()
                        .administrative())
                .anyMatch(penalty -> penalty.citation().startsWith("网络安全法"));
    }

    /** 第六条: of 5001 bought for business and one of them passed on, what was kept stays under it if it is ordinary. */
    @Test
    void whatWasKeptStaysUnderArticleSix() {
        Assessment assessment = on("2019-01-01")
                .add(
                        INFORMATION,
                        InformationEntry.of(Category.UNCLASSIFIED)
                                .obtained(Quantity.exactly(5_001))
                                .disclosed(Quantity.exactly(1))
                                .disclosedDistinct(Quantity.exactly(1))
                                .boughtForBusiness(Answer.YES))
                .build()
                .assess();
        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.possibleTier()).isEqualTo(Tier.SECOND);
    }
}

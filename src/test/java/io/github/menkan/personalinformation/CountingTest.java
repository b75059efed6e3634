package io.github.menkan.personalinformation;

import static io.github.menkan.personalinformation.PersonalInformation.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.information.Category;
import io.github.menkan.norm.Standard;
import io.github.menkan.place.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What counting makes of 第六条 and 第十一条 of 法释〔2017〕10号, and the warnings it adds. */
class CountingTest {

    private static CaseBuilder case2023() {
        return CaseBuilder.of(OFFENCE).committedOn(LocalDate.of(2023, 5, 1)).judgedOn(LocalDate.of(2026, 11, 21));
    }

    private static InformationEntry bought(Category category, long obtained, Answer forBusiness) {
        return InformationEntry.obtained(category, obtained).boughtForBusiness(forBusiness);
    }

    private static InformationEntry bought(Category category, long obtained, Answer forBusiness, long sold) {
        return bought(category, obtained, forBusiness)
                .disclosed(Quantity.exactly(sold))
                .disclosedDistinct(Quantity.exactly(sold));
    }

    private static boolean says(Assessment assessment, String chinese) {
        return assessment.warnings().stream()
                .anyMatch(wording -> wording.chinese().contains(chinese));
    }

    @Nested
    class Items {

        @Test
        void countOverTheRecipientsAndOnceWithWhatWasObtained() {
            // 第十一条: 2000 of 3000 to 4000 obtained were passed on; they count once
            InformationEntry entry = InformationEntry.of(Category.ORDINARY)
                    .obtained(Quantity.between(3_000, 4_000))
                    .disclosed(Quantity.exactly(2_000))
                    .disclosedDistinct(Quantity.exactly(2_000));
            assertThat(CountedEntry.of(entry).count()).isEqualTo(Quantity.between(3_000, 4_000));
            // to two recipients each: 4000, and 1000 to 2000 that were kept
            InformationEntry twice = InformationEntry.of(Category.ORDINARY)
                    .obtained(Quantity.between(3_000, 4_000))
                    .disclosed(Quantity.exactly(2_000), Quantity.exactly(2_000))
                    .disclosedDistinct(Quantity.exactly(2_000));
            assertThat(CountedEntry.of(twice).count()).isEqualTo(Quantity.between(5_000, 6_000));
        }
    }

    @Nested
    class Income {

        @Test
        void onDutyIsIncomeToo() {
            // 第十二条: once to five times the illegal income
            assertThat(case2023()
                            .add(
                                    INFORMATION,
                                    InformationEntry.disclosed(Category.ORDINARY, 10)
                                            .onDuty(Answer.YES))
                            .with(ON_DUTY_INCOME, Yuan.of(3_000))
                            .build()
                            .assess()
                            .fineGuidance()
                            .orElseThrow()
                            .chinese())
                    .contains("3000–15000元");
        }

        @Test
        void onDutyIsNoMoreThanAllOfIt() {
            CaseBuilder more = case2023().with(ILLEGAL_INCOME, Yuan.of(4_000)).with(ON_DUTY_INCOME, Yuan.of("4000.01"));
            assertThatIllegalArgumentException()
                    .isThrownBy(more::build)
                    .withMessageStartingWith("onDutyIncome must not exceed illegalIncome");
        }

        @ParameterizedTest
        @CsvSource({"4999.99, NONE", "5000, FIRST", "50000, SECOND"})
        void countsWithoutAnyListOfInformation(String yuan, Tier tier) {
            assertThat(case2023().with(ILLEGAL_INCOME, Yuan.of(yuan)).build().tier())
                    .isEqualTo(tier);
        }
    }

    @Nested
    class LawfulBusiness {

        @ParameterizedTest
        @CsvSource({"49999.99, NONE", "50000, FIRST"})
        void profitIsAssertedWithoutAListToo(String profit, Tier tier) {
            assertThat(case2023().with(BUSINESS_PROFIT, Yuan.of(profit)).build().tier())
                    .isEqualTo(tier);
        }

        @Test
        void profitFromWhatWasNotBoughtForItIsNothing() {
            assertThat(case2023()
                            .add(INFORMATION, bought(Category.ORDINARY, 10, Answer.NO))
                            .with(BUSINESS_PROFIT, Yuan.of(50_000))
                            .build()
                            .assess()
                            .possibleTier())
                    .isEqualTo(Tier.NONE);
        }

        @Test
        void isNeverEspeciallySerious() {
            // 第五条第二款 is about acts under 第五条第一款
            assertThat(case2023()
                            .add(INFORMATION, bought(Category.ORDINARY, 200_000, Answer.YES))
                            .is(GRAVE_PERSONAL_HARM)
                            .build()
                            .assess()
                            .possibleTier())
                    .isEqualTo(Tier.NONE);
        }

        @Test
        void whatWasPassedOnInPartCountsInPartAtLeastAndWhollyAtMost() {
            Assessment assessment = case2023()
                    .add(INFORMATION, bought(Category.ORDINARY, 200_000, Answer.YES, 3_000))
                    .build()
                    .assess();
            assertThat(assessment.tier()).isEqualTo(Tier.NONE);
            assertThat(assessment.possibleTier()).isEqualTo(Tier.SECOND);
            assertThat(says(assessment, "第六条第二款")).isTrue();
            assertThat(case2023()
                            .add(INFORMATION, bought(Category.ORDINARY, 200_000, Answer.YES, 5_000))
                            .build()
                            .tier())
                    .isEqualTo(Tier.FIRST);
        }

        @Test
        void isNoExcuseForOtherInformationNorForOtherPurposes() {
            Assessment property = case2023()
                    .add(INFORMATION, bought(Category.PROPERTY, 60, Answer.YES, 10))
                    .build()
                    .assess();
            assertThat(property.tier()).isEqualTo(Tier.FIRST);
            assertThat(says(property, "第六条第二款")).isFalse();
            Assessment forNoBusiness = case2023()
                    .add(INFORMATION, bought(Category.ORDINARY, 6_000, Answer.NO, 10))
                    .build()
                    .assess();
            assertThat(forNoBusiness.tier()).isEqualTo(Tier.FIRST);
            assertThat(says(forNoBusiness, "第六条第二款")).isFalse();
            assertThat(case2023()
                            .add(INFORMATION, bought(Category.PROPERTY, 60, Answer.UNKNOWN))
                            .build()
                            .assess()
                            .decided())
                    .isTrue();
        }

        @Test
        void mayCoverWhatNobodyClassified() {
            Assessment assessment = case2023()
                    .add(INFORMATION, bought(Category.UNCLASSIFIED, 6_000, Answer.YES))
                    .build()
                    .assess();
            assertThat(assessment.tier()).isEqualTo(Tier.NONE);
            assertThat(assessment.possibleTier()).isEqualTo(Tier.SECOND);
        }
    }

    @Nested
    class Warnings {

        @Test
        void onDutyAndOtherDataTogetherNeedJudgment() {
            assertThat(says(
                            case2023()
                                    .add(
                                            INFORMATION,
                                            InformationEntry.disclosed(Category.PROPERTY, 10)
                                                    .onDuty(Answer.YES))
                                    .add(INFORMATION, InformationEntry.obtained(Category.PROPERTY, 10))
                                    .build()
                                    .assess(),
                            MIXED))
                    .isTrue();
            assertThat(says(
                            case2023()
                                    .add(
                                            INFORMATION,
                                            InformationEntry.disclosed(Category.PROPERTY, 10)
                                                    .onDuty(Answer.YES))
                                    .build()
                                    .assess(),
                            MIXED))
                    .isFalse();
            assertThat(says(
                            case2023()
                                    .add(INFORMATION, InformationEntry.disclosed(Category.PROPERTY, 10))
                                    .build()
                                    .assess(),
                            MIXED))
                    .isFalse();
            // copied on duty and kept: no 第(八)项, so nothing to combine with
            assertThat(says(
                            case2023()
                                    .add(
                                            INFORMATION,
                                            InformationEntry.of(Category.PROPERTY)
                                                    .obtained(Quantity.exactly(10))
                                                    .onDuty(Answer.YES))
                                    .build()
                                    .assess(),
                            MIXED))
                    .isFalse();
            // kept beside what was passed on: that part is other data
            assertThat(says(
                            case2023()
                                    .add(
                                            INFORMATION,
                                            InformationEntry.disclosed(Category.PROPERTY, 10)
                                                    .onDuty(Answer.YES))
                                    .add(
                                            INFORMATION,
                                            InformationEntry.of(Category.PROPERTY)
                                                    .obtained(Quantity.exactly(10))
                                                    .onDuty(Answer.YES))
                                    .build()
                                    .assess(),
                            MIXED))
                    .isTrue();
            assertThat(says(
                            case2023()
                                    .add(
                                            INFORMATION,
                                            InformationEntry.disclosed(Category.PROPERTY, 10)
                                                    .onDuty(Answer.YES))
                                    .add(INFORMATION, InformationEntry.obtained(Category.PROPERTY, 0))
                                    .build()
                                    .assess(),
                            MIXED))
                    .isFalse();
        }

        private static final String MIXED = "并存时如何合并计算";

        @ParameterizedTest
        @EnumSource(Category.class)
        void identityDocumentsAndFacesAreClassedByGuidingCases(Category category) {
            assertThat(says(
                            case2023()
                                    .add(INFORMATION, InformationEntry.obtained(category, 3))
                                    .build()
                                    .assess(),
                            "指导性案例193号、192号"))
                    .isEqualTo(category == Category.IDENTITY_DOCUMENT || category == Category.FACE);
        }

        @Test
        void theyAreAddedUnderBothVersionsOfTheArticle() {
            List<Standard> interpreted = OFFENCE.timeline(Place.of(Optional.empty())).standards().stream()
                    .filter(Standard::isInterpreted)
                    .toList();
            assertThat(interpreted).hasSize(2).allSatisfy(standard -> {
                assertThat(standard.checkedUntil()).contains(LocalDate.of(2026, 6, 3));
                assertThat(standard.factors())
                        .extracting(rule -> rule.citation().toString())
                        .contains("法释〔2017〕10号第十条");
            });
        }
    }
}

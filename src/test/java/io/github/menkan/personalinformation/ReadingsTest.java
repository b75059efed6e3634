package io.github.menkan.personalinformation;

import static io.github.menkan.personalinformation.PersonalInformation.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Quantity;
import io.github.menkan.Subject;
import io.github.menkan.Tier;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.information.Category;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a case leaves open is read every way, and nothing that is not stated is asserted to be zero. */
class ReadingsTest {

    private static final UnaryOperator<CaseBuilder> NOTHING_ELSE = UnaryOperator.identity();

    private static Assessment assess(int year, UnaryOperator<CaseBuilder> more, InformationEntry... entries) {
        CaseBuilder builder =
                CaseBuilder.of(OFFENCE).committedOn(LocalDate.of(year, 11, 2)).judgedOn(LocalDate.of(2026, 1, 2));
        for (InformationEntry entry : entries) {
            builder.add(INFORMATION, entry);
        }
        return more.apply(builder).build().assess();
    }

    private static Assessment assess(InformationEntry... entries) {
        return assess(2021, NOTHING_ELSE, entries);
    }

    private static void isBetween(Tier least, Tier most, Assessment assessment) {
        assertThat(assessment.tier()).isEqualTo(least);
        assertThat(assessment.possibleTier()).isEqualTo(most);
        assertThat(assessment.decided()).isEqualTo(least == most);
    }

    private static boolean says(Assessment assessment, String chinese) {
        return assessment.warnings().stream()
                .anyMatch(wording -> wording.chinese().contains(chinese));
    }

    private static InformationEntry resold(Category category, long obtained, long sold) {
        return InformationEntry.obtained(category, obtained)
                .disclosed(Quantity.exactly(sold))
                .disclosedDistinct(Quantity.exactly(sold))
                .boughtForBusiness(Answer.YES);
    }

    @Nested
    class Article6 {

        private static CaseBuilder profit(CaseBuilder builder) {
            return builder.with(BUSINESS_PROFIT, Yuan.of(50_000));
        }

        @Test
        void whatWasKeptMayStayThereWhateverWasResold() {
            isBetween(Tier.NONE, Tier.SECOND, assess(resold(Category.UNCLASSIFIED, 5_001, 1)));
            isBetween(Tier.NONE, Tier.FIRST, assess(2021, Article6::profit, resold(Category.ORDINARY, 2, 1)));
            isBetween(Tier.FIRST, Tier.SECOND, assess(2021, Article6::profit, resold(Category.ORDINARY, 50_000, 1)));
        }

        @Test
        void whatIsNotOrdinaryIsHeavier() {
            InformationEntry bought =
                    InformationEntry.obtained(Category.UNCLASSIFIED, 500).boughtForBusiness(Answer.YES);
            isBetween(Tier.FIRST, Tier.SECOND, assess(2021, Article6::profit, bought));
            isBetween(Tier.NONE, Tier.SECOND, assess(bought));
        }

        @Test
        void whatWasWhollyResoldLeavesIt() {
            Assessment all = assess(2021, Article6::profit, resold(Category.ORDINARY, 4_999, 4_999));
            isBetween(Tier.NONE, Tier.NONE, all);
            assertThat(says(all, "第六条第二款")).isFalse();
        }

        @Test
        void aCatchAllIsDecidedUnderEitherArticle() {
            Assessment asserted = assess(2014, builder -> builder.is(OTHER_SERIOUS), resold(Category.ORDINARY, 20, 5));
            isBetween(Tier.FIRST, Tier.FIRST, asserted);
            assertThat(asserted.openFacts()).isEmpty();
        }
    }

    @Nested
    class BeforeNovember2015 {

        private final InformationEntry fifty = InformationEntry.disclosed(Category.LOCATION_TRACK, 50);

        @ParameterizedTest
        @CsvSource({
            "YES, NO, NONE, NONE",
            "YES, YES, FIRST, FIRST",
            "YES, UNKNOWN, NONE, FIRST",
            "NO, YES, NONE, NONE",
            "UNKNOWN, YES, NONE, FIRST"
        })
        void listedStaffAreLiableForDisclosingWhatTheyObtainedOnDuty(
                Answer staff, Answer onDuty, Tier least, Tier most) {
            isBetween(
                    least,
                    most,
                    assess(2014, builder -> builder.with(STAFF_OF_LISTED_UNIT, staff), fifty.onDuty(onDuty)));
        }

        @ParameterizedTest
        @CsvSource({"NO, NONE, NONE", "YES, FIRST, FIRST", "UNKNOWN, NONE, FIRST"})
        void tracksUsedInCrimeCountWhereDisclosingThemDoes(Answer onDuty, Tier least, Tier most) {
            UnaryOperator<CaseBuilder> used = builder -> builder.is(STAFF_OF_LISTED_UNIT, TRACK_USED_IN_CRIME);
            InformationEntry one = InformationEntry.disclosed(Category.LOCATION_TRACK, 1);
            isBetween(least, most, assess(2014, used, one.onDuty(onDuty)));
        }

        @Test
        void theMostItCanBeIsOneTierAndNoLaterClauseIsNamed() {
            Assessment sold = assess(
                    2014,
                    builder -> builder.is(STAFF_OF_LISTED_UNIT),
                    InformationEntry.disclosed(Category.PROPERTY, 600).onDuty(Answer.YES));
            isBetween(Tier.FIRST, Tier.FIRST, sold);
            assertThat(sold.aggravation()).isEmpty();
            assertThat(says(sold, "第二款从重")).isFalse();
            assertThat(says(
                            assess(InformationEntry.disclosed(Category.PROPERTY, 600)
                                    .onDuty(Answer.YES)),
                            "第二款从重"))
                    .isTrue();
        }

        @Test
        void obtainingIsToldApart() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assess(2014, NOTHING_ELSE, InformationEntry.counted(Category.PROPERTY, 60)))
                    .withMessage(
                            "information must state obtained and disclosed apart for an act before 2015-11-01, was counted");
        }
    }

    @Nested
    class NotStated {

        @Test
        void incomeFromDutyIsBetweenNothingAndAllOfIt() {
            UnaryOperator<CaseBuilder> income = builder -> builder.with(ILLEGAL_INCOME, Yuan.of(4_000));
            InformationEntry sold = InformationEntry.disclosed(Category.ORDINARY, 1_200);
            isBetween(Tier.NONE, Tier.FIRST, assess(2021, income, sold.onDuty(Answer.YES)));
            isBetween(Tier.NONE, Tier.FIRST, assess(2021, income, sold.onDuty(Answer.UNKNOWN)));
            isBetween(Tier.NONE, Tier.NONE, assess(2021, income, sold));
            isBetween(
                    Tier.NONE,
                    Tier.NONE,
                    assess(
                            2021,
                            builder -> income.apply(builder).with(ON_DUTY_INCOME, Yuan.of(0)),
                            sold.onDuty(Answer.YES)));
            assertThat(says(assess(2021, income, sold.onDuty(Answer.YES)), "未列明履职所得信息的违法所得"))
                    .isTrue();
            assertThat(says(assess(2021, income, sold), "未列明履职所得信息的违法所得")).isFalse();
        }

        @Test
        void whatWasDisclosedCameOutOfWhatWasObtained() {
            InformationEntry entry =
                    InformationEntry.obtained(Category.ORDINARY, 3_000).disclosed(Quantity.exactly(2_500));
            Assessment assumed = assess(entry);
            isBetween(Tier.NONE, Tier.NONE, assumed);
            assertThat(says(assumed, "按均出自非法获取的信息计算")).isTrue();
            Assessment unknown = assess(entry.disclosedDistinct(Quantity.unknown()));
            isBetween(Tier.NONE, Tier.FIRST, unknown);
            assertThat(says(unknown, "按全部出自与全不出自之间计算")).isTrue();
            Assessment stated = assess(entry.disclosedDistinct(Quantity.exactly(0)));
            isBetween(Tier.FIRST, Tier.FIRST, stated);
            assertThat(says(stated, "第十一条第一款")).isFalse();
        }

        @Test
        void theDifferentItemsDisclosedWereObtained() {
            InformationEntry entry = InformationEntry.of(Category.FACE)
                    .obtained(Quantity.unknown())
                    .disclosed(Quantity.exactly(500))
                    .disclosedDistinct(Quantity.exactly(500));
            isBetween(Tier.FIRST, Tier.FIRST, assess(2014, NOTHING_ELSE, entry));
        }
    }

    @Nested
    class Alternatives {

        @Test
        void eachItemWeighsBetweenTheLightestAndTheHeaviest() {
            InformationEntry entry = InformationEntry.of(Category.HEALTH, Category.ORDINARY);
            isBetween(Tier.FIRST, Tier.SECOND, assess(entry.obtained(Quantity.exactly(39_000))));
            isBetween(Tier.FIRST, Tier.SECOND, assess(entry.obtained(Quantity.exactly(5_000))));
            isBetween(Tier.NONE, Tier.FIRST, assess(entry.obtained(Quantity.exactly(4_999))));
            isBetween(Tier.NONE, Tier.NONE, assess(entry.obtained(Quantity.exactly(499))));
        }

        @Test
        void ofOneClassAreNoAlternatives() {
            InformationEntry entry = InformationEntry.of(Category.HEALTH, Category.LODGING);
            isBetween(Tier.FIRST, Tier.FIRST, assess(entry.obtained(Quantity.exactly(500))));
        }

        @ParameterizedTest
        @EnumSource(
                value = Category.class,
                names = {"LOCATION_TRACK", "COMMUNICATION_CONTENT", "CREDIT", "PROPERTY"})
        void ofTheHeaviestClassAreFiftyItems(Category category) {
            isBetween(Tier.FIRST, Tier.FIRST, assess(InformationEntry.obtained(category, 50)));
            isBetween(Tier.NONE, Tier.NONE, assess(InformationEntry.obtained(category, 49)));
        }
    }

    @Nested
    class CountedElsewhere {

        private final InformationEntry counted = InformationEntry.counted(Category.ORDINARY, 3_000);

        @Test
        void countsAsItIs() {
            isBetween(Tier.FIRST, Tier.FIRST, assess(InformationEntry.counted(Category.ORDINARY, 5_000)));
            isBetween(Tier.NONE, Tier.NONE, assess(InformationEntry.counted(Category.ORDINARY, 4_999)));
        }

        @Test
        void onDutyThePartDisclosedDecides() {
            isBetween(Tier.NONE, Tier.FIRST, assess(counted.onDuty(Answer.YES)));
            isBetween(Tier.NONE, Tier.NONE, assess(counted));
            InformationEntry duty = counted.onDuty(Answer.YES);
            isBetween(Tier.FIRST, Tier.FIRST, assess(duty.countedDisclosed(Quantity.exactly(2_500))));
            isBetween(Tier.NONE, Tier.NONE, assess(duty.countedDisclosed(Quantity.exactly(2_499))));
        }

        @Test
        void boughtForBusinessThePartKeptMayStayThere() {
            InformationEntry bought =
                    InformationEntry.counted(Category.ORDINARY, 5_000).boughtForBusiness(Answer.YES);
            isBetween(Tier.NONE, Tier.FIRST, assess(bought));
            isBetween(Tier.NONE, Tier.NONE, assess(bought.countedDisclosed(Quantity.exactly(0))));
            isBetween(Tier.NONE, Tier.FIRST, assess(bought.countedDisclosed(Quantity.exactly(10))));
            isBetween(Tier.FIRST, Tier.FIRST, assess(bought.countedDisclosed(Quantity.exactly(5_000))));
        }

        @Test
        void isNotCountedAgain() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> counted.obtained(Quantity.exactly(1)))
                    .withMessage(
                            "counted must not be stated together with obtained, disclosed or disclosedDistinct, was 3000");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> counted.countedDisclosed(Quantity.exactly(3_001)))
                    .withMessage("countedDisclosed must not exceed counted (3000), was 3001");
        }
    }

    @Test
    void manySensitiveItemsArePresumedToBeVerified() {
        assertThat(says(assess(InformationEntry.obtained(Category.PROPERTY, 50)), "应当逐条核实"))
                .isTrue();
        assertThat(says(assess(InformationEntry.obtained(Category.PROPERTY, 49)), "应当逐条核实"))
                .isFalse();
        assertThat(says(assess(InformationEntry.obtained(Category.ORDINARY, 5_000)), "应当逐条核实"))
                .isFalse();
    }

    @Test
    void aUnitAnswersByTheParagraphOfItsDay() {
        InformationEntry entry = InformationEntry.obtained(Category.PROPERTY, 60);
        assertThat(says(assess(2021, builder -> builder.by(Subject.UNIT), entry), "第二百五十三条之一第四款"))
                .isTrue();
        assertThat(says(assess(2014, builder -> builder.by(Subject.UNIT), entry), "第二百五十三条之一第三款"))
                .isTrue();
        assertThat(says(assess(entry), "单位犯罪的")).isFalse();
    }
}

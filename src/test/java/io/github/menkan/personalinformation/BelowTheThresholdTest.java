package io.github.menkan.personalinformation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Quantity;
import io.github.menkan.Subject;
import io.github.menkan.Tier;
import io.github.menkan.information.Category;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What remains of 侵犯公民个人信息 below the criminal threshold. */
class BelowTheThresholdTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static PersonalInformationCase.Builder committed() {
        return PersonalInformationCase.builder().committedOn(DAY).judgedOn(DAY);
    }

    private static List<String> citations(PersonalInformationCase.Builder builder) {
        return builder.build().assess().administrative().stream()
                .map(AdministrativePenalty::citation)
                .toList();
    }

    @Test
    void fortyNineTracksSoldAreDetainable() {
        Assessment assessment =
                committed().disclosed(Category.LOCATION_TRACK, 49).build().assess();
        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.administrative())
                .extracting(AdministrativePenalty::citation)
                .contains("治安管理处罚法（2025年修订）第五十六条第一款")
                .doesNotContain("治安管理处罚法（2025年修订）第五十六条第二款");
    }

    @Test
    void fiftyTracksAreACrimeAndNoMore() {
        assertThat(citations(committed().disclosed(Category.LOCATION_TRACK, 50)))
                .isEmpty();
    }

    @Test
    void aCaseLetOffLeavesTheAdministrativePenalties() {
        assertThat(citations(committed()
                        .disclosed(Category.LOCATION_TRACK, 50)
                        .is(
                                PersonalInformation.FIRST_OFFENCE,
                                PersonalInformation.FULL_RESTITUTION,
                                PersonalInformation.REMORSE)))
                .contains("治安管理处罚法（2025年修订）第五十六条第一款");
    }

    @Test
    void obtainingAndSellingAreBothNamed() {
        assertThat(citations(committed().obtained(Category.ORDINARY, 10).disclosed(Category.ORDINARY, 10)))
                .contains("治安管理处罚法（2025年修订）第五十六条第一款", "治安管理处罚法（2025年修订）第五十六条第二款");
    }

    @Test
    void whatNobodyStatedIsOpen() {
        assertThat(committed().build().assess().administrative())
                .filteredOn(penalty -> penalty.citation().contains("第五十六条"))
                .hasSize(2)
                .allSatisfy(penalty -> assertThat(penalty.note().chinese()).startsWith("须先查明确有该行为"));
    }

    @Test
    void anUnknownCountOfDisclosedItemsIsOpen() {
        assertThat(committed()
                        .information(InformationEntry.disclosed(Category.ORDINARY, Quantity.between(0, 10)))
                        .build()
                        .assess()
                        .administrative()
                        .get(0)
                        .note()
                        .chinese())
                .startsWith("须先查明确有该行为");
    }

    @Test
    void identityCardDataLeakedByListedStaffIsArticleNineteen() {
        assertThat(citations(committed()
                        .disclosedOnDuty(Category.IDENTITY_DOCUMENT, 3)
                        .is(PersonalInformation.IDENTITY_CARD_DATA, PersonalInformation.STAFF_OF_LISTED_UNIT)))
                .contains("居民身份证法（2011年修正）第十九条第一款");
        assertThat(citations(committed()
                        .by(Subject.UNIT)
                        .disclosedOnDuty(Category.IDENTITY_DOCUMENT, 3)
                        .is(PersonalInformation.IDENTITY_CARD_DATA, PersonalInformation.STAFF_OF_LISTED_UNIT)))
                .contains("居民身份证法（2011年修正）第十九条第二款");
    }

    @Test
    void whetherItWasListedStaffMayBeOpen() {
        PersonalInformationCase.Builder leaked =
                committed().disclosedOnDuty(Category.IDENTITY_DOCUMENT, 3).is(PersonalInformation.IDENTITY_CARD_DATA);
        assertThat(note(leaked.is(PersonalInformation.STAFF_OF_LISTED_UNIT), "第十九条"))
                .doesNotContain("须先查明");
        assertThat(note(leaked.unknown(PersonalInformation.STAFF_OF_LISTED_UNIT), "第十九条"))
                .startsWith("须先查明确有该行为");
    }

    @Test
    void whatTheInformationWasForIsOpenHoweverMuchWasKnown() {
        for (Answer knew : List.of(Answer.YES, Answer.UNKNOWN)) {
            PersonalInformationCase.Builder sold = committed()
                    .disclosed(Category.ORDINARY, 3)
                    .with(PersonalInformation.KNEW_OF_CRIMINAL_USE, knew)
                    // known criminal use is 情节严重 by itself; let off, the penalties remain
                    .is(
                            PersonalInformation.FIRST_OFFENCE,
                            PersonalInformation.FULL_RESTITUTION,
                            PersonalInformation.REMORSE);
            assertThat(note(sold, "第四十二条")).startsWith("须先查明确有该行为");
        }
    }

    private static String note(PersonalInformationCase.Builder builder, String article) {
        return builder.build().assess().administrative().stream()
                .filter(penalty -> penalty.citation().contains(article))
                .findFirst()
                .orElseThrow()
                .note()
                .chinese();
    }

    @Test
    void identityCardDataAloneOrStaffAloneIsNot() {
        for (var only : List.of(PersonalInformation.IDENTITY_CARD_DATA, PersonalInformation.STAFF_OF_LISTED_UNIT)) {
            assertThat(citations(committed()
                            .disclosedOnDuty(Category.IDENTITY_DOCUMENT, 3)
                            .is(only)))
                    .noneMatch(citation -> citation.startsWith("居民身份证法"));
        }
    }

    @Test
    void identityCardDataThatWereOnlyObtainedWereNotLeaked() {
        assertThat(citations(committed()
                        .obtained(Category.IDENTITY_DOCUMENT, 3)
                        .is(PersonalInformation.IDENTITY_CARD_DATA, PersonalInformation.STAFF_OF_LISTED_UNIT)))
                .noneMatch(citation -> citation.startsWith("居民身份证法"));
    }

    @Test
    void sellingWithAPerhapsKnownCriminalUseMayBeSupportOfTelecomFraud() {
        assertThat(citations(committed()
                        .disclosed(Category.ORDINARY, 3)
                        .with(PersonalInformation.KNEW_OF_CRIMINAL_USE, Answer.UNKNOWN)))
                .contains("反电信网络诈骗法第四十二条");
        assertThat(citations(committed().disclosed(Category.ORDINARY, 3))).doesNotContain("反电信网络诈骗法第四十二条");
    }

    @Test
    void assessmentsOfEqualCasesAreEqual() {
        InformationEntry entry = new InformationEntry(
                Category.ORDINARY,
                Quantity.exactly(0),
                List.of(Quantity.exactly(3)),
                Optional.empty(),
                Answer.NO,
                Answer.NO);
        assertThat(committed().information(entry).build().assess())
                .isEqualTo(committed().disclosed(Category.ORDINARY, 3).build().assess());
    }
}

package io.github.menkan.personalinformation;

import static io.github.menkan.personalinformation.PersonalInformation.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Quantity;
import io.github.menkan.Subject;
import io.github.menkan.Tier;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.information.Category;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What remains of 侵犯公民个人信息 below the criminal threshold. */
class BelowTheThresholdTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static CaseBuilder committed() {
        return CaseBuilder.of(OFFENCE).committedOn(DAY).judgedOn(DAY);
    }

    private static List<String> citations(CaseBuilder builder) {
        return builder.build().assess().administrative().stream()
                .map(AdministrativePenalty::citation)
                .toList();
    }

    @Test
    void fortyNineTracksSoldAreDetainable() {
        Assessment assessment = committed()
                .add(INFORMATION, InformationEntry.disclosed(Category.LOCATION_TRACK, 49))
                .build()
                .assess();
        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.administrative())
                .extracting(AdministrativePenalty::citation)
                .contains("治安管理处罚法（2025年修订）第五十六条第一款")
                .doesNotContain("治安管理处罚法（2025年修订）第五十六条第二款");
    }

    @Test
    void fiftyTracksAreACrimeAndNoMore() {
        assertThat(citations(committed().add(INFORMATION, InformationEntry.disclosed(Category.LOCATION_TRACK, 50))))
                .isEmpty();
    }

    @Test
    void aCaseLetOffLeavesTheAdministrativePenalties() {
        assertThat(citations(committed()
                        .add(INFORMATION, InformationEntry.disclosed(Category.LOCATION_TRACK, 50))
                        .is(FIRST_OFFENCE, FULL_RESTITUTION, REMORSE)))
                .contains("治安管理处罚法（2025年修订）第五十六条第一款");
    }

    @Test
    void obtainingAndSellingAreBothNamed() {
        assertThat(citations(committed()
                        .add(INFORMATION, InformationEntry.obtained(Category.ORDINARY, 10))
                        .add(INFORMATION, InformationEntry.disclosed(Category.ORDINARY, 10))))
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
                        .add(INFORMATION, InformationEntry.of(Category.ORDINARY).disclosed(Quantity.between(0, 10)))
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
                        .add(
                                INFORMATION,
                                InformationEntry.disclosed(Category.IDENTITY_DOCUMENT, 3)
                                        .onDuty(Answer.YES))
                        .is(IDENTITY_CARD_DATA, STAFF_OF_LISTED_UNIT)))
                .contains("居民身份证法（2011年修正）第十九条第一款");
        assertThat(citations(committed()
                        .by(Subject.UNIT)
                        .add(
                                INFORMATION,
                                InformationEntry.disclosed(Category.IDENTITY_DOCUMENT, 3)
                                        .onDuty(Answer.YES))
                        .is(IDENTITY_CARD_DATA, STAFF_OF_LISTED_UNIT)))
                .contains("居民身份证法（2011年修正）第十九条第二款");
    }

    @Test
    void whetherItWasListedStaffMayBeOpen() {
        CaseBuilder leaked = committed()
                .add(
                        INFORMATION,
                        InformationEntry.disclosed(Category.IDENTITY_DOCUMENT, 3)
                                .onDuty(Answer.YES))
                .is(IDENTITY_CARD_DATA);
        assertThat(note(leaked.is(STAFF_OF_LISTED_UNIT), "第十九条")).doesNotContain("须先查明");
        assertThat(note(leaked.unknown(STAFF_OF_LISTED_UNIT), "第十九条")).startsWith("须先查明确有该行为");
    }

    @Test
    void whatTheInformationWasForIsOpenHoweverMuchWasKnown() {
        for (Answer knew : List.of(Answer.YES, Answer.UNKNOWN)) {
            CaseBuilder sold = committed()
                    .add(INFORMATION, InformationEntry.disclosed(Category.ORDINARY, 3))
                    .with(KNEW_OF_CRIMINAL_USE, knew)
                    // known criminal use is 情节严重 by itself; let off, the penalties remain
                    .is(FIRST_OFFENCE, FULL_RESTITUTION, REMORSE);
            assertThat(note(sold, "第四十二条")).startsWith("须先查明确有该行为");
        }
    }

    private static String note(CaseBuilder builder, String article) {
        return builder.build().assess().administrative().stream()
                .filter(penalty -> penalty.citation().contains(article))
                .findFirst()
                .orElseThrow()
                .note()
                .chinese();
    }

    @Test
    void identityCardDataAloneOrStaffAloneIsNot() {
        for (var only : List.of(IDENTITY_CARD_DATA, STAFF_OF_LISTED_UNIT)) {
            assertThat(citations(committed()
                            .add(
                                    INFORMATION,
                                    InformationEntry.disclosed(Category.IDENTITY_DOCUMENT, 3)
                                            .onDuty(Answer.YES))
                            .is(only)))
                    .noneMatch(citation -> citation.startsWith("居民身份证法"));
        }
    }

    @Test
    void identityCardDataThatWereOnlyObtainedWereNotLeaked() {
        assertThat(citations(committed()
                        .add(INFORMATION, InformationEntry.obtained(Category.IDENTITY_DOCUMENT, 3))
                        .is(IDENTITY_CARD_DATA, STAFF_OF_LISTED_UNIT)))
                .noneMatch(citation -> citation.startsWith("居民身份证法"));
    }

    @Test
    void sellingWithAPerhapsKnownCriminalUseMayBeSupportOfTelecomFraud() {
        assertThat(citations(committed()
                        .add(INFORMATION, InformationEntry.disclosed(Category.ORDINARY, 3))
                        .with(KNEW_OF_CRIMINAL_USE, Answer.UNKNOWN)))
                .contains("反电信网络诈骗法第四十二条");
        assertThat(citations(committed().add(INFORMATION, InformationEntry.disclosed(Category.ORDINARY, 3))))
                .doesNotContain("反电信网络诈骗法第四十二条");
    }

    @Test
    void assessmentsOfEqualCasesAreEqual() {
        InformationEntry entry = InformationEntry.of(Category.ORDINARY).disclosed(Quantity.exactly(3));
        assertThat(committed().add(INFORMATION, entry).build().assess())
                .isEqualTo(committed()
                        .add(INFORMATION, InformationEntry.disclosed(Category.ORDINARY, 3))
                        .build()
                        .assess());
    }
}

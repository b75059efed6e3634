package io.github.menkan.network;

import static io.github.menkan.network.LeakedInformation.LEAKED;
import static io.github.menkan.network.NetworkDuty.ORDERED_TO_CORRECT;
import static io.github.menkan.network.NetworkDuty.REFUSED;
import static io.github.menkan.network.NetworkDuty.SERVICE_PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Finding.Status;
import io.github.menkan.OpenFact;
import io.github.menkan.Quantity;
import io.github.menkan.Subject;
import io.github.menkan.Tier;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.information.Category;
import io.github.menkan.norm.Element;
import io.github.menkan.place.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 刑法第二百八十六条之一: its three preconditions, and what is not known of the leak. */
class NetworkDutyTest {

    private static final List<Element> PRECONDITIONS = List.of(SERVICE_PROVIDER, ORDERED_TO_CORRECT, REFUSED);

    private static CaseBuilder ordered() {
        return on(LocalDate.of(2023, 5, 1)).is(SERVICE_PROVIDER, ORDERED_TO_CORRECT, REFUSED);
    }

    private static CaseBuilder on(LocalDate day) {
        return CaseBuilder.of(NetworkDuty.OFFENCE).committedOn(day).judgedOn(day);
    }

    private static Element named(String name) {
        return NetworkDuty.OFFENCE.elements().find(name).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"serviceProvider", "orderedToCorrect", "refused"})
    void aPreconditionThatIsMissingExcludesTheOffence(String missing) {
        CaseBuilder builder = ordered()
                .add(LEAKED, LeakedInformation.of(Category.PROPERTY, 500))
                .with(NetworkDuty.CLICKS, 50_000)
                .is(NetworkDuty.OTHER_SERIOUS)
                .with(named(missing), Answer.NO);

        Assessment assessment = builder.build().assess();

        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.possibleTier()).isEqualTo(Tier.NONE);
        assertThat(assessment.decided()).isTrue();
        assertThat(assessment.warnings()).anyMatch(warning -> warning.chinese().contains("未载明"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"serviceProvider", "orderedToCorrect", "refused"})
    void aPreconditionThatIsUnknownLeavesTheOffenceOpen(String unknown) {
        Assessment assessment = ordered()
                .add(LEAKED, LeakedInformation.of(Category.PROPERTY, 500))
                .unknown(named(unknown))
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.possibleTier()).isEqualTo(Tier.FIRST);
        assertThat(assessment.decided()).isFalse();
        assertThat(assessment.openFacts()).extracting(OpenFact::element).containsExactly(unknown);
        assertThat(assessment.grounds()).allMatch(ground -> ground.status() == Status.OPEN);
    }

    @Test
    void everyGroundRequiresEveryPrecondition() {
        assertThat(NetworkDuty.OFFENCE.timeline(Place.UNKNOWN).standards())
                .hasSize(2)
                .allSatisfy(standard -> assertThat(standard.grounds())
                        .allSatisfy(ground -> assertThat(ground.conditions().stream()
                                        .flatMap(condition -> condition.terms().stream())
                                        .map(term -> term.element()))
                                .containsAll(PRECONDITIONS)));
    }

    @Test
    void itemsOfNoEstablishedClassAreSeriousWhereEvenOrdinaryOnesWouldBe() {
        assertThat(ordered()
                        .add(LEAKED, LeakedInformation.of(Category.UNCLASSIFIED, 50_000))
                        .build()
                        .tier())
                .isEqualTo(Tier.FIRST);
    }

    @Test
    void itemsOfNoEstablishedClassAreOpenWhereTheirClassDecides() {
        Assessment assessment = ordered()
                .add(LEAKED, LeakedInformation.of(Category.UNCLASSIFIED, 500))
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.possibleTier()).isEqualTo(Tier.FIRST);
    }

    @Test
    void tooFewItemsOfNoEstablishedClassAreSettled() {
        Assessment assessment = ordered()
                .add(LEAKED, LeakedInformation.of(Category.UNCLASSIFIED, 499))
                .build()
                .assess();

        assertThat(assessment.possibleTier()).isEqualTo(Tier.NONE);
        assertThat(assessment.decided()).isTrue();
    }

    @Test
    void batchesOfOneClassAreAddedUp() {
        assertThat(ordered()
                        .add(LEAKED, LeakedInformation.of(Category.CREDIT, 250))
                        .add(LEAKED, LeakedInformation.of(Category.PROPERTY, 250))
                        .build()
                        .tier())
                .isEqualTo(Tier.FIRST);
    }

    @Test
    void aRangeOfLeakedItemsLeavesTheOffenceOpen() {
        Assessment assessment = ordered()
                .add(LEAKED, new LeakedInformation(Set.of(Category.CREDIT), Quantity.between(400, 600)))
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.possibleTier()).isEqualTo(Tier.FIRST);
    }

    @Test
    void leakedItemsAreStatedByCategoryOnly() {
        assertThat(NetworkDuty.OFFENCE.elements().find("sensitive")).isEmpty();
        assertThatThrownBy(() -> new LeakedInformation(Set.of(), Quantity.exactly(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("category must be one");
    }

    @Test
    void facesAndIdentityDocumentsAreClassedByGuidingCases() {
        Assessment assessment = ordered()
                .add(LEAKED, LeakedInformation.of(Category.FACE, 5_000))
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.FIRST);
        assertThat(assessment.warnings()).anyMatch(warning -> warning.chinese().contains("指导性案例193号、192号"));
        assertThat(ordered()
                        .add(LEAKED, LeakedInformation.of(Category.IDENTITY_DOCUMENT, 4_999))
                        .build()
                        .tier())
                .isEqualTo(Tier.NONE);
        assertThat(ordered()
                        .add(LEAKED, LeakedInformation.of(Category.HEALTH, 5_000))
                        .build()
                        .assess()
                        .warnings())
                .noneMatch(warning -> warning.chinese().contains("指导性案例193号、192号"));
    }

    @Test
    void minorCircumstancesMayLetTheProviderOff() {
        Assessment assessment = ordered()
                .add(LEAKED, LeakedInformation.of(Category.CREDIT, 500))
                .is(NetworkDuty.MINOR_CIRCUMSTANCES)
                .build()
                .assess();

        assertThat(assessment.leniency())
                .singleElement()
                .satisfies(factor -> assertThat(factor.citation()).isEqualTo("法释〔2019〕15号第十五条"));
        assertThat(ordered()
                        .add(LEAKED, LeakedInformation.of(Category.CREDIT, 500))
                        .build()
                        .assess()
                        .leniency())
                .isEmpty();
    }

    @Test
    void aUnitIsToldThatItIsFinedAndItsPeoplePunished() {
        Assessment assessment = ordered()
                .add(LEAKED, LeakedInformation.of(Category.CREDIT, 500))
                .by(Subject.UNIT)
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.FIRST);
        assertThat(assessment.warnings()).anyMatch(warning -> warning.chinese().contains("对单位判处罚金"));
    }

    @Test
    void aGroundNamesThePreconditionsAndTheRangeIsThatOfTheStatute() {
        Assessment assessment = ordered()
                .add(LEAKED, LeakedInformation.of(Category.CREDIT, 500))
                .build()
                .assess();

        assertThat(assessment.grounds()).singleElement().satisfies(ground -> {
            assertThat(ground.citation()).isEqualTo("法释〔2019〕15号第四条第(一)项");
            assertThat(ground.circumstances().toString())
                    .contains("系网络服务提供者")
                    .contains("经监管部门责令采取改正措施")
                    .contains("拒不改正");
        });
        assertThat(assessment.penalty().text().chinese()).isEqualTo("三年以下有期徒刑、拘役或者管制，并处或者单处罚金");
    }

    @Test
    void itemsThatMayBeOfTwoClassesWeighBetweenThem() {
        LeakedInformation either =
                new LeakedInformation(Set.of(Category.HEALTH, Category.ORDINARY), Quantity.exactly(50_000));
        Assessment serious = ordered().add(LEAKED, either).build().assess();
        assertThat(serious.tier()).isEqualTo(Tier.FIRST);
        assertThat(serious.decided()).isTrue();

        Assessment open = ordered()
                .add(LEAKED, new LeakedInformation(Set.of(Category.HEALTH, Category.ORDINARY), Quantity.exactly(5_000)))
                .build()
                .assess();
        assertThat(open.tier()).isEqualTo(Tier.NONE);
        assertThat(open.possibleTier()).isEqualTo(Tier.FIRST);
    }

    @Test
    void moreItemsThanCanBeCountedAreRefused() {
        LeakedInformation most = LeakedInformation.of(Category.ORDINARY, Quantity.UNBOUNDED - 1);

        assertThatThrownBy(() -> ordered().add(LEAKED, most).add(LEAKED, most).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("leaked a sum must stay below");
    }

    @Test
    void anOrderThatWasNotObeyedIsRequiredWithoutAnInterpretationToo() {
        Assessment assessment = CaseBuilder.of(NetworkDuty.OFFENCE)
                .committedOn(LocalDate.of(2018, 5, 1))
                .judgedOn(LocalDate.of(2018, 5, 1))
                .is(SERVICE_PROVIDER, NetworkDuty.OTHER_SERIOUS)
                .build()
                .assess();

        assertThat(assessment.possibleTier()).isEqualTo(Tier.NONE);
    }

    @Test
    void incomeIsForAPersonToWeigh() {
        Assessment assessment = ordered()
                .with(NetworkDuty.ILLEGAL_INCOME, Yuan.of("1000000"))
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.decided()).isTrue();
        assertThat(assessment.warnings()).anyMatch(warning -> warning.chinese().contains("违法所得没有数额标准"));
    }
}

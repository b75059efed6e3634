package io.github.menkan.network;

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
import io.github.menkan.information.Category;
import io.github.menkan.information.InformationClass;
import io.github.menkan.norm.Element;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 刑法第二百八十六条之一: its three preconditions, and what is not known of the leak. */
class NetworkDutyTest {

    private static final List<Element> PRECONDITIONS = List.of(SERVICE_PROVIDER, ORDERED_TO_CORRECT, REFUSED);

    private static NetworkDutyBuilder ordered() {
        return on(LocalDate.of(2023, 5, 1)).is(SERVICE_PROVIDER, ORDERED_TO_CORRECT, REFUSED);
    }

    private static NetworkDutyBuilder on(LocalDate day) {
        return NetworkDuty.builder().committedOn(day);
    }

    private static Element named(String name) {
        return NetworkDuty.ELEMENTS.find(name).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"serviceProvider", "orderedToCorrect", "refused"})
    void aPreconditionThatIsMissingExcludesTheOffence(String missing) {
        NetworkDutyBuilder builder = ordered()
                .leaked(Category.PROPERTY, 500)
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
                .leaked(Category.PROPERTY, 500)
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
        assertThat(NetworkDuty.statute().standards())
                .hasSize(2)
                .allSatisfy(standard -> assertThat(standard.grounds())
                        .allSatisfy(ground -> assertThat(ground.conditions().stream()
                                        .flatMap(condition -> condition.terms().stream())
                                        .map(term -> term.element()))
                                .containsAll(PRECONDITIONS)));
    }

    @Test
    void itemsOfNoEstablishedClassAreSeriousWhereEvenOrdinaryOnesWouldBe() {
        assertThat(ordered().leaked(Category.UNCLASSIFIED, 50_000).build().tier())
                .isEqualTo(Tier.FIRST);
    }

    @Test
    void itemsOfNoEstablishedClassAreOpenWhereTheirClassDecides() {
        Assessment assessment =
                ordered().leaked(Category.UNCLASSIFIED, 500).build().assess();

        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.possibleTier()).isEqualTo(Tier.FIRST);
    }

    @Test
    void tooFewItemsOfNoEstablishedClassAreSettled() {
        Assessment assessment =
                ordered().leaked(Category.UNCLASSIFIED, 499).build().assess();

        assertThat(assessment.possibleTier()).isEqualTo(Tier.NONE);
        assertThat(assessment.decided()).isTrue();
    }

    @Test
    void batchesOfOneClassAreAddedUp() {
        assertThat(ordered()
                        .leaked(Category.CREDIT, 250)
                        .leaked(Category.PROPERTY, 250)
                        .build()
                        .tier())
                .isEqualTo(Tier.FIRST);
    }

    @Test
    void aRangeOfLeakedItemsLeavesTheOffenceOpen() {
        Assessment assessment = ordered()
                .leaked(Category.CREDIT, Quantity.between(400, 600))
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.possibleTier()).isEqualTo(Tier.FIRST);
    }

    @Test
    void leakedItemsAreStatedByCategoryOnly() {
        assertThatThrownBy(() -> ordered().with(InformationClass.SENSITIVE, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("counting computes it");
    }

    @Test
    void facesAndIdentityDocumentsAreClassedByGuidingCases() {
        Assessment assessment = ordered().leaked(Category.FACE, 5_000).build().assess();

        assertThat(assessment.tier()).isEqualTo(Tier.FIRST);
        assertThat(assessment.warnings()).anyMatch(warning -> warning.chinese().contains("指导性案例193号、192号"));
        assertThat(ordered().leaked(Category.IDENTITY_DOCUMENT, 4_999).build().tier())
                .isEqualTo(Tier.NONE);
        assertThat(ordered().leaked(Category.HEALTH, 5_000).build().assess().warnings())
                .noneMatch(warning -> warning.chinese().contains("指导性案例193号、192号"));
    }

    @Test
    void minorCircumstancesMayLetTheProviderOff() {
        Assessment assessment = ordered()
                .leaked(Category.CREDIT, 500)
                .is(NetworkDuty.MINOR_CIRCUMSTANCES)
                .build()
                .assess();

        assertThat(assessment.leniency())
                .singleElement()
                .satisfies(factor -> assertThat(factor.citation()).isEqualTo("法释〔2019〕15号第十五条"));
        assertThat(ordered().leaked(Category.CREDIT, 500).build().assess().leniency())
                .isEmpty();
    }

    @Test
    void aUnitIsToldThatItIsFinedAndItsPeoplePunished() {
        Assessment assessment =
                ordered().leaked(Category.CREDIT, 500).by(Subject.UNIT).build().assess();

        assertThat(assessment.tier()).isEqualTo(Tier.FIRST);
        assertThat(assessment.warnings()).anyMatch(warning -> warning.chinese().contains("对单位判处罚金"));
    }

    @Test
    void aGroundNamesThePreconditionsAndTheRangeIsThatOfTheStatute() {
        Assessment assessment = ordered().leaked(Category.CREDIT, 500).build().assess();

        assertThat(assessment.grounds()).singleElement().satisfies(ground -> {
            assertThat(ground.citation()).isEqualTo("法释〔2019〕15号第四条第(一)项");
            assertThat(ground.circumstances().toString())
                    .contains("系网络服务提供者")
                    .contains("经监管部门责令采取改正措施")
                    .contains("拒不改正");
        });
        assertThat(assessment.penalty().text().chinese()).isEqualTo("三年以下有期徒刑、拘役或者管制，并处或者单处罚金");
    }
}

package io.github.menkan.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Assessment;
import io.github.menkan.Penalty.Fine;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.charges.Offences;
import io.github.menkan.norm.Element;
import io.github.menkan.place.Place;
import java.time.LocalDate;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure of the two texts about bank cards on both sides of its boundary, and the ranges, typed from the law. */
class CardBoundariesTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    @ParameterizedTest
    @CsvFileSource(resources = "/card/figures.csv", numLinesToSkip = 1)
    void aFigureIsReachedExactlyAtItself(
            String offence,
            String element,
            String figure,
            String given,
            LocalDate committed,
            Tier tier,
            String citation) {
        Tier below = below(tier);
        Quantity value = CardCases.value(CardCases.element(offence, element), figure);

        Assessment reached = at(offence, element, given, committed, value.min());
        assertThat(reached.tier()).isEqualTo(tier);
        assertThat(reached.possibleTier()).isEqualTo(tier);
        assertThat(reached.decided()).isTrue();
        assertThat(reached.grounds())
                .anyMatch(ground -> ground.tier() == tier && ground.citation().equals(citation));

        Assessment missed = at(offence, element, given, committed, value.min() - 1);
        assertThat(missed.tier()).isEqualTo(below);
        assertThat(missed.possibleTier()).isEqualTo(below);
    }

    private static Tier below(Tier tier) {
        return switch (tier) {
            case NONE, FIRST -> Tier.NONE;
            case SECOND -> Tier.FIRST;
            case THIRD -> Tier.SECOND;
        };
    }

    private static Assessment at(String offence, String element, String given, LocalDate day, long value) {
        return CardCases.of(offence, day, day, given)
                .with(CardCases.element(offence, element), Quantity.exactly(value))
                .build()
                .assess();
    }

    @Test
    void everyMeasuredElementIsInTheTable() throws Exception {
        TreeSet<String> typed = new TreeSet<>();
        try (var in = CardBoundariesTest.class.getResourceAsStream("/card/figures.csv")) {
            new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> typed.add(cells[0] + " " + cells[1]));
        }
        TreeSet<String> measured = new TreeSet<>();
        for (String offence : new String[] {"card-information", "card-management", "card-fraud"}) {
            Offences.builtIn().find(offence).orElseThrow().timeline(Place.UNKNOWN).standards().stream()
                    .flatMap(standard -> standard.grounds().stream())
                    .flatMap(ground -> ground.conditions().stream())
                    .flatMap(condition -> condition.terms().stream())
                    .map(term -> term.element())
                    .filter(element -> !element.isFlag())
                    .forEach(element -> measured.add(offence + " " + element));
        }
        assertThat(typed).isEqualTo(measured);
    }

    @ParameterizedTest
    @CsvSource({
        "card-information, cards=1, , 36, true, false, OPTIONAL_ALONE, false, 三年以下有期徒刑或者拘役，并处或者单处一万元以上十万元以下罚金",
        "card-information, cards=5, 36, 120, false, false, OBLIGATORY, false, 三年以上十年以下有期徒刑，并处二万元以上二十万元以下罚金",
        "card-management, othersCardsHeld=5, , 36, true, false, OPTIONAL_ALONE, false, 三年以下有期徒刑或者拘役，并处或者单处一万元以上十万元以下罚金",
        "card-management, othersCardsHeld=50, 36, 120, false, false, OBLIGATORY, false, 三年以上十年以下有期徒刑，并处二万元以上二十万元以下罚金",
        "card-fraud, amount=5000, , 60, true, false, OBLIGATORY, false, 五年以下有期徒刑或者拘役，并处二万元以上二十万元以下罚金",
        "card-fraud, amount=50000, 60, 120, false, false, OBLIGATORY, false, 五年以上十年以下有期徒刑，并处五万元以上五十万元以下罚金",
        "card-fraud, amount=500000, 120, 180, false, true, OBLIGATORY, true, 十年以上有期徒刑或者无期徒刑，并处五万元以上五十万元以下罚金或者没收财产"
    })
    void aTierHasItsRange(
            String offence,
            String facts,
            Integer least,
            int most,
            boolean detention,
            boolean life,
            Fine fine,
            boolean confiscation,
            String text) {
        Assessment assessment = CardCases.assess(offence, DAY, DAY, facts);

        assertThat(assessment.penalty().text().chinese()).isEqualTo(text);
        assertThat(assessment.penalty().minMonths().orElse(-1)).isEqualTo(least == null ? -1 : least);
        assertThat(assessment.penalty().maxMonths()).hasValue(most);
        assertThat(assessment.penalty().criminalDetention()).isEqualTo(detention);
        assertThat(assessment.penalty().publicSurveillance()).isFalse();
        assertThat(assessment.penalty().life()).isEqualTo(life);
        assertThat(assessment.penalty().fine()).isEqualTo(fine);
        assertThat(assessment.penalty().confiscation()).isEqualTo(confiscation);
    }

    @Test
    void theKindsOfCardsAreNotAddedUp() {
        Assessment assessment = CardCases.assess("card-management", DAY, DAY, "forgedBlankCards=9&othersCardsHeld=4");

        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.decided()).isTrue();
        assertThat(CardCases.warns(assessment, "既不相加也不折算")).isTrue();
        assertThat(CardCases.assess(
                                "card-management",
                                DAY,
                                DAY,
                                "forgedCards=9&forgedBlankCards=99&othersCardsHeld=49&cardsByFalseIdentity=9"
                                        + "&forgedOrFalselyObtainedCardsTraded=9")
                        .possibleTier())
                .isEqualTo(Tier.FIRST);
    }

    @Test
    void theTwoAmountsOfFraudAreNotAddedUp() {
        String overdrawn = "&illegalPossessionIntent&twoValidCollections&unpaidOverThreeMonths";
        Assessment assessment =
                CardCases.assess("card-fraud", DAY, DAY, "amount=4999.99&overdraftPrincipal=49999.99" + overdrawn);

        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.possibleTier()).isEqualTo(Tier.NONE);
        assertThat(CardCases.warns(assessment, "（2010）沪二中刑终132号")).isTrue();
        // the amounts of that case: 48 000 by cards of others and 56 967.31 overdrawn
        assertThat(CardCases.assess("card-fraud", DAY, DAY, "amount=48000&overdraftPrincipal=56967.31" + overdrawn)
                        .tier())
                .isEqualTo(Tier.FIRST);
    }

    @Test
    void anElementIsStatedInCardsOrYuan() {
        assertThat(CardInformation.CARDS.unit().words().chinese()).isEqualTo("张");
        assertThat(CardFraud.AMOUNT.kind()).isEqualTo(Element.Kind.MONEY);
    }
}

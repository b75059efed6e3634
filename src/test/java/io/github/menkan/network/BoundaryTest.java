package io.github.menkan.network;

import static io.github.menkan.network.LeakedInformation.LEAKED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Assessment;
import io.github.menkan.Force;
import io.github.menkan.Penalty.Fine;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.Unit;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.charges.Offences;
import io.github.menkan.information.Category;
import io.github.menkan.norm.Element;
import io.github.menkan.place.Place;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure of 法释〔2011〕19号 and 法释〔2019〕15号 on both sides of its boundary, typed from the texts. */
class BoundaryTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    @ParameterizedTest
    @CsvFileSource(resources = "/network/figures.csv", numLinesToSkip = 1)
    @DisplayName("以上 includes the number")
    void aFigureIsReachedExactlyAtItself(
            String offence, String element, String figure, String given, Tier tier, String citation) {
        Tier below = tier == Tier.SECOND ? Tier.FIRST : Tier.NONE;

        Assessment reached = assess(offence, element, figure, given, 0);
        assertThat(reached.tier()).isEqualTo(tier);
        assertThat(reached.decided()).isTrue();
        assertThat(reached.grounds())
                .anyMatch(ground -> ground.tier() == tier && ground.citation().equals(citation));

        Assessment missed = assess(offence, element, figure, given, -1);
        assertThat(missed.tier()).isEqualTo(below);
        assertThat(missed.possibleTier()).isEqualTo(below);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/network/circumstances.csv", numLinesToSkip = 1)
    void aCircumstanceCarriesItsTier(String offence, String element, String given, Tier tier, String citation) {
        CaseBuilder builder = builder(offence, given);
        assertThat(builder.build().tier()).isEqualTo(Tier.NONE);

        Assessment assessment = builder.with(find(offence, element), Quantity.exactly(1))
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(tier);
        assertThat(assessment.grounds()).anyMatch(ground -> ground.citation().equals(citation));
    }

    @Test
    void everyElementOfAStandardIsInOneOfTheTables() {
        Map<String, TreeSet<String>> typed = new TreeMap<>();
        for (String table : List.of("figures", "circumstances")) {
            Arrays.stream(read(table).split("\n"))
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> typed.computeIfAbsent(cells[0], offence -> new TreeSet<>())
                            .addAll(List.of((cells[1] + "&" + cells[table.equals("figures") ? 3 : 2]).split("&"))));
        }
        for (String offence : typed.keySet()) {
            List<String> used =
                    Offences.builtIn().find(offence).orElseThrow().timeline(Place.UNKNOWN).standards().stream()
                            .filter(standard -> standard.isInterpreted())
                            .flatMap(standard -> standard.grounds().stream())
                            .filter(ground -> ground.force() == Force.SHALL)
                            .flatMap(ground -> ground.conditions().stream())
                            .flatMap(condition -> condition.terms().stream())
                            .map(term -> term.element())
                            .filter(element -> !element.derived())
                            .map(Element::name)
                            .distinct()
                            .toList();
            assertThat(typed.get(offence)).containsAll(used);
        }
        assertThat(typed).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "CREDIT, 500",
        "PROPERTY, 500",
        "LOCATION_TRACK, 500",
        "COMMUNICATION_CONTENT, 500",
        "LODGING, 5000",
        "COMMUNICATION_RECORD, 5000",
        "HEALTH, 5000",
        "TRANSACTION, 5000",
        "OTHER_SENSITIVE, 5000",
        "ORDINARY, 50000",
        "UNCLASSIFIED, 50000"
    })
    void leakedItemsHaveTheFigureOfTheirClass(Category category, long figure) {
        assertThat(duty().add(LEAKED, LeakedInformation.of(category, figure))
                        .build()
                        .tier())
                .isEqualTo(Tier.FIRST);
        assertThat(duty().add(LEAKED, LeakedInformation.of(category, figure - 1))
                        .build()
                        .tier())
                .isEqualTo(Tier.NONE);
    }

    @ParameterizedTest
    @CsvSource({"199, 10, FIRST", "199, 9, NONE", "150, 500, FIRST", "150, 499, NONE", "1, 1990, FIRST", "1, 1989, NONE"
    })
    void tenItemsConvertToOneVideo(long videos, long others, Tier tier) {
        assertThat(duty().with(NetworkDuty.ILLEGAL_VIDEOS, videos)
                        .with(NetworkDuty.OTHER_ILLEGAL_ITEMS, others)
                        .build()
                        .tier())
                .isEqualTo(tier);
    }

    @Test
    void theDutyOffenceKnowsNoHigherTier() {
        Assessment assessment = duty().add(LEAKED, LeakedInformation.of(Category.PROPERTY, 1_000_000))
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.FIRST);
        assertThat(assessment.possibleTier()).isEqualTo(Tier.FIRST);
        assertThat(assessment.penalty().maxMonths()).hasValue(36);
        assertThat(assessment.penalty().publicSurveillance()).isTrue();
        assertThat(assessment.penalty().criminalDetention()).isTrue();
        assertThat(assessment.penalty().fine()).isEqualTo(Fine.OPTIONAL_ALONE);
    }

    @ParameterizedTest
    @CsvSource({
        "computer-data, FIRST, -1, 36, true, OPTIONAL_ALONE",
        "computer-data, SECOND, 36, 84, false, OBLIGATORY",
        "computer-tools, FIRST, -1, 36, true, OPTIONAL_ALONE",
        "computer-tools, SECOND, 36, 84, false, OBLIGATORY",
        "computer-sabotage, FIRST, -1, 60, true, NONE",
        "computer-sabotage, SECOND, 60, 180, false, NONE",
        "network-misuse, FIRST, -1, 36, true, OPTIONAL_ALONE",
        "network-aid, FIRST, -1, 36, true, OPTIONAL_ALONE"
    })
    void aTierHasItsRange(String offence, Tier tier, int least, int most, boolean detention, Fine fine) {
        CaseBuilder builder = builder(offence, "");
        Assessment assessment = builder.with(
                        find(offence, tier == Tier.FIRST ? "otherSerious" : "otherEspeciallySerious"),
                        Quantity.exactly(1))
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(tier);
        assertThat(assessment.penalty().minMonths().orElse(-1)).isEqualTo(least);
        assertThat(assessment.penalty().maxMonths()).hasValue(most);
        assertThat(assessment.penalty().criminalDetention()).isEqualTo(detention);
        assertThat(assessment.penalty().publicSurveillance()).isFalse();
        assertThat(assessment.penalty().fine()).isEqualTo(fine);
    }

    @ParameterizedTest
    @CsvSource({
        "computer-data, financialCredentials, 9, otherCredentials, 499",
        "computer-data, systemsControlled, 19, otherCredentials, 499",
        "computer-tools, financialTools, 4, otherTools, 19",
        "computer-tools, otherTools, 19, otherToolsKnowingly, 19",
        "computer-sabotage, systemsDisabled, 9, systemsDataAltered, 19",
        "computer-sabotage, systemsImplanted, 19, malwareProvided, 9",
        "network-misuse, sites, 2, groups, 4",
        "network-misuse, accountsMessaged, 1999, messagedGroupMembers, 2999"
    })
    void countsOfDifferentItemsAreNotAddedUp(String offence, String one, long ones, String other, long others) {
        CaseBuilder builder = builder(offence, "");
        builder.with(find(offence, one), Quantity.exactly(ones));
        builder.with(find(offence, other), Quantity.exactly(others));

        Assessment assessment = builder.build().assess();

        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.decided()).isTrue();
    }

    private static Assessment assess(String offence, String element, String figure, String given, long off) {
        CaseBuilder builder = builder(offence, given == null ? "" : given);
        Element measured = find(offence, element);
        long value = (measured.unit().equals(Unit.YUAN) ? Yuan.of(figure).fen() : Long.parseLong(figure)) + off;
        return builder.with(measured, Quantity.exactly(value)).build().assess();
    }

    private static CaseBuilder builder(String offence, String given) {
        CaseBuilder builder = CaseBuilder.of(Offences.builtIn().find(offence).orElseThrow())
                .committedOn(DAY)
                .judgedOn(DAY);
        if (given != null && !given.isEmpty()) {
            for (String fact : given.split("&", -1)) {
                String[] parts = fact.split("=", -1);
                long value = parts.length == 1 ? 1 : Long.parseLong(parts[1]);
                builder.with(find(offence, parts[0]), Quantity.exactly(value));
            }
        }
        return builder;
    }

    private static CaseBuilder duty() {
        return CaseBuilder.of(NetworkDuty.OFFENCE)
                .committedOn(DAY)
                .judgedOn(DAY)
                .is(NetworkDuty.SERVICE_PROVIDER, NetworkDuty.ORDERED_TO_CORRECT, NetworkDuty.REFUSED);
    }

    private static Element find(String offence, String name) {
        return Offences.builtIn()
                .find(offence)
                .orElseThrow()
                .elements()
                .find(name)
                .orElseThrow();
    }

    private static String read(String table) {
        try (var in = BoundaryTest.class.getResourceAsStream("/network/" + table + ".csv")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package io.github.menkan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN =
            List.of("category", "obtained", "disclosed", "disclosedDistinct", "onDuty", "illegalIncome");

    @ParameterizedTest
    @CsvSource({
        "catgeory, category",
        "Category, category",
        "categry, category",
        "onduty, onDuty",
        "illegal_income, illegalIncome",
        "discolsed, disclosed",
        "disclosedDistict, disclosedDistinct"
    })
    void aMisspelledWordFindsItsNeighbour(String word, String nearest) {
        assertThat(Nearest.to(word, KNOWN)).contains(nearest);
    }

    @ParameterizedTest
    @CsvSource({"amount", "x", "''", "xyzzy"})
    void aDifferentWordFindsNone(String word) {
        assertThat(Nearest.to(word, KNOWN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ab, ba, 1", "abc, abc, 0", "kitten, sitting, 3", "'', abc, 3", "ca, abc, 3", "A, a, 0"})
    void theDistanceCountsEditsAndTranspositions(String first, String second, int distance) {
        assertThat(Nearest.distance(first, second)).isEqualTo(distance);
        assertThat(Nearest.distance(second, first)).isEqualTo(distance);
    }

    @Test
    void aHostileWordCostsNothing() {
        assertThat(Nearest.to("x".repeat(1_000_000), KNOWN)).isEmpty();
    }
}

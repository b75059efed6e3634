package io.github.menkan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Ratio;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    /** Attained, possible, the edge in thousandths of the standard: from 1.2 to 12 times, and what is possible between. */
    @ParameterizedTest
    @CsvSource({
        "0,1, 0,1, 1200",
        "11,10, 11,10, 1200",
        "6,5, 6,5, 1200",
        "7,5, 7,5, 1400",
        "4,3, 4,3, 1334",
        "9,10, 7,5, 1400",
        "12,1, 12,1, 12000",
        "40,1, 40,1, 12000",
        "1,1, 100,1, 12000",
        "9000000000000000,1, 9000000000000000,1, 12000",
    })
    void theEdgeIsWhatIsPossibleWithinLimits(long a, long ofA, long p, long ofP, long edge) {
        assertThat(Scale.of(Ratio.of(a, ofA), Optional.of(Ratio.of(p, ofP))).edge())
                .isEqualTo(edge);
    }

    @Test
    void withoutUpperLimitThereIsRoomBeyondWhatIsAttained() {
        assertThat(Scale.of(Ratio.of(2, 1), Optional.empty()).edge()).isEqualTo(2_200);
        assertThat(Scale.of(Ratio.ZERO, Optional.empty()).edge()).isEqualTo(1_200);
    }

    @Test
    void lengthsAreInProportion() {
        Scale scale = new Scale(1_200);
        assertThat(scale.position(Ratio.of(3, 5))).isEqualTo(50_000);
        assertThat(scale.position(Ratio.ONE)).isEqualTo(83_333);
        assertThat(scale.position(Ratio.of(6, 5))).isEqualTo(100_000);
        assertThat(scale.position(Ratio.of(7, 1))).isEqualTo(100_000);
        assertThat(scale.cuts(Ratio.of(6, 5))).isFalse();
        assertThat(scale.cuts(Ratio.of(1_201, 1_000))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 0.000%", "5, 0.005%", "83333, 83.333%", "100000, 100.000%"})
    void lengthsAreWrittenAsPercentages(long length, String written) {
        assertThat(Scale.percent(length)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"11, 10, 110", "999, 1000, 99", "1, 3, 33", "120, 1, 12000", "1, 250, <1", "0, 1, 0"})
    void wholePercentIsRoundedDown(long numerator, long denominator, String percent) {
        assertThat(Scale.wholePercent(Ratio.of(numerator, denominator))).isEqualTo(percent);
    }
}

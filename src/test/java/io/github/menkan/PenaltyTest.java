package io.github.menkan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bounds that an article gives a fine. */
class PenaltyTest {

    @ParameterizedTest
    @CsvSource({
        "1, 10, 一万元以上十万元以下罚金",
        "2, 20, 二万元以上二十万元以下罚金",
        "5, 50, 五万元以上五十万元以下罚金",
        "11, 11, 十一万元以上十一万元以下罚金",
        "25, 99, 二十五万元以上九十九万元以下罚金"
    })
    void aFineNamesItsBoundsInTenThousands(int from, int to, String fine) {
        assertThat(Penalty.years(3, 10).withFine().of(from, to).text().chinese())
                .isEqualTo("三年以上十年以下有期徒刑，并处" + fine);
    }

    @Test
    void theBoundsStandBesideTheKindsOfFine() {
        assertThat(Penalty.upTo(3).fineOrFineAlone().of(1, 10).text().chinese())
                .isEqualTo("三年以下有期徒刑或者拘役，并处或者单处一万元以上十万元以下罚金");
        Penalty confiscation =
                Penalty.from(10).orLife().withFineOrConfiscation().of(5, 50);
        assertThat(confiscation.text().chinese()).isEqualTo("十年以上有期徒刑或者无期徒刑，并处五万元以上五十万元以下罚金或者没收财产");
        assertThat(confiscation.confiscation()).isTrue();
        assertThat(confiscation.fine()).isEqualTo(Penalty.Fine.OBLIGATORY);
        assertThat(Penalty.years(3, 10).withFine().of(2, 20).confiscation()).isFalse();
    }

    @Test
    void theBoundsAreNoMeasureOfSeverityButPartOfTheRange() {
        Penalty plain = Penalty.years(3, 10).withFine();
        assertThat(plain.of(2, 20)).isEqualByComparingTo(plain).isNotEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, 'from must be from 1, was 0'",
        "10, 9, 'to must be from 10 to 99, was 9'",
        "1, 100, 'to must be from 1 to 99, was 100'"
    })
    void boundsOutOfOrderAreRefused(int from, int to, String message) {
        Penalty fined = Penalty.years(3, 10).withFine();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fined.of(from, to))
                .withMessage(message);
    }

    @Test
    void aRangeWithoutAFineHasNoBounds() {
        Penalty without = Penalty.upTo(5);
        assertThatIllegalArgumentException().isThrownBy(() -> without.of(2, 20));
    }
}

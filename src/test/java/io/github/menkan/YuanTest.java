package io.github.menkan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YuanTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 100",
        "2999, 299900",
        "0.5, 50",
        "0.05, 5",
        "3200.00, 320000",
        "4999.99, 499999",
        "007.10, 710",
        "99999999999999.99, 9999999999999999",
        "000000099999999999, 9999999999900"
    })
    void anAmountIsReadToTheFen(String text, long fen) {
        assertThat(Yuan.of(text).fen()).isEqualTo(fen);
        assertThat(Yuan.of(new BigDecimal(text)).fen()).isEqualTo(fen);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 100", "99999999999999, 9999999999999900"})
    void wholeYuanAreAHundredFen(long yuan, long fen) {
        assertThat(Yuan.of(yuan).fen()).isEqualTo(fen);
    }

    @Test
    void wholeYuanOutOfRangeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yuan.of(-1))
                .withMessage("yuan must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yuan.of(100_000_000_000_000L))
                .withMessage("yuan must be below 100000000000000, was 100000000000000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yuan.of(Long.MAX_VALUE))
                .withMessage("yuan must be below 100000000000000, was 9223372036854775807");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100000000000000", "100000000000000.00", "999999999999999999", "999999999999999999.99"})
    void aTextThatIsTooLargeIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yuan.of(text))
                .withMessageStartingWith("yuan must be below 100000000000000, was ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", ".5", "5.", "5.123", "-5", "+5", "1e3", "5,00", "５", "1.2.3", "1000000000000000000"})
    void whatIsNoAmountIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yuan.of(text))
                .withMessage("yuan must be digits with at most two decimals, such as 3200.00, was " + text);
    }
}

package io.github.menkan.theft;

import static io.github.menkan.theft.Theft.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Tier;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Both sides of every local figure of theft, from the table of figures that was typed a second time. */
class LocalFiguresTest {

    private static final BigDecimal FEN = new BigDecimal("0.01");
    private static final List<Tier> TIERS = List.of(Tier.NONE, Tier.FIRST, Tier.SECOND, Tier.THIRD);

    /** Division, day, tier, and the figure from which it may be reached and is certainly reached. */
    static Stream<Arguments> figures() throws IOException {
        List<Arguments> figures = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(
                LocalFiguresTest.class.getResourceAsStream("/io/github/menkan/place/figures-by-province.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(" 盗窃 "))
                    .map(line -> line.split("\\s+", -1))
                    .forEach(words -> {
                        String[] days = words[4].split("~", -1);
                        LocalDate last = days[1].isEmpty()
                                ? LocalDate.of(2026, 5, 16)
                                : LocalDate.parse(days[1]).minusDays(1);
                        for (int tier = 1; tier <= 3; tier++) {
                            if (!words[4 + tier].equals("幅")) {
                                String[] ends = words[4 + tier].split("-", -1);
                                for (LocalDate day : List.of(LocalDate.parse(days[0]), last)) {
                                    figures.add(Arguments.of(
                                            words[1],
                                            day,
                                            TIERS.get(tier),
                                            yuan(ends[0]),
                                            yuan(ends[ends.length - 1])));
                                }
                            }
                        }
                    });
        }
        return figures.stream();
    }

    private static BigDecimal yuan(String text) {
        return text.endsWith("万")
                ? new BigDecimal(text.substring(0, text.length() - 1)).multiply(BigDecimal.valueOf(10_000))
                : new BigDecimal(text);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void isReachedFromTheFigureOnAndNotOneFenBelow(
            String division, LocalDate day, Tier tier, BigDecimal least, BigDecimal most) {
        assertThat(at(division, day, most).tier()).isGreaterThanOrEqualTo(tier);
        assertThat(at(division, day, most.subtract(FEN)).tier()).isLessThan(tier);
        assertThat(at(division, day, least).assess().possibleTier()).isGreaterThanOrEqualTo(tier);
        assertThat(at(division, day, least.subtract(FEN)).assess().possibleTier())
                .isLessThan(tier);
    }

    @Test
    void theSecondTableIsRead() throws IOException {
        assertThat(figures()).hasSizeGreaterThan(150);
    }

    private static io.github.menkan.Case at(String division, LocalDate day, BigDecimal amount) {
        return CaseBuilder.of(OFFENCE)
                .region(division)
                .committedOn(day)
                .judgedOn(day)
                .with(AMOUNT, Yuan.of(amount))
                .build();
    }
}

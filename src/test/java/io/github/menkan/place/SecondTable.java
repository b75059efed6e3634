package io.github.menkan.place;

import io.github.menkan.Tier;
import io.github.menkan.norm.Bound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** figures-by-province.txt: the figures in use, typed a second time in a layout of its own. */
final class SecondTable {

    /** A figure in fen; the ends of a range; empty for the national range. */
    record Amount(Optional<Bound> range) {

        static Amount parse(String text) {
            if (text.equals("幅")) {
                return new Amount(Optional.empty());
            }
            String[] ends = text.split("-", -1);
            return new Amount(Optional.of(new Bound(fen(ends[0]), fen(ends[ends.length - 1]))));
        }

        private static long fen(String text) {
            if (!text.endsWith("万")) {
                return Long.parseLong(text) * 100;
            }
            String number = text.substring(0, text.length() - 1);
            int point = number.indexOf('.');
            return point < 0 ? Long.parseLong(number) * 1_000_000 : Long.parseLong(number.replace(".", "")) * 100_000;
        }
    }

    record Line(
            String province,
            String division,
            TestAmounts offence,
            String className,
            LocalDate from,
            Optional<LocalDate> until,
            Map<Tier, Amount> amounts) {

        static Line parse(String line) {
            String[] words = line.split("\\s+", -1);
            String[] days = words[4].split("~", -1);
            return new Line(
                    words[0],
                    words[1],
                    switch (words[2]) {
                        case "盗窃" -> TestAmounts.THEFT;
                        case "诈骗" -> TestAmounts.FRAUD;
                        case "敲诈" -> TestAmounts.EXTORTION;
                        case "抢夺" -> TestAmounts.SNATCHING;
                        default -> throw new IllegalArgumentException(line);
                    },
                    words[3],
                    LocalDate.parse(days[0]),
                    Optional.of(days[1]).filter(d -> !d.isEmpty()).map(LocalDate::parse),
                    amounts(words));
        }

        /** The figures by tier, without a tier that has none by then. */
        private static Map<Tier, Amount> amounts(String... words) {
            Map<Tier, Amount> amounts = new EnumMap<>(Tier.class);
            for (Tier tier : TestTables.TIERS) {
                String word = words[4 + tier.level()];
                if (!word.equals("无")) {
                    amounts.put(tier, Amount.parse(word));
                }
            }
            return amounts;
        }

        Optional<Bound> range(Tier tier) {
            return Objects.requireNonNull(amounts.get(tier)).range();
        }

        LocalDate lastDay() {
            return until.map(d -> d.minusDays(1)).orElse(LocalDate.of(2026, 11, 21));
        }
    }

    private SecondTable() {}

    static List<Line> lines() {
        return text().lines()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .map(Line::parse)
                .toList();
    }

    private static String text() {
        try (InputStream in =
                Objects.requireNonNull(SecondTable.class.getResourceAsStream("figures-by-province.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

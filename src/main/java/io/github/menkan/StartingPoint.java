package io.github.menkan;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * The range within which a court fixes the starting point of a sentence (量刑起点) for a tier, by 法发〔2021〕21号第四部分, which counts for
 * judgments from 2021-07-01. Information: no sentence is worked out here, and provincial rules inside the range are not known.
 *
 * <pre>{@code
 * StartingPoint huge = StartingPoint.between(3, 4, "(十一)");
 * huge.minMonths(); // OptionalInt[36]
 * huge.maxMonths(); // 48
 * huge.source(); // "法发〔2021〕21号四(十一)"
 * }</pre>
 *
 * @param text the range, in a sentence
 * @param minMonths the lower end in months, inclusive; empty where the range begins with criminal detention (拘役)
 * @param maxMonths the upper end in months, inclusive
 * @param source the document and its passage
 * @since 0.1.0
 */
public record StartingPoint(Wording text, OptionalInt minMonths, int maxMonths, String source) {

    private static final String GUIDANCE = "法发〔2021〕21号四";
    private static final int MONTHS = 12;

    /** Refuses null and a lower end above the upper one. */
    public StartingPoint {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(minMonths, "minMonths");
        Objects.requireNonNull(source, "source");
        if (maxMonths < 1 || (minMonths.isPresent() && minMonths.getAsInt() > maxMonths)) {
            throw new IllegalArgumentException(
                    "maxMonths must be from 1 and not below minMonths " + minMonths + ", was " + maxMonths);
        }
    }

    /**
     * From criminal detention (拘役) up to a term.
     *
     * @param years the longest term, inclusive
     * @param item the item of the guidance about the offence, such as {@code (十一)}
     * @return the range
     */
    public static StartingPoint upTo(int years, String item) {
        requireYears("years", years, 1);
        Objects.requireNonNull(item, "item");
        return new StartingPoint(
                Wording.of("在{0}年以下有期徒刑、拘役幅度内确定量刑起点", years), OptionalInt.empty(), years * MONTHS, GUIDANCE + item);
    }

    /**
     * Between two terms.
     *
     * @param from the shortest term in years, inclusive
     * @param to the longest term in years, inclusive
     * @param item the item of the guidance about the offence, such as {@code (十一)}
     * @return the range
     */
    public static StartingPoint between(int from, int to, String item) {
        requireYears("from", from, 1);
        requireYears("to", to, from);
        Objects.requireNonNull(item, "item");
        return new StartingPoint(
                Wording.of("在{0}年至{1}年有期徒刑幅度内确定量刑起点", from, to),
                OptionalInt.of(from * MONTHS),
                to * MONTHS,
                GUIDANCE + item);
    }

    private static void requireYears(String name, int years, int least) {
        if (years < least) {
            throw new IllegalArgumentException(name + " must be from " + least + ", was " + years);
        }
    }

    /**
     * The same, except where life imprisonment is due (依法应当判处无期徒刑的除外).
     *
     * @return the range, with the exception in its text
     */
    public StartingPoint exceptLife() {
        return new StartingPoint(Wording.of("{0}，依法应当判处无期徒刑的除外", text), minMonths, maxMonths, source);
    }
}

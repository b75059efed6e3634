package io.github.menkan.region;

import java.util.List;

/**
 * One figure of an amount standard: the amount from which a tier is reached, the amount itself included.
 *
 * <p>Where the figure is not known for certain it is a range: the national range that the figure must lie in, or the figures of several
 * classes of places. The figure that a court would apply lies between the two ends.
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2023, 5, 1);
 * AmountStandard zhejiang = AmountStandards.builtIn()
 *         .find(AmountOffence.THEFT, Division.of("330000"), day)
 *         .orElseThrow();
 * Figure large = zhejiang.large();
 * large.isExact(); // true
 * large.confidence(); // HIGH
 * }</pre>
 *
 * @param lowFen the lowest amount the figure can be, in fen, above 0
 * @param highFen the highest amount the figure can be, in fen, at least {@code lowFen}
 * @param verified whether the figure rests on a usable local figure, or on a national one that leaves no choice; false where the
 *     national range stands in for a local figure that is unknown
 * @param confidence how far the figure can be relied on; LOW or MISSING exactly when it is not verified
 * @param sources the documents it was taken from, at least one; several where several classes of places are covered
 * @since 0.1.0
 */
public record Figure(long lowFen, long highFen, boolean verified, Confidence confidence, List<FigureSource> sources) {

    /** Checks the ends, the confidence and the sources. */
    public Figure {
        if (lowFen <= 0 || highFen < lowFen) {
            throw new IllegalArgumentException(
                    "figure must be above 0 and from low to high, was " + lowFen + " to " + highFen + " fen");
        }
        if (verified != confidence.isUsable()) {
            throw new IllegalArgumentException(
                    "confidence must be HIGH or MEDIUM exactly when the figure is verified, was " + confidence);
        }
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("sources must hold a document, was empty");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figure that
                && lowFen == that.lowFen
                && highFen == that.highFen
                && confidence == that.confidence
                && sources.equals(that.sources);
    }

    /** Written out, as {@link #equals}, because figures are compared before the first verdict. */
    @Override
    public int hashCode() {
        return 31 * Long.hashCode(lowFen) + Long.hashCode(highFen);
    }

    /** Whether a national document is among the sources. */
    boolean isNational() {
        for (FigureSource source : sources) {
            if (source.national()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the figure is one amount and not a range.
     *
     * @return true if both ends are the same
     */
    public boolean isExact() {
        return lowFen == highFen;
    }
}

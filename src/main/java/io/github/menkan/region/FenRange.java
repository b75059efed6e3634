package io.github.menkan.region;

/** A figure in fen, or the two ends between which it lies, both included. */
record FenRange(long lowFen, long highFen) {

    private static final long FEN_PER_YUAN = 100;

    FenRange {
        if (lowFen <= 0 || highFen < lowFen) {
            throw new IllegalArgumentException(
                    "figure must be above 0 and from low to high, was " + lowFen + " to " + highFen + " fen");
        }
    }

    static FenRange ofYuan(long low, long high) {
        return new FenRange(Math.multiplyExact(low, FEN_PER_YUAN), Math.multiplyExact(high, FEN_PER_YUAN));
    }

    boolean isExact() {
        return lowFen == highFen;
    }

    boolean contains(FenRange other) {
        return lowFen <= other.lowFen && other.highFen <= highFen;
    }

    boolean isBelow(FenRange other) {
        return highFen < other.lowFen;
    }

    /** The smallest range that holds both. */
    FenRange hull(FenRange other) {
        return new FenRange(Math.min(lowFen, other.lowFen), Math.max(highFen, other.highFen));
    }

    /** Whole yuan, as tables write them. */
    @Override
    public String toString() {
        String low = Long.toString(lowFen / FEN_PER_YUAN);
        return isExact() ? low : low + "-" + highFen / FEN_PER_YUAN;
    }
}

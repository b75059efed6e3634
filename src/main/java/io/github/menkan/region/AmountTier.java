package io.github.menkan.region;

/**
 * The three amounts that open the tiers of 刑法第二百六十四条 and 第二百六十六条, lowest first.
 *
 * <pre>{@code
 * AmountTier.LARGE.term(); // "数额较大"
 * }</pre>
 *
 * @since 0.1.0
 */
public enum AmountTier {
    /** 数额较大. */
    LARGE(0, "large", "数额较大"),

    /** 数额巨大. */
    HUGE(1, "huge", "数额巨大"),

    /** 数额特别巨大. */
    ESPECIALLY_HUGE(2, "especially_huge", "数额特别巨大");

    private final int index;
    private final String column;
    private final String term;

    AmountTier(int index, String column, String term) {
        this.index = index;
        this.column = column;
        this.term = term;
    }

    /**
     * The statutory word for the amount.
     *
     * @return the word, for example 数额较大
     */
    public String term() {
        return term;
    }

    /** Its place in a list of one for each tier, lowest first. */
    int index() {
        return index;
    }

    /** The column of the tables that holds the figure. */
    String column() {
        return column;
    }
}

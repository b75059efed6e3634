package io.github.menkan.bench;

/** What a decision answers: the level of the tier, in the order of the law. A type of its own, so that no peer needs Menkan. */
public enum Verdict {
    /** Below the criminal threshold. */
    NONE,
    /** 情节严重, or 数额较大. */
    FIRST,
    /** 情节特别严重, or 数额巨大. */
    SECOND,
    /** 数额特别巨大. */
    THIRD;

    /**
     * The verdict of a name or a level that an engine gave.
     *
     * @param answer a name such as FIRST, or a level such as 1
     * @return the verdict
     * @throws IllegalArgumentException when it is neither
     */
    static Verdict of(Object answer) {
        return answer instanceof Number level ? values()[level.intValue()] : valueOf(answer.toString());
    }
}

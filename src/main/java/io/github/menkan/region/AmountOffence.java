package io.github.menkan.region;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * An offence whose tiers are opened by an amount of money that documents outside the Criminal Law fix: 盗窃罪 (刑法第二百六十四条) and
 * 诈骗罪 (刑法第二百六十六条), the latter with a special rule for telecom and network fraud.
 *
 * <pre>{@code
 * AmountOffence.find("theft").orElseThrow(); // THEFT
 * }</pre>
 *
 * @since 0.1.0
 */
public enum AmountOffence {
    /** 盗窃罪: a national range, one figure inside it for each province (法释〔2013〕8号第一条). */
    THEFT("theft", "盗窃罪"),

    /** 诈骗罪: as theft, but 特别巨大 is one national figure (法释〔2011〕7号第一条). */
    FRAUD("fraud", "诈骗罪"),

    /** 电信网络诈骗: the same three figures in the whole country (法发〔2016〕32号二（一）), from 2016-12-20; before that day {@link #FRAUD}. */
    TELECOM_FRAUD("telecom-fraud", "电信网络诈骗");

    private final String word;
    private final String chinese;

    AmountOffence(String word, String chinese) {
        this.word = word;
        this.chinese = chinese;
    }

    /**
     * The word that tables use for this offence.
     *
     * @return a lower-case English word, for example {@code theft}
     */
    public String word() {
        return word;
    }

    /**
     * The Chinese name of this offence.
     *
     * @return the name, for example 盗窃罪
     */
    public String chinese() {
        return chinese;
    }

    /**
     * The offence that tables call by a word.
     *
     * @param word a word such as {@code theft}, in this exact spelling
     * @return the offence, or empty if no offence has this word
     */
    public static Optional<AmountOffence> find(String word) {
        requireNonNull(word, "word");
        for (AmountOffence offence : values()) {
            if (offence.word.equals(word)) {
                return Optional.of(offence);
            }
        }
        return Optional.empty();
    }
}

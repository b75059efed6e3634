package io.github.menkan.administrative;

import io.github.menkan.Quantity;
import io.github.menkan.Wording;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One range of an article: detention (拘留) and fine, and when it applies.
 *
 * @param when the condition, such as 情节较重的, or the persons; empty for the ordinary range
 * @param minDays the least detention in days, from 0, inclusive
 * @param maxDays the greatest detention in days, inclusive; 0 for none
 * @param joining how the fine goes with detention
 * @param fine the fine
 */
record Band(Optional<String> when, int minDays, int maxDays, Joining joining, Fine fine) {

    /** How a fine goes with detention, in the words that stand between them. */
    enum Joining {
        /** No fine. */
        NO_FINE("{0}"),
        /** A warning in the place of a fine. */
        WARNING_OR("{0}处警告或者{1}"),
        /** A warning or a notice of criticism in the place of a fine. */
        CRITICISM_OR("{0}处警告、通报批评或者{1}"),
        /** A fine that need not be. */
        MAY("{0}可以处{1}"),
        /** A fine in the place of detention. */
        OR("{0}或者{1}"),
        /** A fine may be added. */
        MAY_ADD("{0}，可以并处{1}"),
        /** A fine is added. */
        ADD("{0}，并处{1}"),
        /** A fine alone. */
        ALONE("{0}处{1}");

        private final String text;

        Joining(String text) {
            this.text = text;
        }

        private String between() {
            return text.replace("{0}", "").replace("{1}", "");
        }
    }

    private static final String DETENTION = "拘留";

    /**
     * A range in the words of the statute: {@code 情节较重的，处10日以上15日以下拘留，可以并处1000元以下罚款}.
     *
     * @throws IllegalArgumentException when it is written otherwise
     */
    static Band parse(String text) {
        int begin = Stream.of("，处", "，可以处")
                .mapToInt(("，" + text)::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(0);
        Optional<String> when = begin == 0 ? Optional.empty() : Optional.of(text.substring(0, begin - 1));
        int end = text.indexOf(DETENTION) < 0 ? begin : text.indexOf(DETENTION) + DETENTION.length();
        String detention = text.substring(begin, end);
        String rest = text.substring(end);
        Joining joining = Stream.of(Joining.values())
                .filter(one -> one == Joining.NO_FINE ? rest.isEmpty() : rest.startsWith(one.between()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a range must be detention and fine, was " + text));
        Fine fine = Fine.parse(rest.substring(joining.between().length()));
        return new Band(when, (int) Fine.number(detention, "日以上"), (int) Fine.number(detention, "日以下"), joining, fine);
    }

    /** The detention that cannot be avoided: none where a fine may take its place. */
    int unavoidableDays() {
        return joining == Joining.OR ? 0 : minDays;
    }

    /** The fine in yuan that cannot be avoided. */
    long unavoidableFine() {
        return joining == Joining.ADD || joining == Joining.ALONE ? fine.min() : 0;
    }

    /** The range in words; a multiple of the gain is computed where it is known. */
    Wording words(Quantity gain) {
        Wording range = Wording.of(joining.text, detention(), fine.words(gain));
        return when.map(condition -> Wording.of("{0}，{1}", Wording.of(condition), range))
                .orElse(range);
    }

    private Object detention() {
        if (maxDays == 0) {
            return "";
        }
        return minDays == 0 ? Wording.of("处{0}日以下拘留", maxDays) : Wording.of("处{0}日以上{1}日以下拘留", minDays, maxDays);
    }
}

package io.github.menkan.administrative;

import io.github.menkan.Quantity;
import io.github.menkan.Wording;
import io.github.menkan.Yuan;

/**
 * A fine (罚款) of one range: a span of yuan, or a multiple of the illegal income (违法所得) with a span where there is none.
 *
 * @param min the least fine in yuan, from 0, inclusive
 * @param max the greatest fine in yuan, inclusive; 0 for no fine. Of a multiple: the greatest fine without income
 * @param times the greatest multiple of the illegal income, the least being one; 0 for a span of yuan
 * @param smallIncome the illegal income in yuan below which the span takes the place of the multiple; 0 for none at all
 */
record Fine(long min, long max, long times, long smallIncome) {

    private static final int TEN_THOUSAND = 10_000;

    /** A fine in the words of the statute, such as {@code 1万元以上10万元以下罚款}; nothing for no fine. */
    static Fine parse(String text) {
        long max = number(text, "元以下罚款");
        return max == 0
                ? new Fine(number(text, "元罚款"), number(text, "元罚款"), 0, 0)
                : new Fine(number(text, "元以上"), max, number(text, "倍以下罚款"), number(text, "元的，处"));
    }

    /** The number before a unit, with 万 or without; 0 where the unit does not stand in the text. */
    static long number(String text, String unit) {
        int end = text.indexOf(unit);
        if (end < 0) {
            return 0;
        }
        boolean tenThousands = text.charAt(end - 1) == '万';
        int last = tenThousands ? end - 1 : end;
        int first = last;
        while (first > 0 && Character.isDigit(text.charAt(first - 1))) {
            first--;
        }
        return Long.parseLong(text.substring(first, last)) * (tenThousands ? TEN_THOUSAND : 1);
    }

    boolean isMultiple() {
        return times > 0;
    }

    Wording words(Quantity gain) {
        if (!isMultiple()) {
            return span();
        }
        Wording multiple = Wording.of("违法所得1倍以上{0}倍以下罚款", times);
        long least = Math.max(1, smallIncome * 100);
        if (gain.min() >= least) {
            return inYuan(multiple, gain);
        }
        if (gain.max() < least) {
            return smallIncome == 0
                    ? Wording.of("{0}（没有违法所得）", span())
                    : Wording.of("{0}（没有违法所得或者不足{1}）", span(), yuan(smallIncome));
        }
        return smallIncome == 0
                ? Wording.of("{0}；没有违法所得的，处{1}", multiple, span())
                : Wording.of("{0}；没有违法所得或者违法所得不足{1}的，处{2}", multiple, yuan(smallIncome), span());
    }

    /** The multiple with its amounts, where the income is known. */
    private Wording inYuan(Wording multiple, Quantity gain) {
        if (!gain.isKnown() || gain.max() >= Quantity.UNBOUNDED / times) {
            return multiple;
        }
        Yuan most = new Yuan(Math.multiplyExact(gain.min(), times));
        return Wording.of("{0}（违法所得{1}元，即{1}元以上{2}元以下）", multiple, new Yuan(gain.min()), most);
    }

    private Wording span() {
        if (min == max) {
            return Wording.of("{0}罚款", yuan(max));
        }
        return min == 0 ? Wording.of("{0}以下罚款", yuan(max)) : Wording.of("{0}以上{1}以下罚款", yuan(min), yuan(max));
    }

    private static Wording yuan(long amount) {
        return amount % TEN_THOUSAND == 0 ? Wording.of("{0}万元", amount / TEN_THOUSAND) : Wording.of("{0}元", amount);
    }
}

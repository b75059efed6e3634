package io.github.menkan.administrative;

import io.github.menkan.Language;
import io.github.menkan.Quantity;
import io.github.menkan.Yuan;

/**
 * A fine (罚款) of one range: a fixed span of yuan, or a multiple of the illegal income with a span where there is none.
 *
 * @param joining how it goes with detention
 * @param min the least fine in yuan, from 0, inclusive
 * @param max the greatest fine in yuan, inclusive; 0 for no fine. Of a multiple: the greatest fine without income
 * @param times the greatest multiple of the illegal income, the least being one; 0 for a span of yuan
 * @param smallIncome the illegal income in yuan below which the span takes the place of the multiple; 0 for none at all
 */
record Fine(Joining joining, long min, long max, int times, long smallIncome) {

    /** How a fine goes with detention. */
    enum Joining {
        /** A fine alone. */
        ALONE("处", ""),
        /** 或者: in the place of detention. */
        OR("或者", " or "),
        /** 可以并处: may be added. */
        MAY_ADD("，可以并处", ", to which may be added "),
        /** 并处: is added. */
        ADD("，并处", ", with ");

        private final String chinese;
        private final String english;

        Joining(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        String in(Language language) {
            return language == Language.CHINESE ? chinese : english;
        }
    }

    static final Fine NONE = new Fine(Joining.ALONE, 0, 0, 0, 0);

    static Fine upTo(Joining joining, long yuan) {
        return between(joining, 0, yuan);
    }

    static Fine between(Joining joining, long min, long max) {
        return new Fine(joining, min, max, 0, 0);
    }

    /** One to ten times the illegal income; up to a ceiling without income, or with income below a limit. */
    static Fine oneToTenTimes(Joining joining, long smallIncome, long ceilingWithoutIncome) {
        return new Fine(joining, 0, ceilingWithoutIncome, 10, smallIncome);
    }

    boolean isNone() {
        return max == 0;
    }

    boolean isMultiple() {
        return times > 0;
    }

    /** Whether the multiple is the rule for every income that is possible. */
    private boolean isCertainlyMultiple(Quantity income) {
        return income.min() >= Math.max(1, smallIncome * 100);
    }

    private boolean isCertainlySpan(Quantity income) {
        return income.max() < Math.max(1, smallIncome * 100);
    }

    String words(Language language, Quantity income) {
        boolean chinese = language == Language.CHINESE;
        if (!isMultiple()) {
            return span(language);
        }
        String multiple = chinese
                ? "违法所得1倍以上" + times + "倍以下罚款" + inYuan(language, income)
                : "a fine of 1 to " + times + " times the illegal income" + inYuan(language, income);
        if (isCertainlyMultiple(income)) {
            return multiple;
        }
        String without = chinese
                ? "没有违法所得" + (smallIncome == 0 ? "" : "或者违法所得不足" + yuan(language, smallIncome)) + "的，处" + span(language)
                : "without illegal income"
                        + (smallIncome == 0 ? "" : " or with less than " + yuan(language, smallIncome)) + ", "
                        + span(language);
        if (isCertainlySpan(income)) {
            return chinese
                    ? span(language) + "（没有违法所得" + small(language) + "）"
                    : span(language) + " (no illegal income" + small(language) + ")";
        }
        return multiple + (chinese ? "；" : "; ") + without;
    }

    private String small(Language language) {
        if (smallIncome == 0) {
            return "";
        }
        return language == Language.CHINESE
                ? "或者不足" + yuan(language, smallIncome)
                : " or less than " + yuan(language, smallIncome);
    }

    /** The multiple in yuan, where the income is known. */
    private String inYuan(Language language, Quantity income) {
        if (!income.isKnown() || !isCertainlyMultiple(income) || income.max() >= Quantity.UNBOUNDED / times) {
            return "";
        }
        Yuan least = new Yuan(income.min());
        Yuan most = new Yuan(Math.multiplyExact(income.min(), times));
        return language == Language.CHINESE
                ? "（违法所得" + least + "元，即" + least + "元以上" + most + "元以下）"
                : " (of " + least + " yuan: " + least + " to " + most + " yuan)";
    }

    private String span(Language language) {
        boolean chinese = language == Language.CHINESE;
        if (min == max) {
            return chinese ? yuan(language, max) + "罚款" : "a fine of " + yuan(language, max);
        }
        if (min == 0) {
            return chinese ? yuan(language, max) + "以下罚款" : "a fine of up to " + yuan(language, max);
        }
        return chinese
                ? yuan(language, min) + "以上" + yuan(language, max) + "以下罚款"
                : "a fine of " + min + " to " + yuan(language, max);
    }

    private static String yuan(Language language, long amount) {
        if (language == Language.ENGLISH) {
            return amount + " yuan";
        }
        return amount % 10_000 == 0 ? amount / 10_000 + "万元" : amount + "元";
    }
}

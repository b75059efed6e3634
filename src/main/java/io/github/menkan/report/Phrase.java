package io.github.menkan.report;

import io.github.menkan.Quantity;
import io.github.menkan.Unit;
import io.github.menkan.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How a report words dates, amounts, terms and lists. */
final class Phrase {

    private Phrase() {}

    /** A text of this package with its parts. */
    static Wording say(String chinese, Object... parts) {
        return Wording.of(chinese, parts);
    }

    /** A citation, a date or another text that is the same in every language. */
    static Wording asItStands(Object text) {
        return say("{0}", text);
    }

    /** A statutory term in quotation marks; other languages add the Chinese words of the law. */
    static Wording term(Wording term) {
        return say("“{0}”", term, term.chinese());
    }

    /** Words in quotation marks. */
    static Wording quoted(Wording words) {
        return say("“{0}”#引文", words);
    }

    static Wording date(LocalDate day) {
        return say("{0}年{1}月{2}日", day.getYear(), day.getMonthValue(), day.getDayOfMonth(), day);
    }

    /** An amount with its measure word: 30 条, 3200 元. */
    static Wording amount(long value, Unit unit) {
        return say("{0} {1}", unit.show(value), unit.words());
    }

    /** What is known of an amount: 30 条, 40 至 60 条, 至少 40 条, 至多 60 条, 不明; of a circumstance: 有, 无, 不明. */
    static Wording amount(Quantity value, Unit unit) {
        if (unit.equals(Unit.CIRCUMSTANCE)) {
            return !value.isKnown() ? say("不明") : value.isZero() ? say("无") : say("有");
        }
        if (value.isKnown()) {
            return amount(value.min(), unit);
        }
        if (!value.isBounded()) {
            return value.min() == 0 ? say("数量不明") : say("至少 {0}", amount(value.min(), unit));
        }
        return value.min() == 0
                ? say("至多 {0}", amount(value.max(), unit))
                : say("{0} 至 {1}", unit.show(value.min()), amount(value.max(), unit));
    }

    /** Things said one after the other: A、B. */
    static Wording list(List<Wording> things) {
        return Wording.joined("、#列举", things);
    }

    /** A sentence that ends with a full stop. */
    static Wording sentence(Wording words) {
        return words.chinese().endsWith("。") ? words : say("{0}。", words);
    }

    /** Things with their numbers from 1. */
    static List<Wording> numbered(List<Wording> things) {
        List<Wording> numbered = new ArrayList<>();
        for (Wording thing : things) {
            numbered.add(say("{0}. {1}", numbered.size() + 1, thing));
        }
        return numbered;
    }
}

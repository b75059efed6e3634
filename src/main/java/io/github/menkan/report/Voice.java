package io.github.menkan.report;

import io.github.menkan.Language;
import io.github.menkan.Quantity;
import io.github.menkan.Unit;
import io.github.menkan.Wording;
import java.time.LocalDate;
import java.util.List;

/** How a report speaks: words, dates, amounts and lists in one language. */
record Voice(Language language) {

    String both(String chinese, String english) {
        return switch (language) {
            case CHINESE -> chinese;
            case ENGLISH -> english;
        };
    }

    /** A text of this package, in the language of the report, with its parts put in. */
    String say(String chinese, Object... parts) {
        return Wording.of(chinese, parts).in(language);
    }

    String say(Wording wording) {
        return Plain.text(wording.in(language));
    }

    /** A statutory term in quotation marks; in English the Chinese words of the law follow. */
    String term(Wording term) {
        return both(
                "“" + Plain.text(term.chinese()) + "”",
                "“" + Plain.text(term.in(Language.ENGLISH)) + "” (" + Plain.text(term.chinese()) + ")");
    }

    String date(LocalDate day) {
        return both(day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日", day.toString());
    }

    /** Things said one after the other: A、B, or A, B. */
    String list(List<String> things) {
        return String.join(say("、"), things);
    }

    /** Things of which one is enough: A，或 B, or A, or B. */
    String either(List<String> things) {
        return String.join(say("，或"), things);
    }

    /** An amount with its measure word: 30 条, 3200 元. */
    String amount(long value, Unit unit) {
        return unit.show(value) + " " + say(unit.words());
    }

    /** What is known of an amount: 30 条, 40 至 60 条, 至少 40 条, 至多 60 条, 不明; of a circumstance: 有, 无, 不明. */
    String amount(Quantity value, Unit unit) {
        if (unit.equals(Unit.CIRCUMSTANCE)) {
            return !value.isKnown() ? say("不明") : value.isZero() ? say("无") : say("有");
        }
        if (value.isKnown()) {
            return amount(value.min(), unit);
        }
        if (!value.isBounded()) {
            return value.min() == 0 ? say("数量不明") : say("至少 ") + amount(value.min(), unit);
        }
        return value.min() == 0
                ? say("至多 ") + amount(value.max(), unit)
                : unit.show(value.min()) + say(" 至 ") + amount(value.max(), unit);
    }

    /** A sentence that ends with a full stop. */
    String sentence(String words) {
        boolean ended = words.endsWith("。") || words.endsWith(".");
        return ended ? words : words + say("。");
    }

    /** A note in brackets. */
    String aside(String words) {
        return both("（" + words + "）", " (" + words + ")");
    }
}

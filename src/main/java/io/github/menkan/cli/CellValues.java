package io.github.menkan.cli;

import io.github.menkan.place.Division;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Cells of a table as values of a case. What is written in a way of offices is read exactly or refused with the cure; what is neither goes to the
 * reader of cases as text, which refuses it with its own rule.
 */
final class CellValues {

    /** A cell that is refused. */
    static final class RefusedCell extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RefusedCell(String rule, String cell) {
            super(rule + ", was " + shown(cell), null, false, false);
        }

        private static String shown(String cell) {
            String text = TextAnswers.printable(cell);
            return text.codePointCount(0, text.length()) <= 60
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, 60)) + "…";
        }
    }

    /** So many digits always fit a long. */
    private static final int MOST_DIGITS = 18;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,1000}(\\.[0-9]{1,1000})?");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(,[0-9]{3}){1,10}(\\.[0-9]{1,1000})?");
    private static final Pattern DAY = Pattern.compile(
            "([0-9]{4})(?:-([0-9]{1,2})-|/([0-9]{1,2})/|\\.([0-9]{1,2})\\.|年([0-9]{1,2})月)([0-9]{1,2})日?"
                    + "(?:[ T]?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?");

    private final CaseProperties properties;

    CellValues(CaseProperties properties) {
        this.properties = properties;
    }

    /** The value of a filled cell that states a property of a case of an offence; null where it is not known. */
    @Nullable
    Object read(String offence, String path, CaseProperties.Form form, String cell) {
        if (form == CaseProperties.Form.TEXT) {
            return cell;
        }
        String text = CellText.normal(cell);
        return switch (form) {
            case TEXT -> cell;
            case OFFENCE -> offence(text);
            case DATE -> day(text);
            case REGION -> region(text);
            case SUBJECT -> subject(text);
            case WORDS -> words(text);
            case FLAG -> flag(text);
            case MONEY, COUNT -> number(offence, path, form, text);
            case OTHER -> other(text);
        };
    }

    boolean isOffence(String id) {
        return properties.offence(id).filter(id::equals).isPresent();
    }

    CaseProperties.Form form(String offence, String path) {
        return properties.form(offence, path);
    }

    /** The id of the offence that a cell names, or the cell. */
    String offence(String cell) {
        String text = CellText.normal(cell);
        return properties
                .offence(text)
                .or(() -> properties.offence(text.toLowerCase(Locale.ROOT)))
                .orElse(text);
    }

    private static boolean isUnknown(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "null", "unknown", "未知", "不明" -> true;
            default -> false;
        };
    }

    private static @Nullable Object flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "是" -> true;
            case "false", "否" -> false;
            default -> {
                if (isUnknown(text)) {
                    yield null;
                }
                throw new RefusedCell("must be 是, 否 or 不明 (true, false or unknown)", text);
            }
        };
    }

    private @Nullable Object number(String offence, String path, CaseProperties.Form form, String text) {
        if (isDigits(text, 0, text.length()) && text.length() <= MOST_DIGITS) {
            return Long.parseLong(text);
        }
        int point = text.indexOf('.');
        boolean isShort = point > 0 && text.length() <= MOST_DIGITS;
        if (isShort && isDigits(text, 0, point) && isDigits(text, point + 1, text.length())) {
            return new BigDecimal(text);
        }
        if (isUnknown(text)) {
            return null;
        }
        boolean isMoney = form == CaseProperties.Form.MONEY;
        String number = text.replace(" ", "");
        if (isMoney) {
            number = number.replaceFirst("^(¥|人民币)", "");
        }
        String digits = number.replaceFirst("\\p{IsHan}{1,2}$", "");
        if (!digits.equals(number)
                && isNumber(digits)
                && properties.isIn(offence, path, number.substring(digits.length()))) {
            number = digits;
        }
        if (isNumber(number)) {
            return new BigDecimal(number.replace(",", ""));
        }
        if (number.matches(".*[0-9一二三四五六七八九十两].*[十百千万亿].*|[一二三四五六七八九十百千万亿零两]+[\\p{IsHan}]?")) {
            throw new RefusedCell(
                    isMoney
                            ? "must be yuan written out in digits, such as 30000 for 3万"
                            : "must be a whole number in digits, such as 30000 for 3万",
                    text);
        }
        if (number.matches(
                ".*[0-9].*(余|多|许|左右|以上|以下|以内|不足|未满)\\p{IsHan}{0,2}|(约|近|逾|超过?|不足|至少|至多)[0-9].*|[0-9]+[0-9,.]*[~–—至到-][0-9].*")) {
            throw new RefusedCell(
                    "must be one figure; what is known only between limits has two columns, " + path + ".min and "
                            + path + ".max",
                    text);
        }
        if (number.matches("[0-9,.]*,[0-9,.]*")) {
            throw new RefusedCell("must have its commas before every third digit, such as 1,000.50, or none", text);
        }
        return text;
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < to;
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches() || GROUPED.matcher(text).matches();
    }

    private static String day(String text) {
        boolean isWritten = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        if (isWritten && isDigits(text, 0, 4) && isDigits(text, 5, 7) && isDigits(text, 8, 10)) {
            return text;
        }
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return text;
        }
        String month = java.util.stream.IntStream.rangeClosed(2, 5)
                .mapToObj(day::group)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return String.format(
                Locale.ROOT, "%s-%02d-%02d", day.group(1), Integer.parseInt(month), Integer.parseInt(day.group(6)));
    }

    /** The code of the division that a cell names. */
    static String region(String text) {
        if (text.isEmpty() || isDigits(text, 0, text.length())) {
            return text;
        }
        List<Division> named = Division.named(text);
        if (named.size() == 1) {
            return named.get(0).code();
        }
        throw new RefusedCell(
                named.isEmpty()
                        ? "must be the code or the full name of a province or a city, such as 44, 广东省 or 深圳市"
                        : "must name one division, such as "
                                + named.stream()
                                        .map(one -> one.fullName() + " (" + one.code() + ")")
                                        .collect(Collectors.joining(" or ")),
                text);
    }

    private static String subject(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "单位", "unit" -> "unit";
            case "自然人", "个人", "natural-person" -> "natural-person";
            default -> text;
        };
    }

    /** One word, or those between which it is not settled: 健康生理信息或一般公民个人信息. */
    private Object words(String text) {
        if (text.indexOf('或') < 0 && text.indexOf('|') < 0) {
            return category(text);
        }
        List<String> words = new ArrayList<>();
        for (String name : text.split("或|\\|", -1)) {
            words.add(category(name.strip()));
        }
        return words;
    }

    private String category(String name) {
        return properties
                .category(name)
                .or(() -> properties.category(name.toLowerCase(Locale.ROOT)))
                .orElse(name);
    }

    /** A property that is not known: the reader says so, whatever it holds. */
    private static @Nullable Object other(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "是" -> true;
            case "false", "否" -> false;
            default -> isUnknown(text) ? null : NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
        };
    }
}

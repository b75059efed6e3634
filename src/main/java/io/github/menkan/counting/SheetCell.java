package io.github.menkan.counting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A cell of a workbook as a person sees it. */
final class SheetCell {

    /** Spreadsheets compute with so many digits, and write more of them into the file. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,400})?([eE][+-]?[0-9]{1,3})?");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    /** The first day behind the 29 February 1900 that spreadsheets know and the calendar does not. */
    private static final long FIRST = 61;

    private static final long LAST = 2_958_465;
    private static final long DAYS_TO_1904 = 1_462;

    private SheetCell() {}

    static String text(
            String raw,
            boolean isNumber,
            boolean isTruth,
            Optional<Integer> formatId,
            Optional<String> format,
            boolean is1904) {
        if (isTruth) {
            return raw.equals("1") || raw.equalsIgnoreCase("true") ? "TRUE" : "FALSE";
        }
        if (!isNumber || !NUMBER.matcher(raw).matches()) {
            return raw;
        }
        BigDecimal number = new BigDecimal(raw);
        if (isDate(formatId, format)) {
            long day = number.longValue() + (is1904 ? DAYS_TO_1904 : 0);
            if (number.signum() > 0 && day >= FIRST && day <= LAST) {
                return DAY_ZERO.plusDays(day).toString();
            }
        }
        BigDecimal shown = number.round(DIGITS);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    /** The numbers of formats that every spreadsheet knows, those of Chinese ones among them, or a format that writes a day. */
    private static boolean isDate(Optional<Integer> id, Optional<String> format) {
        int number = id.orElse(0);
        if ((number >= 14 && number <= 17)
                || number == 22
                || (number >= 27 && number <= 31)
                || number == 36
                || (number >= 50 && number <= 54)
                || number == 57
                || number == 58) {
            return true;
        }
        String pattern = format.orElse("").replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.", "");
        return pattern.matches("(?is).*[yd].*") && !pattern.contains("#") && !pattern.contains("0");
    }
}

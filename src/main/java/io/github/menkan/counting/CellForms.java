package io.github.menkan.counting;

/** The forms of numbers. A reason is its place, -1 is sound. */
final class CellForms {

    private static final int SOUND = -1;
    private static final int MALFORMED = UnsoundReason.MALFORMED.place();
    private static final int CHECK_DIGIT = UnsoundReason.CHECK_DIGIT.place();
    static final int MOBILE_DIGITS = 11;
    /** GB 11643: the check digit of each remainder by 11. */
    private static final String CHECKS = "10X98765432";

    private CellForms() {}

    /** How long the country code before a mobile number is: 0 when there is none. */
    static int countryPrefix(byte[] text, int length) {
        int prefix = length - MOBILE_DIGITS;
        if (prefix < 2 || prefix > 4 || !areDigits(text, prefix, length)) {
            return 0;
        }
        boolean ends = text[prefix - 2] == '8' && text[prefix - 1] == '6';
        boolean begins = switch (prefix) {
            case 2 -> true;
            case 3 -> text[0] == '+';
            default -> text[0] == '0' && text[1] == '0';
        };
        return ends && begins ? prefix : 0;
    }

    static int mobile(byte[] text, int length) {
        boolean isSound = length == MOBILE_DIGITS
                && text[0] == '1'
                && text[1] >= '3'
                && text[1] <= '9'
                && areDigits(text, 2, length);
        return isSound ? SOUND : MALFORMED;
    }

    /** Makes 18 characters of the 15 digits of an identity number of the last century, and returns 18. */
    static int lengthen(byte[] text) {
        System.arraycopy(text, 6, text, 8, 9);
        text[6] = '1';
        text[7] = '9';
        text[17] = check(text);
        return 18;
    }

    static int residentId(byte[] text, int length) {
        if (length != 18
                || !areDigits(text, 0, 17)
                || !(text[17] == 'X' || areDigits(text, 17, 18))
                || !isDay(number(text, 6, 10), number(text, 10, 12), number(text, 12, 14))) {
            return MALFORMED;
        }
        return text[17] == check(text) ? SOUND : CHECK_DIGIT;
    }

    static int bankCard(byte[] text, int length) {
        if (length < 13 || length > 19 || !areDigits(text, 0, length)) {
            return MALFORMED;
        }
        int sum = 0;
        for (int i = 0; i < length; i++) {
            int digit = text[length - 1 - i] - '0';
            int twice = 2 * digit;
            sum += i % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
        }
        return sum % 10 == 0 ? SOUND : CHECK_DIGIT;
    }

    static boolean areDigits(byte[] text, int from, int to) {
        return EightBytes.afterDigits(text, from, to) == to;
    }

    /** GB 11643: each digit weighs twice as much as the next one, the last one two. */
    private static byte check(byte[] text) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum = 2 * (sum + text[i] - '0');
        }
        return (byte) CHECKS.charAt(sum % 11);
    }

    private static int number(byte[] text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text[i] - '0';
        }
        return number;
    }

    private static boolean isDay(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1) {
            return false;
        }
        int last = switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
        return day <= last;
    }
}

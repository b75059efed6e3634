package io.github.menkan.norm;

/** Chinese numerals as statutes write them: 五, 十二, 二十, 二百五十三. */
final class ChineseNumeral {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumeral() {}

    /** The numeral of a number from 1 to 999. */
    static String of(int number) {
        if (number < 1 || number > 999) {
            throw new IllegalArgumentException("number must be from 1 to 999, was " + number);
        }
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        StringBuilder text = new StringBuilder();
        if (hundreds > 0) {
            text.append(DIGITS.charAt(hundreds)).append('百');
        }
        if (tens > 0) {
            text.append(tens == 1 && hundreds == 0 ? "" : String.valueOf(DIGITS.charAt(tens)))
                    .append('十');
        } else if (hundreds > 0 && ones > 0) {
            text.append('零');
        }
        if (ones > 0) {
            text.append(DIGITS.charAt(ones));
        }
        return text.toString();
    }
}

package io.github.menkan.counting;

import java.util.regex.Pattern;

/** The tokens of a JSON text. */
final class JsonText {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,9})?");
    private static final String ESCAPED = "\"\\/bfnrt";
    private static final String MEANT = "\"\\/\b\f\n\r\t";

    /** The text is no JSON. */
    static final class BrokenTextException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BrokenTextException() {
            super("the text is no JSON", null, false, false);
        }
    }

    private final char[] chars;
    private final int end;
    private int at;

    JsonText(char[] chars, int from, int to) {
        this.chars = chars;
        this.at = from;
        this.end = to;
    }

    /** The next character that is no white space. */
    char peek() {
        while (at < end && (chars[at] == ' ' || chars[at] == '\t' || chars[at] == '\r' || chars[at] == '\n')) {
            at++;
        }
        if (at == end) {
            throw new BrokenTextException();
        }
        return chars[at];
    }

    boolean takes(char c) {
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    void expect(char c) {
        if (!takes(c)) {
            throw new BrokenTextException();
        }
    }

    void expectEnd() {
        for (; at < end; at++) {
            if (chars[at] != ' ' && chars[at] != '\t' && chars[at] != '\r') {
                throw new BrokenTextException();
            }
        }
    }

    String string() {
        expect('"');
        int begin = at;
        while (at < end && chars[at] != '"' && chars[at] != '\\' && chars[at] >= ' ') {
            at++;
        }
        if (at < end && chars[at] == '"') {
            return String.valueOf(chars, begin, at++ - begin);
        }
        StringBuilder text = new StringBuilder().append(chars, begin, at - begin);
        while (at < end && chars[at] != '"') {
            char c = chars[at++];
            if (c < ' ') {
                throw new BrokenTextException();
            }
            text.append(c == '\\' ? escaped() : c);
        }
        expect('"');
        return text.toString();
    }

    private char escaped() {
        if (at == end) {
            throw new BrokenTextException();
        }
        char c = chars[at++];
        int place = ESCAPED.indexOf(c);
        if (place >= 0) {
            return MEANT.charAt(place);
        }
        if (c != 'u' || end - at < 4) {
            throw new BrokenTextException();
        }
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = chars[at] < 0x80 ? Character.digit(chars[at], 16) : -1;
            if (digit < 0) {
                throw new BrokenTextException();
            }
            code = 16 * code + digit;
            at++;
        }
        return (char) code;
    }

    /** A number, or one of true, false, null. */
    String word() {
        peek();
        int begin = at;
        while (at < end
                && ((chars[at] < 0x80 && Character.isLetterOrDigit(chars[at])) || "+-.".indexOf(chars[at]) >= 0)) {
            at++;
        }
        String word = String.valueOf(chars, begin, at - begin);
        if (!word.equals("true") && !word.equals("false") && !word.equals("null") && !isNumber(word)) {
            throw new BrokenTextException();
        }
        return word;
    }

    static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }
}

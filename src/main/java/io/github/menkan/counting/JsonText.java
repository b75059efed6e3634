package io.github.menkan.counting;

import java.nio.charset.StandardCharsets;
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

    private final byte[] bytes;
    private final int end;
    private int at;

    JsonText(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.end = to;
    }

    /** The next character that is no white space. */
    char peek() {
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r' || bytes[at] == '\n')) {
            at++;
        }
        if (at == end) {
            throw new BrokenTextException();
        }
        return (char) bytes[at];
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
            if (bytes[at] != ' ' && bytes[at] != '\t' && bytes[at] != '\r') {
                throw new BrokenTextException();
            }
        }
    }

    String string() {
        expect('"');
        StringBuilder text = new StringBuilder(plain());
        while (at < end && bytes[at] == '\\') {
            at++;
            text.append(escaped()).append(plain());
        }
        if (at == end || bytes[at] != '"' || !Utf8.holds(text)) {
            throw new BrokenTextException();
        }
        at++;
        return text.toString();
    }

    /** The characters up to a quote, an escape or a control character. */
    private String plain() {
        int begin = at;
        while (at < end && bytes[at] != '"' && bytes[at] != '\\' && (bytes[at] < 0 || bytes[at] >= ' ')) {
            at++;
        }
        return text(begin);
    }

    private String text(int begin) {
        return new String(bytes, begin, at - begin, StandardCharsets.UTF_8);
    }

    private char escaped() {
        if (at == end) {
            throw new BrokenTextException();
        }
        char c = (char) bytes[at++];
        int place = ESCAPED.indexOf(c);
        if (place >= 0) {
            return MEANT.charAt(place);
        }
        if (c != 'u' || end - at < 4) {
            throw new BrokenTextException();
        }
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = bytes[at] >= 0 ? Character.digit(bytes[at], 16) : -1;
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
                && ((bytes[at] >= 0 && Character.isLetterOrDigit(bytes[at])) || "+-.".indexOf(bytes[at]) >= 0)) {
            at++;
        }
        String word = text(begin);
        if (!word.equals("true") && !word.equals("false") && !word.equals("null") && !isNumber(word)) {
            throw new BrokenTextException();
        }
        return word;
    }

    static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }
}

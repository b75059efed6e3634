package io.github.menkan.counting;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/** One cell after normalising: what is left of it, in UTF-8, compared byte by byte. Used again for the next row. */
final class NormalCell {

    private static final int FULL_WIDTH = 0xFEE0;

    private final CellKind kind;
    private byte[] text = new byte[32];
    private int length;
    private boolean isMasked;
    private boolean hasExponent;
    /** Whether the cell is written in digits alone. */
    private boolean isNumber;

    private int reason = -1;

    NormalCell(CellKind kind) {
        this.kind = kind;
    }

    byte[] text() {
        return text;
    }

    int length() {
        return length;
    }

    /** What is left of the cell, as text. */
    String shown() {
        return string(text, 0, length);
    }

    boolean isFilled() {
        return length > 0;
    }

    /** The bit of the reason, 0 for a sound cell. */
    int reasonBit() {
        return reason < 0 ? 0 : 1 << reason;
    }

    void set(byte[] source, int from, int to, byte written) {
        length = 0;
        isMasked = false;
        hasExponent = false;
        if (to - from > text.length - 4) {
            text = new byte[to - from + 4];
        }
        if (!takesPlain(source, from, to)) {
            length = 0;
            takeAny(Normalizer.normalize(string(source, from, to), Normalizer.Form.NFKC));
        }
        reason = reason(source, from, to, written);
    }

    private static String string(byte[] source, int from, int to) {
        return new String(source, from, to - from, StandardCharsets.UTF_8);
    }

    /** Takes a cell of characters whose normal form is known without Unicode's tables; false when there are others. */
    private boolean takesPlain(byte[] source, int from, int to) {
        byte[] taken = text;
        int at = EightBytes.afterDigits(source, from, to);
        int count = at - from;
        System.arraycopy(source, from, taken, 0, count);
        isNumber = at == to;
        while (at < to) {
            byte b = source[at];
            if (b >= '0' && b <= '9') {
                taken[count++] = b;
                at++;
            } else if (b < (byte) 0xEA && (b > (byte) 0xE4 || (b == (byte) 0xE4 && source[at + 1] >= (byte) 0xB8))) {
                taken[count++] = b;
                taken[count++] = source[at + 1];
                taken[count++] = source[at + 2];
                at += 3;
            } else {
                length = count;
                int width = b >= 0 ? 1 : b < (byte) 0xE0 ? 2 : b < (byte) 0xF0 ? 3 : 4;
                if (width == 4 || !takesOther(character(source, at, width))) {
                    return false;
                }
                count = length;
                at += width;
            }
        }
        length = count;
        return true;
    }

    private static char character(byte[] source, int at, int width) {
        return switch (width) {
            case 1 -> (char) source[at];
            case 2 -> (char) ((source[at] & 0x1F) << 6 | (source[at + 1] & 0x3F));
            default -> (char) ((source[at] & 0xF) << 12 | (source[at + 1] & 0x3F) << 6 | (source[at + 2] & 0x3F));
        };
    }

    private boolean takesOther(char written) {
        char c = written > 0xFF00 && written < 0xFF5F ? (char) (written - FULL_WIDTH) : written;
        if (c < 0x7F) {
            takeAscii(c);
        } else if (c == '·') {
            if (kind == CellKind.TEXT) {
                take(c);
            }
        } else {
            return c == 0x3000 || c == 0xFEFF || c == 0x200B || c == 0x7F;
        }
        return true;
    }

    private void takeAscii(char c) {
        if (c > ' ' && !(kind.hasForm() ? CellCharacters.separates(c) : (kind == CellKind.NAME && c == '.'))) {
            isMasked |= c == '*';
            hasExponent |= c == 'e' || c == 'E';
            text[length++] = (byte) c;
        }
    }

    private void take(int point) {
        for (byte b : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
            text[length++] = b;
        }
    }

    private void takeAny(String normal) {
        if (3 * normal.length() > text.length) {
            text = new byte[3 * normal.length()];
        }
        for (int i = 0; i < normal.length(); ) {
            int point = normal.codePointAt(i);
            if (point < 0x7F) {
                takeAscii((char) point);
            } else if (!CellCharacters.isDropped(kind, point)) {
                take(point);
            }
            i += Character.charCount(point);
        }
    }

    private int reason(byte[] source, int from, int to, byte written) {
        if (length == 0) {
            return UnsoundReason.EMPTY.place();
        }
        if (isMasked) {
            return UnsoundReason.MASKED.place();
        }
        if (!kind.hasForm()) {
            return -1;
        }
        if (written == RowCells.AS_LONG_NUMBER
                || (hasExponent
                        && written == RowCells.AS_TEXT
                        && CellCharacters.isScientific(string(source, from, to)))) {
            return UnsoundReason.DAMAGED.place();
        }
        if (kind == CellKind.BANK_CARD) {
            return CellForms.bankCard(text, length);
        }
        return kind == CellKind.MOBILE ? mobile() : residentId();
    }

    private int mobile() {
        int prefix = length == CellForms.MOBILE_DIGITS ? 0 : CellForms.countryPrefix(text, length);
        if (prefix > 0) {
            System.arraycopy(text, prefix, text, 0, length - prefix);
            length -= prefix;
        }
        return CellForms.mobile(text, length);
    }

    private int residentId() {
        for (int i = 0; i < length && !isNumber; i++) {
            if (text[i] == 'x') {
                text[i] = 'X';
            }
        }
        if (length == 15 && CellForms.areDigits(text, 0, 15)) {
            if (text.length < 18) {
                text = Arrays.copyOf(text, 32);
            }
            length = CellForms.lengthen(text);
        }
        return CellForms.residentId(text, length);
    }
}

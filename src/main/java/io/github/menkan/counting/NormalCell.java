package io.github.menkan.counting;

import java.text.Normalizer;
import java.util.Arrays;

/** One cell after normalising: what is left of it, compared character by character. Used again for the next row. */
final class NormalCell {

    private static final int FULL_WIDTH = 0xFEE0;
    private static final int HIDING =
            UnsoundReason.EMPTY.bit() | UnsoundReason.MASKED.bit() | UnsoundReason.DAMAGED.bit();

    private final CellKind kind;
    private char[] text = new char[32];
    private int length;
    private boolean isMasked;
    private boolean hasExponent;
    private int reason = -1;

    NormalCell(CellKind kind) {
        this.kind = kind;
    }

    char[] text() {
        return text;
    }

    int length() {
        return length;
    }

    /** What is left of the cell, as text. */
    String shown() {
        return String.valueOf(text, 0, length);
    }

    boolean isFilled() {
        return length > 0;
    }

    /** The bit of the reason, 0 for a sound cell. */
    int reasonBit() {
        return reason < 0 ? 0 : 1 << reason;
    }

    boolean hidesTheKey() {
        return (reasonBit() & HIDING) != 0;
    }

    void set(char[] source, int from, int to, byte written) {
        length = 0;
        isMasked = false;
        hasExponent = false;
        if (to - from > text.length - 4) {
            text = new char[to - from + 4];
        }
        if (!takesPlain(source, from, to)) {
            length = 0;
            takeAny(Normalizer.normalize(String.valueOf(source, from, to - from), Normalizer.Form.NFKC));
        }
        reason = reason(source, from, to, written);
    }

    /** Takes a cell of characters whose normal form is known without Unicode's tables; false when there are others. */
    private boolean takesPlain(char[] source, int from, int to) {
        char[] taken = text;
        int count = 0;
        for (int i = from; i < to; i++) {
            char c = source[i];
            if ((c >= '0' && c <= '9') || (c >= 0x4E00 && c <= 0x9FFF)) {
                taken[count++] = c;
            } else {
                length = count;
                if (!takesOther(c)) {
                    return false;
                }
                count = length;
            }
        }
        length = count;
        return true;
    }

    private boolean takesOther(char written) {
        char c = written > 0xFF00 && written < 0xFF5F ? (char) (written - FULL_WIDTH) : written;
        if (c < 0x7F) {
            takeAscii(c);
        } else if (c == '·') {
            if (kind == CellKind.TEXT) {
                text[length++] = c;
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
            text[length++] = c;
        }
    }

    private void takeAny(String normal) {
        if (normal.length() > text.length) {
            text = new char[normal.length()];
        }
        for (int i = 0; i < normal.length(); ) {
            int point = normal.codePointAt(i);
            if (point < 0x7F) {
                takeAscii((char) point);
            } else if (!CellCharacters.isDropped(kind, point)) {
                length += Character.toChars(point, text, length);
            }
            i += Character.charCount(point);
        }
    }

    private int reason(char[] source, int from, int to, byte written) {
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
                        && CellCharacters.isScientific(String.valueOf(source, from, to - from)))) {
            return UnsoundReason.DAMAGED.place();
        }
        return switch (kind) {
            case MOBILE -> mobile();
            case RESIDENT_ID -> residentId();
            case BANK_CARD -> CellForms.bankCard(text, length);
            case NAME, TEXT -> -1;
        };
    }

    private int mobile() {
        int prefix = CellForms.countryPrefix(text, length);
        if (prefix > 0) {
            System.arraycopy(text, prefix, text, 0, length - prefix);
            length -= prefix;
        }
        return CellForms.mobile(text, length);
    }

    private int residentId() {
        for (int i = 0; i < length; i++) {
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

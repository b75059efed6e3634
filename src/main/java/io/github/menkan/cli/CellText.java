package io.github.menkan.cli;

import java.text.Normalizer;

/** The characters of cells and headers. */
final class CellText {

    private CellText() {}

    /** The text with full-width digits and letters, brackets and blanks as ASCII has them. */
    static String normal(String text) {
        boolean isAscii = true;
        for (int i = 0; i < text.length(); i++) {
            isAscii &= text.charAt(i) < 0x80;
        }
        return (isAscii
                        ? text
                        : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\p{Cf}]", ""))
                .strip();
    }
}

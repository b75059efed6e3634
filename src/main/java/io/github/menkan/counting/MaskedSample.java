package io.github.menkan.counting;

import java.util.Objects;

/**
 * A cell that is not sound, masked, so that a person can look it up and nobody else can read it.
 *
 * <pre>{@code
 * new MaskedSample("甲.csv", 12, "手机号", UnsoundReason.MALFORMED, "121****2000").masked(); // "121****2000"
 * }</pre>
 *
 * @param table the name under which the rows were counted
 * @param line the line of the table on which the row begins, from 1
 * @param header the header of the column
 * @param reason why the cell is not sound
 * @param masked the first and last characters with {@code ****} between them; empty for an empty cell
 * @since 0.1.0
 */
public record MaskedSample(String table, long line, String header, UnsoundReason reason, String masked) {

    /** Refuses null. */
    public MaskedSample {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(masked, "masked");
    }

    /** Hides the middle of a text, and all of one that is short. */
    static String mask(String text) {
        if (text.isEmpty()) {
            return "";
        }
        int shown = text.length() >= 11 ? 3 : text.length() >= 8 ? 1 : 0;
        int shownAtEnd = text.length() >= 11 ? 4 : shown;
        return text.substring(0, shown) + "****" + text.substring(text.length() - shownAtEnd);
    }
}

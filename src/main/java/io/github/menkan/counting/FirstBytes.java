package io.github.menkan.counting;

import java.util.Objects;
import java.util.Optional;

/**
 * What a file is by its first bytes, where it is no text that could hold cases or rows.
 *
 * <pre>{@code
 * FirstBytes.foreign(new byte[] {'%', 'P', 'D', 'F', '-', '1'}).isPresent(); // true
 * FirstBytes.foreign(new byte[] {'i', 'd', ',', '\n'}).isPresent(); // false
 * }</pre>
 *
 * @since 0.1.0
 */
public final class FirstBytes {

    private FirstBytes() {}

    /**
     * What to say of a file that is not read: {@code .xls}, PDF, packed files, databases and their dumps, address books, markup.
     *
     * @param beginning its first bytes; a few hundred tell
     * @return what it is and how to convert it, a sentence that follows "it", such as {@code is a PDF; …}; empty when it may be text or
     *     a workbook
     */
    public static Optional<String> foreign(byte[] beginning) {
        return OtherFormat.foreign(Objects.requireNonNull(beginning, "beginning"));
    }

    /**
     * Whether the file should be a workbook, {@code .xlsx}.
     *
     * @param beginning its first bytes
     * @return true for a zip file that is not known to hold something else
     */
    public static boolean isWorkbook(byte[] beginning) {
        return OtherFormat.isZip(Objects.requireNonNull(beginning, "beginning"))
                && foreign(beginning).isEmpty();
    }
}

package io.github.menkan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The texts of one language by the Chinese ones: a file with one line for each, the two texts apart by a tab. Lines that begin with
 * {@code #} are headings.
 *
 * @param texts the translations
 */
record Words(Map<String, String> texts) {

    /** No translation: everything stays Chinese. */
    static final Words NONE = new Words(Map.of());

    /** English, read when it is first asked for. */
    static final class English {
        static final Words WORDS = new Words(read("english.tsv"));
    }

    String of(String chinese) {
        return texts.isEmpty() ? chinese : texts.getOrDefault(chinese, chinese);
    }

    private static Map<String, String> read(String file) {
        try (InputStream words = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
            Map<String, String> texts = new HashMap<>();
            for (String line : new String(words.readAllBytes(), UTF_8).split("\n", -1)) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("#")) {
                    texts.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
            return texts;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package io.github.menkan.cli;

import io.github.menkan.Language;
import java.util.Arrays;
import java.util.Locale;

/** The words of options. */
final class Languages {

    private Languages() {}

    static Language parse(String word) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageException("--lang must be zh or en, was {0}", word));
    }

    static String word(Enum<?> option) {
        return option.name().toLowerCase(Locale.ROOT);
    }
}

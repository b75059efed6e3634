package io.github.menkan.cli;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Wrong usage, or a file that cannot be read: ends the command with status 2. Its rule is the key of its words in other languages. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Pattern BLANK = Pattern.compile("\\{([0-9])}");

    private final String where;
    private final String rule;
    private final String[] found;

    /** The rule, such as {@code --lang must be zh or en, was {0}}, and what fills its blanks. */
    UsageException(String rule, @Nullable Object... found) {
        this("", rule, Stream.of(found).map(String::valueOf).toArray(String[]::new));
    }

    private UsageException(String where, String rule, String[] found) {
        super(where + filled(rule, found));
        this.where = where;
        this.rule = rule;
        this.found = found;
    }

    /** The same of a file. */
    UsageException of(String file) {
        return new UsageException(file + ": " + where, rule, found);
    }

    /** The message in other words. */
    String in(HelpWords words) {
        return where
                + filled(words.of(rule), Arrays.stream(found).map(words::of).toArray(String[]::new));
    }

    private static String filled(String rule, String... found) {
        return found.length == 0
                ? rule
                : BLANK.matcher(rule)
                        .replaceAll(blank -> Matcher.quoteReplacement(found[Integer.parseInt(blank.group(1))]));
    }
}

package io.github.menkan.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.menkan.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a fault says in other languages, and the code of its kind. What is thrown is English, as everything that is thrown is; here it is
 * recognised by the table of all that a reader of cases says.
 */
final class FaultWords {

    private static final String FILE = "faults.tsv";
    private static final Pattern HINT = Pattern.compile("(?s)(.*); did you mean (.*)\\?");
    private static final Pattern BLANK = Pattern.compile("\\{([0-9])}");
    private static final List<FaultWords> ALL = all();

    private final String code;
    private final Pattern english;
    private final String chinese;

    private FaultWords(String code, String english, String chinese) {
        this.code = code;
        this.english = Pattern.compile("(?s)" + pattern(english));
        this.chinese = chinese;
    }

    private static List<FaultWords> all() {
        List<FaultWords> all = new ArrayList<>();
        for (String line : text().split("\n", -1)) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                if (cells.length != 3) {
                    throw new IllegalStateException(FILE + " must have three cells a line, was " + line);
                }
                all.add(new FaultWords(cells[0], cells[1], cells[2]));
            }
        }
        return List.copyOf(all);
    }

    private static String text() {
        try (InputStream table = Objects.requireNonNull(FaultWords.class.getResourceAsStream(FILE), FILE)) {
            return new String(table.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String pattern(String english) {
        StringBuilder pattern = new StringBuilder();
        Matcher blank = BLANK.matcher(english);
        int done = 0;
        while (blank.find()) {
            pattern.append(Pattern.quote(english.substring(done, blank.start())))
                    .append("(.*)");
            done = blank.end();
        }
        return pattern.append(Pattern.quote(english.substring(done))).toString();
    }

    /** The code of what a message says. */
    static String code(String message) {
        return of(withoutHint(message)).code;
    }

    /** The message in a language. */
    static String in(Language language, String message) {
        if (language == Language.ENGLISH) {
            return message;
        }
        String said = withoutHint(message);
        FaultWords words = of(said);
        Matcher parts = words.english.matcher(said);
        boolean fits = parts.matches();
        StringBuilder chinese = new StringBuilder();
        Matcher blank = BLANK.matcher(words.chinese);
        int done = 0;
        while (fits && blank.find()) {
            chinese.append(words.chinese, done, blank.start())
                    .append(parts.group(Integer.parseInt(blank.group(1)) + 1).strip());
            done = blank.end();
        }
        chinese.append(words.chinese.substring(done));
        Matcher hint = HINT.matcher(message);
        return hint.matches() ? chinese + "；是否为" + hint.group(2) + "？" : chinese.toString();
    }

    private static String withoutHint(String message) {
        Matcher hint = HINT.matcher(message);
        return hint.matches() ? hint.group(1) : message;
    }

    private static FaultWords of(String message) {
        for (FaultWords words : ALL) {
            if (words.english.matcher(message).matches()) {
                return words;
            }
        }
        throw new IllegalStateException("the last line must fit everything, was " + message);
    }
}

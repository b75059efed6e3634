package io.github.menkan.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.menkan.charges.Offences;
import io.github.menkan.offence.Offence;
import io.github.menkan.place.LocalTables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads cases written in JSON. Strict: an unknown property or word, a wrong type, a negative or over-precise amount, a date that
 * does not exist, a property stated twice, a nesting deeper than 16 or a case longer than 4 000 000 characters is an
 * {@link InputFault}, never a guess.
 *
 * <p>Numbers are read by value: {@code 5}, {@code 5.0} and {@code 5e0} are the same count, {@code -0} is 0. Readers are immutable
 * and safe to share.
 *
 * <pre>{@code
 * CaseReader reader = CaseReader.on(LocalDate.of(2026, 11, 21));
 * if (reader.read(json) instanceof ReadCase read) {
 *     read.facts().assess().tier();
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CaseReader {

    private final LocalDate today;
    private final Offences offences;
    private final Map<String, CaseMapping> mappings = new LinkedHashMap<>();

    private CaseReader(LocalDate today, Offences offences, Optional<LocalTables> figures) {
        this.today = Objects.requireNonNull(today, "today");
        this.offences = Objects.requireNonNull(offences, "offences");
        for (Offence offence : offences.list()) {
            mappings.put(offence.id(), new CaseMapping(offence, figures));
        }
    }

    /**
     * A reader of all offences.
     *
     * @param today the day of judgment of cases that state none; the library reads no clock
     * @return the reader
     */
    public static CaseReader on(LocalDate today) {
        return on(today, Offences.builtIn());
    }

    /**
     * A reader of some offences, an application's own among them.
     *
     * @param today the day of judgment of cases that state none; the library reads no clock
     * @param offences the offences that cases may name
     * @return the reader
     */
    public static CaseReader on(LocalDate today, Offences offences) {
        return new CaseReader(today, offences, Optional.empty());
    }

    /**
     * The same reader with local figures of an application's own.
     *
     * @param own the figures, which come before those that count for the offences
     * @return the reader
     */
    public CaseReader figures(LocalTables own) {
        return new CaseReader(today, offences, Optional.of(Objects.requireNonNull(own, "own")));
    }

    /**
     * Reads one case.
     *
     * @param json one JSON object
     * @return the case, or why it is none
     */
    public CaseEntry read(String json) {
        return read(json, 1);
    }

    /**
     * Opens a file of cases, told apart by content: an array of objects; JSON Lines when the first line is a whole JSON value and
     * more follows, or when the second line is a case by itself; else one object or several.
     *
     * @param in the file; the caller closes it
     * @param charset its encoding; a byte order mark of UTF-8 is skipped
     * @return the entries, read as they are asked for
     * @throws java.io.UncheckedIOException when the file cannot be read
     */
    public CaseEntries open(InputStream in, Charset charset) {
        return CaseEntries.detect(
                this, new Source(Objects.requireNonNull(in, "in")), Objects.requireNonNull(charset, "charset"));
    }

    /**
     * Opens a file that is known to be JSON Lines. Each line is an entry, a blank one among them too; blank lines at the end are not.
     *
     * @param in the file; the caller closes it
     * @param charset its encoding, one in which a line feed is always the byte 10; a byte order mark of UTF-8 is skipped
     * @return the entries, read as they are asked for
     * @throws java.io.UncheckedIOException when the file cannot be read
     */
    public CaseEntries lines(InputStream in, Charset charset) {
        return CaseEntries.lines(
                this, new Source(Objects.requireNonNull(in, "in")), Objects.requireNonNull(charset, "charset"));
    }

    /**
     * Reads one case that stands in a larger file.
     *
     * @param json one JSON object
     * @param line the line on which it begins there, from 1
     * @return the case, or why it is none
     */
    public CaseEntry read(String json, long line) {
        Objects.requireNonNull(json, "json");
        check(line);
        Optional<String> id = Optional.empty();
        try (JsonParser parser = TreeReader.FACTORY.createParser(json)) {
            if (parser.nextToken() == null) {
                return new InputFault(line, id, "", "must be an object, was blank");
            }
            TreeReader.Tree tree = TreeReader.read(parser, json.length() <= TreeReader.MAX_CHARACTERS);
            id = id(tree.value());
            JsonToken more = parser.nextToken();
            if (more != null) {
                return new InputFault(line, id, "", "must be one object, was followed by more");
            }
            return entry(tree, line);
        } catch (IOException broken) {
            return new InputFault(line, id, "", BrokenJson.message(broken));
        }
    }

    /**
     * Reads one case whose properties stand in the cells of a row.
     *
     * @param row what the cells state
     * @param line the line on which the row ends, from 1
     * @return the case, or why it is none
     */
    public CaseEntry read(CaseRowBuilder row, long line) {
        Value value = Objects.requireNonNull(row, "row").value();
        check(line);
        try {
            value.settle();
            return entry(new TreeReader.Tree(value, null), line);
        } catch (RefusedException refusal) {
            return refusal.at(line, id(value));
        }
    }

    CaseEntry entry(TreeReader.Tree tree, long line) {
        Value value = tree.value();
        Optional<String> id = id(value);
        try {
            if (tree.refusal() != null) {
                throw tree.refusal();
            }
            if (!value.isObject()) {
                throw value.refused("must be an object");
            }
            CaseMapping mapping = mapping(value);
            Optional<LocalDate> assumed = value.find("judged") == null ? Optional.of(today) : Optional.empty();
            return new ReadCase(line, id, mapping.read(value, today), assumed, value);
        } catch (RefusedException refusal) {
            return refusal.at(line, id);
        }
    }

    private static void check(long line) {
        if (line < 1) {
            throw new IllegalArgumentException("line must be from 1, was " + line);
        }
    }

    private CaseMapping mapping(Value tree) {
        Value offence = tree.find("offence");
        if (offence == null) {
            throw new RefusedException(
                    "offence", "must be one of " + String.join(", ", mappings.keySet()) + ", was absent");
        }
        return Objects.requireNonNull(mappings.get(offence.word(mappings.keySet())));
    }

    private static Optional<String> id(Value tree) {
        Value id = tree.find("id");
        return id == null || !id.isText() ? Optional.empty() : Optional.of(id.words());
    }
}

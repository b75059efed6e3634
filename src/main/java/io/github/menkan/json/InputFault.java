package io.github.menkan.json;

import io.github.menkan.Language;
import java.util.Objects;
import java.util.Optional;

/**
 * Why something in the input is no case.
 *
 * <pre>{@code
 * CaseReader reader = CaseReader.on(LocalDate.of(2026, 11, 21));
 * if (reader.read("{\"offence\": \"theft\", \"amuont\": 1500}") instanceof InputFault fault) {
 *     String where = fault.path();
 *     String rule = fault.message();
 * }
 * }</pre>
 *
 * @param line the line on which the entry begins, from 1
 * @param id the id of the entry, where it could be read
 * @param path the property, such as {@code information[0].category}; empty when the entry as a whole is at fault
 * @param message the rule, then what was found, and for a misspelling the nearest known word
 * @since 0.1.0
 */
public record InputFault(long line, Optional<String> id, String path, String message) implements CaseEntry {

    /** Refuses a line below 1. */
    public InputFault {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        if (line < 1) {
            throw new IllegalArgumentException("line must be from 1, was " + line);
        }
    }

    /**
     * The kind of fault, the same whatever the language and the version: {@code unknown-property}, {@code unknown-word}, {@code missing},
     * {@code contradiction} and the others of the table of faults.
     *
     * @return the code
     */
    public String code() {
        return FaultWords.code(message);
    }

    /**
     * What is wrong, in a language. Names of properties and words of the case format stay as they are.
     *
     * @param language the language
     * @return the message; in English it is {@link #message()}
     */
    public String message(Language language) {
        return FaultWords.in(Objects.requireNonNull(language, "language"), message);
    }

    /**
     * The fault as one line of text.
     *
     * @return such as {@code line 3: information[0].category must be …}
     */
    @Override
    public String toString() {
        return "line " + line + ": " + (path.isEmpty() ? "the case" : path) + " " + message;
    }
}

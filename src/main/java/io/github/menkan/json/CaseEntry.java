package io.github.menkan.json;

import java.util.Optional;

/**
 * What stood at one place of the input: a case, or something that is none.
 *
 * <pre>{@code
 * CaseEntry entry = CaseReader.on(LocalDate.of(2026, 11, 21)).read(json);
 * String outcome = entry instanceof InputFault fault ? fault.message() : "a case";
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface CaseEntry permits ReadCase, InputFault {

    /**
     * The line on which the entry begins.
     *
     * @return the line number, from 1
     */
    long line();

    /**
     * The {@code id} of the case as its author gave it.
     *
     * @return the id, empty when there is none or it could not be read
     */
    Optional<String> id();
}

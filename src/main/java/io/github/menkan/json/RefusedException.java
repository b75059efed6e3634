package io.github.menkan.json;

import java.util.Optional;

/** A property that cannot be read; becomes an {@link InputFault} where its line and case are known. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String rule;

    RefusedException(String path, String rule) {
        super(path + " " + rule, null, false, false);
        this.path = path;
        this.rule = rule;
    }

    InputFault at(long line, Optional<String> id) {
        return new InputFault(line, id, path, rule);
    }
}

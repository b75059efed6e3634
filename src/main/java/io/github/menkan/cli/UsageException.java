package io.github.menkan.cli;

/** Wrong usage, or a file that cannot be read: ends the command with status 2. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}

package io.github.menkan.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Optional;

/** Answers on their way out; remembers why they could not be written, which a print stream forgets. */
final class AnswerStream extends PrintStream {

    private final Remembering end;

    AnswerStream(OutputStream out, Charset charset) {
        this(new Remembering(out), charset);
    }

    private AnswerStream(Remembering end, Charset charset) {
        super(new BufferedOutputStream(end, 1 << 16), false, charset);
        this.end = end;
    }

    /** Remembers the first failure. */
    private static final class Remembering extends FilterOutputStream {

        private Optional<String> failure = Optional.empty();

        Remembering(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException broken) {
                failure = failure.or(() -> Optional.of(String.valueOf(broken.getMessage())));
                throw broken;
            }
        }
    }

    /** The end of a message: why, where it is known. */
    static String reason(PrintStream out) {
        return out instanceof AnswerStream stream
                ? stream.end.failure.map(why -> ": " + why).orElse("")
                : "";
    }

    /** Whether the reader of the answers went away, as {@code head} does: nothing is wrong then that a person would want to know. */
    static boolean isReaderGone(PrintStream out) {
        return out instanceof AnswerStream stream
                && stream.end
                        .failure
                        .filter(why -> why.contains("Broken pipe") || why.contains("pipe is being closed"))
                        .isPresent();
    }
}

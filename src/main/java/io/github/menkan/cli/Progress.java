package io.github.menkan.cli;

import io.github.menkan.Language;
import io.github.menkan.Wording;
import java.io.PrintStream;

/** A line on the terminal that shows how far a long input has been read; only after a second. */
final class Progress {

    private static final long SECOND = 1_000_000_000L;
    private static final int WIDTH = 30;

    private final PrintStream err;
    private final Language language;
    private final boolean isShown;
    private long last = System.nanoTime();
    private boolean isDirty;

    Progress(PrintStream err, Language language, boolean isShown) {
        this.err = err;
        this.language = language;
        this.isShown = isShown;
    }

    void after(long cases, CaseSource source) {
        if (!isShown || cases % 64 != 0) {
            return;
        }
        long now = System.nanoTime();
        if (now - last < SECOND) {
            return;
        }
        last = now;
        isDirty = true;
        String bar = source.percent()
                .map(percent -> {
                    int full = (int) (percent * WIDTH / 100);
                    return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + percent + "% ";
                })
                .orElse("");
        err.print("\r" + bar + cases + (" " + Wording.of("件#案件").in(language)));
        err.flush();
    }

    void clear() {
        if (isDirty) {
            err.print("\r" + " ".repeat(WIDTH + 40) + "\r");
            err.flush();
        }
    }
}

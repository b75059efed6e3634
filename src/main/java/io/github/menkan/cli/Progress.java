package io.github.menkan.cli;

import io.github.menkan.Language;
import io.github.menkan.Wording;
import java.io.PrintStream;
import java.util.Locale;

/** A line on the terminal that shows how far a long input has been read; only after a second. */
final class Progress {

    private static final long SECOND = 1_000_000_000L;
    private static final int WIDTH = 30;

    private final PrintStream err;
    private final Language language;
    private final boolean isShown;
    private final long start = System.nanoTime();
    private long last = start;
    private int widest;
    private boolean isDirty;

    Progress(PrintStream err, Language language, boolean isShown) {
        this.err = err;
        this.language = language;
        this.isShown = isShown;
    }

    void after(long cases, CaseSource source) {
        if (!isShown) {
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
        String left = source.percent()
                .filter(percent -> percent > 0 && percent < 100)
                .map(percent -> " " + left((now - start) / percent * (100 - percent) / SECOND))
                .orElse("");
        String line = bar + cases + " " + Wording.of("件#案件").in(language) + left;
        // what a longer line has left behind is overwritten
        int width = Columns.width(line);
        err.print("\r" + line + " ".repeat(Math.max(0, widest - width)));
        widest = Math.max(widest, width);
        err.flush();
    }

    /** The time that is left if the rest goes on like what is done. */
    private String left(long seconds) {
        String time = String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
        return Wording.of("约剩{0}", time).in(language);
    }

    void clear() {
        if (isDirty) {
            err.print("\r" + " ".repeat(widest) + "\r");
            err.flush();
        }
    }
}

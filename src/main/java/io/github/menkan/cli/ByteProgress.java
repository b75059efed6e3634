package io.github.menkan.cli;

import java.io.PrintStream;

/** A line on the terminal that shows how many bytes of all tables have been read; only after a second. */
final class ByteProgress {

    private static final long SECOND = 1_000_000_000L;
    private static final int WIDTH = 30;

    private final PrintStream err;
    private final boolean isShown;
    private final long total;
    private long done;
    private long rowsDone;
    private long last = System.nanoTime();
    private boolean isDirty;

    ByteProgress(PrintStream err, boolean isShown, long total) {
        this.err = err;
        this.isShown = isShown;
        this.total = Math.max(1, total);
    }

    void show(long bytes, long rows) {
        long now = System.nanoTime();
        if (!isShown || now - last < SECOND) {
            return;
        }
        last = now;
        isDirty = true;
        long percent = Math.min(100, (done + bytes) * 100 / total);
        int full = (int) (percent * WIDTH / 100);
        err.print("\r[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + percent + "% " + (rowsDone + rows));
        err.flush();
    }

    void tableDone(long bytes, long rows) {
        done += bytes;
        rowsDone += rows;
    }

    void clear() {
        if (isDirty) {
            err.print("\r" + " ".repeat(WIDTH + 40) + "\r");
            err.flush();
        }
    }
}

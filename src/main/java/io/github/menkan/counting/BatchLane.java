package io.github.menkan.counting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Takes batches of rows, one after the other, to the one who keeps the items, who works beside the one who reads. */
final class BatchLane {

    private static final int AHEAD = 16;
    /** So many batches that nobody has finished, and the one who reads digests the next one. */
    private static final int MANY = 3;

    private final int readings;
    private final KeyedHash hash;
    private final KeyedHash hashBeside;
    private final Consumer<RowBatch> keeper;
    /** One thread, made for the first full batch, which ends when it has had nothing to do for a second. */
    private final ThreadPoolExecutor thread =
            new ThreadPoolExecutor(0, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), BatchLane::thread);

    private final Deque<Future<RowBatch>> sent = new ArrayDeque<>();
    private RowBatch open;

    BatchLane(int readings, byte[] secret, Consumer<RowBatch> keeper) {
        this.readings = readings;
        this.hash = new KeyedHash(secret);
        this.hashBeside = new KeyedHash(secret);
        this.keeper = keeper;
        open = new RowBatch(readings);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "menkan-items");
        thread.setDaemon(true);
        return thread;
    }

    /** The batch that takes the next row. */
    RowBatch batch() {
        if (open.isFull()) {
            RowBatch full = open;
            if (thread.getQueue().size() >= MANY) {
                full.digest(hash);
            }
            sent.add(thread.submit(() -> keep(full, hashBeside)));
            open = sent.size() < AHEAD ? new RowBatch(readings) : takeBack();
        }
        return open;
    }

    private RowBatch keep(RowBatch full, KeyedHash own) {
        full.digest(own);
        keeper.accept(full);
        full.clear();
        return full;
    }

    private RowBatch takeBack() {
        try {
            return sent.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("counting was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Waits until every row has been counted. */
    void drain() {
        while (!sent.isEmpty()) {
            takeBack();
        }
        keep(open, hash);
    }

    /** Waits until nobody works any more. */
    void close() {
        sent.forEach(batch -> batch.cancel(false));
        thread.shutdown();
        try {
            thread.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

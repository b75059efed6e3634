package io.github.menkan.counting;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Takes batches of rows, one after the other, to the one who keeps the items, who works beside the one who reads. */
final class BatchLane {

    private static final int BATCHES = 4;

    private final int readings;
    private final Consumer<RowBatch> keeper;
    private final BlockingQueue<RowBatch> free = new ArrayBlockingQueue<>(BATCHES);
    private int made;
    private RowBatch open;
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    BatchLane(int readings, Consumer<RowBatch> keeper) {
        this.readings = readings;
        this.keeper = keeper;
        open = new RowBatch(readings);
        made = 1;
    }

    /** The batch that takes the next row. */
    RowBatch batch() {
        if (open.isFull()) {
            send();
            open = next();
        }
        return open;
    }

    private void send() {
        RowBatch full = open;
        if (ForkJoinPool.getCommonPoolParallelism() == 0) {
            keep(full);
            return;
        }
        last = last.thenRunAsync(() -> keep(full), ForkJoinPool.commonPool());
    }

    private void keep(RowBatch full) {
        keeper.accept(full);
        full.clear();
        free.add(full);
    }

    private RowBatch next() {
        if (made < BATCHES && free.isEmpty()) {
            made++;
            return new RowBatch(readings);
        }
        RowBatch next = free.poll();
        while (next == null) {
            if (last.isCompletedExceptionally()) {
                join();
            }
            next = poll();
        }
        return next;
    }

    private RowBatch poll() {
        try {
            return free.poll(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("counting was interrupted", e);
        }
    }

    /** Waits until every row has been counted. */
    void drain() {
        join();
        keeper.accept(open);
        open.clear();
    }

    private void join() {
        try {
            last.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Waits until nobody works any more. */
    void close() {
        last.exceptionally(failure -> null).join();
    }
}

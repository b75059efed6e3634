package io.github.menkan.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

/**
 * Work done on several threads whose results are taken on the caller's, in the order in which the work was given. No more is taken on than
 * keeps the threads busy, so that memory has a bound. With one thread the caller does the work itself.
 */
final class InOrder implements AutoCloseable {

    /** How many pieces of work wait or are done for each thread. */
    private static final int AHEAD = 3;

    private final int threads;
    private final ExecutorService workers;
    private final Deque<FutureTask<Runnable>> ahead = new ArrayDeque<>();

    InOrder(int threads) {
        this.threads = threads;
        this.workers = Executors.newFixedThreadPool(threads, work -> {
            Thread worker = new Thread(work, "menkan-assess");
            worker.setDaemon(true);
            return worker;
        });
    }

    /**
     * Gives work.
     *
     * @param work what is done on any thread; what it returns is run on this one
     * @param alone whether it is so large that nothing else is done beside it
     */
    void give(Callable<Runnable> work, boolean alone) {
        FutureTask<Runnable> task = new FutureTask<>(work);
        ahead.add(task);
        if (threads == 1 || alone) {
            finish(1);
            task.run();
            finish(0);
        } else {
            workers.execute(task);
            finish(threads * AHEAD);
        }
    }

    /** Takes the results of all that was given. */
    void finish() {
        finish(0);
    }

    private void finish(int left) {
        boolean isWhole = false;
        try {
            while (ahead.size() > left) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedException();
                }
                ahead.element().get().run();
                ahead.remove();
            }
            isWhole = true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UsageException("the run was interrupted: not all cases are answered");
        } catch (ExecutionException failure) {
            throw unwrapped(failure);
        } finally {
            if (!isWhole) {
                close();
            }
        }
    }

    private static RuntimeException unwrapped(ExecutionException failure) {
        if (failure.getCause() instanceof Error error) {
            throw error;
        }
        return failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
    }

    @Override
    public void close() {
        ahead.clear();
        workers.shutdownNow();
    }
}

package io.github.menkan.cli;

import io.github.menkan.Language;
import io.github.menkan.json.CaseEntry;
import io.github.menkan.json.ReadCase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Takes the cases of one file to their answers, in the order of the file, on as many threads as are asked for. */
final class Batch {

    /** The most cases that are worked on as one piece. */
    private static final int MOST = 64;

    /** The bytes of the file after which a piece ends, and more than which are worked on alone. */
    private static final long MOST_BYTES = 1 << 18;

    private final Surroundings surroundings;
    private final Language language;
    private final boolean quiet;
    private final Tally tally;
    private final int threads;

    Batch(Surroundings surroundings, Language language, boolean quiet, Tally tally, int threads) {
        this.surroundings = surroundings;
        this.language = language;
        this.quiet = quiet;
        this.tally = tally;
        this.threads = threads;
    }

    void run(CaseSource source, Answers answers) {
        Progress progress = new Progress(surroundings.err(), language, surroundings.isWatched() && !quiet);
        EventGroup group = new EventGroup(answers);
        try (InOrder work = new InOrder(threads)) {
            answers.begin(source.name(), source.shape());
            try {
                while (source.hasNext() && !surroundings.out().checkError()) {
                    long before = source.bytes();
                    List<Supplier<CaseEntry>> piece = piece(source);
                    work.give(() -> answer(piece, answers, group), source.bytes() - before > 2 * MOST_BYTES);
                    progress.after(tally.total(), source);
                }
            } finally {
                work.finish();
            }
        } finally {
            group.flush();
            progress.clear();
            answers.end();
        }
    }

    private static List<Supplier<CaseEntry>> piece(CaseSource source) {
        long end = source.bytes() + MOST_BYTES;
        List<Supplier<CaseEntry>> piece = new ArrayList<>();
        do {
            piece.add(source.next());
        } while (piece.size() < MOST && source.bytes() < end && source.hasNext());
        return piece;
    }

    /** Charges for one event may stand in several pieces: they are answered when it is their turn. */
    private Runnable answer(List<Supplier<CaseEntry>> piece, Answers answers, EventGroup group) {
        List<CaseEntry> entries = new ArrayList<>(piece.size());
        Tally own = new Tally();
        boolean anyEvent = false;
        for (Supplier<CaseEntry> one : piece) {
            CaseEntry entry = one.get();
            entries.add(entry);
            if (entry instanceof ReadCase read) {
                own.add(read.facts().tier());
                anyEvent |= read.event().isPresent();
            } else {
                own.addInvalid();
            }
        }
        Runnable written = anyEvent ? () -> entries.forEach(group::add) : answers.answer(entries);
        boolean isApart = !anyEvent;
        return () -> {
            if (isApart) {
                group.flush();
            }
            written.run();
            tally.add(own);
        };
    }
}

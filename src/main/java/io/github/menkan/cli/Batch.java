package io.github.menkan.cli;

import io.github.menkan.Language;
import io.github.menkan.json.CaseEntry;
import io.github.menkan.json.ReadCase;

/** Takes the cases of one file to their answers, one after the other. */
final class Batch {

    private final Surroundings surroundings;
    private final Language language;
    private final boolean quiet;
    private final Tally tally;

    Batch(Surroundings surroundings, Language language, boolean quiet, Tally tally) {
        this.surroundings = surroundings;
        this.language = language;
        this.quiet = quiet;
        this.tally = tally;
    }

    void run(CaseSource source, Answers answers) {
        Progress progress = new Progress(surroundings.err(), language, surroundings.isWatched() && !quiet);
        EventGroup group = new EventGroup(answers);
        try {
            answers.begin(source.name(), source.shape());
            while (source.hasNext() && !surroundings.out().checkError()) {
                CaseEntry entry = source.next();
                if (entry instanceof ReadCase read) {
                    tally.add(read.facts().tier());
                } else {
                    tally.addInvalid();
                }
                group.add(entry);
                progress.after(tally.total(), source);
            }
        } finally {
            group.flush();
            progress.clear();
            answers.end();
        }
    }
}

package io.github.menkan.cli;

import io.github.menkan.json.CaseEntry;
import io.github.menkan.json.ReadCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps back the cases that follow one another with the same {@code event}, so that they are answered together. One event has a
 * limit: the answers to more charges than that say that they were not compared.
 */
final class EventGroup {

    private static final int MOST = 64;

    /** The most characters of cases that are kept back. */
    private static final int MOST_CHARACTERS = 4_000_000;

    private final Answers answers;
    private final List<ReadCase> charges = new ArrayList<>();
    private Optional<String> event = Optional.empty();
    private long characters;
    private boolean isTooLong;

    EventGroup(Answers answers) {
        this.answers = answers;
    }

    void add(CaseEntry entry) {
        Optional<String> next = entry instanceof ReadCase read ? read.event() : Optional.empty();
        if (next.isEmpty() || !next.equals(event)) {
            flush();
        }
        event = next;
        if (next.isPresent() && entry instanceof ReadCase read) {
            characters += read.source().length();
        }
        if (charges.size() == MOST || (!charges.isEmpty() && characters > MOST_CHARACTERS)) {
            isTooLong = true;
            charges.forEach(answers::addUncompared);
            charges.clear();
        }
        if (next.isEmpty() || !(entry instanceof ReadCase charge)) {
            answers.add(entry);
        } else if (isTooLong) {
            answers.addUncompared(charge);
        } else {
            charges.add(charge);
        }
    }

    void flush() {
        if (!charges.isEmpty()) {
            answers.addEvent(List.copyOf(charges));
        } else if (isTooLong) {
            event.ifPresent(answers::endUncompared);
        }
        charges.clear();
        characters = 0;
        isTooLong = false;
        event = Optional.empty();
    }
}

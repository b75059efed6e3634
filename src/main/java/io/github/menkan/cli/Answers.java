package io.github.menkan.cli;

import io.github.menkan.json.CaseEntry;
import io.github.menkan.json.ReadCase;
import io.github.menkan.json.Shape;
import java.util.List;

/** Where answers go, in one of the formats. */
interface Answers {

    /** A file begins. */
    void begin(String file, Shape shape);

    /** One entry of the file. */
    void add(CaseEntry entry);

    /**
     * Entries of the file that follow one another, no charges for one event.
     *
     * @param entries the entries
     * @return what adds them when it is their turn; what can be worked out before, on another thread, is
     */
    default Runnable answer(List<CaseEntry> entries) {
        return () -> entries.forEach(this::add);
    }

    /** The charges for one event, which follow one another in the file. */
    default void addEvent(List<ReadCase> charges) {
        charges.forEach(this::add);
    }

    /** A charge for one event that has more charges than are compared. */
    default void addUncompared(ReadCase charge) {
        add(charge);
    }

    /** The last charge for an event that has more charges than are compared was added. */
    default void endUncompared(String event) {}

    /** The file ends. */
    default void end() {}

    /** All files have ended. */
    default void close() {}

    /** What explains the answers, for standard error. */
    default String legend() {
        return "";
    }
}

package io.github.menkan.json;

import io.github.menkan.Case;
import java.util.Objects;
import java.util.Optional;

/**
 * A case that was read.
 *
 * <pre>{@code
 * CaseReader reader = CaseReader.on(LocalDate.of(2026, 11, 21));
 * if (reader.read(json) instanceof ReadCase read) {
 *     Tier tier = read.facts().tier();
 *     boolean noDayOfJudgmentGiven = read.judgedAssumed();
 * }
 * }</pre>
 *
 * @param line the line on which it begins, from 1
 * @param id its id, echoed in the answer
 * @param facts the case
 * @param judgedAssumed whether the day of judgment was not stated, so that the reader's day stands for it
 * @param source the case as read, one JSON object in one line, with the day of judgment; reading it again gives an equal case
 * @since 0.1.0
 */
public record ReadCase(long line, Optional<String> id, Case facts, boolean judgedAssumed, String source)
        implements CaseEntry {

    /** Refuses a line below 1. */
    public ReadCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(source, "source");
        if (line < 1) {
            throw new IllegalArgumentException("line must be from 1, was " + line);
        }
    }

    /**
     * The event that the case is a charge for: cases that follow one another and name the same event are charges for the same
     * facts.
     *
     * @return the property {@code event}, empty when there is none
     */
    public Optional<String> event() {
        return EventName.of(source);
    }
}

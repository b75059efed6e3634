package io.github.menkan.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.menkan.Case;
import java.time.LocalDate;
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
 * @since 0.1.0
 */
public final class ReadCase implements CaseEntry {

    private final long line;
    private final Optional<String> id;
    private final Case facts;
    private final Optional<LocalDate> judgedAssumed;
    private final Value tree;

    ReadCase(long line, Optional<String> id, Case facts, Optional<LocalDate> judgedAssumed, Value tree) {
        this.line = line;
        this.id = Objects.requireNonNull(id, "id");
        this.facts = Objects.requireNonNull(facts, "facts");
        this.judgedAssumed = judgedAssumed;
        this.tree = tree;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public Optional<String> id() {
        return id;
    }

    /**
     * The case.
     *
     * @return the case
     */
    public Case facts() {
        return facts;
    }

    /**
     * Whether the day of judgment was not stated, so that the reader's day stands for it.
     *
     * @return true when it was not
     */
    public boolean judgedAssumed() {
        return judgedAssumed.isPresent();
    }

    /**
     * The event that the case is a charge for: cases that follow one another and name the same event are charges for the same
     * facts.
     *
     * @return the property {@code event}, empty when there is none
     */
    public Optional<String> event() {
        Value event = tree.find("event");
        return event == null ? Optional.empty() : Optional.of(event.words());
    }

    /**
     * The case as read, with the day of judgment; reading it again gives an equal case.
     *
     * @return one JSON object in one line
     */
    public String source() {
        return tree().toString();
    }

    ObjectNode tree() {
        ObjectNode object = tree.object();
        judgedAssumed.ifPresent(day -> object.put("judged", day.toString()));
        return object;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadCase that
                && line == that.line
                && judgedAssumed() == that.judgedAssumed()
                && facts.equals(that.facts)
                && tree().equals(that.tree());
    }

    @Override
    public int hashCode() {
        return tree().hashCode();
    }

    @Override
    public String toString() {
        return "line " + line + ": " + source();
    }
}

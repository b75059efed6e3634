package io.github.menkan.norm;

import io.github.menkan.Offence;
import io.github.menkan.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The timeline of the standards of one offence: which standard follows from the statute of one day and the interpretation of
 * another. Which days count for a case is 刑法第十二条 and 高检发释字〔2001〕5号, not decided here.
 *
 * <pre>{@code
 * Statute timeline = Statute.of(List.of(standard));
 * timeline.find(LocalDate.of(2023, 5, 1), LocalDate.of(2023, 5, 1)).isPresent(); // true
 * timeline.find(LocalDate.of(2008, 5, 1), LocalDate.of(2008, 5, 1)).isPresent(); // false
 * }</pre>
 *
 * @since 0.1.0
 */
public interface Statute {

    /**
     * The offence.
     *
     * @return the offence
     */
    Offence offence();

    /**
     * The elements of the offence.
     *
     * @return the elements
     */
    Elements elements();

    /**
     * The standard that follows from the statute in force on one day with the interpretation in force on another.
     *
     * @param lawOn the day whose statute counts
     * @param interpretationOn the day whose interpretation counts
     * @return the standard; empty when the statute of that day knew no such offence. Where no interpretation was in force, a
     *     standard {@linkplain Standard#isInterpreted() without interpretation}
     */
    Optional<Standard> find(LocalDate lawOn, LocalDate interpretationOn);

    /**
     * What must be said of the standard on a day and of no later day: above all, that a document is only presumed to have been in
     * force.
     *
     * @param day the day
     * @return the sentences; none unless a statute has such doubts
     */
    default List<Wording> doubts(LocalDate day) {
        return List.of();
    }

    /**
     * Every standard of the timeline, oldest first.
     *
     * @return the standards
     */
    List<Standard> standards();

    /**
     * A timeline that is a plain list of standards.
     *
     * @param standards the standards of one offence, oldest first, at least one
     * @return the timeline
     * @throws IllegalArgumentException when two standards could apply on the same days, or the offences differ
     */
    static Statute of(List<Standard> standards) {
        return new ListedStatute(standards);
    }
}

package io.github.menkan.assess;

import io.github.menkan.Answer;
import io.github.menkan.Period;
import io.github.menkan.Quantity;
import io.github.menkan.Subject;
import io.github.menkan.Wording;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Statute;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Everything that the assessment of one case rests on: the timeline of the offence, the counted facts, the dates.
 *
 * <pre>{@code
 * Matter matter = new Matter(
 *         Statute.of(List.of(standard)),
 *         List.of(facts),
 *         Period.on(LocalDate.of(2023, 5, 1)),
 *         LocalDate.of(2024, 1, 10),
 *         Subject.NATURAL_PERSON,
 *         List.of(),
 *         Below.NONE);
 * matter.get(income); // 600000
 * matter.answer(repaid); // NO
 * }</pre>
 *
 * @param statute the timeline of standards
 * @param readings the facts in every reading that an unknown fact leaves open, at least one
 * @param committed when the act was committed
 * @param judged the day of judgment, not before the act began
 * @param subject who committed it
 * @param remarks warnings that counting gave
 * @param below the administrative penalties of the offence
 * @since 0.1.0
 */
public record Matter(
        Statute statute,
        List<Facts> readings,
        Period committed,
        LocalDate judged,
        Subject subject,
        List<Wording> remarks,
        Below below) {

    /** Refuses no reading, and a judgment before the last day of the act. */
    public Matter {
        Objects.requireNonNull(statute, "statute");
        readings = List.copyOf(readings);
        Objects.requireNonNull(subject, "subject");
        remarks = List.copyOf(remarks);
        Objects.requireNonNull(below, "below");
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("readings must not be empty, was []");
        }
        if (judged.isBefore(committed.to())) {
            throw new IllegalArgumentException(
                    "judged must not be before committed (" + committed + "), was " + judged);
        }
    }

    /**
     * What is known of an element over all readings.
     *
     * @param element the element
     * @return the least range that holds every reading's
     */
    public Quantity get(Element element) {
        Quantity all = readings.get(0).get(element);
        for (Facts facts : readings) {
            all = all.or(facts.get(element));
        }
        return all;
    }

    /**
     * Whether there is anything of an element in any reading: whether a circumstance is present, a count above zero.
     *
     * @param element the element
     * @return yes or no when every reading says so, unknown otherwise
     */
    public Answer answer(Element element) {
        return Answer.of(get(element));
    }
}

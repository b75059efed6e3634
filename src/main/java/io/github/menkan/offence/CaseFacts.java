package io.github.menkan.offence;

import io.github.menkan.Answer;
import io.github.menkan.Period;
import io.github.menkan.Quantity;
import io.github.menkan.Subject;
import io.github.menkan.administrative.Occasion;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Facts;
import io.github.menkan.place.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a case states, before any version of the law has counted it. Equal by value.
 *
 * <pre>{@code
 * Quantity amount = stated.get(Theft.AMOUNT);
 * stated.isStated(Theft.AMOUNT); // true
 * }</pre>
 *
 * @param offence the offence charged
 * @param committed when the act was committed
 * @param judged the day of judgment, not before the last day of the act
 * @param subject who committed it
 * @param place where, with the tables of local figures that count
 * @param stated what is stated of each element; nothing where nothing is stated
 * @param properties the names of the elements stated, even as zero
 * @param entries the entries of each list by its name
 * @param filed the day on which the case was filed or accepted (立案、受理), where it is stated
 * @param accomplice whether the defendant is an accessory (从犯)
 * @since 0.1.0
 */
public record CaseFacts(
        Offence offence,
        Period committed,
        LocalDate judged,
        Subject subject,
        Place place,
        Facts stated,
        Set<String> properties,
        Map<String, List<?>> entries,
        Optional<LocalDate> filed,
        Answer accomplice) {

    /** Copies the collections, and refuses a judgment before the last day of the act. */
    public CaseFacts {
        Objects.requireNonNull(offence, "offence");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(stated, "stated");
        properties = Set.copyOf(properties);
        entries = Map.copyOf(entries);
        Objects.requireNonNull(filed, "filed");
        Objects.requireNonNull(accomplice, "accomplice");
        if (judged.isBefore(committed.to())) {
            throw new IllegalArgumentException(
                    "judged must not be before committed (" + committed + "), was " + judged);
        }
    }

    /**
     * What a case states that says nothing of its filing and is not against an accessory.
     *
     * @param offence the offence charged
     * @param committed when the act was committed
     * @param judged the day of judgment, not before the last day of the act
     * @param subject who committed it
     * @param place where, with the tables of local figures that count
     * @param stated what is stated of each element
     * @param properties the names of the elements stated, even as zero
     * @param entries the entries of each list by its name
     */
    public CaseFacts(
            Offence offence,
            Period committed,
            LocalDate judged,
            Subject subject,
            Place place,
            Facts stated,
            Set<String> properties,
            Map<String, List<?>> entries) {
        this(offence, committed, judged, subject, place, stated, properties, entries, Optional.empty(), Answer.NO);
    }

    /**
     * The same case with the act on other days.
     *
     * @param other the days
     * @return the case, in which nothing else differs
     */
    public CaseFacts committed(Period other) {
        return new CaseFacts(offence, other, judged, subject, place, stated, properties, entries, filed, accomplice);
    }

    /**
     * The same case with other facts.
     *
     * @param other what is stated of each element
     * @param names the names of the elements stated, even as zero
     * @return the case, in which nothing else differs
     */
    public CaseFacts stating(Facts other, Set<String> names) {
        return new CaseFacts(offence, committed, judged, subject, place, other, names, entries, filed, accomplice);
    }

    /**
     * What is stated of an element.
     *
     * @param element an element that cases of the offence state
     * @return its range
     */
    public Quantity get(Element element) {
        return stated.get(element);
    }

    /**
     * Whether there is anything of an element: whether a circumstance is present, a count above zero.
     *
     * @param element an element that cases of the offence state
     * @return yes, no, or not known
     */
    public Answer answer(Element element) {
        return Answer.of(stated.get(element));
    }

    /**
     * The days and the subject that penalties below the threshold depend on.
     *
     * @return the last day of the act, the day of judgment, and who acted
     */
    @SuppressWarnings(
            "exports") // for this library's own offences: what is below the threshold is no part of the interface
    public Occasion occasion() {
        return new Occasion(committed.to(), judged, subject);
    }

    /**
     * Whether there is anything of some elements.
     *
     * @param elements elements that cases of the offence state
     * @return yes when there is something of one of them, not known when there may be
     */
    public Answer anyOf(Element... elements) {
        Answer any = Answer.NO;
        for (Element element : elements) {
            any = any.or(answer(element));
        }
        return any;
    }

    /**
     * Whether an element is stated.
     *
     * @param element the element
     * @return true when it is, even as zero
     */
    public boolean isStated(Element element) {
        return properties.contains(element.name());
    }

    /**
     * The entries of a list.
     *
     * @param list the list
     * @param <T> what one entry is
     * @return the entries in the order of the case; none when it is not stated
     */
    @SuppressWarnings("unchecked")
    public <T> List<T> entries(Entries<T> list) {
        return (List<T>) entries.getOrDefault(list.name(), List.of());
    }
}

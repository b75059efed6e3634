package io.github.menkan.assess;

import io.github.menkan.Answer;
import io.github.menkan.Case;
import io.github.menkan.Period;
import io.github.menkan.Quantity;
import io.github.menkan.Subject;
import io.github.menkan.Yuan;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Facts;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.Entries;
import io.github.menkan.offence.Offence;
import io.github.menkan.place.Division;
import io.github.menkan.place.LocalTables;
import io.github.menkan.place.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * States the facts of a case. What is not stated is zero or absent. Not safe for use by several threads.
 *
 * <pre>{@code
 * CaseBuilder.of(Theft.OFFENCE)
 *         .committedOn(LocalDate.of(2023, 5, 1))
 *         .judgedOn(LocalDate.of(2024, 1, 10))
 *         .with(Theft.AMOUNT, Quantity.between(900_00, 1_100_00))
 *         .unknown(Theft.BURGLARY)
 *         .build()
 *         .tier(); // NONE
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CaseBuilder {

    private final Offence offence;
    private final Facts.Builder facts;
    private final Set<String> stated = new HashSet<>();
    private final Map<String, List<?>> entries = new HashMap<>();
    private final List<LocalDate> days = new ArrayList<>();
    private Optional<Period> committed = Optional.empty();
    private Optional<LocalDate> judged = Optional.empty();
    private Subject subject = Subject.NATURAL_PERSON;
    private Optional<Division> division = Optional.empty();
    private LocalTables tables;

    private CaseBuilder(Offence offence) {
        this.offence = Objects.requireNonNull(offence, "offence");
        this.facts = Facts.builder(offence.elements());
        this.tables = offence.tables();
    }

    /**
     * Starts a case in which nothing is stated.
     *
     * @param offence the offence charged
     * @return the builder
     */
    public static CaseBuilder of(Offence offence) {
        return new CaseBuilder(offence);
    }

    /**
     * The day of the act.
     *
     * @param day the day
     * @return this builder
     */
    public CaseBuilder committedOn(LocalDate day) {
        return committed(Period.on(Objects.requireNonNull(day, "day")));
    }

    /**
     * The first and last day of a continuing act. Where nothing is stated, it is from the first to the last of the entries that have a
     * day, else the day of judgment.
     *
     * @param period the days
     * @return this builder
     */
    public CaseBuilder committed(Period period) {
        committed = Optional.of(Objects.requireNonNull(period, "period"));
        return this;
    }

    /**
     * The day of judgment. When it is not stated, it is the last day of the act; the library reads no clock.
     *
     * @param day the day
     * @return this builder
     */
    public CaseBuilder judgedOn(LocalDate day) {
        judged = Optional.of(Objects.requireNonNull(day, "day"));
        return this;
    }

    /**
     * Who committed the act; a natural person when it is not stated.
     *
     * @param who natural person or unit
     * @return this builder
     */
    public CaseBuilder by(Subject who) {
        subject = Objects.requireNonNull(who, "who");
        return this;
    }

    /**
     * The place whose figures count. Without it the national range is the bound; an offence without local figures ignores it.
     *
     * @param code a GB/T 2260 code of two, four or six digits, such as {@code 44}, {@code 4403} or {@code 440300}
     * @return this builder
     * @throws IllegalArgumentException when the code is none
     */
    public CaseBuilder region(String code) {
        return region(Division.of(Objects.requireNonNull(code, "code")));
    }

    /**
     * The place whose figures count. Without it the national range is the bound; an offence without local figures ignores it.
     *
     * @param where the place
     * @return this builder
     */
    public CaseBuilder region(Division where) {
        division = Optional.of(Objects.requireNonNull(where, "where"));
        return this;
    }

    /**
     * Figures for this case, which come before those that count for the offence.
     *
     * @param own the table
     * @return this builder
     */
    public CaseBuilder figures(LocalTables own) {
        tables = offence.tables().with(Objects.requireNonNull(own, "own"));
        return this;
    }

    /**
     * States a count, an amount in fen, or 0 or 1 for a circumstance.
     *
     * @param element an element that cases state
     * @param value what is known of it
     * @return this builder
     * @throws IllegalArgumentException when the offence has no such element, or the value does not fit it
     */
    public CaseBuilder with(Element element, Quantity value) {
        facts.put(Objects.requireNonNull(element, "element"), Objects.requireNonNull(value, "value"));
        stated.add(element.name());
        return this;
    }

    /**
     * States a count.
     *
     * @param element a counted element
     * @param count how many, from 0
     * @return this builder
     * @throws IllegalArgumentException when the offence has no such element, or it is money
     */
    public CaseBuilder with(Element element, long count) {
        if (Objects.requireNonNull(element, "element").kind() == Element.Kind.MONEY) {
            throw new IllegalArgumentException("money must be stated in Yuan for " + element + ", was " + count);
        }
        return with(element, Quantity.exactly("count", count));
    }

    /**
     * States an amount of money.
     *
     * @param element an amount
     * @param amount how much
     * @return this builder
     * @throws IllegalArgumentException when the offence has no such element, or it is not money
     */
    public CaseBuilder with(Element element, Yuan amount) {
        if (Objects.requireNonNull(element, "element").kind() != Element.Kind.MONEY) {
            throw new IllegalArgumentException("yuan must be stated of money only, was " + element);
        }
        return with(element, Quantity.of(amount));
    }

    /**
     * States a circumstance.
     *
     * @param element a circumstance
     * @param answer whether it is present
     * @return this builder
     * @throws IllegalArgumentException when the offence has no such element
     */
    public CaseBuilder with(Element element, Answer answer) {
        return with(element, Objects.requireNonNull(answer, "answer").asQuantity());
    }

    /**
     * States that circumstances are present.
     *
     * @param circumstances the circumstances
     * @return this builder
     * @throws IllegalArgumentException when the offence has no such element
     */
    public CaseBuilder is(Element... circumstances) {
        for (Element circumstance : Objects.requireNonNull(circumstances, "circumstances")) {
            with(circumstance, Answer.YES);
        }
        return this;
    }

    /**
     * States that facts are not known.
     *
     * @param unknown the elements
     * @return this builder
     * @throws IllegalArgumentException when the offence has no such element
     */
    public CaseBuilder unknown(Element... unknown) {
        for (Element element : Objects.requireNonNull(unknown, "unknown")) {
            with(element, element.isFlag() ? Answer.UNKNOWN.asQuantity() : Quantity.unknown());
        }
        return this;
    }

    /**
     * Adds an entry to a list.
     *
     * @param list a list that cases of the offence state
     * @param entry the entry
     * @param <T> what one entry is
     * @return this builder
     * @throws IllegalArgumentException when the offence has no such list
     */
    public <T> CaseBuilder add(Entries<T> list, T entry) {
        if (!offence.entries().contains(Objects.requireNonNull(list, "list"))) {
            throw new IllegalArgumentException("list must be one of " + offence.entries() + ", was " + list);
        }
        @SuppressWarnings("unchecked")
        List<T> added = (List<T>) entries.getOrDefault(list.name(), new ArrayList<T>());
        added.add(Objects.requireNonNull(entry, "entry"));
        entries.put(list.name(), added);
        if (list.on(entry).isPresent()) {
            days.add(list.on(entry).get());
        }
        return this;
    }

    /**
     * The case.
     *
     * @return the case
     * @throws IllegalArgumentException when the facts contradict each other, no date is stated, an entry lies outside the days of the
     *     act, or the act is earlier than the law that is modelled
     */
    public Case build() {
        Period period = period();
        if (offence.modelledFrom().isPresent()
                && period.from().isBefore(offence.modelledFrom().get())) {
            throw new IllegalArgumentException("committed must be from "
                    + offence.modelledFrom().get() + ", the law before is not modelled, was " + period);
        }
        for (LocalDate day : days) {
            if (day.isBefore(period.from()) || day.isAfter(period.to())) {
                throw new IllegalArgumentException("on must lie within committed (" + period + "), was " + day);
            }
        }
        CaseFacts all = new CaseFacts(
                offence,
                period,
                judged.isPresent() ? judged.get() : period.to(),
                subject,
                new Place(division, tables),
                facts.build(),
                stated,
                entries);
        offence.check(all);
        return new CountedCase(all);
    }

    private Period period() {
        if (committed.isPresent()) {
            return committed.get();
        }
        if (!days.isEmpty()) {
            return new Period(Collections.min(days), Collections.max(days));
        }
        if (judged.isEmpty()) {
            throw new IllegalArgumentException("committed must be stated, was absent");
        }
        return Period.on(judged.get());
    }
}

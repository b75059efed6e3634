package io.github.menkan.assess;

import io.github.menkan.Answer;
import io.github.menkan.Assumption;
import io.github.menkan.Case;
import io.github.menkan.Period;
import io.github.menkan.Quantity;
import io.github.menkan.Subject;
import io.github.menkan.Yuan;
import io.github.menkan.norm.Element;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.Entries;
import io.github.menkan.offence.Offence;
import io.github.menkan.place.Division;
import io.github.menkan.place.LocalTables;
import io.github.menkan.place.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
    private final Stated stated;
    private final CaseDates dates;
    private Answer accomplice = Answer.NO;
    private Subject subject = Subject.NATURAL_PERSON;
    private Optional<Division> division = Optional.empty();
    private LocalTables tables;

    private CaseBuilder(Offence offence) {
        this.offence = Objects.requireNonNull(offence, "offence");
        this.stated = new Stated(offence);
        this.dates = new CaseDates(offence);
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
     * The first and last day of a continuing act, or the days between which one act {@linkplain Period#within lies}. Where nothing is
     * stated, it is from the first to the last of the entries that have a day, else the day of judgment, and the answer says so.
     *
     * @param period the days
     * @return this builder
     */
    public CaseBuilder committed(Period period) {
        dates.committed(Objects.requireNonNull(period, "period"));
        return this;
    }

    /**
     * The day of judgment. It must be stated: the library reads no clock, and the choice of law rests on it.
     *
     * @param day the day
     * @return this builder
     */
    public CaseBuilder judgedOn(LocalDate day) {
        dates.judged(Objects.requireNonNull(day, "day"), false);
        return this;
    }

    /**
     * A day that stands for the day of judgment, which the case does not state, such as today; the answer says so.
     *
     * @param day the day
     * @return this builder
     */
    public CaseBuilder judgedAssumedOn(LocalDate day) {
        dates.judged(Objects.requireNonNull(day, "day"), true);
        return this;
    }

    /**
     * The day on which the case was filed or accepted (立案、受理); only the limitation period (追诉时效) uses it.
     *
     * @param day the day
     * @return this builder
     */
    public CaseBuilder filedOn(LocalDate day) {
        dates.filed(Objects.requireNonNull(day, "day"));
        return this;
    }

    /**
     * Whether the defendant is an accessory (从犯): a factor of leniency (刑法第二十七条), no threshold.
     *
     * @param answer yes, no, or not known
     * @return this builder
     */
    public CaseBuilder accomplice(Answer answer) {
        accomplice = Objects.requireNonNull(answer, "answer");
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
     * Figures for this case, before those that count for the offence.
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
        stated.put(Objects.requireNonNull(element, "element"), Objects.requireNonNull(value, "value"));
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
        stated.add(Objects.requireNonNull(list, "list"), Objects.requireNonNull(entry, "entry"));
        list.on(entry).ifPresent(dates::entry);
        return this;
    }

    /**
     * The case.
     *
     * @return the case
     * @throws IllegalArgumentException when the facts contradict each other, no day of judgment is stated, an entry lies outside the
     *     days of the act, or the act is earlier than the law that is modelled
     */
    public Case build() {
        CaseFacts all = new CaseFacts(
                offence,
                dates.committed(),
                dates.judged(),
                subject,
                new Place(division, tables),
                stated.facts(),
                stated.names(),
                stated.lists(),
                dates.filed(),
                accomplice);
        List<Assumption> assumed = dates.assumed(stated.isNothing());
        if (all.committed().isDayOpen()) {
            return UndatedCase.of(all, assumed);
        }
        offence.check(all);
        return new CountedCase(all, assumed);
    }
}

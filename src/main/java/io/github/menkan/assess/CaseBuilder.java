package io.github.menkan.assess;

import io.github.menkan.Answer;
import io.github.menkan.Case;
import io.github.menkan.Period;
import io.github.menkan.Quantity;
import io.github.menkan.Subject;
import io.github.menkan.Yuan;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Elements;
import io.github.menkan.norm.Facts;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What the builders of all offences share: dates, subject, and the elements that a case states directly. What is not stated is
 * zero or absent. Not safe for use by several threads.
 *
 * <pre>{@code
 * CaseBuilder<?> builder = TheftCase.builder();
 * builder.committedOn(LocalDate.of(2023, 5, 1))
 *         .judgedOn(LocalDate.of(2024, 1, 10))
 *         .with(Theft.AMOUNT, Quantity.between(900_00, 1_100_00))
 *         .unknown(Theft.BURGLARY)
 *         .build()
 *         .tier(); // NONE
 * }</pre>
 *
 * @param <B> the builder itself
 * @since 0.1.0
 */
public abstract class CaseBuilder<B extends CaseBuilder<B>> {

    private final Elements elements;
    private final Facts.Builder facts;
    private final boolean[] stated;
    private Optional<Period> committed = Optional.empty();
    private Optional<LocalDate> judged = Optional.empty();
    private Subject subject = Subject.NATURAL_PERSON;

    /**
     * A builder in which nothing is stated.
     *
     * @param elements the elements of the offence
     */
    protected CaseBuilder(Elements elements) {
        this.elements = elements;
        this.facts = Facts.builder(elements);
        this.stated = new boolean[elements.size()];
    }

    /**
     * This builder.
     *
     * @return itself
     */
    protected abstract B self();

    /**
     * The case.
     *
     * @return the case
     * @throws IllegalArgumentException when the facts contradict each other, or no date is stated
     */
    public abstract Case build();

    /**
     * The elements that the offence knows, for readers of case files.
     *
     * @return the elements
     */
    public Elements elements() {
        return elements;
    }

    /**
     * The day of the act.
     *
     * @param day the day
     * @return this builder
     */
    public B committedOn(LocalDate day) {
        return committed(Period.on(day));
    }

    /**
     * The first and last day of a continuing act.
     *
     * @param days the days
     * @return this builder
     */
    public B committed(Period days) {
        committed = Optional.of(days);
        return self();
    }

    /**
     * The day of judgment. When it is not stated, it is the last day of the act; the library reads no clock.
     *
     * @param day the day
     * @return this builder
     */
    public B judgedOn(LocalDate day) {
        judged = Optional.of(day);
        return self();
    }

    /**
     * Who committed the act; a natural person when it is not stated.
     *
     * @param who natural person or unit
     * @return this builder
     */
    public B by(Subject who) {
        subject = Objects.requireNonNull(who, "who");
        return self();
    }

    /**
     * States a count, an amount in fen, or 0 or 1 for a circumstance.
     *
     * @param element an element that cases state
     * @param value what is known of it
     * @return this builder
     * @throws IllegalArgumentException when the offence has no such element, or the value does not fit it
     */
    public B with(Element element, Quantity value) {
        if (element.derived()) {
            throw new IllegalArgumentException(
                    "element must be one that a case states; counting computes it, was " + element);
        }
        facts.put(element, value);
        stated[elements.indexOf(element)] = true;
        return self();
    }

    /**
     * States a count.
     *
     * @param element a counted element
     * @param count how many, from 0
     * @return this builder
     * @throws IllegalArgumentException when the offence has no such element, or it is money
     */
    public B with(Element element, long count) {
        if (element.kind() == Element.Kind.MONEY) {
            throw new IllegalArgumentException("money must be stated in Yuan for " + element + ", was " + count);
        }
        return with(element, Quantity.exactly(count));
    }

    /**
     * States an amount of money.
     *
     * @param element an amount
     * @param amount how much
     * @return this builder
     * @throws IllegalArgumentException when the offence has no such element, or it is not money
     */
    public B with(Element element, Yuan amount) {
        if (element.kind() != Element.Kind.MONEY) {
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
    public B with(Element element, Answer answer) {
        return with(element, answer.asQuantity());
    }

    /**
     * States that circumstances are present.
     *
     * @param circumstances the circumstances
     * @return this builder
     * @throws IllegalArgumentException when the offence has no such element
     */
    public B is(Element... circumstances) {
        for (Element circumstance : circumstances) {
            with(circumstance, Answer.YES);
        }
        return self();
    }

    /**
     * States that facts are not known.
     *
     * @param unknown the elements
     * @return this builder
     * @throws IllegalArgumentException when the offence has no such element
     */
    public B unknown(Element... unknown) {
        for (Element element : unknown) {
            with(element, element.isFlag() ? Answer.UNKNOWN.asQuantity() : Quantity.unknown());
        }
        return self();
    }

    /**
     * The facts stated so far, to be completed by counting.
     *
     * @return the facts
     */
    protected Facts.Builder facts() {
        return facts;
    }

    /**
     * Whether an element has been stated.
     *
     * @param element the element
     * @return true when it has, even as zero
     */
    protected boolean isStated(Element element) {
        return stated[elements.indexOf(element)];
    }

    /**
     * When the act was committed; the day of judgment when only that is stated.
     *
     * @return the days
     * @throws IllegalArgumentException when neither is stated
     */
    protected Period committed() {
        if (committed.isEmpty() && judged.isEmpty()) {
            throw new IllegalArgumentException("committed must be stated, was absent");
        }
        return committed.isPresent() ? committed.get() : Period.on(judged.get());
    }

    /**
     * The day of judgment.
     *
     * @return the day; the last day of the act when it is not stated
     */
    protected LocalDate judged() {
        return judged.isPresent() ? judged.get() : committed().to();
    }

    /**
     * Who committed the act.
     *
     * @return natural person or unit
     */
    protected Subject subject() {
        return subject;
    }
}

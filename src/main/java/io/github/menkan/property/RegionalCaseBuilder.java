package io.github.menkan.property;

import io.github.menkan.Period;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.norm.Elements;
import io.github.menkan.region.AmountStandards;
import io.github.menkan.region.Division;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What the builders of offences with local figures share: the place, and an application's own table of figures. Not safe for use
 * by several threads.
 *
 * <pre>{@code
 * RegionalCaseBuilder<?> builder = FraudCase.builder().committedOn(LocalDate.of(2023, 5, 1));
 * builder.region("330000").with(Fraud.AMOUNT, Yuan.of(6_000)).build().tier(); // FIRST
 * }</pre>
 *
 * @param <B> the builder itself
 * @since 0.1.0
 */
public abstract class RegionalCaseBuilder<B extends RegionalCaseBuilder<B>> extends CaseBuilder<B> {

    /** The day on which the present Criminal Law took effect; the one of 1979 is not modelled. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1997, 10, 1);

    private Optional<Division> division = Optional.empty();
    private AmountStandards standards = AmountStandards.builtIn();

    /**
     * A builder in which nothing is stated.
     *
     * @param elements the elements of the offence
     */
    protected RegionalCaseBuilder(Elements elements) {
        super(elements);
    }

    /**
     * The place whose figures count. Without it the national range is the bound.
     *
     * @param code a GB/T 2260 code of two, four or six digits, such as {@code 44}, {@code 4403} or {@code 440300}
     * @return this builder
     * @throws IllegalArgumentException when the code is none
     */
    public B region(String code) {
        return region(Division.of(code));
    }

    /**
     * The place whose figures count. Without it the national range is the bound.
     *
     * @param where the place
     * @return this builder
     */
    public B region(Division where) {
        division = Optional.of(where);
        return self();
    }

    /**
     * Figures of the application's own, which come before those this library knows.
     *
     * @param own the table
     * @return this builder
     */
    public B standards(AmountStandards own) {
        standards = AmountStandards.builtIn().with(Objects.requireNonNull(own, "own"));
        return self();
    }

    /**
     * The place of the case with the tables that count.
     *
     * @return the place
     */
    protected Place place() {
        return new Place(division, standards);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException also when the act began before 1997-10-01: the Criminal Law of 1979 is not modelled
     */
    @Override
    protected Period committed() {
        return covered(super.committed());
    }

    /**
     * Refuses days before the present Criminal Law.
     *
     * @param days when the act was committed
     * @return the same days
     * @throws IllegalArgumentException when they begin before 1997-10-01: the Criminal Law of 1979 is not modelled
     */
    protected static Period covered(Period days) {
        if (days.from().isBefore(FIRST_DAY)) {
            throw new IllegalArgumentException(
                    "committed must be from " + FIRST_DAY + ", the law before is not modelled, was " + days);
        }
        return days;
    }
}

package io.github.menkan.norm;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Measured clauses that the law refers to together, such as 第(三)项至第(七)项, with the ways in which it scales them.
 *
 * <pre>{@code
 * Measures onDuty = GENERAL.over(ON_DUTY_ELEMENTS).halved().under(LAW.item(5, 1, 8));
 * Measures tenfold = onDuty.times(10).under(LAW.item(5, 2, 3));
 * }</pre>
 *
 * @param list the measures in the order of the law
 * @since 0.1.0
 */
public record Measures(List<Measure> list) {

    /** Copies the list. */
    public Measures {
        list = List.copyOf(list);
    }

    /**
     * Measured clauses in the order of the law.
     *
     * @param measures the measures
     * @return them together
     */
    public static Measures of(Measure... measures) {
        return new Measures(List.of(measures));
    }

    /**
     * The same measures and then others.
     *
     * @param others the others
     * @return all of them
     */
    public Measures and(Measures others) {
        return new Measures(java.util.stream.Stream.concat(list.stream(), others.list.stream())
                .toList());
    }

    /**
     * The same measures over other elements.
     *
     * @param substitution what stands for each element that has another; the rest stay
     * @return the measures
     */
    public Measures over(Map<Element, Element> substitution) {
        return each(measure -> measure.over(element -> substitution.getOrDefault(element, element)));
    }

    /**
     * Half of every standard (标准一半以上).
     *
     * @return the halved measures
     */
    public Measures halved() {
        return each(measure -> measure.scaled(Inequality::halved, "的一半", ", half of the standard"));
    }

    /**
     * A multiple of every standard (标准十倍以上).
     *
     * @param factor how many times, from 2
     * @return the scaled measures
     */
    public Measures times(int factor) {
        return each(measure -> measure.scaled(
                inequality -> inequality.times(factor), "的" + factor + "倍", ", " + factor + " times the standard"));
    }

    /**
     * The same measures under the clause that refers to them.
     *
     * @param clause the clause to cite
     * @return the measures
     */
    public Measures under(Citation clause) {
        return each(measure -> measure.under(clause));
    }

    private Measures each(UnaryOperator<Measure> change) {
        return new Measures(list.stream().map(change).toList());
    }
}

package io.github.menkan.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Measured clauses that the law refers to together, such as 第(三)项至第(七)项, with the ways in which it scales them.
 *
 * <pre>{@code
 * Measures figures = Measures.of(Measure.of(law.item(1, 1, 4), Inequality.atLeast(income, 5_000_00)));
 * figures.halved().list().get(0).condition(); // "income ≥ 250000"
 * figures.times(5).under(law.item(1, 2, 1)).list().get(0).condition(); // "income ≥ 2500000"
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
        List<Measure> all = new ArrayList<>(list);
        all.addAll(others.list);
        return new Measures(all);
    }

    /**
     * The same measures over other elements.
     *
     * @param substitution what stands for each element that has another; the rest stay
     * @return the measures
     */
    public Measures over(Map<Element, Element> substitution) {
        List<Measure> changed = new ArrayList<>();
        for (Measure measure : list) {
            changed.add(measure.over(substitution));
        }
        return new Measures(changed);
    }

    /**
     * Half of every standard (标准一半以上).
     *
     * @return the halved measures
     */
    public Measures halved() {
        List<Measure> changed = new ArrayList<>();
        for (Measure measure : list) {
            changed.add(measure.halved());
        }
        return new Measures(changed);
    }

    /**
     * A multiple of every standard (标准十倍以上).
     *
     * @param factor how many times, from 2
     * @return the scaled measures
     */
    public Measures times(int factor) {
        List<Measure> changed = new ArrayList<>();
        for (Measure measure : list) {
            changed.add(measure.times(factor));
        }
        return new Measures(changed);
    }

    /**
     * The same measures under the clause that refers to them.
     *
     * @param clause the clause to cite
     * @return the measures
     */
    public Measures under(Citation clause) {
        List<Measure> changed = new ArrayList<>();
        for (Measure measure : list) {
            changed.add(measure.under(clause));
        }
        return new Measures(changed);
    }
}

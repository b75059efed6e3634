package io.github.menkan.information;

import io.github.menkan.norm.Citation;
import io.github.menkan.norm.Measure;
import io.github.menkan.norm.Measures;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Counts of the classes of information, each with its own figure, and added up in proportion (按相应比例合计): 50 / 500 / 5000 in
 * 法释〔2017〕10号第五条, 500 / 5000 / 50 000 in 法释〔2019〕15号第四条. Items that may be of several classes weigh at least as the lightest and
 * at most as the heaviest of them.
 *
 * <pre>{@code
 * Measures measures = new Proportional(50, 500, 5_000)
 *         .over(classes, law.item(5, 1, 3), law.item(5, 1, 4), law.item(5, 1, 5), law.item(5, 1, 6));
 * measures.list().size(); // 4
 * }</pre>
 *
 * @param figures the figure of each class, from 1, the heaviest class first; the last a multiple of the others
 * @since 0.1.0
 */
public record Proportional(List<Long> figures) {

    /** Copies the list, and refuses figures whose proportions are not whole. */
    public Proportional {
        figures = List.copyOf(Objects.requireNonNull(figures, "figures"));
        long before = 1;
        for (long figure : figures) {
            if (figure < before) {
                throw new IllegalArgumentException("figures must be from 1 and in order, was " + figures);
            }
            before = figure;
        }
        for (long figure : figures) {
            if (before % figure != 0) {
                throw new IllegalArgumentException(
                        "the last of the figures must be a multiple of the others, was " + figures);
            }
        }
    }

    /**
     * Figures in the order of the law.
     *
     * @param figures the figure of each class, the heaviest class first
     */
    public Proportional(long... figures) {
        this(list(figures));
    }

    private static List<Long> list(long[] figures) {
        List<Long> list = new ArrayList<>();
        for (long figure : Objects.requireNonNull(figures, "figures")) {
            list.add(figure);
        }
        return list;
    }

    /**
     * The measures under the clauses that state them.
     *
     * @param classes how the interpretation groups the categories, a class for each figure
     * @param clauses the clause about each class, and last the one about the proportional sum, which yields to the others
     * @return the measures, one for each clause
     * @throws IllegalArgumentException when there is not a figure for each class and a clause for each figure and the sum
     */
    public Measures over(InformationClasses classes, Citation... clauses) {
        Objects.requireNonNull(classes, "classes");
        Objects.requireNonNull(clauses, "clauses");
        int size = figures.size();
        if (classes.size() != size || clauses.length != size + 1) {
            throw new IllegalArgumentException("classes must be as many as figures and clauses one more, was "
                    + classes.size() + ", " + size + ", " + clauses.length);
        }
        long last = figures.get(size - 1);
        long[] weights = new long[size];
        Measure[] single = new Measure[size];
        List<Measure> all = new ArrayList<>();
        for (int one = 0; one < size; one++) {
            long figure = figures.get(one);
            weights[one] = last / figure;
            single[one] = Measure.of(clauses[one], classes.of(one).reaches(figure));
            all.add(single[one]);
        }
        all.add(Measure.of(clauses[size], classes.weighed(weights).reaches(last))
                .yieldingTo(single));
        return new Measures(all);
    }
}

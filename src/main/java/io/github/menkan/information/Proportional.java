package io.github.menkan.information;

import static io.github.menkan.information.InformationClass.HIGHLY_SENSITIVE;
import static io.github.menkan.information.InformationClass.ORDINARY;
import static io.github.menkan.information.InformationClass.SENSITIVE;
import static io.github.menkan.information.InformationClass.UNCLASSIFIED;
import static io.github.menkan.norm.Inequality.sum;

import io.github.menkan.norm.Citation;
import io.github.menkan.norm.Measure;
import io.github.menkan.norm.Measures;

/**
 * Counts of the three classes of information, each with its own figure, and added up in proportion (按相应比例合计): 50 / 500 / 5000
 * in 法释〔2017〕10号第五条, 500 / 5000 / 50 000 in 法释〔2019〕15号第四条. Items of no established class weigh at least as ordinary and at
 * most as highly sensitive ones.
 *
 * <pre>{@code
 * Proportional article5 = new Proportional(50, 500, 5000);
 * Measures measures = article5.under(law.item(5, 1, 3), law.item(5, 1, 4), law.item(5, 1, 5), law.item(5, 1, 6));
 * measures.list().size(); // 4
 * }</pre>
 *
 * @param highlySensitive the figure of the first class, from 1
 * @param sensitive the figure of the second class
 * @param ordinary the figure of the third class, a multiple of the other two
 * @since 0.1.0
 */
public record Proportional(long highlySensitive, long sensitive, long ordinary) {

    /** Refuses figures whose proportions are not whole. */
    public Proportional {
        if (highlySensitive < 1 || sensitive < highlySensitive || ordinary < sensitive) {
            throw new IllegalArgumentException(
                    "figures must be from 1 and in order, was " + highlySensitive + ", " + sensitive + ", " + ordinary);
        }
        if (ordinary % highlySensitive != 0 || ordinary % sensitive != 0) {
            throw new IllegalArgumentException("ordinary must be a multiple of the other figures, was " + ordinary);
        }
    }

    /**
     * The four measures under the clauses that state them.
     *
     * @param first the clause about the first class
     * @param second the clause about the second class
     * @param third the clause about the third class
     * @param together the clause about the proportional sum, which yields to the other three
     * @return the measures
     */
    public Measures under(Citation first, Citation second, Citation third, Citation together) {
        Measure highly =
                Measure.of(first, sum(HIGHLY_SENSITIVE).plus(0, 1, UNCLASSIFIED).reaches(highlySensitive));
        Measure middle =
                Measure.of(second, sum(SENSITIVE).plus(0, 1, UNCLASSIFIED).reaches(sensitive));
        Measure rest = Measure.of(third, sum(ORDINARY).plus(0, 1, UNCLASSIFIED).reaches(ordinary));
        Measure proportional = Measure.of(
                        together,
                        sum(ordinary / highlySensitive, HIGHLY_SENSITIVE)
                                .plus(ordinary / sensitive, SENSITIVE)
                                .plus(1, ORDINARY)
                                .plus(1, ordinary / highlySensitive, UNCLASSIFIED)
                                .reaches(ordinary))
                .yieldingTo(highly, middle, rest);
        return Measures.of(highly, middle, rest, proportional);
    }
}

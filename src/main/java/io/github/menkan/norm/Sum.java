package io.github.menkan.norm;

import java.util.Arrays;
import java.util.List;

/** Σ weight · least value of some elements. Most sums are of four terms or fewer: those are fields, filled up with weight 0. */
final class Sum {

    private static final int FIELDS = 4;

    private final int index0;
    private final int index1;
    private final int index2;
    private final int index3;
    private final long weight0;
    private final long weight1;
    private final long weight2;
    private final long weight3;
    private final int[] furtherIndex;
    private final long[] furtherWeight;

    Sum(List<Term> terms, Elements elements) {
        int[] index = new int[Math.max(FIELDS, terms.size())];
        long[] weight = new long[index.length];
        for (int t = 0; t < terms.size(); t++) {
            index[t] = elements.indexOf(terms.get(t).element());
            weight[t] = terms.get(t).minWeight();
        }
        index0 = index[0];
        index1 = index[1];
        index2 = index[2];
        index3 = index[3];
        weight0 = weight[0];
        weight1 = weight[1];
        weight2 = weight[2];
        weight3 = weight[3];
        furtherIndex = Arrays.copyOfRange(index, FIELDS, index.length);
        furtherWeight = Arrays.copyOfRange(weight, FIELDS, weight.length);
    }

    /** The sum; every mitigating circumstance must be settled. */
    long of(Facts facts) {
        long sum = weight0 * facts.low(index0)
                + weight1 * facts.low(index1)
                + weight2 * facts.low(index2)
                + weight3 * facts.low(index3);
        for (int t = 0; t < furtherIndex.length; t++) {
            sum += furtherWeight[t] * facts.low(furtherIndex[t]);
        }
        return sum;
    }
}

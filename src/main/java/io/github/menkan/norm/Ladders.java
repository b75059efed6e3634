package io.github.menkan.norm;

import io.github.menkan.Force;
import io.github.menkan.Tier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The SHALL grounds of a standard arranged for the question which tier is established and nothing else: each sum is taken once
 * and held against the figures of all tiers, circumstances that open the same tier are merged, and a ground implied by another of
 * the same or a higher tier is left out. The readable standard is the only source; {@link Compiled} gives the same answer ground
 * by ground.
 */
final class Ladders {

    private static final int LEVELS = Tier.values().length;
    private static final int BLOCK = 1024;

    /** One sum under the same further conditions, with the figure of each tier. */
    private record Ladder(List<Term> sum, List<Inequality> given, Map<Tier, Long> figures) {}

    private final int count;
    private final int[] sumEnd;
    private final int[] index;
    private final long[] weight;
    private final long[] figures;
    private final int[] givenEnd;
    private final int[] givenSumEnd;
    private final int[] givenIndex;
    private final long[] givenWeight;
    private final long[] givenBound;

    Ladders(Elements elements, List<Ground> grounds) {
        List<Ladder> ladders = ladders(merged(withoutImplied(grounds)));
        count = ladders.size();
        sumEnd = ends(ladders.stream().map(Ladder::sum).toList());
        List<Term> terms =
                ladders.stream().flatMap(ladder -> ladder.sum().stream()).toList();
        index = terms.stream()
                .mapToInt(term -> elements.indexOf(term.element()))
                .toArray();
        weight = terms.stream().mapToLong(Term::minWeight).toArray();
        figures = ladders.stream()
                .flatMapToLong(ladder -> Stream.of(Tier.values())
                        .mapToLong(tier -> ladder.figures().getOrDefault(tier, Long.MAX_VALUE)))
                .toArray();
        givenEnd = ends(ladders.stream().map(Ladder::given).toList());
        List<Inequality> given =
                ladders.stream().flatMap(ladder -> ladder.given().stream()).toList();
        givenSumEnd = ends(given.stream().map(Inequality::terms).toList());
        List<Term> givenTerms =
                given.stream().flatMap(one -> one.terms().stream()).toList();
        givenIndex = givenTerms.stream()
                .mapToInt(term -> elements.indexOf(term.element()))
                .toArray();
        givenWeight = givenTerms.stream().mapToLong(Term::minWeight).toArray();
        givenBound = given.stream().mapToLong(one -> one.bound().max()).toArray();
    }

    private static int[] ends(List<? extends List<?>> lists) {
        int[] ends = new int[lists.size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += lists.get(i).size();
            ends[i] = end;
        }
        return ends;
    }

    /** The SHALL grounds that no other one makes superfluous for the established tier. */
    static List<Ground> withoutImplied(List<Ground> grounds) {
        List<Ground> shall =
                grounds.stream().filter(ground -> ground.force() == Force.SHALL).toList();
        List<Ground> kept = new ArrayList<>();
        for (int g = 0; g < shall.size(); g++) {
            boolean implied = false;
            for (int h = 0; h < shall.size() && !implied; h++) {
                boolean other =
                        h != g && shall.get(h).tier().isAtLeast(shall.get(g).tier());
                implied =
                        other && implies(shall.get(g), shall.get(h)) && (h < g || !implies(shall.get(h), shall.get(g)));
            }
            if (!implied) {
                kept.add(shall.get(g));
            }
        }
        return kept;
    }

    /** Whether one ground can be met only where the other is met too, shown condition by condition. */
    private static boolean implies(Ground one, Ground other) {
        return other.conditions().stream()
                .allMatch(wanted -> one.conditions().stream().anyMatch(had -> implies(had, wanted)));
    }

    /** Σ w·x ≥ b implies Σ v·x ≥ c where v·b ≥ w·c for every element of the first sum, all weights being non-negative. */
    private static boolean implies(Inequality had, Inequality wanted) {
        if (had.equals(wanted)) {
            return true;
        }
        if (Stream.of(had, wanted).flatMap(one -> one.terms().stream()).anyMatch(Term::isMitigating)) {
            return false;
        }
        return had.bound().max() > 0
                && had.terms().stream()
                        .allMatch(term ->
                                weightOf(term.element(), wanted) * had.bound().max()
                                        >= term.minWeight() * wanted.bound().max());
    }

    private static long weightOf(Element element, Inequality inequality) {
        return inequality.terms().stream()
                .filter(term -> term.element().equals(element))
                .mapToLong(Term::minWeight)
                .findFirst()
                .orElse(0);
    }

    /** Grounds that are one circumstance each, of one tier and under the same conditions, as one ground with their sum. */
    private static List<Ground> merged(List<Ground> grounds) {
        Map<List<Object>, List<Ground>> groups = new LinkedHashMap<>();
        for (Ground ground : grounds) {
            Inequality own = ground.conditions().get(0);
            boolean single = own.terms().size() == 1
                    && own.terms().get(0).element().isFlag()
                    && !own.terms().get(0).isMitigating();
            Object key = single ? ground.tier() : ground;
            groups.computeIfAbsent(List.of(key, rest(ground)), unused -> new ArrayList<>())
                    .add(ground);
        }
        return groups.values().stream().map(Ladders::union).toList();
    }

    private static Ground union(List<Ground> group) {
        Ground first = group.get(0);
        if (group.size() == 1) {
            return first;
        }
        List<Term> circumstances = group.stream()
                .map(ground -> ground.conditions().get(0).terms().get(0))
                .distinct()
                .toList();
        List<Inequality> conditions = Stream.concat(
                        Stream.of(new Inequality(circumstances, Bound.of(1))), rest(first).stream())
                .toList();
        return new Ground(
                first.citation(),
                first.basis(),
                first.tier(),
                first.force(),
                first.attempt(),
                conditions,
                first.family(),
                first.origin(),
                first.yieldsTo(),
                first.note());
    }

    private static List<Inequality> rest(Ground ground) {
        return ground.conditions().subList(1, ground.conditions().size());
    }

    private static List<Ladder> ladders(List<Ground> grounds) {
        Map<List<Object>, Ladder> ladders = new LinkedHashMap<>();
        for (Ground ground : grounds) {
            Inequality own = ground.conditions().get(0);
            ladders.computeIfAbsent(
                            List.of(own.terms(), rest(ground)),
                            unused -> new Ladder(own.terms(), rest(ground), new EnumMap<>(Tier.class)))
                    .figures()
                    .merge(ground.tier(), own.bound().max(), Math::min);
        }
        return ladders.values().stream()
                .sorted(Comparator.comparing((Ladder ladder) ->
                                Collections.max(ladder.figures().keySet()))
                        .reversed())
                .toList();
    }

    /** The level of the established tier; every mitigating circumstance of the facts must be settled. */
    int level(Facts facts) {
        int best = 0;
        for (int ladder = 0; ladder < count; ladder++) {
            long sum = 0;
            for (int t = ladder == 0 ? 0 : sumEnd[ladder - 1]; t < sumEnd[ladder]; t++) {
                sum += weight[t] * facts.least(index[t], weight[t]);
            }
            int level = reached(ladder, sum, best);
            if (level > best && isGiven(ladder, facts)) {
                best = level;
            }
        }
        return best;
    }

    /** The highest level above the given one whose figure the sum reaches, or the given one. */
    private int reached(int ladder, long sum, int above) {
        for (int level = LEVELS - 1; level > above; level--) {
            if (sum >= figures[ladder * LEVELS + level]) {
                return level;
            }
        }
        return above;
    }

    private boolean isGiven(int ladder, Facts facts) {
        for (int g = ladder == 0 ? 0 : givenEnd[ladder - 1]; g < givenEnd[ladder]; g++) {
            long sum = 0;
            for (int t = g == 0 ? 0 : givenSumEnd[g - 1]; t < givenSumEnd[g]; t++) {
                sum += givenWeight[t] * facts.least(givenIndex[t], givenWeight[t]);
            }
            if (sum < givenBound[g]) {
                return false;
            }
        }
        return true;
    }

    /** The levels of many cases, whose exact facts stand in one column for each element. */
    byte[] levels(long[][] columns, int cases) {
        byte[] best = new byte[cases];
        long[] sums = new long[Math.min(BLOCK, cases)];
        byte[] levels = new byte[sums.length];
        for (int from = 0; from < cases; from += BLOCK) {
            int length = Math.min(BLOCK, cases - from);
            for (int ladder = 0; ladder < count; ladder++) {
                climb(columns, from, length, ladder, sums, levels);
                for (int i = 0; i < length; i++) {
                    best[from + i] = (byte) Math.max(best[from + i], levels[i]);
                }
            }
        }
        return best;
    }

    /** What one ladder gives for a block of cases. */
    private void climb(long[][] columns, int from, int length, int ladder, long[] sums, byte[] levels) {
        int start = ladder == 0 ? 0 : sumEnd[ladder - 1];
        add(columns, from, length, index, weight, start, sumEnd[ladder], sums);
        Arrays.fill(levels, 0, length, (byte) 0);
        for (int level = 1; level < LEVELS; level++) {
            long figure = figures[ladder * LEVELS + level];
            if (figure != Long.MAX_VALUE) {
                for (int i = 0; i < length; i++) {
                    levels[i] = sums[i] >= figure ? (byte) level : levels[i];
                }
            }
        }
        for (int g = ladder == 0 ? 0 : givenEnd[ladder - 1]; g < givenEnd[ladder]; g++) {
            int begin = g == 0 ? 0 : givenSumEnd[g - 1];
            add(columns, from, length, givenIndex, givenWeight, begin, givenSumEnd[g], sums);
            for (int i = 0; i < length; i++) {
                levels[i] = sums[i] >= givenBound[g] ? levels[i] : 0;
            }
        }
    }

    private static void add(
            long[][] columns, int from, int length, int[] index, long[] weight, int start, int end, long[] sums) {
        Arrays.fill(sums, 0, length, 0);
        for (int t = start; t < end; t++) {
            long[] column = columns[index[t]];
            long factor = weight[t];
            for (int i = 0; i < length; i++) {
                sums[i] += factor * column[from + i];
            }
        }
    }
}

package io.github.menkan.bulk;

import io.github.menkan.Force;
import io.github.menkan.norm.Elements;
import io.github.menkan.norm.Ground;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The SHALL grounds under the same further conditions: each sum is taken once and held against the figures of all tiers, circumstances
 * that open the same tier are looked at together, and the further conditions are held against the cases once.
 */
final class Group {

    /** The sums, each with its figures. */
    final List<Climb> climbs = new ArrayList<>();
    /** The circumstances of each tier from the first, one of which opens it. */
    final List<int[]> circumstances = new ArrayList<>();
    /** The further conditions, each a sum with its bound as the only figure. */
    final List<Climb> given = new ArrayList<>();

    private Group() {}

    /** The grounds of a standard in groups. */
    static List<Group> of(Standard standard) {
        Map<List<Inequality>, List<Ground>> alike = new LinkedHashMap<>();
        for (Ground ground : deciding(standard.grounds())) {
            List<Inequality> conditions = ground.conditions();
            alike.computeIfAbsent(conditions.subList(1, conditions.size()), key -> new ArrayList<>())
                    .add(ground);
        }
        List<Group> groups = new ArrayList<>();
        for (List<Ground> grounds : alike.values()) {
            groups.add(group(grounds, standard.elements()));
        }
        return groups;
    }

    /** The SHALL grounds that no other one makes superfluous. */
    static List<Ground> deciding(List<Ground> grounds) {
        List<Ground> deciding = new ArrayList<>();
        for (Ground ground : grounds) {
            if (ground.force() == Force.SHALL && deciding.stream().noneMatch(ground::isImpliedBy)) {
                deciding.removeIf(other -> other.isImpliedBy(ground));
                deciding.add(ground);
            }
        }
        return deciding;
    }

    private static Group group(List<Ground> grounds, Elements elements) {
        Map<List<Term>, Map<Integer, Long>> sums = new LinkedHashMap<>();
        List<Set<Integer>> flags = List.of(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        for (Ground ground : grounds) {
            Inequality measured = ground.conditions().get(0);
            int tier = ground.tier().level() - 1;
            if (isAnyOf(measured)) {
                for (Term term : measured.terms()) {
                    flags.get(tier).add(elements.indexOf(term.element()));
                }
            } else {
                sums.computeIfAbsent(measured.terms(), key -> new TreeMap<>())
                        .merge(tier, measured.bound().max(), Math::min);
            }
        }
        Group group = new Group();
        for (Map.Entry<List<Term>, Map<Integer, Long>> sum : sums.entrySet()) {
            group.climbs.add(new Climb(sum.getKey(), sum.getValue(), elements));
        }
        for (Set<Integer> any : flags) {
            group.circumstances.add(ints(any));
        }
        List<Inequality> all = grounds.get(0).conditions();
        for (Inequality condition : all.subList(1, all.size())) {
            group.given.add(
                    new Climb(condition.terms(), Map.of(0, condition.bound().max()), elements));
        }
        return group;
    }

    /** Whether the condition says that one of some circumstances is present, and no more. */
    private static boolean isAnyOf(Inequality condition) {
        boolean any = condition.bound().max() == 1;
        for (Term term : condition.terms()) {
            any &= term.element().isFlag() && term.minWeight() == 1;
        }
        return any;
    }

    static int[] ints(Collection<Integer> some) {
        return some.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The bit that stands for a tier, the first being 0, where one of the sums reaches its figure. */
    int bit(int tier) {
        return given.isEmpty() ? 2 * tier : 2 * tier + 1;
    }

    /** One sum with the figure of each tier that it can open. */
    static final class Climb {

        final int[] index;
        final long[] weight;
        /** The greatest values that are still below a figure, an even number of them. */
        final long[] below;
        /** The tier of each figure. */
        final int[] tier;

        Climb(List<Term> terms, Map<Integer, Long> figures, Elements elements) {
            index = terms.stream()
                    .mapToInt(term -> elements.indexOf(term.element()))
                    .toArray();
            weight = terms.stream().mapToLong(Term::minWeight).toArray();
            tier = new int[figures.size() + figures.size() % 2];
            below = new long[tier.length];
            int f = 0;
            for (Map.Entry<Integer, Long> figure : figures.entrySet()) {
                // the last is overwritten, or stands twice
                Arrays.fill(tier, f, tier.length, figure.getKey());
                Arrays.fill(below, f, below.length, figure.getValue() - 1);
                f++;
            }
        }
    }
}

package io.github.menkan.assess;

import io.github.menkan.Period;
import io.github.menkan.TierSpan;
import io.github.menkan.Wording;
import io.github.menkan.offence.CaseFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The days on which a case whose day is not known may have been committed, parted where the law changes. Only the ends of each part are
 * asked; where they differ although no version changes between them, as the warning of a presumed date does, the part is halved.
 *
 * @param list the stretches, earliest first, at least one
 */
record Stretches(List<Stretch> list) {

    /** Least first: by what is established, by what the court may find, by what is possible; days on which it was an offence first. */
    private static final Comparator<Stretch> LEAST = Comparator.comparing(
                    (Stretch stretch) -> stretch.judgment().tier())
            .thenComparing(stretch -> stretch.judgment().discretionaryTier())
            .thenComparing(stretch -> !stretch.isOffence())
            .thenComparing(stretch -> stretch.judgment().possibleTier());

    Stretches {
        list = List.copyOf(list);
    }

    static Stretches of(CaseFacts facts) {
        return new Split(facts).all();
    }

    /** Parts the days of a case. */
    private static final class Split {

        private final CaseFacts facts;
        private final Map<LocalDate, Judgment> asked = new HashMap<>();
        private final List<Stretch> stretches = new ArrayList<>();

        Split(CaseFacts facts) {
            this.facts = facts;
        }

        Stretches all() {
            LocalDate earliest = facts.committed().from();
            LocalDate latest = facts.committed().to();
            Set<LocalDate> starts = new TreeSet<>(Set.of(earliest));
            for (LocalDate change : facts.offence().timeline(facts.place()).changes()) {
                if (change.isAfter(earliest) && !change.isAfter(latest)) {
                    starts.add(change);
                }
            }
            List<LocalDate> from = List.copyOf(starts);
            for (int i = 0; i < from.size(); i++) {
                part(from.get(i), i + 1 < from.size() ? from.get(i + 1).minusDays(1) : latest);
            }
            return new Stretches(stretches);
        }

        private void part(LocalDate first, LocalDate last) {
            if (first.equals(last) || isSame(on(first), on(last))) {
                add(first, last);
                return;
            }
            LocalDate middle = LocalDate.ofEpochDay((first.toEpochDay() + last.toEpochDay()) >> 1);
            part(first, middle);
            part(middle.plusDays(1), last);
        }

        private void add(LocalDate first, LocalDate last) {
            int before = stretches.size() - 1;
            if (before >= 0 && isSame(stretches.get(before).judgment(), on(first))) {
                stretches.set(before, stretches.get(before).until(last));
            } else {
                stretches.add(new Stretch(first, last, on(first)));
            }
        }

        private static boolean isSame(Judgment one, Judgment other) {
            return Stretch.content(one).equals(Stretch.content(other));
        }

        private Judgment on(LocalDate day) {
            Judgment known = asked.get(day);
            if (known == null) {
                CaseFacts then = facts.committed(Period.on(day));
                known = new Judgment(then, Versions.of(then));
                asked.put(day, known);
            }
            return known;
        }
    }

    /** The stretch that the established tier comes from, of whose days the parts of the answer speak. */
    Stretch least() {
        return list.stream().min(LEAST).orElseThrow();
    }

    /** The stretches, the least first. */
    List<Stretch> leastFirst() {
        List<Stretch> ordered = new ArrayList<>(list);
        ordered.remove(least());
        ordered.add(0, least());
        return ordered;
    }

    /** The case on the first and on the last day of each stretch. */
    List<Judgment> ends() {
        List<Judgment> ends = new ArrayList<>();
        for (Stretch stretch : list) {
            ends.add(stretch.judgment());
            ends.add(stretch.judgment().on(stretch.to()));
        }
        return ends;
    }

    /** What is certain whatever the day, and what is possible on some day. */
    TierSpan span() {
        return over(list.stream().map(Stretch::span).toList());
    }

    static TierSpan over(List<TierSpan> spans) {
        return spans.stream()
                .reduce((one, other) -> new TierSpan(
                        one.established().min(other.established()),
                        one.possible().max(other.possible())))
                .orElseThrow();
    }

    /** The days of the stretches of a kind, those that follow one another as one; empty where every stretch is of it. */
    Optional<Wording> days(Predicate<Stretch> kind) {
        List<Wording> days = new ArrayList<>();
        Optional<LocalDate> first = Optional.empty();
        Optional<LocalDate> last = Optional.empty();
        for (Stretch stretch : list) {
            if (kind.test(stretch)) {
                first = first.or(() -> Optional.of(stretch.from()));
                last = Optional.of(stretch.to());
            } else if (first.isPresent()) {
                days.add(Stretch.days(first.get(), last.orElseThrow()));
                first = Optional.empty();
            }
        }
        if (days.isEmpty() && first.equals(Optional.of(list.get(0).from()))) {
            return Optional.empty();
        }
        if (first.isPresent()) {
            days.add(Stretch.days(first.get(), last.orElseThrow()));
        }
        return Optional.of(Wording.joined("、#列举", days));
    }
}

package io.github.menkan.administrative;

import io.github.menkan.Quantity;
import io.github.menkan.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The choice between the article of the day of the act and the one of the day of the decision (行政处罚法第三十七条): the earlier
 * one, unless the later one is milder. Ranges are compared one by one, ordinary with ordinary and graver with graver, because a
 * case falls into one of them; what one article does not set apart falls under its ordinary range: by the greatest detention, then the detention that cannot be avoided, then the greatest and the
 * least fine. What cannot be compared leaves the earlier one in force.
 */
final class Milder {

    /** An article with those of its ranges that apply, and why. */
    record Chosen(Rule rule, List<Band> bands, Optional<Wording> why) {

        Chosen {
            bands = List.copyOf(bands);
        }

        private Chosen with(Band band, Wording reason) {
            List<Band> all = new ArrayList<>(bands);
            if (!all.contains(band)) {
                all.add(band);
            }
            return new Chosen(
                    rule,
                    all,
                    why.filter(reason::equals)
                            .or(() -> why.map(earlier -> Wording.joined("；", List.of(earlier, reason)))));
        }
    }

    /** The first point in which two ranges differ. */
    private enum Point {
        GREATEST_DETENTION("拘留上限"),
        UNAVOIDABLE_DETENTION("拘留下限（可以只处罚款的为零）"),
        GREATEST_FINE("罚款上限"),
        LEAST_FINE("罚款下限"),
        NONE("幅度相同"),
        NOT_COMPARABLE("无法比较");

        private final String text;

        Point(String text) {
            this.text = text;
        }
    }

    private Milder() {}

    static List<Chosen> of(Rule then, Optional<Rule> now, Quantity gain) {
        if (now.isEmpty()) {
            return List.of(new Chosen(then, then.bands(), Optional.empty()));
        }
        Rule later = now.get();
        List<Optional<String>> circumstances = Stream.of(then, later)
                .flatMap(rule -> rule.bands().stream())
                .map(Band::when)
                .distinct()
                .toList();
        if (circumstances.isEmpty() || !circumstances.stream().allMatch(when -> both(then, later, when))) {
            return List.of(new Chosen(then, then.bands(), Optional.of(keptWithoutPairs(later, gain))));
        }
        List<Chosen> chosen = new ArrayList<>();
        for (Optional<String> when : circumstances) {
            Band before = then.band(when).orElseThrow();
            Band after = later.band(when).orElseThrow();
            if (isMilder(after, before)) {
                add(chosen, later, after, reason("行为时的{0}为“{1}”，后法较轻（{2}），从轻（行政处罚法第三十七条）", then, before, after, gain));
            } else {
                add(chosen, then, before, reason("后法{0}为“{1}”，并不较轻（{2}），从旧（行政处罚法第三十七条）", later, after, before, gain));
            }
        }
        return List.copyOf(chosen);
    }

    private static boolean both(Rule then, Rule later, Optional<String> when) {
        return then.band(when).isPresent() && later.band(when).isPresent();
    }

    private static void add(List<Chosen> chosen, Rule rule, Band band, Wording why) {
        int last = chosen.size() - 1;
        if (last >= 0 && chosen.get(last).rule().equals(rule)) {
            chosen.set(last, chosen.get(last).with(band, why));
        } else {
            chosen.add(new Chosen(rule, List.of(band), Optional.of(why)));
        }
    }

    private static Wording reason(String text, Rule other, Band rejected, Band chosen, Quantity gain) {
        return Wording.of(text, other.citation(), rejected.words(gain), Wording.of(difference(chosen, rejected).text));
    }

    private static Wording keptWithoutPairs(Rule later, Quantity gain) {
        return Wording.of(
                "后法{0}为“{1}”（{2}），不能认定较轻，从旧（行政处罚法第三十七条）",
                later.citation(),
                later.penalty(later.bands(), gain),
                later.notes().isEmpty() ? Wording.of("幅度不同") : Wording.joined("；", later.notes()));
    }

    static boolean isMilder(Band after, Band before) {
        return switch (difference(after, before)) {
            case GREATEST_DETENTION -> after.maxDays() < before.maxDays();
            case UNAVOIDABLE_DETENTION -> after.unavoidableDays() < before.unavoidableDays();
            case GREATEST_FINE -> after.fine().max() < before.fine().max();
            case LEAST_FINE -> after.unavoidableFine() < before.unavoidableFine();
            case NONE, NOT_COMPARABLE -> false;
        };
    }

    private static Point difference(Band one, Band other) {
        if (one.maxDays() != other.maxDays()) {
            return Point.GREATEST_DETENTION;
        }
        if (one.unavoidableDays() != other.unavoidableDays()) {
            return Point.UNAVOIDABLE_DETENTION;
        }
        if (!one.fine().equals(other.fine())
                && (one.fine().isMultiple() || other.fine().isMultiple())) {
            return Point.NOT_COMPARABLE;
        }
        if (one.fine().max() != other.fine().max()) {
            return Point.GREATEST_FINE;
        }
        return one.unavoidableFine() == other.unavoidableFine() ? Point.NONE : Point.LEAST_FINE;
    }
}

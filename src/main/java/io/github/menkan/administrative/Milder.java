package io.github.menkan.administrative;

import io.github.menkan.Language;
import io.github.menkan.Quantity;
import io.github.menkan.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The choice between the article of the day of the act and the one of the day of the decision (行政处罚法第三十七条): the earlier
 * one, unless the later one is milder. Ranges are compared one by one, ordinary with ordinary and graver with graver, because a
 * case falls into one of them: by the greatest detention, then the detention that cannot be avoided, then the greatest and the
 * least fine. What cannot be compared leaves the earlier one in force.
 */
final class Milder {

    /** An article with those of its ranges that apply, and why. */
    record Chosen(Rule rule, List<Band> bands, Optional<Wording> why) {

        Chosen {
            bands = List.copyOf(bands);
        }
    }

    /** The first point in which two ranges differ. */
    private enum Point {
        GREATEST_DETENTION("拘留上限", "the greatest detention"),
        UNAVOIDABLE_DETENTION("拘留下限（可以只处罚款的为零）", "the least detention (none where a fine may take its place)"),
        GREATEST_FINE("罚款上限", "the greatest fine"),
        LEAST_FINE("罚款下限", "the least fine"),
        NONE("幅度相同", "nothing: the ranges are the same"),
        NOT_COMPARABLE("无法比较", "nothing that can be compared");

        private final String chinese;
        private final String english;

        Point(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }
    }

    private Milder() {}

    static List<Chosen> of(Rule then, Optional<Rule> now, Quantity income) {
        if (now.isEmpty()) {
            return List.of(new Chosen(then, then.bands(), Optional.empty()));
        }
        Rule later = now.get();
        if (then.bands().size() != later.bands().size()) {
            return List.of(new Chosen(then, then.bands(), Optional.of(keptWithoutPairs(later, income))));
        }
        List<Chosen> chosen = new ArrayList<>();
        for (int i = 0; i < then.bands().size(); i++) {
            Band before = then.bands().get(i);
            Band after = later.bands().get(i);
            boolean isMilder = isMilder(after, before);
            Wording why = isMilder ? milder(then, before, after, income) : kept(later, before, after, income);
            add(chosen, isMilder ? later : then, isMilder ? after : before, why);
        }
        return List.copyOf(chosen);
    }

    private static void add(List<Chosen> chosen, Rule rule, Band band, Wording why) {
        int last = chosen.size() - 1;
        if (last < 0 || !chosen.get(last).rule().equals(rule)) {
            chosen.add(new Chosen(rule, List.of(band), Optional.of(why)));
            return;
        }
        Chosen before = chosen.get(last);
        List<Band> bands = new ArrayList<>(before.bands());
        bands.add(band);
        Wording both = before.why().filter(why::equals).isPresent()
                ? why
                : both(before.why().orElse(why), why);
        chosen.set(last, new Chosen(rule, bands, Optional.of(both)));
    }

    private static Wording both(Wording first, Wording second) {
        return Wording.given(
                first.chinese() + "；" + second.chinese(),
                first.in(Language.ENGLISH) + "; " + second.in(Language.ENGLISH));
    }

    static boolean isMilder(Band after, Band before) {
        return compare(after, before) < 0;
    }

    /** Negative when the first range is milder; 0 when they are the same or cannot be compared. */
    private static int compare(Band one, Band other) {
        return switch (difference(one, other)) {
            case GREATEST_DETENTION -> Integer.compare(one.maxDays(), other.maxDays());
            case UNAVOIDABLE_DETENTION -> Integer.compare(one.unavoidableDays(), other.unavoidableDays());
            case GREATEST_FINE -> Long.compare(one.fine().max(), other.fine().max());
            case LEAST_FINE -> Long.compare(one.fine().min(), other.fine().min());
            case NONE, NOT_COMPARABLE -> 0;
        };
    }

    private static Point difference(Band one, Band other) {
        if (one.maxDays() != other.maxDays()) {
            return Point.GREATEST_DETENTION;
        }
        if (one.unavoidableDays() != other.unavoidableDays()) {
            return Point.UNAVOIDABLE_DETENTION;
        }
        if (one.fine().equals(other.fine())) {
            return Point.NONE;
        }
        if (one.fine().isMultiple() || other.fine().isMultiple()) {
            return Point.NOT_COMPARABLE;
        }
        return one.fine().max() != other.fine().max() ? Point.GREATEST_FINE : Point.LEAST_FINE;
    }

    private static Wording kept(Rule later, Band before, Band after, Quantity income) {
        Point point = difference(before, after);
        return Wording.given(
                "后法" + later.citation() + "为“" + after.words(Language.CHINESE, income) + "”，并不较轻（" + point.chinese
                        + "），从旧（行政处罚法第三十七条）",
                "the later " + later.citation() + " provides " + after.words(Language.ENGLISH, income)
                        + " and is not milder (" + point.english + "), so the earlier law applies (行政处罚法第三十七条)");
    }

    private static Wording milder(Rule then, Band before, Band after, Quantity income) {
        Point point = difference(before, after);
        return Wording.given(
                "行为时的" + then.citation() + "为“" + before.words(Language.CHINESE, income) + "”，后法较轻（" + point.chinese
                        + "），从轻（行政处罚法第三十七条）",
                then.citation() + " of the day of the act provides " + before.words(Language.ENGLISH, income)
                        + "; the later law is milder (" + point.english + ") and applies (行政处罚法第三十七条)");
    }

    private static Wording keptWithoutPairs(Rule later, Quantity income) {
        Wording penalty = later.penalty(later.bands(), income);
        Wording note = later.note().orElse(Wording.of("幅度不同"));
        return Wording.given(
                "后法" + later.citation() + "为“" + penalty.chinese() + "”（" + note.chinese() + "），不能认定较轻，从旧（行政处罚法第三十七条）",
                "the later " + later.citation() + " provides: " + penalty.in(Language.ENGLISH) + " ("
                        + note.in(Language.ENGLISH)
                        + "); it cannot be called milder, so the earlier law applies (行政处罚法第三十七条)");
    }
}

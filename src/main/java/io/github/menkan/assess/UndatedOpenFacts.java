package io.github.menkan.assess;

import io.github.menkan.OpenFact;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.TierSpan;
import io.github.menkan.Unit;
import io.github.menkan.Wording;
import io.github.menkan.norm.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is not known of a case whose day is not known: the day, where it matters, and what is open on some day. */
final class UndatedOpenFacts {

    private static final Wording DAY = Wording.of("行为日期");
    private static final Unit DAYS = Unit.of("日");

    private final Stretches stretches;
    private final Function<Tier, Wording> terms;
    private final TierSpan now;

    UndatedOpenFacts(Stretches stretches, Function<Tier, Wording> terms) {
        this.stretches = stretches;
        this.terms = terms;
        this.now = stretches.span();
    }

    List<OpenFact> ranked() {
        List<OpenFact> open = new ArrayList<>();
        day().ifPresent(open::add);
        Map<Wording, OpenFact> others = new LinkedHashMap<>();
        for (Stretch stretch : stretches.list()) {
            stretch.judgment().openFacts().forEach(fact -> others.putIfAbsent(fact.label(), fact));
        }
        others.values().forEach(fact -> open.add(overall(fact)));
        open.sort(Comparator.comparingInt(OpenFact::narrowing).reversed());
        return List.copyOf(open);
    }

    /** The day, where what is established or possible depends on it. */
    private Optional<OpenFact> day() {
        List<TierSpan> spans =
                stretches.list().stream().map(Stretch::span).distinct().toList();
        Comparator<TierSpan> order = Comparator.comparing(TierSpan::established).thenComparing(TierSpan::possible);
        TierSpan least = spans.stream().min(order).orElseThrow();
        TierSpan most = spans.stream().max(order).orElseThrow();
        boolean matters = spans.size() > 1
                || stretches.list().stream()
                                .map(stretch -> stretch.judgment().discretionaryTier())
                                .distinct()
                                .count()
                        > 1;
        if (!matters) {
            return Optional.empty();
        }
        List<Wording> outcomes = new ArrayList<>();
        for (TierSpan span : spans) {
            Wording outcome = OpenFacts.words(span, terms);
            outcomes.add(stretches
                    .days(stretch -> stretch.span().equals(span))
                    .map(days -> Wording.of("在{0}的{1}", days, outcome))
                    .orElse(outcome));
        }
        return Optional.of(new OpenFact(
                "committed",
                DAY,
                DAYS,
                Quantity.unknown(),
                least,
                most,
                narrowing(spans),
                Wording.of("{0}（不明；{1}）", DAY, Wording.joined("；", outcomes))));
    }

    /** By how many tiers, both ways together, one of some answers could narrow the present one. */
    private int narrowing(List<TierSpan> spans) {
        Tier lowest = now.possible();
        Tier certain = now.established();
        for (TierSpan span : spans) {
            lowest = lowest.min(span.possible());
            certain = certain.max(span.established());
        }
        return now.possible().level()
                - lowest.level()
                + certain.level()
                - now.established().level();
    }

    /** An open fact of some days, with what settling it does over all days. */
    private OpenFact overall(OpenFact fact) {
        Optional<TierSpan> least = settled(fact, fact.value().min());
        Optional<TierSpan> most =
                settled(fact, Math.max(fact.value().min(), Math.min(fact.value().max(), Trial.MOST)));
        boolean isSettled = !fact.value().isKnown() && least.isPresent() && most.isPresent();
        TierSpan low = isSettled ? least.get() : now;
        TierSpan high = isSettled ? most.get() : now;
        int narrowing = isSettled
                ? narrowing(List.of(low, high))
                : 2 * (now.possible().level() - now.established().level());
        return new OpenFact(
                fact.element(),
                fact.label(),
                fact.unit(),
                fact.value(),
                low,
                high,
                narrowing,
                OpenFacts.text(fact.label(), fact.unit(), fact.value(), low, high, terms));
    }

    private Optional<TierSpan> settled(OpenFact fact, long at) {
        List<TierSpan> spans = new ArrayList<>();
        boolean isFound = false;
        for (Stretch stretch : stretches.list()) {
            Optional<Element> element = stretch.judgment().trial().find(fact.element());
            isFound |= element.isPresent();
            spans.add(
                    element.isPresent()
                            ? stretch.judgment()
                                    .trial()
                                    .settled(element.get(), at)
                                    .span()
                            : stretch.span());
        }
        return isFound ? Optional.of(Stretches.over(spans)) : Optional.empty();
    }
}

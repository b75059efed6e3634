package io.github.menkan.assess;

import io.github.menkan.Contribution;
import io.github.menkan.Measurement;
import io.github.menkan.Quantity;
import io.github.menkan.Ratio;
import io.github.menkan.norm.Bound;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes out the sums of conditions: what each element contributes, and how much of the bound is attained. */
final class Sums {

    private final List<Facts> readings;

    Sums(List<Facts> readings) {
        this.readings = readings;
    }

    Measurement measurement(Inequality condition) {
        List<Contribution> contributions = new ArrayList<>();
        List<String> workings = new ArrayList<>();
        long least = 0;
        long greatest = 0;
        boolean limited = true;
        for (Term term : condition.terms()) {
            Quantity amount = amount(term);
            if (amount.isZero() || term.maxWeight() == 0) {
                continue;
            }
            least += term.minWeight() * amount.min();
            greatest += term.maxWeight() * amount.max();
            limited &= amount.isBounded();
            Ratio share =
                    Ratio.of(term.minWeight() * amount.min(), condition.bound().max());
            contributions.add(new Contribution(
                    term.element().name(),
                    term.element().label(),
                    term.element().unit(),
                    amount,
                    share,
                    amount.isBounded()
                            ? Optional.of(most(share, term.maxWeight() * amount.max(), condition))
                            : Optional.empty()));
            workings.add(share(term, amount, condition));
        }
        Ratio attainment = Ratio.of(least, condition.bound().max());
        Optional<Ratio> possible = limited ? Optional.of(most(attainment, greatest, condition)) : Optional.empty();
        String total = possible.isPresent() && possible.get().equals(attainment)
                ? attainment.toString()
                : attainment + "–" + possible.map(Ratio::toString).orElse("");
        String sum = workings.isEmpty() ? "0" : String.join(" + ", workings);
        return new Measurement(contributions, attainment, possible, sum.equals(total) ? sum : sum + " = " + total);
    }

    /** The most of a bound that a sum may attain: what it attains at least, where everything is known. */
    private static Ratio most(Ratio least, long greatest, Inequality condition) {
        Bound bound = condition.bound();
        boolean known = bound.isKnown() && least.numerator() * (bound.max() / least.denominator()) == greatest;
        return known ? least : Ratio.of(greatest, bound.min());
    }

    private Quantity amount(Term term) {
        long min = Long.MAX_VALUE;
        long max = 0;
        for (Facts facts : readings) {
            Quantity one = facts.get(term.element());
            min = Math.min(min, one.min());
            max = Math.max(max, one.max());
        }
        return new Quantity(min, max);
    }

    /** One element's part of the sum: {@code 30/50}, with the element's own standard below the line where it is whole. */
    private static String share(Term term, Quantity amount, Inequality condition) {
        long bound = condition.bound().max();
        String shown = bracket(term.element().unit().show(amount));
        if (term.minWeight() != term.maxWeight()) {
            return shown + "×[" + term.minWeight() + "–" + term.maxWeight() + "]/"
                    + term.element().unit().show(bound);
        }
        if (condition.bound().isKnown() && bound % term.minWeight() == 0) {
            return shown + "/" + term.element().unit().show(bound / term.minWeight());
        }
        String weighted = term.minWeight() == 1 ? shown : term.minWeight() + "×" + shown;
        return weighted + "/"
                + bracket(term.element()
                        .unit()
                        .show(new Quantity(
                                condition.bound().min(), condition.bound().max())));
    }

    private static String bracket(String range) {
        return range.contains("–") ? "[" + range + "]" : range;
    }
}

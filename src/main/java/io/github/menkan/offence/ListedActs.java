package io.github.menkan.offence;

import io.github.menkan.Answer;
import io.github.menkan.Quantity;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The acts (次) that a case lists instead of totals: what they come to, completed and attempted apart, and how many of them a length of
 * time holds, both ends included ({@link SingleAct#densest}). Where it is not known whether an act was completed, each is a reading of
 * the facts.
 *
 * <pre>{@code
 * ListedActs.of(stated).isEmpty(); // true
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ListedActs {

    /** So many acts that may or may not be completed are told apart exactly; the amounts of more, the smallest, are ranges. */
    private static final int EXACT = 8;

    private final List<SingleAct> acts;

    private ListedActs(List<SingleAct> acts) {
        this.acts = acts;
    }

    /**
     * The acts that a case lists.
     *
     * @param facts what the case states
     * @return the acts, perhaps none
     */
    public static ListedActs of(CaseFacts facts) {
        return new ListedActs(facts.entries(SingleAct.ACTS));
    }

    /**
     * Refuses totals beside a list of acts, which would state them twice.
     *
     * @param facts what the case states
     * @param totals the elements that the acts come to
     * @throws IllegalArgumentException when the case lists acts and states one of them; the message begins with its name
     */
    public static void refuseTotals(CaseFacts facts, Element... totals) {
        if (of(facts).isEmpty()) {
            return;
        }
        for (Element total : totals) {
            if (facts.isStated(total)) {
                throw new IllegalArgumentException(total + " must not be stated together with acts, was "
                        + total.unit().show(facts.get(total)));
            }
        }
    }

    /**
     * Whether there are none.
     *
     * @return true when the case lists no act
     */
    public boolean isEmpty() {
        return acts.isEmpty();
    }

    /**
     * Whether amounts are added up.
     *
     * @return true when there are two acts or more
     */
    public boolean isSeveral() {
        return acts.size() > 1;
    }

    /**
     * The most acts within so many years, attempts included.
     *
     * @param years how many years
     * @return the number of acts
     */
    public long within(int years) {
        return SingleAct.densest(acts, years, 0);
    }

    /**
     * Whether so many acts lie within so many years only because the anniversary counts.
     *
     * @param times how many acts
     * @param years how many years
     * @return true when there are fewer without that day
     */
    public boolean reachOnTheAnniversary(int times, int years) {
        return within(years) >= times && SingleAct.densest(acts, years, 1) < times;
    }

    /**
     * Whether so many acts lie within so many years only with those that are or may be attempts.
     *
     * @param times how many acts
     * @param years how many years
     * @return true when fewer are certainly completed
     */
    public boolean reachWithAttempts(int times, int years) {
        return within(years) >= times && densest(years, act -> act.attempted() == Answer.NO) < times;
    }

    /**
     * Whether so many acts lie within so many years only with those before a day.
     *
     * @param times how many acts
     * @param years how many years
     * @param day the day
     * @return true when there are fewer from that day on
     */
    public boolean reachWithThoseBefore(int times, int years, LocalDate day) {
        return within(years) >= times && densest(years, act -> !act.on().isBefore(day)) < times;
    }

    private long densest(int years, Predicate<SingleAct> which) {
        return SingleAct.densest(acts.stream().filter(which).toList(), years, 0);
    }

    /**
     * Adds the amounts of the acts to what was counted.
     *
     * @param counted what else was counted; it is added to
     * @param completed the element that completed acts add to, in fen
     * @param attempted the element that attempts add to, in fen
     * @return the readings, one unless it is not known of an act whether it was completed
     */
    public List<Facts> readings(Facts.Builder counted, Element completed, Element attempted) {
        List<SingleAct> open = new ArrayList<>();
        for (SingleAct act : acts) {
            if (act.attempted() == Answer.UNKNOWN) {
                open.add(act);
            } else {
                counted.add(act.attempted() == Answer.YES ? attempted : completed, act.amount());
            }
        }
        open.sort(Comparator.comparingLong(act -> -act.amount().max()));
        int exact = Math.min(EXACT, open.size());
        for (SingleAct act : open.subList(exact, open.size())) {
            Quantity perhaps = new Quantity(0, act.amount().max());
            counted.add(completed, perhaps).add(attempted, perhaps);
        }
        List<Facts> readings = List.of(counted.build());
        for (SingleAct act : open.subList(0, exact)) {
            List<Facts> both = new ArrayList<>();
            for (Facts reading : readings) {
                both.add(reading.with(completed, reading.get(completed).plus(act.amount())));
                both.add(reading.with(attempted, reading.get(attempted).plus(act.amount())));
            }
            readings = both;
        }
        return readings;
    }
}

package io.github.menkan.offence;

import io.github.menkan.Answer;
import io.github.menkan.Quantity;
import io.github.menkan.Yuan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One act (次) with its date and amount, stated instead of totals.
 *
 * <pre>{@code
 * SingleAct.completed(LocalDate.of(2023, 5, 1), Yuan.of(800)).attempted(); // NO
 * }</pre>
 *
 * @param on the day
 * @param amount what was taken, or aimed at by an attempt, in fen
 * @param attempted whether it was only attempted (刑法第二十三条)
 * @since 0.1.0
 */
public record SingleAct(LocalDate on, Quantity amount, Answer attempted) {

    /** The list {@code acts} of a case. */
    public static final Entries<SingleAct> ACTS =
            new Entries<>(
                    "acts",
                    "逐次列明的行为",
                    List.of(Field.date("on", "日期"), Field.money("amount", "数额"), Field.flag("attempted", "未遂"))) {

                @Override
                public SingleAct read(Entry entry) {
                    return new SingleAct(entry.date("on"), entry.quantity("amount"), entry.flag("attempted"));
                }

                @Override
                public Optional<LocalDate> on(SingleAct act) {
                    return Optional.of(act.on());
                }
            };

    /** Refuses null. */
    public SingleAct {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(attempted, "attempted");
    }

    /**
     * A completed act.
     *
     * @param on the day
     * @param amount what was taken
     * @return the act
     */
    public static SingleAct completed(LocalDate on, Yuan amount) {
        return new SingleAct(Objects.requireNonNull(on, "on"), Quantity.of(amount), Answer.NO);
    }

    /**
     * An attempt.
     *
     * @param on the day
     * @param amount what it aimed at
     * @return the act
     */
    public static SingleAct attempted(LocalDate on, Yuan amount) {
        return new SingleAct(Objects.requireNonNull(on, "on"), Quantity.of(amount), Answer.YES);
    }

    /**
     * The most acts within so many years less so many days, both ends included. Years from a day end on the same day of the month years
     * later, and on the last day of the month where there is no such day (民法典第二百零一条、第二百零二条 by analogy).
     *
     * @param acts the acts
     * @param years how many years
     * @param daysLess how many days less
     * @return the number
     */
    public static long densest(List<SingleAct> acts, int years, int daysLess) {
        List<LocalDate> days = new ArrayList<>();
        for (SingleAct act : Objects.requireNonNull(acts, "acts")) {
            days.add(act.on());
        }
        Collections.sort(days);
        long most = 0;
        int end = 0;
        for (int first = 0; first < days.size(); first++) {
            LocalDate last = days.get(first).plusYears(years).minusDays(daysLess);
            while (end < days.size() && !days.get(end).isAfter(last)) {
                end++;
            }
            most = Math.max(most, end - first);
        }
        return most;
    }
}

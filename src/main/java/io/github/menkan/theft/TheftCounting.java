package io.github.menkan.theft;

import static io.github.menkan.theft.Theft.*;

import io.github.menkan.Answer;
import io.github.menkan.Quantity;
import io.github.menkan.Wording;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Counts the thefts of a case: adds up the amounts, completed and attempted apart, and finds the most thefts that two years hold.
 *
 * <p>Two years from a day end on the same day of the month two years later, that day included, and on the last day of the month
 * where there is no such day (民法典第二百零一条、第二百零二条 by analogy).
 *
 * <p>Where it is not known whether a theft was completed, or whether the thing was contraband, each is a reading of the facts.
 */
final class TheftCounting {

    /** So many thefts that may or may not be completed are told apart exactly; the amounts of more are ranges. */
    private static final int EXACT = 8;

    private static final Wording ON_THE_ANNIVERSARY =
            Wording.of("“二年内”三次以恰满二年之日计入为前提，期间如何起算未见司法解释（参照民法典第二百零一条、第二百零二条）");
    private static final Wording WITH_ATTEMPTS = Wording.of("“二年内盗窃三次以上”将未遂计入次数，解释未明文规定，须由人判断（法释〔2013〕8号第三条第一款）");
    private static final Wording ADDED_UP = Wording.of("各次数额已合计；只应合计未经处理且在追诉时效内的盗窃（刑法第八十七条、第八十九条）");

    private final List<TheftAct> acts;
    private final Facts.Builder stated;
    private final List<Wording> remarks = new ArrayList<>();
    private final List<Facts> readings = new ArrayList<>();

    TheftCounting(List<TheftAct> acts, Facts.Builder stated) {
        this.acts = List.copyOf(acts);
        this.stated = stated;
        if (acts.size() > 1) {
            remarks.add(ADDED_UP);
        }
        Quantity withinTwoYears =
                acts.isEmpty() ? stated.get(THEFTS_WITHIN_TWO_YEARS) : Quantity.exactly(densestTwoYears(acts));
        Facts.Builder facts = stated.copy()
                .put(THEFTS_WITHIN_TWO_YEARS, withinTwoYears)
                .put(HOMES_AND_POCKETS_WITHIN_ONE_YEAR, homesAndPockets())
                .put(WITHOUT_INTERPRETATION, Answer.UNKNOWN);
        if (withinTwoYears.min() >= 3 && !acts.isEmpty()) {
            remarkOnThree();
        }
        List<TheftAct> open = new ArrayList<>();
        for (TheftAct act : acts) {
            if (act.attempted() == Answer.UNKNOWN) {
                open.add(act);
            } else {
                facts.add(amountOf(act.attempted() == Answer.YES), act.amount());
            }
        }
        if (open.size() > 1) {
            open.sort(TheftCounting::largestFirst);
        }
        int exact = Math.min(EXACT, open.size());
        for (TheftAct act : open.subList(exact, open.size())) {
            facts.add(AMOUNT, new Quantity(0, act.amount().max()));
            facts.add(ATTEMPTED_AMOUNT, new Quantity(0, act.amount().max()));
        }
        read(facts.build(), open.subList(0, exact));
    }

    private static int largestFirst(TheftAct one, TheftAct other) {
        int byMost = Long.compare(other.amount().max(), one.amount().max());
        return byMost != 0
                ? byMost
                : Long.compare(other.amount().min(), one.amount().min());
    }

    List<Facts> readings() {
        return List.copyOf(readings);
    }

    List<Wording> remarks() {
        return List.copyOf(remarks);
    }

    private void read(Facts facts, List<TheftAct> open) {
        if (open.isEmpty()) {
            readContraband(facts);
            return;
        }
        List<TheftAct> rest = open.subList(1, open.size());
        for (boolean attempted : new boolean[] {false, true}) {
            Element sum = amountOf(attempted);
            read(facts.with(sum, facts.get(sum).plus(open.get(0).amount())), rest);
        }
    }

    /** 第一条第四款: no amount is taken of contraband, its circumstances decide. */
    private void readContraband(Facts facts) {
        Quantity contraband = facts.get(CONTRABAND);
        if (contraband.min() == 0) {
            readings.add(facts.with(CONTRABAND, Quantity.exactly(0)));
        }
        if (contraband.max() == 1) {
            readings.add(facts.with(CONTRABAND, Quantity.exactly(1))
                    .with(CONTRABAND_CIRCUMSTANCES, Answer.UNKNOWN.asQuantity())
                    .with(AMOUNT, Quantity.exactly(0))
                    .with(ATTEMPTED_AMOUNT, Quantity.exactly(0)));
        }
    }

    private static Element amountOf(boolean attempted) {
        return attempted ? ATTEMPTED_AMOUNT : AMOUNT;
    }

    /** At least one where there was one at all, at most all thefts of one year: which of them were is not stated. */
    private Quantity homesAndPockets() {
        Quantity home = stated.get(BURGLARY);
        Quantity pocket = stated.get(PICKPOCKETING);
        if (home.isZero() && pocket.isZero()) {
            return Quantity.exactly(0);
        }
        Quantity all = acts.isEmpty() ? stated.get(THEFTS_WITHIN_TWO_YEARS) : Quantity.exactly(densest(acts, 1, 0));
        return new Quantity(Math.min(all.min(), Math.max(home.min(), pocket.min())), all.max());
    }

    /** The days of some thefts, earliest first. */
    static List<LocalDate> days(List<TheftAct> acts) {
        List<LocalDate> days = new ArrayList<>();
        for (TheftAct act : acts) {
            days.add(act.on());
        }
        Collections.sort(days);
        return days;
    }

    /** The most thefts within two years, both ends included. */
    static long densestTwoYears(List<TheftAct> acts) {
        return densest(acts, 2, 0);
    }

    /** The most thefts within so many years less so many days, both ends included. */
    private static long densest(List<TheftAct> acts, int years, int daysLess) {
        List<LocalDate> days = days(acts);
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

    private void remarkOnThree() {
        if (densest(acts, 2, 1) < 3) {
            remarks.add(ON_THE_ANNIVERSARY);
        }
        List<TheftAct> completed = new ArrayList<>();
        for (TheftAct act : acts) {
            if (act.attempted() == Answer.NO) {
                completed.add(act);
            }
        }
        if (densestTwoYears(completed) < 3) {
            remarks.add(WITH_ATTEMPTS);
        }
    }
}

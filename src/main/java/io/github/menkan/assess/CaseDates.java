package io.github.menkan.assess;

import io.github.menkan.Assumption;
import io.github.menkan.Period;
import io.github.menkan.Wording;
import io.github.menkan.offence.Offence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The dates that a case states, and those that stand for what it does not. Not safe for use by several threads. */
final class CaseDates {

    private static final Assumption NOTHING_STATED =
            new Assumption("facts", "none", Wording.of("案件没有写明任何数量或者情节，本结论均按没有计算"));

    private final Offence offence;
    private final List<LocalDate> days = new ArrayList<>();
    private Optional<Period> committed = Optional.empty();
    private Optional<LocalDate> judged = Optional.empty();
    private Optional<LocalDate> filed = Optional.empty();
    private boolean isJudgedAssumed;

    CaseDates(Offence offence) {
        this.offence = offence;
    }

    void committed(Period period) {
        committed = Optional.of(period);
    }

    void judged(LocalDate day, boolean isAssumed) {
        judged = Optional.of(day);
        isJudgedAssumed = isAssumed;
    }

    void filed(LocalDate day) {
        filed = Optional.of(day);
    }

    /** The day of an entry. */
    void entry(LocalDate day) {
        days.add(day);
    }

    Optional<LocalDate> filed() {
        return filed;
    }

    LocalDate judged() {
        return judged.orElseThrow(() -> new IllegalArgumentException("judged must be stated, was absent"));
    }

    /** The days of the act; stated, or from the first to the last of the entries, or the day of judgment. */
    Period committed() {
        Period period = committed.orElseGet(
                () -> days.isEmpty() ? Period.on(judged()) : new Period(Collections.min(days), Collections.max(days)));
        if (offence.modelledFrom().isPresent()
                && period.from().isBefore(offence.modelledFrom().get())) {
            throw new IllegalArgumentException("committed must be from "
                    + offence.modelledFrom().get() + ", the law before is not modelled, was " + period);
        }
        if (period.isDayOpen() && !days.isEmpty()) {
            throw new IllegalArgumentException(
                    "committed must not be a day not known where entries have their days, was " + period);
        }
        for (LocalDate day : days) {
            if (day.isBefore(period.from()) || day.isAfter(period.to())) {
                throw new IllegalArgumentException("on must lie within committed (" + period + "), was " + day);
            }
        }
        return period;
    }

    /** What stands for dates that are not stated, and for the facts of a case that states none. */
    List<Assumption> assumed(boolean isNothingStated) {
        List<Assumption> assumed = new ArrayList<>();
        if (committed.isEmpty() && days.isEmpty()) {
            assumed.add(
                    new Assumption("committed", judged().toString(), Wording.of("案件未写明行为日期，按裁判日期（{0}）认定", judged())));
        }
        if (isJudgedAssumed) {
            assumed.add(
                    new Assumption("judged", judged().toString(), Wording.of("案件未写明裁判日期，按运行之日（{0}）适用法律", judged())));
        }
        if (isNothingStated) {
            assumed.add(NOTHING_STATED);
        }
        return assumed;
    }
}

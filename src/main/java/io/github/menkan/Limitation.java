package io.github.menkan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The limitation period (追诉时效, 刑法第八十七条至第八十九条) of the established tier, measured by the statutory maximum of that tier: below
 * five years 5, from five 10, from ten 15, life imprisonment 20 years. It runs from the last day of the act, that day included.
 *
 * <p>Not decided: whether the suspect evaded the investigation or a complaint was left without a case (第八十八条), whether a further
 * offence restarted the period (第八十九条第二款), and whether the Supreme People's Procuratorate approves a prosecution after twenty years;
 * the text names them.
 *
 * <pre>{@code
 * Limitation period = CaseBuilder.of(Theft.OFFENCE)
 *         .committedOn(LocalDate.of(2014, 5, 1))
 *         .filedOn(LocalDate.of(2019, 5, 1))
 *         .judgedOn(LocalDate.of(2020, 1, 10))
 *         .with(Theft.AMOUNT, Yuan.of(5_000))
 *         .build()
 *         .assess()
 *         .limitation()
 *         .orElseThrow();
 * period.years(); // 5
 * period.until(); // 2019-05-01
 * period.barred(); // Optional[YES]
 * }</pre>
 *
 * @param years the period in years: 5, 10, 15 or 20
 * @param from the first day of the period: the last day of the act, or the earliest where the day is not known
 * @param until the first day on which the period has run
 * @param barred whether it had run when the case was filed, unknown where an open tier or day decides that; empty where no day of
 *     filing is stated
 * @param text the same in sentences, with what is not decided
 * @since 0.1.0
 */
public record Limitation(int years, LocalDate from, LocalDate until, Optional<Answer> barred, Wording text) {

    /** Refuses null and a period that ends before it begins. */
    public Limitation {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(barred, "barred");
        Objects.requireNonNull(text, "text");
        if (years < 1) {
            throw new IllegalArgumentException("years must be from 1, was " + years);
        }
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("until must be after from (" + from + "), was " + until);
        }
    }
}

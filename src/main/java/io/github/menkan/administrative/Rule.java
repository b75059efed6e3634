package io.github.menkan.administrative;

import io.github.menkan.Quantity;
import io.github.menkan.Subject;
import io.github.menkan.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One article of administrative law about one kind of act.
 *
 * @param law the statute and its version, such as 治安管理处罚法（2025年修订）
 * @param provision the article
 * @param from the first day in force, inclusive
 * @param until the first day no longer in force; empty while it is in force
 * @param act the kind of act
 * @param words the act in words
 * @param subject whom it is about; empty for both
 * @param condition what the statute presupposes besides the act, such as 尚不构成犯罪的; empty where it says nothing of it
 * @param lead what comes before the ranges, such as 没收违法所得
 * @param bands the ranges, the ordinary one first; empty where the article refers to other laws
 * @param note a condition or limit of the article; empty for none
 */
record Rule(
        String law,
        String provision,
        LocalDate from,
        Optional<LocalDate> until,
        Act act,
        Wording words,
        Optional<Subject> subject,
        Optional<Wording> condition,
        Optional<Wording> lead,
        List<Band> bands,
        Optional<Wording> note) {

    private static final char VERSION = '（';

    String citation() {
        return law + provision;
    }

    boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    boolean isFor(Subject who) {
        return subject.map(who::equals).orElse(true);
    }

    /** Whether this is what a later version of the same statute says about the same kind of act and subject. */
    boolean succeeds(Rule earlier) {
        return statute().equals(earlier.statute())
                && act == earlier.act
                && subject.equals(earlier.subject)
                && earlier.until.filter(end -> !from.isBefore(end)).isPresent();
    }

    /** The statute without its version. */
    String statute() {
        int version = law.indexOf(VERSION);
        return version < 0 ? law : law.substring(0, version);
    }

    /** The ranges chosen, in words; what the article refers to where it has none. */
    Wording penalty(List<Band> chosen, Quantity gain) {
        List<Wording> ranges = new ArrayList<>();
        chosen.forEach(band -> ranges.add(band.words(gain)));
        if (ranges.isEmpty()) {
            return lead.orElseThrow();
        }
        Wording all = Wording.joined("；", ranges);
        return lead.map(before -> Wording.of("{0}，{1}#罚", before, all)).orElse(all);
    }
}

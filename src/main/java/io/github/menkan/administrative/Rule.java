package io.github.menkan.administrative;

import io.github.menkan.Quantity;
import io.github.menkan.Subject;
import io.github.menkan.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One article of administrative law about one kind of act, or about every act under its statute.
 *
 * @param law the statute and its version, such as 治安管理处罚法（2025年修订）
 * @param provision the article
 * @param formerly the article of the version before that became this one; empty where there was none
 * @param from the first day in force, inclusive
 * @param until the first day no longer in force; empty while it is in force
 * @param act the kind of act; empty for every act under the statute
 * @param words the act in words
 * @param subject whom it is about; empty for both
 * @param condition what the statute presupposes besides the act, such as 尚不构成犯罪的; empty where it says nothing of it
 * @param lead what comes before the ranges, such as 没收违法所得
 * @param bands the ranges, the ordinary one first; empty where the article refers to other laws
 * @param notes conditions, limits and doubts of the article
 */
record Rule(
        String law,
        String provision,
        Optional<String> formerly,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<Act> act,
        Wording words,
        Optional<Subject> subject,
        Optional<Wording> condition,
        Optional<Wording> lead,
        List<Band> bands,
        List<Wording> notes) {

    private static final char VERSION = '（';
    private static final String CIRCUMSTANCES = "情节";

    String citation() {
        return law + provision;
    }

    boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    boolean isFor(Subject who) {
        return subject.map(who::equals).orElse(true);
    }

    /** Whether this is what became of an article in a later version of the same statute. */
    boolean succeeds(Rule earlier) {
        return formerly.filter(earlier.provision::equals).isPresent()
                && statute().equals(earlier.statute())
                && act.equals(earlier.act)
                && subject.equals(earlier.subject)
                && earlier.until.filter(end -> !from.isBefore(end)).isPresent();
    }

    /** The range for a case under some circumstances: the ordinary one where the article does not tell them apart. */
    Optional<Band> band(Optional<String> when) {
        return find(when)
                .or(() -> when.filter(text -> text.startsWith(CIRCUMSTANCES)).flatMap(text -> find(Optional.empty())));
    }

    private Optional<Band> find(Optional<String> when) {
        return bands.stream().filter(band -> band.when().equals(when)).findFirst();
    }

    /** The statute without its version. */
    private String statute() {
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

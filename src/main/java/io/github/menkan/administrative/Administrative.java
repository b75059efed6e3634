package io.github.menkan.administrative;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Answer;
import io.github.menkan.Subject;
import io.github.menkan.Wording;
import io.github.menkan.administrative.Milder.Chosen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The administrative penalties that remain for an act below the criminal threshold, or let off.
 *
 * <pre>{@code
 * Occasion may2026 = new Occasion(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1), Subject.NATURAL_PERSON);
 * List<AdministrativePenalty> penalties = Administrative.penalties(may2026, List.of(Deed.of(Act.THEFT)));
 * penalties.get(0).citation(); // "治安管理处罚法（2025年修订）第五十八条"
 * }</pre>
 *
 * <p>The articles are those in force on the day of the act. Where a later version of the same statute is in force on the day of
 * the decision, the milder one applies, range by range, and the note says which the other was and why it does not apply
 * (行政处罚法第三十七条). An act that no article of its day named is not in the answer. The same act is never fined twice: which
 * authority acts under which article is not decided here.
 *
 * @since 0.1.0
 */
public final class Administrative {

    /** The day on which 行政处罚法第三十七条 came into force; before it the law of the day of the act applied. */
    private static final LocalDate MILDER_LAW_APPLIES = LocalDate.of(2021, 7, 15);

    private static final Wording UNKNOWN = Wording.of("须先查明确有该行为");
    private static final Wording ADMINISTRATIVE_ONLY = Wording.of("行政处罚的情节轻重与刑法的“情节严重”是两个标准");
    private static final Wording PERSONS_ONLY = Wording.of("拘留只能对自然人，单位违法的以法律规定的责任人员为限");

    private Administrative() {}

    /**
     * The penalties of some deeds.
     *
     * @param when when they were done and decided, and by whom
     * @param deeds the deeds, in the order in which their penalties are told
     * @return the penalties; empty where no article of the day named any of the deeds
     */
    public static List<AdministrativePenalty> penalties(Occasion when, List<Deed> deeds) {
        List<AdministrativePenalty> penalties = new ArrayList<>();
        for (Deed deed : deeds) {
            for (Rule then : Rules.ALL) {
                if (deed.done() != Answer.NO
                        && then.act().filter(deed.act()::equals).isPresent()
                        && then.isInForce(when.acted())
                        && then.isFor(when.subject())) {
                    Milder.of(then, later(then, when), deed.gain())
                            .forEach(chosen -> penalties.add(penalty(chosen, deed, when.subject())));
                }
            }
        }
        return List.copyOf(penalties);
    }

    private static Optional<Rule> later(Rule then, Occasion when) {
        if (when.decided().isBefore(MILDER_LAW_APPLIES)) {
            return Optional.empty();
        }
        return Rules.ALL.stream()
                .filter(rule -> rule.succeeds(then) && rule.isInForce(when.decided()))
                .findFirst();
    }

    private static AdministrativePenalty penalty(Chosen chosen, Deed deed, Subject subject) {
        Rule rule = chosen.rule();
        List<Wording> notes = new ArrayList<>();
        if (deed.done() == Answer.UNKNOWN) {
            notes.add(UNKNOWN);
        }
        notes.addAll(rule.notes());
        chosen.why().ifPresent(notes::add);
        boolean hasDetention = chosen.bands().stream().anyMatch(band -> band.maxDays() > 0);
        Rules.ALL.stream()
                .filter(every -> every.act().isEmpty() && every.law().equals(rule.law()))
                .filter(every -> every.condition().isEmpty() || hasDetention)
                .forEach(every -> notes.add(Wording.of("{0}（{1}）", every.notes().get(0), every.provision())));
        if (subject == Subject.UNIT && rule.subject().isEmpty() && hasDetention) {
            notes.add(PERSONS_ONLY);
        }
        notes.add(ADMINISTRATIVE_ONLY);
        return new AdministrativePenalty(
                rule.citation(),
                rule.words(),
                rule.condition(),
                rule.penalty(chosen.bands(), deed.gain()),
                Wording.joined("；", notes));
    }
}

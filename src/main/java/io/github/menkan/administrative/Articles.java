package io.github.menkan.administrative;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Answer;
import io.github.menkan.Language;
import io.github.menkan.Quantity;
import io.github.menkan.Subject;
import io.github.menkan.Wording;
import io.github.menkan.administrative.Milder.Chosen;
import io.github.menkan.administrative.Rule.Statute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the articles for kinds of acts on an occasion, in the order in which the acts are named. */
final class Articles {

    static final List<Rule> ALL = Stream.of(PublicSecurity.RULES, NetworkSecurity.RULES, OtherStatutes.RULES)
            .flatMap(List::stream)
            .toList();

    private static final Wording UNKNOWN = Wording.of("须先查明确有该行为");
    private static final Wording SIX_MONTHS_2012 = Wording.of("六个月内没有被公安机关发现的，不再处罚（第二十二条）");
    private static final Wording SIX_MONTHS_2025 = Wording.of("六个月内没有被公安机关发现的，不再处罚（第二十五条）");
    private static final Wording ADMINISTRATIVE_ONLY = Wording.of("行政处罚的情节轻重与刑法的“情节严重”是两个标准");
    private static final Wording PERSONS_ONLY = Wording.of("拘留只能对自然人，单位违法的以法律规定的责任人员为限");

    private final Occasion occasion;
    private final Quantity income;
    private final List<AdministrativePenalty> penalties = new ArrayList<>();

    Articles(Occasion occasion, Quantity income) {
        this.occasion = occasion;
        this.income = income;
    }

    Articles about(Act act) {
        return about(act, Answer.YES);
    }

    Articles about(Act act, Answer done) {
        if (done == Answer.NO) {
            return this;
        }
        for (Rule then : ALL) {
            if (then.act() == act && then.isInForce(occasion.acted()) && then.isFor(occasion.subject())) {
                for (Chosen chosen : Milder.of(then, later(then), income)) {
                    penalties.add(penalty(chosen, done));
                }
            }
        }
        return this;
    }

    private Optional<Rule> later(Rule then) {
        return ALL.stream()
                .filter(rule -> rule.succeeds(then) && rule.isInForce(occasion.decided()))
                .findFirst();
    }

    private AdministrativePenalty penalty(Chosen chosen, Answer done) {
        Rule rule = chosen.rule();
        List<Wording> notes = new ArrayList<>();
        if (done == Answer.UNKNOWN) {
            notes.add(UNKNOWN);
        }
        rule.note().ifPresent(notes::add);
        chosen.why().ifPresent(notes::add);
        if (rule.law().isPublicSecurity()) {
            notes.add(rule.law() == Statute.PUBLIC_SECURITY_2012 ? SIX_MONTHS_2012 : SIX_MONTHS_2025);
        }
        if (occasion.subject() == Subject.UNIT && rule.subject().isEmpty() && hasDetention(chosen)) {
            notes.add(PERSONS_ONLY);
        }
        notes.add(ADMINISTRATIVE_ONLY);
        return new AdministrativePenalty(
                rule.citation(),
                rule.words(),
                rule.penalty(chosen.bands(), income),
                Wording.given(join(notes, Language.CHINESE, "；"), join(notes, Language.ENGLISH, "; ")));
    }

    private static boolean hasDetention(Chosen chosen) {
        return chosen.bands().stream().anyMatch(band -> band.maxDays() > 0);
    }

    private static String join(List<Wording> notes, Language language, String separator) {
        return notes.stream().map(note -> note.in(language)).collect(Collectors.joining(separator));
    }

    List<AdministrativePenalty> list() {
        return List.copyOf(penalties);
    }
}

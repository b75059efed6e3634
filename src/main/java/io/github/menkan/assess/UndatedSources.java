package io.github.menkan.assess;

import io.github.menkan.Period;
import io.github.menkan.StandardInForce;
import io.github.menkan.Tier;
import io.github.menkan.VersionOutcome;
import io.github.menkan.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What the answer to a case whose day is not known rests on, and of which days each part of it speaks. */
final class UndatedSources {

    private final Stretches stretches;
    private final Stretch least;
    private final Function<Tier, Wording> terms;

    UndatedSources(Stretches stretches, Function<Tier, Wording> terms) {
        this.stretches = stretches;
        this.least = stretches.least();
        this.terms = terms;
    }

    /** Those of every day; one of some days only says of which. */
    List<Wording> warnings(Period committed) {
        Set<Wording> warnings = new LinkedHashSet<>();
        warnings.add(byDay(committed));
        for (Stretch stretch : stretches.leastFirst()) {
            for (Wording warning : stretch.judgment().warnings()) {
                warnings.add(stretches
                        .days(other -> other.judgment().warnings().contains(warning))
                        .map(days -> Wording.of("行为在{0}的：{1}", days, warning))
                        .orElse(warning));
            }
        }
        return List.copyOf(warnings);
    }

    /** What holds on which days. */
    private Wording byDay(Period committed) {
        Wording open = Wording.of("行为日期不明，为{0}至{1}之间的某一日", committed.from(), committed.to());
        List<Wording> outcomes = new ArrayList<>();
        Set<Wording> told = new LinkedHashSet<>();
        for (Stretch stretch : stretches.list()) {
            Wording outcome = outcome(stretch);
            if (told.add(outcome)) {
                outcomes.add(stretches
                        .days(other -> outcome(other).equals(outcome))
                        .map(days -> Wording.of("行为在{0}的，{1}", days, outcome))
                        .orElse(Wording.of("其间每一日，{0}", outcome)));
            }
        }
        Wording all = Wording.joined("；", outcomes);
        return stretches.list().size() == 1
                ? Wording.of("{0}：{1}", open, all)
                : Wording.of("{0}：{1}。依据、标准、法定刑和差距按行为在{2}列出", open, all, least.days());
    }

    private Wording outcome(Stretch stretch) {
        return stretch.isOffence() ? OpenFacts.words(stretch.span(), terms) : Judgment.NO_OFFENCE;
    }

    /** That of the least stretch. */
    StandardInForce standard() {
        StandardInForce standard = least.judgment().standard();
        return new StandardInForce(
                standard.number(),
                standard.law(),
                standard.documents(),
                Wording.of("{0}（按行为在{1}）", standard.why(), least.days()),
                standard.hash());
    }

    /** Those of the least stretch, then those that apply on other days; one that lost on the former and applies on others says so. */
    List<VersionOutcome> versions() {
        List<VersionOutcome> versions = new ArrayList<>();
        for (VersionOutcome version : least.judgment().versions()) {
            versions.add(version.applied() ? version : appliedElsewhere(version));
        }
        for (Stretch stretch : stretches.list()) {
            for (VersionOutcome version : stretch.judgment().versions()) {
                if (version.applied() && versions.stream().noneMatch(one -> isSame(one, version))) {
                    versions.add(onOtherDays(version));
                }
            }
        }
        return List.copyOf(versions);
    }

    private VersionOutcome appliedElsewhere(VersionOutcome lost) {
        return stretches.list().stream()
                .flatMap(stretch -> stretch.judgment().versions().stream())
                .filter(version -> version.applied() && isSame(version, lost))
                .findFirst()
                .map(this::onOtherDays)
                .orElse(lost);
    }

    private static boolean isSame(VersionOutcome one, VersionOutcome other) {
        return one.law().equals(other.law())
                && one.interpretation().equals(other.interpretation())
                && one.standardFrom().equals(other.standardFrom());
    }

    private VersionOutcome onOtherDays(VersionOutcome version) {
        Wording days = stretches
                .days(stretch ->
                        stretch.judgment().versions().stream().anyMatch(one -> one.applied() && isSame(one, version)))
                .orElseThrow();
        return new VersionOutcome(
                version.law(),
                version.lawFrom(),
                version.interpretation(),
                version.interpretationFrom(),
                version.standardFrom(),
                false,
                version.tier(),
                version.possibleTier(),
                version.term(),
                version.possibleTerm(),
                version.penalty(),
                Wording.of("行为在{0}的适用该版本：{1}", days, version.why()));
    }
}

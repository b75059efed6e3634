package io.github.menkan.charges;

import static io.github.menkan.offence.ConcurrenceRule.Outcome.GOVERNS;
import static io.github.menkan.offence.ConcurrenceRule.Outcome.HEAVIER;
import static io.github.menkan.offence.ConcurrenceRule.Outcome.OPEN;
import static io.github.menkan.offence.ConcurrenceRule.Outcome.TOGETHER;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.offence.ConcurrenceRule;
import java.util.Optional;
import java.util.stream.Stream;

/** What the law says of two offences that the same facts may carry both. */
final class Rivalry {

    /** Which of two offences governs. */
    enum Outcome {
        /** The first governs. */
        FIRST,
        /** The second governs. */
        SECOND,
        /** Both stand and are punished together. */
        BOTH,
        /** The heavier governs, and their ranges are equal. */
        EQUAL,
        /** No rule is held here. */
        NO_RULE,
        /** At least one of them is below its threshold. */
        NO_RIVALRY
    }

    private static final Wording NO_RULE = Wording.of("两罪之间没有收录竞合规则，本库不作决定");

    private final Assessment first;
    private final Assessment second;
    private final Optional<ConcurrenceRule> ofFirst;
    private final Optional<ConcurrenceRule> ofSecond;

    Rivalry(Offences offences, Assessment first, Assessment second) {
        this.first = first;
        this.second = second;
        this.ofFirst = rule(offences, first, second);
        this.ofSecond = rule(offences, second, first);
    }

    /** What the first of two offences declares about the second. */
    private static Optional<ConcurrenceRule> rule(Offences offences, Assessment own, Assessment other) {
        String id = other.offence().id();
        return offences.find(own.offence().id()).filter(offence -> !offence.id().equals(id)).stream()
                .flatMap(offence -> offence.concurrence().stream())
                .filter(rule -> rule.isAbout(id, own.judged()))
                .findFirst();
    }

    private boolean has(ConcurrenceRule.Outcome outcome) {
        return isOf(ofFirst, outcome) || isOf(ofSecond, outcome);
    }

    private static boolean isOf(Optional<ConcurrenceRule> rule, ConcurrenceRule.Outcome outcome) {
        return rule.filter(one -> one.outcome() == outcome).isPresent();
    }

    /** Which governs on what is established. */
    Outcome outcome() {
        return outcome(first.tier(), second.tier());
    }

    private Outcome outcome(Tier one, Tier other) {
        if (one == Tier.NONE || other == Tier.NONE) {
            return Outcome.NO_RIVALRY;
        }
        if (isOf(ofFirst, GOVERNS)) {
            return Outcome.FIRST;
        }
        if (isOf(ofSecond, GOVERNS)) {
            return Outcome.SECOND;
        }
        if (has(TOGETHER)) {
            return Outcome.BOTH;
        }
        if (!has(HEAVIER)) {
            return Outcome.NO_RULE;
        }
        int order = first.penaltyOf(one).compareTo(second.penaltyOf(other));
        if (order == 0) {
            return Outcome.EQUAL;
        }
        return order > 0 ? Outcome.FIRST : Outcome.SECOND;
    }

    /** Whether every tier that is still possible leads to the same outcome. */
    boolean isSettled() {
        Outcome now = outcome();
        for (Tier one : Tier.values()) {
            for (Tier other : Tier.values()) {
                if (isPossible(first, one) && isPossible(second, other) && outcome(one, other) != now) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isPossible(Assessment assessment, Tier tier) {
        return tier.isAtLeast(assessment.tier()) && assessment.possibleTier().isAtLeast(tier);
    }

    private boolean isSame() {
        return first.offence().id().equals(second.offence().id());
    }

    /** The reason for {@link #outcome()}; only between two offences that are both established. */
    Wording why() {
        return switch (outcome()) {
            case FIRST -> isOf(ofFirst, GOVERNS) ? ofFirst.get().text() : heavier(first, second);
            case SECOND -> isOf(ofSecond, GOVERNS) ? ofSecond.get().text() : heavier(second, first);
            case BOTH ->
                (isOf(ofFirst, TOGETHER) ? ofFirst : ofSecond).orElseThrow().text();
            case EQUAL -> equal();
            case NO_RULE, NO_RIVALRY -> noRule();
        };
    }

    private Wording heavier(Assessment governing, Assessment other) {
        Wording comparison = Wording.of(
                "{0}：依照处罚较重的规定；{1}（{2}）重于{3}（{4}）",
                source(),
                governing.offence().name(),
                governing.penalty().text(),
                other.offence().name(),
                other.penalty().text());
        return first.attempted() != Answer.NO || second.attempted() != Answer.NO
                ? Wording.of("{0}；系未遂的，尚须先按刑法第二十三条比照后再比较", comparison)
                : comparison;
    }

    private Wording equal() {
        return Wording.of(
                "{0}：依照处罚较重的规定；{1}与{2}所达档次的自由刑幅度相同，孰重须由人判断",
                source(), first.offence().name(), second.offence().name());
    }

    private Wording noRule() {
        if (isSame()) {
            return Wording.of("同一罪名分列两案，应当并作一案计算后再比较");
        }
        return Stream.of(ofFirst, ofSecond)
                .flatMap(Optional::stream)
                .filter(rule -> rule.outcome() == OPEN)
                .findFirst()
                .map(ConcurrenceRule::text)
                .map(why -> Wording.of("{0}：{1}", why, ranges()))
                .orElseGet(() ->
                        Wording.of("{0}：{1}；同一行为触犯两罪的，通说从一重处断；分别实施的数个行为，通说数罪并罚；是一个行为还是数个行为，须由人认定", NO_RULE, ranges()));
    }

    /** The range of each. */
    private Wording ranges() {
        return Wording.of(
                "{0}为{1}，{2}为{3}",
                first.offence().name(),
                first.penalty().text(),
                second.offence().name(),
                second.penalty().text());
    }

    /** The paragraph by which the heavier governs: that of the first offence, where both have one. */
    private String source() {
        return (isOf(ofFirst, HEAVIER) ? ofFirst : ofSecond)
                .map(ConcurrenceRule::source)
                .orElseThrow();
    }
}

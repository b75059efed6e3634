package io.github.menkan.charges;

import io.github.menkan.Assessment;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the law says of two offences that the same facts may carry both. */
final class Rivalry {

    /** Which of two offences governs. */
    enum Outcome {
        /** The first governs. */
        FIRST,
        /** The second governs. */
        SECOND,
        /** The heavier governs, and their ranges are equal. */
        EQUAL,
        /** No rule is held here. */
        NO_RULE,
        /** At least one of them is below its threshold. */
        NO_RIVALRY
    }

    /** A paragraph by which the heavier offence governs (依照处罚较重的规定定罪处罚). */
    private record Heavier(String offence, String provision) {}

    private static final String PERSONAL_INFORMATION = "personal-information";
    private static final String NETWORK_MISUSE = "network-misuse";
    private static final Set<String> COMPUTER = Set.of("computer-data", "computer-tools", "computer-sabotage");
    private static final Set<String> PROPERTY = Set.of("theft", "fraud");

    /** 法释〔2017〕10号第八条 is in force from this day. */
    private static final LocalDate ARTICLE_EIGHT = LocalDate.of(2017, 6, 1);

    private static final List<Heavier> HEAVIER = List.of(
            new Heavier("network-duty", "刑法第二百八十六条之一第三款"),
            new Heavier(NETWORK_MISUSE, "刑法第二百八十七条之一第三款"),
            new Heavier("network-aid", "刑法第二百八十七条之二第三款"));

    private final Assessment first;
    private final Assessment second;

    Rivalry(Assessment first, Assessment second) {
        this.first = first;
        this.second = second;
    }

    /** Which governs on what is established. */
    Outcome outcome() {
        return outcome(first.tier(), second.tier());
    }

    private Outcome outcome(Tier one, Tier other) {
        if (one == Tier.NONE || other == Tier.NONE) {
            return Outcome.NO_RIVALRY;
        }
        if (isArticleEight(first, second)) {
            return Outcome.FIRST;
        }
        if (isArticleEight(second, first)) {
            return Outcome.SECOND;
        }
        if (heavier().isEmpty()) {
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

    private static boolean isArticleEight(Assessment governing, Assessment other) {
        return governing.offence().id().equals(PERSONAL_INFORMATION)
                && other.offence().id().equals(NETWORK_MISUSE)
                && !governing.judged().isBefore(ARTICLE_EIGHT);
    }

    private Optional<Heavier> heavier() {
        if (isSame()) {
            return Optional.empty();
        }
        return HEAVIER.stream()
                .filter(rule -> rule.offence().equals(first.offence().id())
                        || rule.offence().equals(second.offence().id()))
                .findFirst();
    }

    private boolean isSame() {
        return first.offence().id().equals(second.offence().id());
    }

    /** The reason for {@link #outcome()}; only between two offences that are both established. */
    Wording why() {
        return switch (outcome()) {
            case FIRST -> governs(first, second);
            case SECOND -> governs(second, first);
            case EQUAL -> equal();
            case NO_RULE, NO_RIVALRY -> noRule();
        };
    }

    private Wording governs(Assessment governing, Assessment other) {
        if (isArticleEight(governing, other)) {
            return Wording.of(
                    "法释〔2017〕10号第八条：设立网站、通讯群组构成非法利用信息网络罪，同时构成侵犯公民个人信息罪的，依照侵犯公民个人信息罪定罪处罚（不是从一重；以发布信息构成的不在该条之列）");
        }
        Wording comparison = Wording.of(
                "{0}：依照处罚较重的规定；{1}（{2}）重于{3}（{4}）",
                rule(),
                governing.offence().name(),
                governing.penalty().text(),
                other.offence().name(),
                other.penalty().text());
        return first.attempted() || second.attempted()
                ? Wording.of("{0}；系未遂的，尚须先按刑法第二十三条比照后再比较", comparison)
                : comparison;
    }

    private Wording equal() {
        return Wording.of(
                "{0}：依照处罚较重的规定；{1}与{2}所达档次的自由刑幅度相同，孰重须由人判断",
                rule(), first.offence().name(), second.offence().name());
    }

    private Wording noRule() {
        if (isSame()) {
            return Wording.of("同一罪名分列两案，应当并作一案计算后再比较");
        }
        if (oneOf(COMPUTER) && oneOf(PROPERTY)) {
            return Wording.of("利用计算机实施盗窃、诈骗的依刑法第二百八十七条按目的犯罪定罪；虚拟财产属财物还是数据有分歧，本库不作决定");
        }
        if (oneOf(Set.of(PERSONAL_INFORMATION)) && oneOf(PROPERTY)) {
            return Wording.of("获取、提供个人信息与侵犯财产通常是两个行为，一般数罪并罚，本库不作决定");
        }
        return Wording.of("两罪之间没有收录竞合规则，本库不作决定");
    }

    private boolean oneOf(Set<String> offences) {
        return offences.contains(first.offence().id())
                || offences.contains(second.offence().id());
    }

    private String rule() {
        return heavier().map(Heavier::provision).orElseThrow();
    }
}

package io.github.menkan.norm;

import io.github.menkan.Penalty;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One version of a statute's article (条): the days on which it is in force, and its tiers with their words and ranges.
 *
 * <pre>{@code
 * Article article = Article.of("第二百七十四条", "刑法第二百七十四条（刑法修正案（八））", LocalDate.of(2011, 5, 1))
 *         .tier("数额较大或者多次敲诈勒索", Penalty.upTo(3).orSurveillance().fineOrFineAlone());
 * article.citation(); // "刑法第二百七十四条"
 * }</pre>
 *
 * @param document the version of the statute, cited as 刑法
 * @param provision the article or paragraph that states the tiers, such as 第二百五十三条之一第一款
 * @param tiers the tiers, lowest first
 * @param given what every tier requires besides, such as an order that was not obeyed
 * @since 0.1.0
 */
public record Article(Document document, String provision, List<TierRange> tiers, List<Inequality> given) {

    private static final Wording NOT_REACHED = Wording.of("未达刑事立案追诉标准");
    private static final Wording NO_SUCH_TIER = Wording.of("法律没有该量刑档次");

    /**
     * One tier.
     *
     * @param tier which one, from {@link Tier#FIRST}
     * @param term its statutory words, such as 情节特别严重
     * @param penalty its range
     * @param catchAll what only a person can assert for it, such as 其他严重情节
     * @param byItem whether these stand in the items (项) of the provision, in their order
     * @since 0.1.0
     */
    public record TierRange(Tier tier, Wording term, Penalty penalty, List<Element> catchAll, boolean byItem) {

        /** Copies the list. */
        public TierRange {
            Objects.requireNonNull(tier, "tier");
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(penalty, "penalty");
            catchAll = List.copyOf(catchAll);
        }
    }

    /** Copies the lists. */
    public Article {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(provision, "provision");
        tiers = List.copyOf(tiers);
        given = List.copyOf(given);
    }

    /**
     * A version of an article of the Criminal Law that is still in force, as yet without tiers.
     *
     * @param provision the article or paragraph that states the tiers, such as 第二百六十四条
     * @param title the version, such as 刑法第二百六十四条（刑法修正案（八））
     * @param from the first day in force
     * @return the article
     */
    public static Article of(String provision, String title, LocalDate from) {
        return new Article(Document.of("刑法", title, from), provision, List.of(), List.of());
    }

    /**
     * The same version, no longer in force from a day on.
     *
     * @param end the first day no longer in force
     * @return the article
     */
    public Article until(LocalDate end) {
        return new Article(document.until(end), provision, tiers, given);
    }

    /**
     * Says what the article requires of every tier, under any interpretation and without one.
     *
     * @param conditions the conditions, all of which every ground then requires too
     * @return the article with these conditions
     */
    public Article given(Inequality... conditions) {
        return new Article(document, provision, tiers, List.of(conditions));
    }

    /**
     * Adds a tier above those before.
     *
     * @param term its statutory words
     * @param penalty its range
     * @param catchAll what only a person can assert for it
     * @return the article with one more tier
     * @throws IllegalArgumentException when there are three tiers already, or a catch-all is not for a person to judge
     */
    public Article tier(String term, Penalty penalty, Element... catchAll) {
        return and(term, penalty, false, catchAll);
    }

    /**
     * Adds a tier above those before whose circumstances are the items of the provision.
     *
     * @param term its statutory words
     * @param penalty its range
     * @param items what only a person can assert, one for each item (项), in their order
     * @return the article with one more tier
     * @throws IllegalArgumentException when there are three tiers already, or an item is not for a person to judge
     */
    public Article tierByItem(String term, Penalty penalty, Element... items) {
        return and(term, penalty, true, items);
    }

    private Article and(String term, Penalty penalty, boolean byItem, Element... catchAll) {
        if (tiers.size() == Tier.THIRD.level()) {
            throw new IllegalArgumentException("tiers must be three at most, was " + term);
        }
        for (Element one : catchAll) {
            if (one.kind() != Element.Kind.JUDGMENT) {
                throw new IllegalArgumentException("a catch-all must be a judgment, was " + one);
            }
        }
        List<TierRange> more = new ArrayList<>(tiers);
        more.add(new TierRange(
                Standard.TIERS.get(tiers.size() + 1), Wording.of(term), penalty, List.of(catchAll), byItem));
        return new Article(document, provision, more, given);
    }

    /**
     * Cites the article.
     *
     * @return such as 刑法第二百六十四条
     */
    public Citation citation() {
        return document.at(provision);
    }

    /** Cites where a catch-all of a tier stands. */
    Citation citation(TierRange range, int catchAll) {
        return range.byItem() ? document.at(provision + "第(" + ChineseNumeral.of(catchAll + 1) + ")项") : citation();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Article that && document.equals(that.document) && tiers.equals(that.tiers));
    }

    @Override
    public int hashCode() {
        return document.hashCode();
    }

    private boolean knows(Tier tier) {
        return tier != Tier.NONE && tier.level() <= tiers.size();
    }

    /** The words of a tier, or that it is not reached, or that there is none. */
    Wording term(Tier tier) {
        Wording none = tier == Tier.NONE ? NOT_REACHED : NO_SUCH_TIER;
        return knows(tier) ? tiers.get(tier.level() - 1).term() : none;
    }

    Penalty penalty(Tier tier) {
        return knows(tier) ? tiers.get(tier.level() - 1).penalty() : Penalty.NONE;
    }
}

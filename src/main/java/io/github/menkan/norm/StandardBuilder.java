package io.github.menkan.norm;

import io.github.menkan.Force;
import io.github.menkan.OffenceName;
import io.github.menkan.SentencingFactor.Direction;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes a {@link Standard} line by line, in the order of the law: the grounds of each tier of the article, then the clauses about
 * lenience and severity, the warnings and the fine. Not safe for use by several threads.
 *
 * <pre>{@code
 * Measures figures = Measures.of(
 *         Measure.of(law.item(1, 1, 1), Inequality.atLeast(sets, 10)),
 *         Measure.of(law.item(1, 1, 4), Inequality.atLeast(income, 5_000_00)));
 * Standard own = Standard.builder(offence, article, elements, law)
 *         .tier(Tier.FIRST, Grounds.of().when(figures))
 *         .tier(Tier.SECOND, Grounds.of().when(figures.times(5).under(law.item(1, 2, 1))))
 *         .build();
 * own.grounds().size(); // 4
 * }</pre>
 *
 * @since 0.1.0
 */
public final class StandardBuilder {

    final OffenceName offence;
    final Article article;
    final Elements elements;
    final Optional<Document> interpretation;
    final List<Document> furtherDocuments = new ArrayList<>();
    final List<Ground> grounds = new ArrayList<>();
    final List<FactorRule> factors = new ArrayList<>();
    final List<Warning> warnings = new ArrayList<>();
    final List<FineGuide> fineGuides = new ArrayList<>();
    InForce inForce;
    Optional<LocalDate> checkedUntil = Optional.empty();

    private int tiers;
    private int families;

    StandardBuilder(
            OffenceName offence,
            Article article,
            Elements elements,
            Optional<Document> interpretation,
            InForce inForce) {
        this.offence = Objects.requireNonNull(offence, "offence");
        this.article = Objects.requireNonNull(article, "article");
        this.elements = Objects.requireNonNull(elements, "elements");
        this.interpretation = interpretation;
        this.inForce = inForce;
    }

    /**
     * Narrows the days on which this state of the interpretation is in force, where another document changed it.
     *
     * @param days the days
     * @return this builder
     */
    public StandardBuilder inForce(InForce days) {
        this.inForce = days;
        return this;
    }

    /**
     * Names a further document that the standard rests on.
     *
     * @param document the document
     * @return this builder
     */
    public StandardBuilder restingOn(Document document) {
        furtherDocuments.add(document);
        return this;
    }

    /**
     * Says until which day the documents are known to be in force unchanged.
     *
     * @param day the last day that was checked
     * @return this builder
     */
    public StandardBuilder checkedUntil(LocalDate day) {
        checkedUntil = Optional.of(day);
        return this;
    }

    /**
     * The grounds of a tier.
     *
     * @param tier the tier, the lowest of the article first and none left out
     * @param own its grounds, at least one
     * @return this builder
     * @throws IllegalArgumentException when the article has no such tier or one below is missing, when there is no ground, or a ground
     *     rests on an element that the offence does not have
     */
    public StandardBuilder tier(Tier tier, Grounds own) {
        if (tiers == article.tiers().size() || article.tiers().get(tiers).tier() != tier) {
            throw new IllegalArgumentException(
                    "tier must be the next of " + article + " after " + Standard.TIERS.get(tiers) + ", was " + tier);
        }
        if (own.list().isEmpty()) {
            throw new IllegalArgumentException("a tier must have a ground, was " + tier + " without any");
        }
        for (Ground ground : own.list()) {
            Ground whole = ground.in(tier, families, article.given());
            for (Inequality condition : whole.conditions()) {
                check(condition);
            }
            grounds.add(whole);
        }
        tiers++;
        families += own.families();
        return this;
    }

    private void check(Inequality condition) {
        for (Term term : condition.terms()) {
            elements.indexOf(term.element());
        }
    }

    /**
     * A clause that makes the outcome milder.
     *
     * @param citation the clause
     * @param force whether the court must or may apply it
     * @param highest the highest tier it applies to; it applies from {@link Tier#FIRST}
     * @param text what follows
     * @param conditions the conditions, all of which must hold
     * @return this builder
     */
    public StandardBuilder lenient(
            Citation citation, Force force, Tier highest, Wording text, Inequality... conditions) {
        factors.add(new FactorRule(citation, Direction.LENIENT, force, Tier.FIRST, highest, List.of(conditions), text));
        return this;
    }

    /**
     * A clause that makes the outcome harsher inside any tier.
     *
     * @param citation the clause
     * @param force whether the court must or may apply it
     * @param text what follows
     * @param conditions the conditions, all of which must hold
     * @return this builder
     */
    public StandardBuilder severe(Citation citation, Force force, Wording text, Inequality... conditions) {
        factors.add(
                new FactorRule(citation, Direction.SEVERE, force, Tier.FIRST, Tier.THIRD, List.of(conditions), text));
        return this;
    }

    /**
     * A warning, shown where all its conditions may hold.
     *
     * @param provision the provision it is about
     * @param text the warning
     * @param when the conditions; none for always
     * @return this builder
     */
    public StandardBuilder warning(Citation provision, Wording text, Inequality... when) {
        warnings.add(new Warning(provision, text, List.of(when)));
        return this;
    }

    /**
     * What the standard says about the amount of the fine.
     *
     * @param guide the guide
     * @return this builder
     */
    public StandardBuilder fine(FineGuide guide) {
        fineGuides.add(guide);
        return this;
    }

    /**
     * The standard.
     *
     * @return the standard
     * @throws IllegalStateException when a tier of the article has no grounds
     */
    public Standard build() {
        if (tiers < article.tiers().size() || tiers == 0) {
            throw new IllegalStateException(
                    "every tier of " + article + " must have grounds, was without " + Standard.TIERS.get(tiers + 1));
        }
        return new Standard(this);
    }
}

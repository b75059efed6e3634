package io.github.menkan.norm;

import io.github.menkan.Force;
import io.github.menkan.Offence;
import io.github.menkan.Penalty;
import io.github.menkan.SentencingFactor.Direction;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes a {@link Standard} line by line, in the order of the law. Not safe for use by several threads.
 *
 * <pre>{@code
 * Measures figures = Measures.of(
 *         Measure.of(law.item(1, 1, 1), Inequality.atLeast(sets, 10)),
 *         Measure.of(law.item(1, 1, 4), Inequality.atLeast(income, 5_000_00)));
 * Standard own = Standard.builder(offence, elements, statute, law)
 *         .tier(Tier.FIRST, "情节严重", penalty)
 *         .when(figures)
 *         .tier(Tier.SECOND, "情节特别严重", penalty)
 *         .when(figures.times(5).under(law.item(1, 2, 1)))
 *         .build();
 * own.grounds().size(); // 4
 * }</pre>
 *
 * @since 0.1.0
 */
public final class StandardBuilder {

    final Offence offence;
    final Elements elements;
    final Document law;
    final Optional<Document> interpretation;
    InForce inForce;
    final List<Document> furtherDocuments = new ArrayList<>();
    final List<TierRange> tiers = new ArrayList<>();
    final List<Ground> grounds = new ArrayList<>();
    final List<FactorRule> factors = new ArrayList<>();
    final List<Caution> cautions = new ArrayList<>();
    final List<FineGuide> fineGuides = new ArrayList<>();
    Optional<LocalDate> checkedUntil = Optional.empty();
    private List<Inequality> given = List.of();
    private int families;

    StandardBuilder(
            Offence offence, Elements elements, Document law, Optional<Document> interpretation, InForce inForce) {
        this.offence = Objects.requireNonNull(offence, "offence");
        this.elements = Objects.requireNonNull(elements, "elements");
        this.law = Objects.requireNonNull(law, "law");
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
     * Starts a tier; the grounds that follow open it. What was {@linkplain #given given} before no longer is.
     *
     * @param tier the tier, above the one before
     * @param term its statutory words
     * @param penalty its range
     * @return this builder
     */
    public StandardBuilder tier(Tier tier, String term, Penalty penalty) {
        if (!tiers.isEmpty() && tiers.get(tiers.size() - 1).tier().isAtLeast(tier)) {
            throw new IllegalArgumentException("tier must be above the one before, was " + tier);
        }
        tiers.add(new TierRange(tier, Wording.of(term), penalty));
        given = List.of();
        return this;
    }

    /**
     * Conditions that every ground from here to the next {@code given} or tier also requires.
     *
     * @param conditions the conditions; none to end the block
     * @return this builder
     */
    public StandardBuilder given(Inequality... conditions) {
        given = List.of(conditions);
        return this;
    }

    /**
     * A ground on which the court must find the tier (应当认定).
     *
     * @param citation the clause
     * @param conditions its conditions, all of which must hold
     * @return this builder
     */
    public StandardBuilder when(Citation citation, Inequality... conditions) {
        return ground(citation, Force.SHALL, false, conditions);
    }

    /**
     * A ground on which the court may find the tier (可以).
     *
     * @param citation the clause
     * @param conditions its conditions, all of which must hold
     * @return this builder
     */
    public StandardBuilder may(Citation citation, Inequality... conditions) {
        return ground(citation, Force.MAY, false, conditions);
    }

    /**
     * A ground that rests on an attempt (未遂).
     *
     * @param citation the clause
     * @param conditions its conditions, all of which must hold
     * @return this builder
     */
    public StandardBuilder attempted(Citation citation, Inequality... conditions) {
        return ground(citation, Force.SHALL, true, conditions);
    }

    /**
     * Measured grounds, each on its own, in the order of the law.
     *
     * @param measures the measures
     * @return this builder
     */
    public StandardBuilder when(Measures measures) {
        families++;
        for (Measure measure : measures.list()) {
            add(new Ground(
                    measure.citation(),
                    measure.basis(),
                    currentTier(),
                    Force.SHALL,
                    false,
                    conditions(measure.condition()),
                    families,
                    measure.origin(),
                    measure.yieldsTo(),
                    Optional.empty()));
        }
        return this;
    }

    /**
     * Makes the ground before subsidiary to the one before that: it is not listed where that one is met.
     *
     * @return this builder
     * @throws IllegalStateException when there are no two grounds of their own before
     */
    public StandardBuilder subsidiary() {
        int last = grounds.size() - 1;
        if (last < 1 || grounds.get(last).family() != 0 || grounds.get(last - 1).family() != 0) {
            throw new IllegalStateException("two grounds of their own must stand before, was " + grounds.size());
        }
        families++;
        Ground leading = grounds.get(last - 1);
        grounds.set(last - 1, leading.inFamily(families, List.of()));
        grounds.set(last, grounds.get(last).inFamily(families, List.of(leading.origin())));
        return this;
    }

    /**
     * Marks the ground before with a doubt about its source, which every answer that uses it repeats.
     *
     * @param doubt the doubt
     * @return this builder
     */
    public StandardBuilder noted(Wording doubt) {
        if (grounds.isEmpty()) {
            throw new IllegalStateException("a ground must stand before its note");
        }
        int last = grounds.size() - 1;
        grounds.set(last, grounds.get(last).noted(doubt));
        return this;
    }

    /**
     * A clause about punishment inside a tier.
     *
     * @param rule the rule
     * @return this builder
     */
    public StandardBuilder factor(FactorRule rule) {
        factors.add(rule);
        return this;
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
        return factor(
                new FactorRule(citation, Direction.LENIENT, force, Tier.FIRST, highest, List.of(conditions), text));
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
        return factor(
                new FactorRule(citation, Direction.SEVERE, force, Tier.FIRST, Tier.THIRD, List.of(conditions), text));
    }

    /**
     * A warning, shown where all its conditions may hold.
     *
     * @param provision the provision it is about
     * @param text the warning
     * @param when the conditions; none for always
     * @return this builder
     */
    public StandardBuilder caution(Citation provision, Wording text, Inequality... when) {
        cautions.add(new Caution(List.of(when), text, provision));
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
     * @throws IllegalStateException when it has no ground
     */
    public Standard build() {
        if (grounds.isEmpty()) {
            throw new IllegalStateException("a standard must have a ground");
        }
        return new Standard(this);
    }

    private StandardBuilder ground(Citation citation, Force force, boolean attempt, Inequality... conditions) {
        return add(new Ground(
                citation,
                Optional.empty(),
                currentTier(),
                force,
                attempt,
                conditions(conditions),
                0,
                citation.provision(),
                List.of(),
                Optional.empty()));
    }

    private StandardBuilder add(Ground ground) {
        for (Inequality condition : ground.conditions()) {
            for (Term term : condition.terms()) {
                elements.indexOf(term.element());
            }
        }
        grounds.add(ground);
        return this;
    }

    private List<Inequality> conditions(Inequality... own) {
        List<Inequality> all = new ArrayList<>(List.of(own));
        all.addAll(given);
        return all;
    }

    private Tier currentTier() {
        if (tiers.isEmpty()) {
            throw new IllegalStateException("a tier must stand before its grounds");
        }
        return tiers.get(tiers.size() - 1).tier();
    }
}

package io.github.menkan.norm;

import io.github.menkan.OffenceName;
import io.github.menkan.Penalty;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The standard of one offence under one version of the statute and one state of its interpretation: the tiers with their words
 * and ranges, and the grounds that open them, in the order of the law. {@link Evaluation#of} reads it; immutable, equal by value.
 *
 * <pre>{@code
 * Standard own = Standard.builder(offence, article, elements, law)
 *         .tier(Tier.FIRST, Grounds.of().when(law.item(1, 1, 4), Inequality.atLeast(income, 5_000_00)))
 *         .tier(Tier.SECOND, Grounds.of().when(law.item(1, 2, 1), Inequality.atLeast(income, 25_000_00)))
 *         .build();
 * own.tier(facts); // FIRST
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Standard {

    static final List<Tier> TIERS = List.of(Tier.values());

    private final OffenceName offence;
    private final Article article;
    private final Elements elements;
    private final Optional<Document> interpretation;
    private final InForce inForce;
    private final List<Document> documents;
    private final List<String> sources;
    private final List<Ground> grounds;
    private final List<FactorRule> factors;
    private final List<Warning> warnings;
    private final List<FineGuide> fineGuides;
    private final Optional<LocalDate> checkedUntil;
    private final AtomicReference<@Nullable String> hash = new AtomicReference<>();

    final Compiled compiled;

    Standard(StandardBuilder builder) {
        this.offence = builder.offence;
        this.article = builder.article;
        this.elements = builder.elements;
        this.interpretation = builder.interpretation;
        this.inForce = builder.inForce;
        List<Document> all = new ArrayList<>(List.of(article.document()));
        interpretation.ifPresent(all::add);
        all.addAll(builder.furtherDocuments);
        this.documents = List.copyOf(all);
        this.sources = documents.stream().map(Standard::named).toList();
        this.grounds = List.copyOf(builder.grounds);
        this.factors = List.copyOf(builder.factors);
        this.warnings = List.copyOf(builder.warnings);
        this.fineGuides = List.copyOf(builder.fineGuides);
        this.checkedUntil = builder.checkedUntil;
        this.compiled = new Compiled(elements, grounds, factors, warnings);
    }

    /**
     * Starts a standard under an interpretation.
     *
     * @param offence the offence
     * @param article the version of the statute's article
     * @param elements what the fact vectors hold
     * @param interpretation the interpretation; the standard is in force when it is, unless the builder narrows that
     * @return the builder
     */
    public static StandardBuilder builder(
            OffenceName offence, Article article, Elements elements, Document interpretation) {
        return new StandardBuilder(offence, article, elements, Optional.of(interpretation), interpretation.inForce());
    }

    /**
     * The standard of days on which the article had no interpretation: whether a tier is reached is for a person to judge.
     *
     * @param offence the offence
     * @param article the version of the statute's article
     * @param elements what the fact vectors hold; {@link Element#WITHOUT_INTERPRETATION} is added
     * @param inForce the days without interpretation
     * @return the standard, with a ground of human judgment and one for each catch-all in every tier
     */
    public static Standard uninterpreted(OffenceName offence, Article article, Elements elements, InForce inForce) {
        Elements all = elements.and(Element.WITHOUT_INTERPRETATION);
        StandardBuilder builder = new StandardBuilder(offence, article, all, Optional.empty(), inForce);
        for (Article.TierRange range : article.tiers()) {
            Grounds own = Grounds.of().when(article.citation(), Inequality.is(Element.WITHOUT_INTERPRETATION));
            for (int c = 0; c < range.catchAll().size(); c++) {
                own.when(
                        article.citation(range, c),
                        Inequality.is(range.catchAll().get(c)));
            }
            builder.tier(range.tier(), own);
        }
        return builder.build();
    }

    /**
     * The offence.
     *
     * @return the offence
     */
    public OffenceName offence() {
        return offence;
    }

    /**
     * What its fact vectors hold.
     *
     * @return the elements
     */
    public Elements elements() {
        return elements;
    }

    /**
     * The version of the statute's article.
     *
     * @return the article
     */
    public Article article() {
        return article;
    }

    /**
     * The interpretation.
     *
     * @return its document; empty for days without one
     */
    public Optional<Document> interpretation() {
        return interpretation;
    }

    /**
     * Whether an interpretation stands behind the figures.
     *
     * @return false for days without one
     */
    public boolean isInterpreted() {
        return interpretation.isPresent();
    }

    /**
     * The days on which this state of the interpretation is in force.
     *
     * @return the days
     */
    public InForce inForce() {
        return inForce;
    }

    /**
     * Every document that the standard rests on: the statute, the interpretation, and further ones such as local figures.
     *
     * @return the documents
     */
    public List<Document> documents() {
        return documents;
    }

    /**
     * The same documents as answers name them: by number and title; a version of a statute by its title alone, which begins with the name
     * it is cited by.
     *
     * @return the names
     */
    public List<String> sources() {
        return sources;
    }

    private static String named(Document document) {
        if (document.title().isEmpty()) {
            return document.number();
        }
        boolean named = !document.number().isEmpty() && document.title().startsWith(document.number());
        return named ? document.title() : document.number() + "《" + document.title() + "》";
    }

    /**
     * The grounds in the order of the law.
     *
     * @return the grounds
     */
    public List<Ground> grounds() {
        return grounds;
    }

    /**
     * The clauses about lenience and severity.
     *
     * @return the rules
     */
    public List<FactorRule> factors() {
        return factors;
    }

    /**
     * The warnings that belong to the standard.
     *
     * @return the warnings
     */
    public List<Warning> warnings() {
        return warnings;
    }

    /**
     * What the standard says about the amount of the fine.
     *
     * @return the guides
     */
    public List<FineGuide> fineGuides() {
        return fineGuides;
    }

    /**
     * Until which day the documents are known to be in force unchanged.
     *
     * @return the last day that was checked; empty where the documents are past
     */
    public Optional<LocalDate> checkedUntil() {
        return checkedUntil;
    }

    /**
     * The statutory words of a tier.
     *
     * @param tier the tier
     * @return the words; for {@link Tier#NONE} those for "not reached", for a tier that the statute does not know that it has none
     */
    public Wording term(Tier tier) {
        return article.term(tier);
    }

    /**
     * The range of punishment of a tier.
     *
     * @param tier the tier
     * @return the range; {@link Penalty#NONE} for {@link Tier#NONE}, and for a tier that the statute does not know
     */
    public Penalty penalty(Tier tier) {
        return article.penalty(tier);
    }

    /**
     * The tier that SHALL grounds carry whatever the unknown facts and figures turn out to be. Allocates nothing when no
     * mitigating circumstance is unknown.
     *
     * @param facts the facts, over this standard's elements
     * @return the established tier
     * @throws IllegalArgumentException when the facts are over other elements
     */
    public Tier tier(Facts facts) {
        return compiled.tier(facts);
    }

    /**
     * The name of the standard: its number, and the version of the statute.
     *
     * @return such as 法释〔2017〕10号 / 刑法第二百五十三条之一（2015-11-01起）
     */
    public String title() {
        return interpretation.map(Document::number).orElse("无司法解释") + " / "
                + article.document().title();
    }

    /**
     * A fingerprint of everything that decides: days, documents, ranges, grounds, factors and fine guides, but no wording.
     *
     * @return 64 hexadecimal digits, stable between runs and machines
     */
    public String hash() {
        String known = hash.get();
        if (known == null) {
            known = Fingerprint.of(this);
            hash.set(known);
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Standard that && isSame(that));
    }

    private boolean isSame(Standard that) {
        return offence.equals(that.offence)
                && article.equals(that.article)
                && elements.equals(that.elements)
                && interpretation.equals(that.interpretation)
                && inForce.equals(that.inForce)
                && documents.equals(that.documents)
                && grounds.equals(that.grounds)
                && factors.equals(that.factors)
                && warnings.equals(that.warnings)
                && fineGuides.equals(that.fineGuides);
    }

    @Override
    public int hashCode() {
        return 31 * offence.hashCode() + grounds.hashCode();
    }

    @Override
    public String toString() {
        return title();
    }
}

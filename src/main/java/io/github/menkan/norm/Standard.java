package io.github.menkan.norm;

import io.github.menkan.Offence;
import io.github.menkan.Penalty;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The standard of one offence under one version of the statute and one state of its interpretation: the tiers with their words
 * and ranges, and the grounds that open them, in the order of the law.
 *
 * <p>Write one with {@link #builder}; {@link Evaluation#of} reads it. Standards are immutable and equal by value.
 *
 * <pre>{@code
 * Standard own = Standard.builder(offence, elements, statute, law)
 *         .tier(Tier.FIRST, "情节严重", penalty)
 *         .when(law.item(1, 1, 4), Inequality.atLeast(income, 5_000_00))
 *         .build();
 * own.tier(facts); // FIRST
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Standard {

    private static final Wording NOT_REACHED = Wording.of("未达刑事立案追诉标准");

    private final Offence offence;
    private final Elements elements;
    private final Document law;
    private final Optional<Document> interpretation;
    private final InForce inForce;
    private final List<Document> furtherDocuments;
    private final List<TierRange> tiers;
    private final List<Ground> grounds;
    private final List<FactorRule> factors;
    private final List<Caution> cautions;
    private final List<FineGuide> fineGuides;
    private final Optional<LocalDate> checkedUntil;
    private final Compiled compiled;
    private final AtomicReference<@Nullable String> hash = new AtomicReference<>();

    Standard(StandardBuilder builder) {
        this.offence = builder.offence;
        this.elements = builder.elements;
        this.law = builder.law;
        this.interpretation = builder.interpretation;
        this.inForce = builder.inForce;
        this.furtherDocuments = List.copyOf(builder.furtherDocuments);
        this.tiers = List.copyOf(builder.tiers);
        this.grounds = List.copyOf(builder.grounds);
        this.factors = List.copyOf(builder.factors);
        this.cautions = List.copyOf(builder.cautions);
        this.fineGuides = List.copyOf(builder.fineGuides);
        this.checkedUntil = builder.checkedUntil;
        this.compiled = new Compiled(elements, grounds);
    }

    /**
     * Starts a standard under an interpretation.
     *
     * @param offence the offence
     * @param elements its elements
     * @param law the version of the statute
     * @param interpretation the interpretation; the standard is in force when it is, unless the builder narrows that
     * @return the builder
     */
    public static StandardBuilder builder(Offence offence, Elements elements, Document law, Document interpretation) {
        return new StandardBuilder(offence, elements, law, Optional.of(interpretation), interpretation.inForce());
    }

    /**
     * Starts a standard for days on which the statute had no interpretation.
     *
     * @param offence the offence
     * @param elements its elements
     * @param law the version of the statute
     * @param inForce the days without interpretation
     * @return the builder
     */
    public static StandardBuilder uninterpreted(Offence offence, Elements elements, Document law, InForce inForce) {
        return new StandardBuilder(offence, elements, law, Optional.empty(), inForce);
    }

    /**
     * The offence.
     *
     * @return the offence
     */
    public Offence offence() {
        return offence;
    }

    /**
     * The elements of the offence.
     *
     * @return the elements
     */
    public Elements elements() {
        return elements;
    }

    /**
     * The version of the statute.
     *
     * @return its document
     */
    public Document law() {
        return law;
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
        return java.util.stream.Stream.of(List.of(law), interpretation.stream().toList(), furtherDocuments)
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The tiers, lowest first.
     *
     * @return the tiers with words and ranges
     */
    public List<TierRange> tiers() {
        return tiers;
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
    public List<Caution> cautions() {
        return cautions;
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
     * @return the words; for {@link Tier#NONE}, and for a tier that the statute does not know, the words for "not reached"
     */
    public Wording term(Tier tier) {
        return tiers.stream()
                .filter(range -> range.tier() == tier)
                .findFirst()
                .map(TierRange::term)
                .orElse(NOT_REACHED);
    }

    /**
     * The range of punishment of a tier.
     *
     * @param tier the tier
     * @return the range; {@link Penalty#NONE} for {@link Tier#NONE}
     */
    public Penalty penalty(Tier tier) {
        for (int t = 0; t < tiers.size(); t++) {
            if (tiers.get(t).tier() == tier) {
                return tiers.get(t).penalty();
            }
        }
        return Penalty.NONE;
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
        return compiled.established(facts);
    }

    /**
     * The established tiers of many cases at once, whose facts are known exactly. Takes 17 bytes of memory a case while it works; the
     * cases may be given in parts. Up to 4,096 cases go quickest, for which the standard keeps 16 bytes a case for the next call.
     *
     * @param columns one column for each element of {@link #elements()}, in its order, and in each the value of every case; fen
     *     for money
     * @return the {@linkplain Tier#level() level} of the established tier of every case
     * @throws IllegalArgumentException when a column is missing, lengths differ, or a value is out of range
     */
    public byte[] levels(long[][] columns) {
        return compiled.established(columns);
    }

    /**
     * The name of the standard: its number, and the version of the statute.
     *
     * @return such as 法释〔2017〕10号 / 刑法第二百五十三条之一（2015-11-01起）
     */
    public String title() {
        return interpretation.map(Document::number).orElse("无司法解释") + " / " + law.title();
    }

    /**
     * A fingerprint of everything that decides: law, documents, terms, ranges, grounds, factors and fine guides.
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

    Compiled compiled() {
        return compiled;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Standard that && isSame(that));
    }

    private boolean isSame(Standard that) {
        return offence.equals(that.offence)
                && elements.equals(that.elements)
                && law.equals(that.law)
                && interpretation.equals(that.interpretation)
                && inForce.equals(that.inForce)
                && furtherDocuments.equals(that.furtherDocuments)
                && tiers.equals(that.tiers)
                && grounds.equals(that.grounds)
                && factors.equals(that.factors)
                && cautions.equals(that.cautions)
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

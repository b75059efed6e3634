package io.github.menkan.place;

import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.Yuan;
import io.github.menkan.norm.Bound;
import io.github.menkan.norm.Citation;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.StandardBuilder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The figures of an offence at a place on a day, as bounds in fen, both ends inclusive. A figure that is not known for certain is the
 * range in which it lies: the national one, or that of several classes of places.
 *
 * <p>Two are equal when the same figures from the same documents hold, with the same warnings.
 *
 * <pre>{@code
 * Place zhejiang = Place.of(Optional.of("330000"));
 * LocalFigures figures = zhejiang.figures(Theft.OFFENCE.amounts().orElseThrow(), LocalDate.of(2023, 5, 1)).orElseThrow();
 * figures.large(); // 300000
 * figures.bound(Tier.SECOND); // 8000000
 * }</pre>
 *
 * @since 0.1.0
 */
public final class LocalFigures {

    private final Amounts amounts;
    private final Optional<Division> division;
    private final List<String> classes;
    private final boolean verified;
    private final List<Figure> figures;
    private final List<Wording> warnings;

    LocalFigures(
            Amounts amounts,
            Optional<Division> division,
            List<String> classes,
            boolean verified,
            List<Figure> figures,
            List<Wording> warnings) {
        this.amounts = amounts;
        this.division = division;
        this.classes = List.copyOf(classes);
        this.verified = verified;
        this.figures = List.copyOf(figures);
        this.warnings = List.copyOf(warnings);
    }

    /**
     * 数额较大.
     *
     * @return the figure in fen
     */
    public Bound large() {
        return bound(Tier.FIRST);
    }

    /**
     * 数额巨大.
     *
     * @return the figure in fen
     * @throws IllegalArgumentException if the offence has no such figure on that day
     */
    public Bound huge() {
        return bound(Tier.SECOND);
    }

    /**
     * 数额特别巨大.
     *
     * @return the figure in fen
     * @throws IllegalArgumentException if the offence has no such figure on that day
     */
    public Bound especiallyHuge() {
        return bound(Tier.THIRD);
    }

    /**
     * The figure of a tier.
     *
     * @param tier the tier
     * @return the figure in fen
     * @throws IllegalArgumentException if the tier does not open by amount on that day
     */
    public Bound bound(Tier tier) {
        return figure(tier).bound();
    }

    /** The classes of places whose figures these are; none where one standard holds in the whole province, or none is in force. */
    List<String> classes() {
        return classes;
    }

    /** The figure of a tier with its confidence and its sources. */
    Figure figure(Tier tier) {
        int index = tier.level() - 1;
        if (index < 0 || index >= figures.size()) {
            throw new IllegalArgumentException(
                    "tier must be one of the first " + figures.size() + " of " + amounts.id() + ", was " + tier);
        }
        return figures.get(index);
    }

    /** Whether every figure is a local one that can be used, or a national one that leaves no choice. */
    boolean isVerified() {
        return verified;
    }

    /**
     * The classes between which the place is open where nothing else is: the province's figures are verified, and the place lies in
     * none of its classes or holds places of several.
     *
     * @return the names of the classes, at least two; empty where the figures do not depend on a class, or are not verified either
     */
    public List<String> classesOpen() {
        return verified && classes.size() > 1 ? classes : List.of();
    }

    /**
     * The place, in Chinese, with its classes.
     *
     * @return for example 广东省深圳市（一类地区）, or 全国
     */
    public String place() {
        if (division.isEmpty()) {
            return "全国";
        }
        String name = division.get().fullName();
        return classes.isEmpty() ? name : name + "（" + String.join("、", classes) + "）";
    }

    /**
     * The local documents that the figures were taken from; neither the national one nor any that was not found is among them.
     *
     * @return the documents, each once
     */
    public List<Document> documents() {
        Set<Document> documents = new LinkedHashSet<>();
        for (Figure figure : figures) {
            for (Figure.Source source : figure.sources()) {
                if (!source.national() && source.isIdentified()) {
                    documents.add(source.document());
                }
            }
        }
        return List.copyOf(documents);
    }

    /**
     * Which figures are used, from which document and how reliable they are; or that it is the national range.
     *
     * @return the sentence
     */
    public Wording used() {
        List<Wording> each = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            each.add(Wording.of("{0}{1}元（{2}）", AmountRow.TERMS.get(i), shown(figures.get(i)), origin(figures.get(i))));
        }
        return Wording.of("数额标准：{0}，{1}", place(), Wording.joined("、", each));
    }

    private static String shown(Figure figure) {
        String low = new Yuan(figure.bound().min()).toString();
        return figure.bound().isKnown()
                ? low
                : low + "–" + new Yuan(figure.bound().max());
    }

    private static Wording origin(Figure figure) {
        Set<String> citations = new LinkedHashSet<>();
        for (Figure.Source source : figure.sources()) {
            citations.add(source.citation());
        }
        String sources = String.join("；", citations);
        if (!figure.isVerified()) {
            return Wording.of("{0}，全国幅度", sources);
        }
        // a verified figure is national or local throughout
        if (figure.isNational()) {
            return Wording.of("{0}，全国统一", sources);
        }
        return figure.confidence() == Confidence.HIGH
                ? Wording.of("{0}，可信度高", sources)
                : Wording.of("{0}，可信度中等", sources);
    }

    /**
     * What must be said with the figures besides which they are.
     *
     * @return the sentences, the most general first, none twice
     */
    public List<Wording> warnings() {
        return warnings;
    }

    /**
     * Adds the documents, which figures are used, and the warnings to a standard.
     *
     * @param builder the standard
     * @param provision the provision that leaves the figures to the provinces
     * @param when where the warnings are said; nothing for always
     * @return the builder
     */
    public StandardBuilder addTo(StandardBuilder builder, Citation provision, Inequality... when) {
        for (Document document : documents()) {
            builder.restingOn(document);
        }
        builder.warning(provision, used(), when);
        for (Wording warning : warnings) {
            builder.warning(provision, warning, when);
        }
        return builder;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalFigures that
                && amounts.id().equals(that.amounts.id())
                && division.equals(that.division)
                && classes.equals(that.classes)
                && figures.equals(that.figures)
                && warnings.equals(that.warnings);
    }

    @Override
    public int hashCode() {
        return 31 * division.hashCode() + figures.hashCode();
    }

    /** The sentence of {@link #used()} in Chinese. */
    @Override
    public String toString() {
        return used().chinese();
    }
}

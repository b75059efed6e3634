package io.github.menkan.place;

import io.github.menkan.Wording;
import io.github.menkan.Yuan;
import io.github.menkan.norm.Bound;
import io.github.menkan.norm.Citation;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.InForce;
import io.github.menkan.norm.StandardBuilder;
import io.github.menkan.region.AmountStandard;
import io.github.menkan.region.AmountTier;
import io.github.menkan.region.Confidence;
import io.github.menkan.region.Figure;
import io.github.menkan.region.FigureSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The three figures of a place on a day, as bounds in fen, both ends inclusive. A figure that is not known for certain is the
 * range in which it lies.
 *
 * <pre>{@code
 * Place zhejiang = Place.of(Optional.of("330000"));
 * LocalFigures figures = zhejiang.figures(AmountOffence.THEFT, LocalDate.of(2023, 5, 1)).orElseThrow();
 * figures.large(); // 300000
 * }</pre>
 *
 * @param standard the figures as the table of the region package has them
 * @since 0.1.0
 */
public record LocalFigures(AmountStandard standard) {

    /** Refuses null. */
    public LocalFigures {
        Objects.requireNonNull(standard, "standard");
    }

    /**
     * 数额较大.
     *
     * @return the figure in fen
     */
    public Bound large() {
        return bound(AmountTier.LARGE);
    }

    /**
     * 数额巨大.
     *
     * @return the figure in fen
     */
    public Bound huge() {
        return bound(AmountTier.HUGE);
    }

    /**
     * 数额特别巨大.
     *
     * @return the figure in fen
     */
    public Bound especiallyHuge() {
        return bound(AmountTier.ESPECIALLY_HUGE);
    }

    /**
     * The figure of a tier.
     *
     * @param tier the tier
     * @return the figure in fen
     */
    public Bound bound(AmountTier tier) {
        Figure figure = standard.figure(tier);
        return new Bound(figure.lowFen(), figure.highFen());
    }

    /**
     * The local documents that the figures were taken from; the national one is not among them.
     *
     * @return the documents, each once
     */
    public List<Document> documents() {
        Set<Document> documents = new LinkedHashSet<>();
        for (AmountTier tier : AmountTier.values()) {
            for (FigureSource source : standard.figure(tier).sources()) {
                if (!source.national()) {
                    documents.add(document(source));
                }
            }
        }
        return List.copyOf(documents);
    }

    private Document document(FigureSource source) {
        String unknown = source.place() + standard.offence().chinese() + "数额标准（文件未查得）";
        return new Document(
                source.number().orElse(""), source.title().orElse(unknown), new InForce(source.from(), source.until()));
    }

    /**
     * Which figures are used, from which document and how reliable they are; or that it is the national range.
     *
     * @return the sentence
     */
    public Wording used() {
        List<String> chinese = new ArrayList<>();
        List<String> english = new ArrayList<>();
        for (AmountTier tier : AmountTier.values()) {
            chinese.add(tier.term() + shown(tier) + "元（" + origin(tier) + "）");
            english.add(tier.term() + " " + shown(tier) + " yuan (" + originInEnglish(tier) + ")");
        }
        return Wording.given(
                "数额标准：" + standard.place() + "，" + String.join("、", chinese),
                "amounts: " + standard.place() + ", " + String.join(", ", english));
    }

    private String shown(AmountTier tier) {
        Bound bound = bound(tier);
        String low = new Yuan(bound.min()).toString();
        return bound.isKnown() ? low : low + "–" + new Yuan(bound.max());
    }

    private String origin(AmountTier tier) {
        Figure figure = standard.figure(tier);
        if (!figure.verified()) {
            return sources(tier) + "，全国幅度";
        }
        if (isNational(figure)) {
            return sources(tier) + "，全国统一";
        }
        return sources(tier) + (figure.confidence() == Confidence.HIGH ? "，可信度高" : "，可信度中等");
    }

    private String originInEnglish(AmountTier tier) {
        Figure figure = standard.figure(tier);
        if (!figure.verified()) {
            return sources(tier) + ", national range";
        }
        if (isNational(figure)) {
            return sources(tier) + ", national figure";
        }
        return sources(tier) + (figure.confidence() == Confidence.HIGH ? ", high confidence" : ", medium confidence");
    }

    /** A verified figure is national or local throughout. */
    private static boolean isNational(Figure figure) {
        return figure.sources().get(0).national();
    }

    private String sources(AmountTier tier) {
        Set<String> citations = new LinkedHashSet<>();
        for (FigureSource source : standard.figure(tier).sources()) {
            citations.add(source.citation());
        }
        return String.join("；", citations);
    }

    /**
     * What must be said with the figures: which they are, and every doubt about them.
     *
     * @return the sentences, {@link #used()} first
     */
    public List<Wording> warnings() {
        List<Wording> warnings = new ArrayList<>(List.of(used()));
        warnings.addAll(standard.warnings());
        return warnings;
    }

    /**
     * Adds the documents and the warnings to a standard.
     *
     * @param builder the standard
     * @param provision the provision that leaves the figures to the provinces
     * @return the builder
     */
    public StandardBuilder addTo(StandardBuilder builder, Citation provision) {
        for (Document document : documents()) {
            builder.restingOn(document);
        }
        for (Wording warning : warnings()) {
            builder.warning(provision, warning);
        }
        return builder;
    }
}

package io.github.menkan.place;

import static java.util.Objects.requireNonNull;

import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Bound;
import io.github.menkan.norm.Citation;
import io.github.menkan.norm.Document;
import java.util.List;
import java.util.Optional;

/**
 * The national figures of an offence while one document is in force: for each tier that opens by amount one figure, or the range from
 * which a province chooses its own.
 *
 * <pre>{@code
 * Document law = Document.of("法释〔2013〕10号", "关于办理敲诈勒索刑事案件适用法律若干问题的解释", LocalDate.of(2013, 4, 27));
 * NationalBand band = NationalBand.of(law.article(1), NationalBand.yuan(2_000, 5_000), NationalBand.yuan(30_000, 100_000));
 * band.figures(); // [[200000, 500000], [3000000, 10000000]]
 * }</pre>
 *
 * @param provision the provision that gives the figures; its document says when they are in force
 * @param figures in fen, 数额较大 first, each above the one before
 * @param quoted whether they are quoted from secondary sources because the text was not read
 * @param warning what must be said wherever a figure of the band is used; empty if nothing
 * @since 0.1.0
 */
public record NationalBand(Citation provision, List<Bound> figures, boolean quoted, Optional<Wording> warning) {

    private static final long FEN_PER_YUAN = 100;

    /** Refuses other than one to three rising figures. */
    public NationalBand {
        requireNonNull(provision, "provision");
        requireNonNull(warning, "warning");
        figures = List.copyOf(requireNonNull(figures, "figures"));
        long below = 0;
        for (Bound figure : figures) {
            if (figure.min() <= below) {
                throw new IllegalArgumentException("figures must be above 0 and rise, was " + figures);
            }
            below = figure.max();
        }
        if (figures.isEmpty() || figures.size() > Tier.THIRD.level()) {
            throw new IllegalArgumentException("figures must be one to three, was " + figures);
        }
    }

    /**
     * The figures of a document whose text was read.
     *
     * @param provision the provision that gives them
     * @param figures 数额较大, 数额巨大, 数额特别巨大, as many as there are
     * @return the figures
     */
    public static NationalBand of(Citation provision, Bound... figures) {
        return new NationalBand(provision, List.of(requireNonNull(figures, "figures")), false, Optional.empty());
    }

    /**
     * A range in yuan.
     *
     * @param low the lower end, inclusive
     * @param high the upper end, inclusive
     * @return the range in fen
     */
    public static Bound yuan(long low, long high) {
        requireAmount("low", low);
        requireAmount("high", high);
        return new Bound(Math.multiplyExact(low, FEN_PER_YUAN), Math.multiplyExact(high, FEN_PER_YUAN));
    }

    /**
     * One figure in yuan.
     *
     * @param figure the figure
     * @return the figure in fen
     */
    public static Bound yuan(long figure) {
        requireAmount("figure", figure);
        return yuan(figure, figure);
    }

    private static void requireAmount(String name, long yuan) {
        if (yuan < 0) {
            throw new IllegalArgumentException(name + " must be from 0, was " + yuan);
        }
    }

    /**
     * The same figures, quoted from secondary sources.
     *
     * @return the figures
     */
    public NationalBand asQuoted() {
        return new NationalBand(provision, figures, true, warning);
    }

    /**
     * The same figures with something to be said wherever one is used.
     *
     * @param sentence the sentence
     * @return the figures
     */
    public NationalBand saying(Wording sentence) {
        return new NationalBand(provision, figures, quoted, Optional.of(requireNonNull(sentence, "sentence")));
    }

    /**
     * The document.
     *
     * @return the document of the provision, with the days on which the figures are in force
     */
    public Document document() {
        return provision.document();
    }

    /** Whether the document itself fixes a figure, so that no province has a choice. */
    boolean fixes(int index) {
        return figures.get(index).isKnown();
    }

    /** Whether no province has a choice at all. */
    boolean fixesAll() {
        for (Bound figure : figures) {
            if (!figure.isKnown()) {
                return false;
            }
        }
        return true;
    }
}

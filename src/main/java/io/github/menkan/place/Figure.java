package io.github.menkan.place;

import io.github.menkan.norm.Bound;
import io.github.menkan.norm.Document;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The figure of one tier at a place: the amount from which the tier is reached, or the range in which it lies.
 *
 * <p>Here and in {@link Source} equality is written out: figures are compared before the first verdict, and what a record gives takes
 * longer to start than the comparison.
 *
 * @param bound in fen
 * @param confidence of the local figure, or of the national one that leaves no choice; not usable where the national range stands in
 * @param sources where it comes from, at least one, several where several classes of places are covered
 */
record Figure(Bound bound, Confidence confidence, List<Source> sources) {

    /**
     * Where a figure comes from.
     *
     * @param place the places it is for, such as 广东省一类地区, or 全国
     * @param document the document; title and number are empty where it was not found
     * @param national whether it is a document of the whole country
     * @param decisions the decisions that the ends of the range rest on, in place of a document
     */
    record Source(String place, Document document, boolean national, Optional<String> decisions) {

        Source(String place, Document document, boolean national) {
            this(place, document, national, Optional.empty());
        }

        /** Whether the document was found: its number at least. */
        boolean isIdentified() {
            return !document.number().isEmpty() || !document.title().isEmpty();
        }

        /** The document as a text names it. */
        String citation() {
            if (decisions.isPresent()) {
                return place + "裁判推定：" + decisions.get();
            }
            if (document.title().isEmpty()) {
                return isIdentified() ? document.number() : place + "标准（文件未查得）";
            }
            return document.number().isEmpty() ? document.title() : document.title() + "（" + document.number() + "）";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Source that
                    && place.equals(that.place)
                    && document.equals(that.document)
                    && national == that.national
                    && decisions.equals(that.decisions);
        }

        @Override
        public int hashCode() {
            return 31 * place.hashCode() + document.hashCode();
        }
    }

    /** One range over both figures, as reliable as the less reliable of them. */
    Figure or(Figure other) {
        Bound range = new Bound(Math.min(bound.min(), other.bound.min()), Math.max(bound.max(), other.bound.max()));
        Set<Source> all = new LinkedHashSet<>(sources);
        all.addAll(other.sources);
        return new Figure(range, confidence.lower(other.confidence), List.copyOf(all));
    }

    /** Whether it is a usable local figure, or a national one that leaves no choice. */
    boolean isVerified() {
        return confidence.isUsable();
    }

    /** Whether a national document is among the sources. */
    boolean isNational() {
        for (Source source : sources) {
            if (source.national) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figure that
                && bound.equals(that.bound)
                && confidence == that.confidence
                && sources.equals(that.sources);
    }

    @Override
    public int hashCode() {
        return bound.hashCode();
    }
}

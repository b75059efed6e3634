package io.github.menkan.offence;

import io.github.menkan.norm.Article;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.InForce;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.StandardBuilder;
import io.github.menkan.place.LocalFigures;
import io.github.menkan.place.Place;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a standard is written for: a version of the article, a stretch of days on which nothing changes, and a place.
 *
 * <pre>{@code
 * StandardBuilder standard = setting.standard(law);
 * LocalFigures figures = setting.figures();
 * }</pre>
 *
 * @param offence the offence
 * @param article the version of its article
 * @param days the days, on which neither an interpretation nor a local figure changes
 * @param act a day that stands for that of the act
 * @param place the place
 * @since 0.1.0
 */
public record Setting(Offence offence, Article article, InForce days, LocalDate act, Place place) {

    /** Refuses null. */
    public Setting {
        Objects.requireNonNull(offence, "offence");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(place, "place");
    }

    /**
     * Starts the standard of an interpretation over what cases state.
     *
     * @param interpretation its document
     * @param derived further elements, which its counting works out
     * @return the builder, in force on the days
     */
    public StandardBuilder standard(Document interpretation, Element... derived) {
        return Standard.builder(offence.name(), article, offence.elements().and(derived), interpretation)
                .inForce(days);
    }

    /**
     * The figures of the place.
     *
     * @return the figures; the national ranges where the place is not known or has none
     * @throws java.util.NoSuchElementException when the offence has no local figures, or no national document of those days is known
     */
    public LocalFigures figures() {
        return place.figures(offence.amounts().orElseThrow(), Place.settledDay(days))
                .orElseThrow();
    }
}

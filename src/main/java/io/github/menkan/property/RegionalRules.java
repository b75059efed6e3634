package io.github.menkan.property;

import io.github.menkan.Offence;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Elements;
import io.github.menkan.norm.InForce;
import io.github.menkan.norm.Standard;
import io.github.menkan.region.AmountOffence;
import java.time.LocalDate;
import java.util.List;

/**
 * What an offence with local figures adds to a {@link RegionalStatute}. Implementations are equal by value; an enum constant is
 * the simplest.
 *
 * <pre>{@code
 * enum Own implements RegionalRules {
 *     RULES;
 *
 *     public Offence offence() {
 *         return Theft.OFFENCE;
 *     }
 *
 *     public Elements elements() {
 *         return Theft.ELEMENTS;
 *     }
 *
 *     public List<Document> laws() {
 *         return List.of(Document.of("刑法", "刑法第二百六十四条", LocalDate.of(2011, 5, 1)));
 *     }
 *
 *     public List<AmountOffence> tables() {
 *         return List.of(AmountOffence.THEFT);
 *     }
 *
 *     public List<LocalDate> changes() {
 *         return List.of(LocalDate.of(2013, 4, 4));
 *     }
 *
 *     public Standard standard(Document law, InForce days, Place place, LocalDate on) {
 *         Document interpretation = Document.of("法释〔2013〕8号", "关于办理盗窃刑事案件适用法律若干问题的解释", LocalDate.of(2013, 4, 4));
 *         LocalFigures figures = place.figures(AmountOffence.THEFT, on).orElseThrow();
 *         StandardBuilder standard = Standard.builder(offence(), elements(), law, interpretation).inForce(days);
 *         return standard.tier(Tier.FIRST, "数额较大", Penalty.NONE)
 *                 .when(interpretation.article(1), Inequality.sum(Theft.AMOUNT).reaches(figures.large()))
 *                 .build();
 *     }
 * }
 * Statute statute = RegionalStatute.of(Own.RULES, Place.of(Optional.of("440300")));
 * }</pre>
 *
 * @since 0.1.0
 */
public interface RegionalRules {

    /**
     * The offence.
     *
     * @return the offence
     */
    Offence offence();

    /**
     * The elements of the offence.
     *
     * @return the elements
     */
    Elements elements();

    /**
     * The versions of the statute.
     *
     * @return the versions, oldest first, without overlap
     */
    List<Document> laws();

    /**
     * The tables whose figures the standards use.
     *
     * @return the tables
     */
    List<AmountOffence> tables();

    /**
     * The days on which the interpretation changes: where a document begins to be in force or ceases to be.
     *
     * @return the days, in any order
     */
    List<LocalDate> changes();

    /**
     * Writes the standard of one stretch of days in which neither an interpretation nor a local figure changes.
     *
     * @param law the version of the statute
     * @param days the days
     * @param place the place; its figures are asked for {@code on}
     * @param on a day of the stretch that stands for all of it
     * @return the standard, in force on the days
     */
    Standard standard(Document law, InForce days, Place place, LocalDate on);
}

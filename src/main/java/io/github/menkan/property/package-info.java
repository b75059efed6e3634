/**
 * What 盗窃罪 and 诈骗罪 share: amounts that open the tiers, and whose figures depend on the place.
 *
 * <ul>
 *   <li>{@link io.github.menkan.property.Place}: a division (or none) and the table of local figures that counts.
 *   <li>{@link io.github.menkan.property.LocalFigures}: the three figures of a place on a day, as bounds of inequalities, with
 *       their documents and what must be said with them.
 *   <li>{@link io.github.menkan.property.RegionalStatute}: a timeline of standards in which a change of the local figures is a
 *       version too; {@link io.github.menkan.property.RegionalRules} is what an offence adds to it.
 *   <li>{@link io.github.menkan.property.RegionalCaseBuilder}: a case with a place.
 * </ul>
 *
 * <p>It does not know any offence, and no place is never taken for some place: then the national range is the bound.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.menkan.property;

import org.jspecify.annotations.NullMarked;

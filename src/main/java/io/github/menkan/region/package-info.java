/**
 * Places, and the amounts of theft and fraud that depend on them.
 *
 * <p>The Criminal Law leaves the amounts of 刑法第二百六十四条 and 第二百六十六条 to judicial interpretations, and those give a range for the whole
 * country in which each province fixes its own figures. The tour:
 *
 * <ul>
 *   <li>{@link io.github.menkan.region.Division}: a place, by its GB/T 2260 code; {@code divisions.csv} holds the names.
 *   <li>{@link io.github.menkan.region.AmountStandards}: the figures of all provinces, from {@code amount-standards.csv}, and an
 *       application's own; {@code find} answers for a place and a day.
 *   <li>{@link io.github.menkan.region.AmountStandard}: an answer, one {@link io.github.menkan.region.Figure} for each
 *       {@link io.github.menkan.region.AmountTier}, each with the {@link io.github.menkan.region.FigureSource} it comes from, and the
 *       {@link io.github.menkan.Wording}s to be said with it.
 *   <li>{@link io.github.menkan.region.Fault}: why a table is refused; {@link io.github.menkan.region.FaultyTableException} carries all of
 *       them.
 * </ul>
 *
 * <p>The national ranges stand beside them: theft since 1998, fraud since 1996, telecom fraud since 2016.
 *
 * <p>Non-goals. The package does not know whether an amount was reached, what counts as the place or the day of an act, or which of two
 * standards is more favourable. It never guesses: a figure of low confidence is recorded but not used, a place without a verified figure
 * gets the national range and a warning, and no place is no province.
 */
@NullMarked
package io.github.menkan.region;

import org.jspecify.annotations.NullMarked;

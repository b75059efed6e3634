/**
 * Places, and the figures of an offence that depend on them.
 *
 * <p>The Criminal Law leaves the amounts of theft, fraud and the like to judicial interpretations, and those give a range for the whole
 * country in which each province fixes its own figures. The tour:
 *
 * <ul>
 *   <li>{@link io.github.menkan.place.Division}: a place, by its GB/T 2260 code; {@code divisions.csv} holds codes and names.
 *   <li>{@link io.github.menkan.place.Amounts}: what an offence declares, its national figures through the years, each a
 *       {@link io.github.menkan.place.NationalBand}.
 *   <li>{@link io.github.menkan.place.LocalTables}: the figures of the provinces, from {@code local-figures.csv}, and an application's own.
 *   <li>{@link io.github.menkan.place.Place}: a division (or none) and the tables that count there; it answers with
 *       {@link io.github.menkan.place.LocalFigures}, bounds for the inequalities of a standard with their documents and what must be said.
 * </ul>
 *
 * <p>Non-goals. The package knows no offence. It does not know whether an amount was reached, what counts as the place or the day of an
 * act, or which of two figures is more favourable. It never guesses: a figure of low confidence is recorded but not used, a place without
 * a verified figure gets the national range and a warning, and no place is no province.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.menkan.place;

import org.jspecify.annotations.NullMarked;

/**
 * Penalties below the criminal threshold: the administrative law of the day of the act, or a later rule where it is milder
 * (行政处罚法第三十七条). The articles are the table {@code articles.csv}; {@link
 * io.github.menkan.administrative.Administrative} tells which of them an act falls under.
 *
 * <p>Not decided here: whether the act was unlawful at all, which of several authorities acts, the choice inside a range, and
 * detention that is not carried out (minors, old age, pregnancy).
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.menkan.administrative;

import org.jspecify.annotations.NullMarked;

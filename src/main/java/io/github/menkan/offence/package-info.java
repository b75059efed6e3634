/**
 * What an offence is. {@link io.github.menkan.offence.Offence} says, once: its name, the versions of its article, what its cases state,
 * its interpretations, where its local figures come from, and what remains punishable below the threshold. Case files and their schema,
 * headers of tables, printed standards, coverage and the list of offences are derived from it.
 *
 * <p>An {@link io.github.menkan.offence.Interpretation} counts the {@link io.github.menkan.offence.CaseFacts} for itself and writes its
 * thresholds; a {@link io.github.menkan.offence.Timeline} tells which one counts on which day at which place. This package knows no
 * offence.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.menkan.offence;

import org.jspecify.annotations.NullMarked;

/**
 * From facts to an assessment: the choice of version in time (刑法第十二条, 高检发释字〔2001〕5号), the findings, the distance to other
 * tiers, and the {@link io.github.menkan.Assessment} that holds them. It knows no offence: a case is built of any
 * {@link io.github.menkan.offence.Offence}.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.menkan.assess;

import org.jspecify.annotations.NullMarked;

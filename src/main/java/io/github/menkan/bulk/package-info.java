/**
 * Many exact cases at once, as columns of numbers, for programs that go through millions of rows.
 *
 * <p>{@link io.github.menkan.bulk.ManyCases} gives the same tiers as {@link io.github.menkan.norm.Standard#tier}, and nothing else: no
 * ranges, no explanation. It reads standards through their public parts, and nothing in the library depends on it.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.menkan.bulk;

import org.jspecify.annotations.NullMarked;

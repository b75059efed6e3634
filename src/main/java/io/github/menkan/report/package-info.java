/**
 * Reports for people: an {@link io.github.menkan.Assessment} as plain text and as one self-contained HTML page.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.menkan.report;

import org.jspecify.annotations.NullMarked;

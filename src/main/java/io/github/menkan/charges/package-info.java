/**
 * The offences that Menkan knows, in one list, and what follows where one set of facts meets several of them.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.menkan.charges;

import org.jspecify.annotations.NullMarked;

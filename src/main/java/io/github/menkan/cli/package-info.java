/**
 * The command line {@code menkan}: cases from files to answers, the standards as tables, and old answers checked again.
 *
 * <p>{@link io.github.menkan.cli.Main} starts it. Applications call the library instead.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.menkan.cli;

import org.jspecify.annotations.NullMarked;

/**
 * The algebra of thresholds: every quantitative rule is a conjunction of integer linear inequalities.
 *
 * <p>The facts of a case are a vector of ranges, one per {@link io.github.menkan.norm.Element}. A clause of the law is a {@link
 * io.github.menkan.norm.Ground}: a citation, a tier, and {@linkplain io.github.menkan.norm.Inequality inequalities} over the
 * vector. A {@link io.github.menkan.norm.Standard} is the list of grounds of one interpretation under one version of the
 * statute's {@link io.github.menkan.norm.Article}. {@link io.github.menkan.norm.Measures} compose clauses as the law composes them:
 * halved, times ten, over other elements.
 *
 * <p>This package knows no offence. An application can write a standard of its own for another offence with it.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.menkan.norm;

import org.jspecify.annotations.NullMarked;

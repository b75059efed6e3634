/**
 * Menkan (门槛): thresholds of Chinese criminal law, exact, cited, and honest about what is not known.
 *
 * <p>This package holds what an embedding application touches: the {@linkplain io.github.menkan.Assessment assessment} and the
 * small values it is made of. The offences build cases ({@code personalinformation}, {@code theft}, {@code fraud}, {@code
 * network}); a case answers {@link io.github.menkan.Case#assess()}.
 *
 * <p>Non-goals: Menkan gives no legal advice, weighs no evidence, and exercises no discretion. It does not decide guilt,
 * intent, age or capacity, and it does not fix a sentence inside the statutory range.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.menkan;

import org.jspecify.annotations.NullMarked;

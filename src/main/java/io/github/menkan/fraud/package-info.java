/**
 * 诈骗罪（刑法第二百六十六条）: amounts with local figures, telecom and network fraud with national ones, and counts where the
 * amount cannot be verified.
 *
 * <p>{@link io.github.menkan.fraud.Fraud} is the offence with its elements. The standards, each in the order of its document:
 * {@code Interpretation1996} (法发〔1996〕32号), {@code Interpretation2011} (法释〔2011〕7号) with {@code TelecomOpinions} beside it
 * (法发〔2016〕32号, 法发〔2021〕22号).
 *
 * <p>Non-goals: whether something was deceived out of someone at all, which objects are property and what they are worth, who is
 * an accomplice (法释〔2011〕7号第七条), and what becomes of seized money (第九条、第十条).
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.menkan.fraud;

import org.jspecify.annotations.NullMarked;

/**
 * 敲诈勒索罪（刑法第二百七十四条）: 法释〔2013〕10号, and 法释〔2000〕11号 for older acts, each under the statute before and after 刑法修正案（八）.
 *
 * <p>{@link io.github.menkan.extortion.Extortion} is the offence with its elements; the package-private {@code Extortion2013} and
 * {@code Extortion2000} hold the thresholds, line by line as the interpretations have them; {@code ExtortionCounting} turns acts that
 * are listed into sums and a number of times.
 *
 * <p>What it leaves to the caller or to the court:
 *
 * <ul>
 *   <li>what a thing is worth, what is one act (次), and which acts may still be added up because they are neither time-barred nor
 *       punished (刑法第八十七条、第八十九条);
 *   <li>acts in two provinces: each is judged by the figures of its own place, and a case has one place;
 *   <li>who knowingly helps with cards, telephones, channels or technique (法释〔2013〕10号第七条): an accomplice of the same offence;
 *   <li>the age of responsibility (sixteen, 刑法第十七条) and the rules for minors (法释〔2006〕1号第七条);
 *   <li>寻衅滋事罪 by the same facts: the heavier governs (法释〔2013〕18号第七条); violence that takes property on the spot: 抢劫罪
 *       (刑法第二百六十三条);
 *   <li>the Criminal Law of 1979: an act before 1997-10-01 is refused.
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.menkan.extortion;

import org.jspecify.annotations.NullMarked;

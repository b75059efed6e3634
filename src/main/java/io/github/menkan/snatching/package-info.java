/**
 * 抢夺罪（刑法第二百六十七条）: 法释〔2013〕25号, and 法释〔2002〕18号 for older acts, under the statute before and after 刑法修正案（九）.
 *
 * <p>{@link io.github.menkan.snatching.Snatching} is the offence with its elements; the package-private {@code Snatching2013} and
 * {@code Snatching2002} hold the thresholds, line by line as the interpretations have them; {@code SnatchingCounting} turns acts that
 * are listed into sums and numbers of times.
 *
 * <p>What it leaves to the caller or to the court:
 *
 * <ul>
 *   <li>抢劫罪 (刑法第二百六十三条), which a weapon, violence on the spot or a vehicle that drags the victim along make of it: a warning
 *       that says what a huge amount would be, and no assessment;
 *   <li>what a thing is worth, what is one act (次), and which acts may still be added up because they are neither time-barred nor
 *       punished (刑法第八十七条、第八十九条);
 *   <li>acts in two provinces: each is judged by the figures of its own place, and a case has one place;
 *   <li>the age of responsibility (sixteen; fourteen for 抢劫罪; 刑法第十七条);
 *   <li>the Criminal Law of 1979: an act before 1997-10-01 is refused.
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.menkan.snatching;

import org.jspecify.annotations.NullMarked;

/**
 * 盗窃罪（刑法第二百六十四条）: 法释〔2013〕8号, the relics of 法释〔2015〕23号, and 法释〔1998〕4号 for older acts, each under the statute before and
 * after 刑法修正案（八）.
 *
 * <p>{@link io.github.menkan.theft.Theft} is the offence with its elements; the package-private {@code Interpretation2013} and
 * {@code Interpretation1998} hold the thresholds, line by line as the interpretations have them; {@code TheftCounting} and
 * {@code RelicCounting} turn what is stated into what they measure.
 *
 * <p>What it leaves to the caller or to the court:
 *
 * <ul>
 *   <li>what a thing is worth (法释〔2013〕8号第四条、第五条; relics 法释〔2015〕23号第十四条), and which thefts may still be added up because they
 *       are neither time-barred nor punished (刑法第八十七条、第八十九条);
 *   <li>what is one theft (次), and whether an entry, a tool or a pocket fits 第三条;
 *   <li>vehicles taken along (第十条): their value is stated as part of the amount, or the other crime is charged; damage done by the
 *       theft (第十一条);
 *   <li>the rules for minors (法释〔2006〕1号第九条、第十七条) and the age of responsibility (刑法第十七条);
 *   <li>the grade of immovable relics (法释〔2015〕23号第十二条), and whether a grade fits or values are commensurate (第二条第二款、
 *       第十三条): it is stated;
 *   <li>first offenders who give relics back (法释〔2015〕23号第十六条第一款);
 *   <li>the Criminal Law of 1979: an act before 1997-10-01 is refused.
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.menkan.theft;

import org.jspecify.annotations.NullMarked;

/**
 * The three offences about bank cards: 窃取、收买、非法提供信用卡信息罪 and 妨害信用卡管理罪（刑法第一百七十七条之一）, 信用卡诈骗罪（第一百九十六条）, by
 * 法释〔2009〕19号 and, since 2018-12-01, as 法释〔2018〕19号 amended it.
 *
 * <p>{@link io.github.menkan.card.CardInformation}, {@link io.github.menkan.card.CardManagement} and {@link
 * io.github.menkan.card.CardFraud} are the offences with their elements; the package-private classes beside them hold the thresholds,
 * line by line as the interpretation has them. 信用卡 includes debit cards (全国人大常委会2004-12-29解释).
 *
 * <p>What it leaves to the caller or to the court:
 *
 * <ul>
 *   <li>forging cards (第一百七十七条, 第一条 of the interpretation), false proof of credit (第四条), cash by sham sales (第十二条): other
 *       offences;
 *   <li>whether information suffices to forge a card or to trade in the holder's name, how a card sold twice counts;
 *   <li>what is a valid collection (第七条), what is intent (第六条), what principal was left when the case was filed (第九条): stated;
 *   <li>attempts: the interpretation says nothing, so nothing but 刑法第二十三条 holds;
 *   <li>card fraud before 2009-12-16 by 法发〔1996〕32号, whose figures were not confirmed; the Criminal Law of 1979.
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.menkan.card;

import org.jspecify.annotations.NullMarked;

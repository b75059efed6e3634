/**
 * The network and computer offences: 刑法第二百八十五条第二款、第三款 and 第二百八十六条 by 法释〔2011〕19号, 第二百八十六条之一, 第二百八十七条之一 and 第二百八十七条之二
 * by 法释〔2019〕15号.
 *
 * <p>One class per offence: {@link io.github.menkan.network.NetworkDuty} with {@link io.github.menkan.network.LeakedInformation}, {@link
 * io.github.menkan.network.ComputerData}, {@link io.github.menkan.network.ComputerTools}, {@link
 * io.github.menkan.network.ComputerSabotage}, {@link io.github.menkan.network.NetworkMisuse}, {@link
 * io.github.menkan.network.NetworkAid}. Beside each a package-private class, named after the year of the interpretation, counts its
 * facts and holds its thresholds, line by line as the interpretation has them; beside those the opinions on cards and accounts, helpers,
 * and environmental monitoring.
 *
 * <p>Not here: 第二百八十五条第一款, which knows no quantity; 掩饰、隐瞒犯罪所得 of data or control (法释〔2011〕19号第七条), which is an offence of
 * another article.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.menkan.network;

import org.jspecify.annotations.NullMarked;

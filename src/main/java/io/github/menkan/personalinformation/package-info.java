/**
 * 侵犯公民个人信息罪（刑法第二百五十三条之一）: 法释〔2017〕10号第五条至第七条、第十条至第十三条 under both versions of the article.
 *
 * <p>{@link io.github.menkan.personalinformation.PersonalInformation} is the offence with what its cases state, {@link
 * io.github.menkan.personalinformation.InformationEntry} one batch of information; the package-private {@code Interpretation2017} groups
 * the categories and holds the thresholds, line by line as the interpretation has them, and {@code InformationCounting} counts by 第十一条.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.menkan.personalinformation;

import org.jspecify.annotations.NullMarked;

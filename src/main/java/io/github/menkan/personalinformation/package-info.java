/**
 * 侵犯公民个人信息罪（刑法第二百五十三条之一）: 法释〔2017〕10号第五条至第七条、第十条至第十三条 under both versions of the statute.
 *
 * <p>{@link io.github.menkan.personalinformation.PersonalInformationCase} takes the facts and counts them by 第十一条; the
 * package-private {@code Interpretation2017} holds the thresholds, line by line as the interpretation has them.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.menkan.personalinformation;

import org.jspecify.annotations.NullMarked;

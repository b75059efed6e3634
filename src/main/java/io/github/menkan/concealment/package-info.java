/**
 * 掩饰、隐瞒犯罪所得、犯罪所得收益罪（刑法第三百一十二条）: a figure of the province and items, then no figure for the first tier, then figures for 情节严重 that
 * the court may, but need not, follow.
 *
 * <p>{@link io.github.menkan.concealment.Concealment} is the offence with its elements. The standards, each in the order of its document:
 * {@code Concealment2015} (法释〔2015〕11号), {@code Concealment2021} (the same as 法释〔2021〕8号 changed it), {@code Concealment2025}
 * (法释〔2025〕13号). Before 2015-06-01 there was no general interpretation, and a person judges.
 *
 * <p>Non-goals: whether the offender knew, whether the upstream crime is established, who agreed with its offender beforehand, and money
 * laundering (第一百九十一条).
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.menkan.concealment;

import org.jspecify.annotations.NullMarked;

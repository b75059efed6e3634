/**
 * The categories of personal information, how an interpretation groups them into classes, and the proportional standard over the classes,
 * which 法释〔2017〕10号第五条 and 法释〔2019〕15号第四条 share. Which class a category has is for each interpretation to say.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.menkan.information;

import org.jspecify.annotations.NullMarked;

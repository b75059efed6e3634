/**
 * The classes of personal information that the interpretations tell apart, and the proportional standard over them, which
 * 法释〔2017〕10号第五条 and 法释〔2019〕15号第四条 share.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.menkan.information;

import org.jspecify.annotations.NullMarked;

/** What an embedding application touches. */
@NullMarked
package io.github.menkan;

import org.jspecify.annotations.NullMarked;

/** Places. */
@NullMarked
package io.github.menkan.place;

import org.jspecify.annotations.NullMarked;

/**
 * The reader of this library's tables in CSV, also of those that an application gives. It is strict: whatever is not as agreed is a
 * {@link io.github.menkan.Fault} with its file and line. The package is not exported.
 *
 * <ul>
 *   <li>{@link io.github.menkan.table.Table}: from text to rows.
 *   <li>{@link io.github.menkan.table.Row}: the cells of one row by the name of their column.
 *   <li>{@link io.github.menkan.table.TableText}: from bytes and resources to text.
 * </ul>
 */
@NullMarked
package io.github.menkan.table;

import org.jspecify.annotations.NullMarked;

/**
 * From seized tables to 条: how many items of each class a table of leaked rows holds by 法释〔2017〕10号第十一条, key by key, with
 * several readings of "the same item" at once, and with a reason for every row that is not sound.
 *
 * <p>A {@link io.github.menkan.counting.ColumnMapping}, written by a person, says what the columns hold and when two rows are the
 * same item. A {@link io.github.menkan.counting.Ledger} is fed with rows, of a {@link io.github.menkan.counting.SeizedTable} or of
 * an application's own, and gives a {@link io.github.menkan.counting.LedgerCount}: for each class and each reading what was seized,
 * what repeats, what is unsound and why, and the range that goes to the verdict.
 *
 * <p>Nothing of the rows is kept but SHA-256 digests keyed with a secret of the run, and counts. This package decides neither which
 * class a column is, nor what the same item is, nor whether what is unsound is unreal: these are for a person to say.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.menkan.counting;

import org.jspecify.annotations.NullMarked;

package io.github.menkan.network;

import io.github.menkan.Case;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Statute;
import java.util.function.Consumer;

/**
 * Builds a case of an offence whose facts are all stated directly: those of 刑法第二百八十五条、第二百八十六条、第二百八十七条之一 and 第二百八十七条之二.
 * Counts and amounts are totals. Not safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class NetworkCaseBuilder extends CaseBuilder<NetworkCaseBuilder> {

    private final Statute statute;
    private final String unitClause;
    private final Consumer<Facts.Builder> counting;

    NetworkCaseBuilder(Statute statute, String unitClause) {
        this(statute, unitClause, facts -> {});
    }

    NetworkCaseBuilder(Statute statute, String unitClause, Consumer<Facts.Builder> counting) {
        super(statute.elements());
        this.statute = statute;
        this.unitClause = unitClause;
        this.counting = counting;
    }

    @Override
    protected NetworkCaseBuilder self() {
        return this;
    }

    @Override
    public Case build() {
        counting.accept(facts());
        Assembly assembly = new Assembly(statute, facts(), committed(), judged(), subject());
        assembly.remarkUnits(unitClause);
        return assembly.toCase();
    }
}

package io.github.menkan.network;

import io.github.menkan.Case;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Statute;

/**
 * Builds a case of an offence whose facts are all stated directly: those of 刑法第二百八十五条、第二百八十六条、第二百八十七条之一 and 第二百八十七条之二.
 * Counts and amounts are totals. Not safe for use by several threads.
 *
 * <pre>{@code
 * NetworkCaseBuilder builder = ComputerData.builder().committedOn(LocalDate.of(2023, 5, 1));
 * builder.with(ComputerData.FINANCIAL_CREDENTIALS, 9).build().tier(); // NONE
 * }</pre>
 *
 * @since 0.1.0
 */
public class NetworkCaseBuilder extends CaseBuilder<NetworkCaseBuilder> {

    private final Statute statute;
    private final String unitClause;

    NetworkCaseBuilder(Statute statute, String unitClause) {
        super(statute.elements());
        this.statute = statute;
        this.unitClause = unitClause;
    }

    @Override
    protected final NetworkCaseBuilder self() {
        return this;
    }

    /** Puts what follows from the facts stated; for most of these offences nothing does. */
    void count(Facts.Builder facts) {}

    @Override
    public final Case build() {
        count(facts());
        Assembly assembly = new Assembly(statute, facts(), committed(), judged(), subject());
        assembly.remarkUnits(unitClause);
        return assembly.toCase();
    }
}

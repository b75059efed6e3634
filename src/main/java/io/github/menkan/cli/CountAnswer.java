package io.github.menkan.cli;

import io.github.menkan.Wording;
import io.github.menkan.counting.LedgerCount;
import io.github.menkan.json.CaseEntry;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a report of a count says.
 *
 * @param caseFile the case that goes to the verdict
 * @param verdict what was read of it
 * @param isTiered whether the law of the case has the two tiers that the count knows
 * @param sample the rows drawn for a person to verify; empty when none were asked for
 */
record CountAnswer(
        List<CountedTable> tables,
        String mappingHash,
        LedgerCount count,
        String caseFile,
        CaseEntry verdict,
        List<Wording> warnings,
        boolean isTiered,
        Optional<List<RowLottery.DrawnRow>> sample) {}

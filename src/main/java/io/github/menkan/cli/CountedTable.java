package io.github.menkan.cli;

import io.github.menkan.Wording;
import java.util.List;
import java.util.Optional;

/**
 * What one file was, after it has been counted.
 *
 * @param charset the encoding; empty for a workbook
 * @param rows its rows, faulty ones too
 * @param faultyLines where its faulty rows begin
 * @param faults why, for the first of them
 * @param soldTo the recipient; empty for what was seized
 */
record CountedTable(
        String name,
        String sha256,
        long bytes,
        Optional<String> charset,
        long rows,
        List<Long> faultyLines,
        List<Wording> faults,
        Optional<String> soldTo) {}

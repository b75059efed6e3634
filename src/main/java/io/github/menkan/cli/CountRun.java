package io.github.menkan.cli;

import io.github.menkan.counting.Ledger;
import io.github.menkan.counting.LedgerCount;
import io.github.menkan.counting.SeizedTable;
import io.github.menkan.json.CaseReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts tables, and takes the count to the verdict. */
final class CountRun {

    private static final int SECRET = 16;
    /** 刑法修正案（九）: before that one tier, and obtaining and disclosing apart. */
    private static final LocalDate TWO_TIERS = LocalDate.of(2015, 11, 1);
    /** 法释〔2017〕10号: before that no number of items was fixed. */
    private static final LocalDate INTERPRETATION = LocalDate.of(2017, 6, 1);

    private final Surroundings surroundings;
    private final MappingFile columns;
    private final Optional<Charset> charset;
    private final Optional<Path> spill;
    private final boolean quiet;

    CountRun(
            Surroundings surroundings,
            MappingFile columns,
            Optional<Charset> charset,
            Optional<Path> spill,
            boolean quiet) {
        this.surroundings = surroundings;
        this.columns = columns;
        this.charset = charset;
        this.spill = spill;
        this.quiet = quiet;
    }

    CountAnswer count(
            List<CountInput> inputs,
            RowLottery lottery,
            boolean isDrawn,
            Optional<LocalDate> committed,
            Optional<LocalDate> judged) {
        List<CountedTable> tables = new ArrayList<>();
        LedgerCount count;
        ByteProgress progress = new ByteProgress(surroundings.err(), surroundings.isWatched() && !quiet, bytes(inputs));
        try (Ledger ledger = ledger()) {
            for (CountInput input : inputs) {
                tables.add(count(ledger, input, name(inputs, input), lottery, progress));
            }
            count = ledger.count();
        } finally {
            progress.clear();
        }
        LocalDate judgedOn = judged.orElse(surroundings.today());
        LocalDate committedOn = committed.orElse(judgedOn);
        boolean isTiered = !committedOn.isBefore(TWO_TIERS) && !judgedOn.isBefore(INTERPRETATION);
        String caseFile = CountCase.of(count, committed, judged, committedOn.isBefore(TWO_TIERS));
        return new CountAnswer(
                tables,
                columns.sha256(),
                count,
                caseFile,
                CaseReader.on(surroundings.today()).read(caseFile),
                CountWarnings.of(tables, count, columns.mapping(), isTiered),
                isTiered,
                isDrawn ? Optional.of(lottery.drawn()) : Optional.empty());
    }

    private Ledger ledger() {
        byte[] secret = new byte[SECRET];
        new SecureRandom().nextBytes(secret);
        return spill.map(directory -> Ledger.spilling(columns.mapping(), secret, directory))
                .orElseGet(() -> Ledger.of(columns.mapping(), secret));
    }

    private static long bytes(List<CountInput> inputs) {
        long bytes = 0;
        for (CountInput input : inputs) {
            try {
                bytes += Files.size(input.path());
            } catch (IOException e) {
                throw new UsageException("{0} could not be read: {1}", input.file(), e.getMessage());
            }
        }
        return bytes;
    }

    /** The last part of the path; the whole path where another file ends so. */
    private static String name(List<CountInput> inputs, CountInput input) {
        boolean isShared = inputs.stream()
                .anyMatch(other ->
                        !other.file().equals(input.file()) && other.name().equals(input.name()));
        return isShared ? input.file() : input.name();
    }

    private CountedTable count(
            Ledger ledger, CountInput input, String name, RowLottery lottery, ByteProgress progress) {
        try (SeizedTable table = SeizedTable.open(input.path(), columns.mapping(), charset)) {
            WatchedRows rows = new WatchedRows(table, name, lottery, progress);
            input.soldTo()
                    .ifPresentOrElse(
                            recipient -> ledger.disclosedTo(recipient, name, rows), () -> ledger.obtained(name, rows));
            progress.tableDone(table.size(), rows.rows());
            return new CountedTable(
                    name,
                    table.sha256(),
                    table.size(),
                    table.charset(),
                    rows.rows(),
                    rows.faultyLines(),
                    rows.faults(),
                    input.soldTo());
        } catch (UncheckedIOException unread) {
            Throwable cause = unread.getCause();
            throw new UsageException(String.valueOf(cause == null ? unread.getMessage() : cause.getMessage()));
        }
    }
}

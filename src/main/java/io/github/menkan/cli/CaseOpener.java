package io.github.menkan.cli;

import io.github.menkan.counting.SheetRows;
import io.github.menkan.json.CaseReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Tells what files are, once, by their first bytes, and opens them so. */
final class CaseOpener {

    private final CaseReader reader;
    private final ColumnNames names;
    private final TableOptions options;
    private final CarriedCells carried;
    private final PrintStream err;
    private final boolean quiet;

    CaseOpener(
            CaseReader reader,
            ColumnNames names,
            TableOptions options,
            CarriedCells carried,
            PrintStream err,
            boolean quiet) {
        this.reader = reader;
        this.names = names;
        this.options = options;
        this.carried = carried;
        this.err = err;
        this.quiet = quiet;
    }

    /** How cases stand in a file. */
    private enum Kind {
        JSON,
        LINES,
        TABLE,
        WORKBOOK
    }

    UnreadCases entries(String file, Optional<Path> path, BufferedInputStream in) throws IOException {
        boolean isSaid = options.input() == TableOptions.Input.JSON || options.input() == TableOptions.Input.JSONL;
        if (!isSaid) {
            Beginning.of(in, false).foreign().ifPresent(foreign -> {
                throw new UsageException("{0} could not be read: it {1}", file, foreign);
            });
        }
        Optional<Charset> mark = Encoding.takeMark(in, isSaid);
        boolean isWide =
                mark.filter(charset -> charset.name().startsWith("UTF-16")).isPresent();
        Beginning beginning = Beginning.of(in, isWide);
        Charset encoding =
                isWide ? mark.get() : options.encoding().or(() -> mark).orElse(StandardCharsets.UTF_8);
        boolean isGuess = options.encoding().isEmpty() && mark.isEmpty();
        Kind kind = kind(file, beginning, encoding, isGuess);
        if (kind == Kind.WORKBOOK) {
            return table(file, new SheetCases(sheet(file, path, in)));
        }
        if (kind == Kind.TABLE && isGuess && !beginning.isLine(StandardCharsets.UTF_8)) {
            encoding = gb18030(file, beginning);
        }
        if (kind == Kind.TABLE) {
            return table(file, new DelimitedCases(in, encoding, DelimitedCases.delimiter(beginning.line(encoding))));
        }
        if (!options.carried().isEmpty()) {
            throw new UsageException("--carry must be of columns of tables, was of {0}", file);
        }
        if (!quiet && isGuess && !beginning.is(StandardCharsets.UTF_8) && beginning.is(Encoding.GB18030)) {
            say(file + " is not UTF-8; it may be GB18030, which --charset GB18030 reads");
        }
        InputStream bytes = isWide ? new Utf16Bytes(in, encoding) : in;
        Charset read = isWide ? StandardCharsets.UTF_8 : encoding;
        return new UnreadCases.Json(kind == Kind.LINES ? reader.lines(bytes, read) : reader.open(bytes, read));
    }

    private Kind kind(String file, Beginning beginning, Charset encoding, boolean isGuess) {
        switch (options.input()) {
            case JSON -> {
                return Kind.JSON;
            }
            case JSONL -> {
                return Kind.LINES;
            }
            case AUTO, CSV -> {
                if (beginning.isWorkbook()) {
                    return Kind.WORKBOOK;
                }
            }
        }
        String lower = file.toLowerCase(Locale.ROOT);
        if (options.input() == TableOptions.Input.CSV || lower.endsWith(".csv") || lower.endsWith(".tsv")) {
            return Kind.TABLE;
        }
        if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
            return Kind.LINES;
        }
        boolean isHeader = beginning.isHeader(encoding, names)
                || (isGuess && !beginning.isLine(encoding) && beginning.isHeader(Encoding.GB18030, names));
        return isHeader ? Kind.TABLE : Kind.JSON;
    }

    private CsvEntries table(String file, CaseRows rows) throws IOException {
        try {
            return new CsvEntries(reader, rows, names, options, carried);
        } catch (UsageException refused) {
            throw refused.of(file);
        }
    }

    private SheetRows sheet(String file, Optional<Path> path, InputStream in) {
        try {
            return path.isPresent()
                    ? SheetRows.open(path.get(), options.sheet())
                    : SheetRows.open(file, in, options.sheet());
        } catch (UncheckedIOException refused) {
            Throwable cause = refused.getCause() == null ? refused : refused.getCause();
            throw new UsageException(
                    String.valueOf(cause.getMessage()).replace("name one of them", "name one of them with --sheet"));
        }
    }

    /** The encoding of a table whose first line is not UTF-8. */
    private Charset gb18030(String file, Beginning beginning) {
        if (beginning.isLine(Encoding.GB18030) && beginning.hasChineseHeader(Encoding.GB18030, names)) {
            say(file + " is read as GB18030, in which alone its first line makes sense; --charset says it");
            return Encoding.GB18030;
        }
        throw beginning.isLine(Encoding.GB18030)
                ? new UsageException(
                        "{0} could not be read: its first line is not UTF-8; it may be GB18030, which --charset GB18030"
                                + " reads",
                        file)
                : new UsageException("{0} could not be read: its first line is not UTF-8", file);
    }

    private void say(String notice) {
        err.println("menkan: " + TextAnswers.printable(notice));
    }
}

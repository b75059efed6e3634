package io.github.menkan.cli;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options for where and how answers are written. */
final class AnswerOptions {

    /** How answers are written. */
    enum Format {
        TEXT,
        JSON,
        HTML,
        CSV
    }

    /** How warnings stand in CSV. */
    enum Warnings {
        CODES,
        TEXT
    }

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json, html or csv")
    private Format format = Format.TEXT;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description =
                    "where the answers go instead of standard output; for html a directory with a page for each case")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--columns",
            split = ",",
            paramLabel = "COLUMN",
            description = "csv: the columns and their order, such as id,tier,decided,citations; all without it")
    private List<String> columns = new ArrayList<>();

    @Option(
            names = "--warnings",
            paramLabel = "HOW",
            description = "csv: codes (default; a sentence keeps its code in every language and case) or text")
    private Warnings warnings = Warnings.CODES;

    @Option(
            names = "--output-charset",
            paramLabel = "NAME",
            description = "csv: UTF-8 (default) or GB18030 (also GBK, GB2312)")
    private Optional<String> charset = Optional.empty();

    @Option(names = "--bom", description = "csv: a byte order mark in front, by which spreadsheets know UTF-8")
    private boolean bom;

    Format format() {
        return format;
    }

    /** The directory of pages. */
    Optional<Path> directory() {
        return format == Format.HTML ? output : Optional.empty();
    }

    boolean isWarningText() {
        return warnings == Warnings.TEXT;
    }

    /** The columns asked for; all when none was. */
    List<String> columns() {
        return columns.isEmpty() ? CsvAnswers.COLUMNS : columns;
    }

    /** What answers are encoded in. */
    Charset charset() {
        return charset.map(Encoding::parse).orElse(StandardCharsets.UTF_8);
    }

    /** Refuses what does not go together. */
    void check(List<String> files) {
        if (format != Format.CSV && (!columns.isEmpty() || charset.isPresent() || bom || warnings == Warnings.TEXT)) {
            throw new UsageException(
                    "--columns, --warnings, --output-charset and --bom must go with --format csv, was with {0}",
                    Languages.word(format));
        }
        for (String column : columns()) {
            if (!CsvAnswers.COLUMNS.contains(column)) {
                throw new UsageException(
                        "--columns must be some of {0}, was {1}",
                        String.join(",", CsvAnswers.COLUMNS), TextAnswers.printable(column));
            }
        }
        if (output.isPresent() && format != Format.HTML) {
            if (Files.isDirectory(output.get())) {
                throw new UsageException("--output must be a file, was the directory {0}", output.get());
            }
            for (String file : files) {
                if (!file.equals("-") && isSame(Path.of(file), output.get())) {
                    throw new UsageException("--output must not be a file that is read, was {0}", file);
                }
            }
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException unknown) {
            return false;
        }
    }

    /** Whether answers go to a file of their own. */
    boolean isFile() {
        return output.isPresent() && format != Format.HTML;
    }

    /** Where answers are printed, in their encoding; closing it leaves standard output open. */
    PrintStream open(PrintStream standard) {
        Charset encoding = charset();
        PrintStream out = isFile() ? new AnswerStream(file(output.orElseThrow()), encoding) : standard;
        if (!isFile() && !encoding.equals(StandardCharsets.UTF_8)) {
            out = new PrintStream(standard, false, encoding);
        }
        if (bom) {
            out.print('\uFEFF');
        }
        return out;
    }

    private static OutputStream file(Path path) {
        try {
            return new FileOutputStream(path.toFile());
        } catch (IOException broken) {
            throw new UsageException("{0} could not be written: {1}", path, broken.getMessage());
        }
    }

    /** What to say when not all answers could be written; empty when they were. */
    Optional<UsageException> failure(PrintStream out) {
        out.flush();
        if (!isFile()) {
            return Optional.empty();
        }
        out.close();
        return out.checkError()
                ? Optional.of(new UsageException(
                        "{0} could not be written{1}", output.orElseThrow(), AnswerStream.reason(out)))
                : Optional.empty();
    }
}

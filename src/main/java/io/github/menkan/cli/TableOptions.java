package io.github.menkan.cli;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** The options for what is read. */
final class TableOptions {

    /** How cases are written. */
    enum Input {
        AUTO,
        JSON,
        JSONL,
        CSV
    }

    @Option(
            names = "--input",
            paramLabel = "KIND",
            description =
                    "json, jsonl or csv (any table of text); without it the first bytes tell, then the name and the content")
    private Input input = Input.AUTO;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description =
                    "UTF-8 or GB18030 (also GBK, GB2312); without it a byte order mark tells, then the first line")
    private Optional<String> charset = Optional.empty();

    @Option(
            names = "--ignore",
            split = ",",
            paramLabel = "HEADER",
            description = "columns of a table that are passed over, such as 备注,电话")
    private List<String> ignore = new ArrayList<>();

    @Option(
            names = "--carry",
            split = ",",
            paramLabel = "HEADER",
            description = "columns of a table that are taken to the answers as they stand, such as 承办人")
    private List<String> carry = new ArrayList<>();

    @Option(
            names = "--short-rows",
            description = "takes rows with fewer cells than the first row for rows whose last cells are empty")
    private boolean shortRows;

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "the sheet of a workbook; needed when several have rows")
    private Optional<String> sheet = Optional.empty();

    Input input() {
        return input;
    }

    Optional<Charset> encoding() {
        return charset.map(Encoding::parse);
    }

    Set<String> ignored() {
        return Set.copyOf(ignore);
    }

    Set<String> carried() {
        return new LinkedHashSet<>(carry);
    }

    boolean shortRows() {
        return shortRows;
    }

    Optional<String> sheet() {
        return sheet;
    }
}

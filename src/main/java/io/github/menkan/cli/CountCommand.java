package io.github.menkan.cli;

import io.github.menkan.Language;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code menkan count}. */
@Command(
        name = "count",
        mixinStandardHelpOptions = true,
        versionProvider = MenkanCommand.Version.class,
        description = {
            "Counts the items in tables of seized rows by 法释〔2017〕10号第十一条, and assesses what they reach.",
            "Tables are CSV or TSV, JSON Lines, or .xlsx; several are one population. The mapping of their columns is written or"
                    + " corrected by a person: menkan columns proposes one.",
            "Nothing of the rows is shown but counts, line numbers and masked samples."
        })
final class CountCommand implements Callable<Integer> {

    /** How the count is written. */
    enum Format {
        TEXT,
        JSON,
        HTML,
        CASE
    }

    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "TABLE", description = "tables of what was illegally obtained")
    private List<String> tables = new ArrayList<>();

    @Option(
            names = "--columns",
            required = true,
            paramLabel = "MAPPING",
            description = "JSON file that says what the columns hold, confirmed by a person")
    private String columns = "";

    @Option(
            names = "--sold-to",
            paramLabel = "NAME=TABLE",
            description = "a table of what was sold or provided to a recipient; the same name is the same recipient")
    private List<String> soldTo = new ArrayList<>();

    @Option(names = "--committed", paramLabel = "DATE", description = "day of the act; without it that of the judgment")
    private Optional<LocalDate> committed = Optional.empty();

    @Option(names = "--judged", paramLabel = "DATE", description = "day of the judgment; without it today")
    private Optional<LocalDate> judged = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (default), json, html, or case for menkan assess")
    private Format format = Format.TEXT;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "encoding of tables without byte order mark: UTF-8, GB18030, GBK, UTF-16LE or UTF-16BE")
    private Optional<String> charset = Optional.empty();

    @Option(
            names = "--spill",
            paramLabel = "DIRECTORY",
            description =
                    "keeps keyed digests in files there, for more rows than memory holds; 16 bytes for each row and key")
    private Optional<Path> spill = Optional.empty();

    @Option(names = "--sample", paramLabel = "N", description = "draws N rows for a person to verify; needs --seed")
    private Optional<Integer> sample = Optional.empty();

    @Option(names = "--seed", paramLabel = "S", description = "whole number from which the rows are drawn")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "zh (default) or en")
    private String lang = "zh";

    @Option(names = "--quiet", description = "no progress on standard error")
    private boolean quiet;

    CountCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Language language = Languages.parse(lang);
        Optional<Charset> encoding = charset.map(CountCommand::encoding);
        if (sample.isPresent() != seed.isPresent() || sample.orElse(0) < 0) {
            throw new UsageException(
                    "--sample N, from 0, must go with --seed S, was {0}",
                    sample.map(n -> "N = " + n).orElse("absent"));
        }
        if (spill.isPresent() && !Files.isDirectory(spill.get())) {
            throw new UsageException("--spill must be a directory, was {0}", spill.get());
        }
        List<CountInput> inputs = new ArrayList<>();
        tables.forEach(table -> inputs.add(CountInput.seized(table)));
        soldTo.forEach(sold -> inputs.add(CountInput.sold(sold)));
        CountRun run = new CountRun(surroundings, MappingFile.read(columns), encoding, spill, quiet);
        RowLottery lottery = new RowLottery(sample.orElse(0), seed.orElse(0L));
        CountAnswer answer;
        try {
            answer = run.count(inputs, lottery, sample.isPresent(), committed, judged);
        } catch (IllegalStateException unaccounted) {
            surroundings.err().println("menkan: " + unaccounted.getMessage());
            return 1;
        }
        if (!answer.count().accountsForEveryRow()) {
            surroundings.err().println("menkan: every row must be accounted for, was not");
            return 1;
        }
        surroundings
                .out()
                .print(
                        switch (format) {
                            case TEXT -> new CountText(answer, language).text();
                            case JSON -> CountJson.of(answer, language);
                            case HTML -> new CountPage(answer, language).page();
                            case CASE -> answer.caseFile() + "\n";
                        });
        return MenkanCommand.ok();
    }

    static Charset encoding(String name) {
        return switch (name.toUpperCase(java.util.Locale.ROOT)) {
            case "UTF-16LE" -> StandardCharsets.UTF_16LE;
            case "UTF-16BE" -> StandardCharsets.UTF_16BE;
            default -> Encoding.parse(name);
        };
    }
}

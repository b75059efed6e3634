package io.github.menkan.cli;

import io.github.menkan.Language;
import io.github.menkan.json.CaseReader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code menkan assess}. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        versionProvider = MenkanCommand.Version.class,
        description = {
            "Assesses the cases of files.",
            "JSON files hold an object, an array or JSON Lines, told apart by content. In a CSV file the column names are property"
                    + " paths, such as information[0].category; an empty cell is absent, null, unknown or 未知 is unknown.",
            "JSON out has the shape of the input; several files give JSON Lines in which \"file\" names the file."
        })
final class AssessCommand implements Callable<Integer> {

    /** How answers are written. */
    enum Format {
        TEXT,
        JSON,
        HTML,
        CSV
    }

    /** How cases are written. */
    enum Input {
        AUTO,
        JSON,
        JSONL,
        CSV
    }

    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "case files; - is standard input")
    private List<String> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json, html or csv")
    private Format format = Format.TEXT;

    @Option(
            names = "--input",
            paramLabel = "KIND",
            description = "json, jsonl or csv; without it the suffix .csv or .jsonl tells, then the content")
    private Input input = Input.AUTO;

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "zh (default) or en")
    private String lang = "zh";

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "UTF-8 or GB18030 (also GBK, GB2312); without it a byte order mark tells, then UTF-8")
    private Optional<String> charset = Optional.empty();

    @Option(names = "--output", paramLabel = "DIRECTORY", description = "html: a page for each case goes there")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--quiet", description = "no summary and no progress on standard error")
    private boolean quiet;

    AssessCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Language language = Languages.parse(lang);
        Optional<Charset> encoding = charset.map(Encoding::parse);
        if (output.isPresent() && format != Format.HTML) {
            throw new UsageException("--output must go with --format html, was with " + Languages.word(format));
        }
        CaseReader reader = CaseReader.on(surroundings.today(), surroundings.offences());
        Tally tally = new Tally();
        boolean anyUnread = false;
        Answers answers = answers(language);
        for (String file : files) {
            try (CaseSource source = CaseSource.open(reader, file, input, encoding, surroundings.in())) {
                new Batch(surroundings, language, quiet, tally).run(source, answers);
            } catch (UsageException unread) {
                surroundings.out().flush();
                surroundings.err().println("menkan: " + unread.getMessage());
                anyUnread = true;
            }
        }
        answers.close();
        if (!quiet && tally.total() != 1) {
            surroundings.err().print(tally.table(language));
        }
        if (anyUnread) {
            return 2;
        }
        return tally.invalid() > 0 ? 1 : 0;
    }

    private Answers answers(Language language) {
        boolean isOne = files.size() == 1;
        return switch (format) {
            case TEXT -> new TextAnswers(surroundings, language);
            case JSON -> new JsonAnswers(surroundings.out(), language, isOne);
            case HTML -> new HtmlAnswers(surroundings, language, output);
            case CSV -> new CsvAnswers(surroundings.out(), language);
        };
    }
}

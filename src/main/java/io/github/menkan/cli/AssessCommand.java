package io.github.menkan.cli;

import io.github.menkan.Language;
import io.github.menkan.json.CaseReader;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code menkan assess}. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        versionProvider = MenkanCommand.Version.class,
        description = {
            "Assesses the cases of files.",
            "JSON files hold an object, an array or JSON Lines, told apart by content. A table is CSV, TSV or a workbook (.xlsx) whose"
                    + " first row names properties, by paths such as information[0].category or by Chinese names such as 罪名; an"
                    + " empty cell is absent, null, unknown, 未知 or 不明 is unknown.",
            "JSON out has the shape of the input; several files give JSON Lines in which \"file\" names the file."
        })
final class AssessCommand implements Callable<Integer> {

    private static final int MOST_THREADS = 256;

    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "case files; - is standard input")
    private List<String> files = new ArrayList<>();

    @Mixin
    private TableOptions tables = new TableOptions();

    @Mixin
    private AnswerOptions answering = new AnswerOptions();

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "zh (default) or en")
    private String lang = "zh";

    @Option(
            names = "--standards",
            paramLabel = "TABLE",
            description =
                    "a CSV table of local amount standards that comes before the built-in one; standards lint checks it")
    private Optional<String> standards = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            description = "how many cases are worked on at once; as many as there are processors without it")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "no summary and no progress on standard error")
    private boolean quiet;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    AssessCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Language language = Languages.parse(lang);
        if (threads < 1 || threads > MOST_THREADS) {
            throw new UsageException("--threads must be from 1 to {0}, was {1}", MOST_THREADS, threads);
        }
        tables.encoding();
        answering.check(files);
        CarriedCells carried = new CarriedCells(tables.carried());
        if (!carried.headers().isEmpty() && answering.format() == AnswerOptions.Format.HTML) {
            throw new UsageException("--carry must go with --format csv, json or text, was with html");
        }
        CaseReader reader = CaseReader.on(surroundings.today(), surroundings.offences());
        if (standards.isPresent()) {
            reader = reader.figures(OwnStandards.read(standards.get(), surroundings));
        }
        CaseOpener opener = new CaseOpener(
                reader, new ColumnNames(surroundings.offences()), tables, carried, surroundings.err(), quiet);
        PrintStream out = answering.open(surroundings.out());
        return assess(surroundings.to(out), opener, carried, language);
    }

    private int assess(Surroundings target, CaseOpener opener, CarriedCells carried, Language language) {
        Tally tally = new Tally();
        boolean anyUnread = false;
        Answers answers = answers(target, carried, language);
        HelpWords words = HelpWords.of(spec.commandLine().getParseResult().originalArgs());
        for (String file : files) {
            try (CaseSource source = CaseSource.open(file, opener, target.in())) {
                new Batch(target, language, quiet, tally, threads).run(source, answers);
            } catch (UsageException unread) {
                target.out().flush();
                target.err().println("menkan: " + TextAnswers.printable(unread.in(words)));
                anyUnread = true;
            }
        }
        answers.close();
        answering.failure(target.out()).ifPresent(failure -> {
            throw failure;
        });
        if (!quiet && tally.total() != 1) {
            target.err().print(tally.table(language));
        }
        if (!quiet) {
            target.err().print(answers.legend());
        }
        if (anyUnread) {
            return 2;
        }
        return tally.invalid() > 0 ? 1 : 0;
    }

    private Answers answers(Surroundings target, CarriedCells carried, Language language) {
        boolean isOne = files.size() == 1;
        return switch (answering.format()) {
            case TEXT -> new TextAnswers(target, language, carried);
            case JSON -> new JsonAnswers(target.out(), language, isOne, carried);
            case HTML -> new HtmlAnswers(target, language, answering.directory());
            case CSV -> new CsvAnswers(target.out(), language, answering, carried);
        };
    }
}

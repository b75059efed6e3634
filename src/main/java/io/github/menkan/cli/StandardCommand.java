package io.github.menkan.cli;

import io.github.menkan.Language;
import io.github.menkan.norm.Standard;
import io.github.menkan.offence.Offence;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code menkan standard}. */
@Command(
        name = "standard",
        mixinStandardHelpOptions = true,
        versionProvider = MenkanCommand.Version.class,
        description = "Prints the standard of an offence, ground by ground, with citation and condition.")
final class StandardCommand implements Callable<Integer> {

    /** How the standard is written. */
    enum Format {
        TEXT,
        JSON,
        MARKDOWN
    }

    private final Surroundings surroundings;

    @Parameters(paramLabel = "OFFENCE", description = "such as theft or 盗窃罪")
    private String offence = "";

    @Option(names = "--on", paramLabel = "DATE", description = "the day, such as 2023-05-01; today without it")
    private Optional<String> on = Optional.empty();

    @Option(
            names = "--region",
            paramLabel = "REGION",
            description = "GB/T 2260 code or name, such as 44 or 广东, for local amounts")
    private Optional<String> region = Optional.empty();

    @Option(
            names = "--standards",
            paramLabel = "TABLE",
            description =
                    "a CSV table of local amount standards that comes before the built-in one; standards lint checks it")
    private Optional<String> standards = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json or markdown")
    private Format format = Format.TEXT;

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "zh (default) or en")
    private String lang = "zh";

    StandardCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Language language = Languages.parse(lang);
        Offence charge = StandardChoice.offence(surroundings.offences(), offence);
        LocalDate day = on.map(date -> StandardChoice.day("--on", date)).orElse(surroundings.today());
        Optional<Standard> found = StandardChoice.find(
                charge, day, region, standards.map(table -> OwnStandards.read(table, surroundings)));
        if (found.isEmpty()) {
            surroundings
                    .err()
                    .println("menkan: " + day + ": " + Offence.NOT_YET.in(language) + " ("
                            + charge.name().article() + ")");
            return 1;
        }
        StandardTable table = new StandardTable(found.get(), language);
        surroundings
                .out()
                .print(
                        switch (format) {
                            case TEXT -> table.text();
                            case JSON -> table.json() + "\n";
                            case MARKDOWN -> table.markdown();
                        });
        return MenkanCommand.ok();
    }
}

package io.github.menkan.cli;

import io.github.menkan.Language;
import io.github.menkan.Wording;
import io.github.menkan.norm.Standard;
import io.github.menkan.offence.Offence;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code menkan diff}. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = MenkanCommand.Version.class,
        description = "Shows what changed in the standard of an offence between two days: - went, + came.")
final class DiffCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "OFFENCE", description = "such as personal-information")
    private String offence = "";

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "the earlier day")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "DATE", description = "the later day")
    private String to = "";

    @Option(names = "--region", paramLabel = "CODE", description = "GB/T 2260 code, such as 44, for local amounts")
    private Optional<String> region = Optional.empty();

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "zh (default) or en")
    private String lang = "zh";

    DiffCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Language language = Languages.parse(lang);
        Offence charge = StandardChoice.offence(surroundings.offences(), offence);
        Optional<Standard> before = StandardChoice.find(charge, StandardChoice.day("--from", from), region);
        Optional<Standard> after = StandardChoice.find(charge, StandardChoice.day("--to", to), region);
        String none = Wording.of("无此罪名").in(language);
        surroundings
                .out()
                .print("--- " + from + " " + before.map(Standard::title).orElse(none) + "\n");
        surroundings.out().print("+++ " + to + " " + after.map(Standard::title).orElse(none) + "\n");
        if (before.equals(after)) {
            surroundings.out().print(Wording.of("标准相同").in(language) + "\n");
            return MenkanCommand.ok();
        }
        List<String> old = before.map(standard -> new StandardTable(standard, language).lines())
                .orElse(List.of());
        List<String> current = after.map(standard -> new StandardTable(standard, language).lines())
                .orElse(List.of());
        old.stream()
                .filter(line -> !current.contains(line))
                .forEach(line -> surroundings.out().print("- " + line + "\n"));
        current.stream()
                .filter(line -> !old.contains(line))
                .forEach(line -> surroundings.out().print("+ " + line + "\n"));
        long kept = current.stream().filter(old::contains).count();
        surroundings.out().print(Wording.of("相同的行：").in(language) + kept + "\n");
        return MenkanCommand.ok();
    }
}

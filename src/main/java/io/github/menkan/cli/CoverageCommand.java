package io.github.menkan.cli;

import io.github.menkan.charges.Coverage;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code menkan coverage}. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        versionProvider = MenkanCommand.Version.class,
        description =
                "Prints what becomes of every provision of the documents: ground, counting rule, factor, warning, …, or not"
                        + " modelled and why. Columns are parted by tabs.")
final class CoverageCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "zh (default) or en")
    private String lang = "zh";

    CoverageCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.out().print(Coverage.toText(Languages.parse(lang)));
        return MenkanCommand.ok();
    }
}

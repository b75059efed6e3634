package io.github.menkan.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code menkan completion}. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = MenkanCommand.Version.class,
        description =
                "Prints the script by which bash and zsh complete commands and options: source <(menkan completion)")
final class CompletionCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    CompletionCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.out().print(AutoComplete.bash("menkan", spec.root().commandLine()));
        return MenkanCommand.ok();
    }
}

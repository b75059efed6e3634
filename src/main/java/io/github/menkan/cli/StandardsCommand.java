package io.github.menkan.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code menkan standards}. */
@Command(
        name = "standards",
        mixinStandardHelpOptions = true,
        versionProvider = MenkanCommand.Version.class,
        description = "Works on tables of local amount standards.")
final class StandardsCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}

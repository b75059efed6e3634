package io.github.menkan.cli;

import io.github.menkan.Menkan;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without subcommand. */
@Command(
        name = "menkan",
        mixinStandardHelpOptions = true,
        versionProvider = MenkanCommand.Version.class,
        description =
                "Thresholds of Chinese criminal law (门槛): which statutory tier the facts of a case reach, on which clauses,"
                        + " what is uncertain, and how far the next tier is. No legal advice.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every case was assessed",
            "1:some case was invalid (the others were assessed), or an answer no longer holds",
            "2:wrong usage, or a file could not be read"
        })
final class MenkanCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    /** The version of the library. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"menkan " + Menkan.version()};
        }
    }

    static int ok() {
        return CommandLine.ExitCode.OK;
    }
}

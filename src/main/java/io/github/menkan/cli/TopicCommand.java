package io.github.menkan.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code menkan help}. */
@Command(name = "help", helpCommand = true, description = "Prints the help of a command, such as help assess.")
final class TopicCommand implements Runnable {

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..2", paramLabel = "COMMAND", description = "the command, such as assess or standards lint")
    private List<String> topic = new ArrayList<>();

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "en (default) or zh")
    private String lang = "en";

    TopicCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        Languages.parse(lang);
        CommandLine command = spec.root().commandLine();
        for (String name : topic) {
            CommandLine next = command.getSubcommands().get(name);
            if (next == null) {
                throw new UsageException(
                        "COMMAND must be one of {0}, was {1}",
                        String.join(", ", command.getSubcommands().keySet()), name);
            }
            command = next;
        }
        surroundings.out().print(command.getUsageMessage());
    }
}

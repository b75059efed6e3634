package io.github.menkan.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in other words what picocli says in English of arguments that it cannot take. */
record UsageFaults(HelpWords words) implements CommandLine.IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException refused, String[] arguments) {
        PrintWriter err = refused.getCommandLine().getErr();
        err.println(TextAnswers.printable(fault(refused).in(words)));
        List<String> near =
                refused instanceof UnmatchedArgumentException unknown ? unknown.getSuggestions() : List.of();
        if (near.isEmpty()) {
            words.translate(refused.getCommandLine());
            refused.getCommandLine().usage(err);
        } else {
            err.println(new UsageException("did you mean {0}?", String.join(", ", near)).in(words));
        }
        return CommandLine.ExitCode.USAGE;
    }

    private static UsageException fault(ParameterException refused) {
        ArgSpec argument = refused.getArgSpec();
        if (refused instanceof MissingParameterException missing) {
            return new UsageException(
                    "{0} must be stated, was absent",
                    missing.getMissing().stream().map(UsageFaults::name).collect(Collectors.joining(", ")));
        }
        if (refused instanceof UnmatchedArgumentException unknown) {
            return new UsageException(
                    "arguments must be known ones, was {0}", String.join(" ", unknown.getUnmatched()));
        }
        if (refused instanceof OverwrittenOptionException twice) {
            return new UsageException("{0} must be stated once, was stated twice", name(twice.getOverwritten()));
        }
        if (argument != null && argument.type().isEnum()) {
            return new UsageException(
                    "{0} must be one of {1}, was {2}",
                    name(argument),
                    Arrays.stream(argument.type().getEnumConstants())
                            .map(one -> Languages.word((Enum<?>) one))
                            .collect(Collectors.joining(", ")),
                    refused.getValue());
        }
        return argument == null || refused.getValue() == null
                ? new UsageException(String.valueOf(refused.getMessage()))
                : new UsageException("{0} must be a value that it takes, was {1}", name(argument), refused.getValue());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}

package io.github.menkan.cli;

import io.github.menkan.charges.Offences;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * The command {@code menkan}.
 *
 * <pre>{@code
 * Runnable command = () -> Main.main(Offences.builtIn(), "coverage", "--lang", "en");
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Main {

    private Main() {}

    /**
     * Runs the command and ends the process: status 0 when every case was assessed, 1 when some case was invalid or an answer did
     * not hold, 2 for wrong usage or a file that could not be read.
     *
     * @param arguments the arguments, such as {@code assess cases.jsonl --format json}
     */
    public static void main(String[] arguments) {
        main(Offences.builtIn(), arguments);
    }

    /**
     * Runs the command as {@link #main(String[])} does, for an application's own offences too.
     *
     * @param offences the offences that cases may name
     * @param arguments the arguments
     */
    public static void main(Offences offences, String... arguments) {
        PrintStream out = new AnswerStream(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        int status = run(new Surroundings(System.in, out, err, today, isTerminal(), offences), arguments);
        out.flush();
        System.exit(status);
    }

    /** Runs the command in the given surroundings and returns the status. */
    static int run(Surroundings surroundings, String... arguments) {
        CommandLine line = line(surroundings, arguments.length == 0 ? "" : arguments[0]);
        HelpWords words = HelpWords.of(List.of(arguments));
        if (words.areChinese()) {
            line.setParameterExceptionHandler(new UsageFaults(words));
            if (HelpWords.areAskedFor(List.of(arguments))) {
                words.translate(line);
            }
        }
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(writer(surroundings.out()))
                .setErr(writer(surroundings.err()))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    surroundings.out().flush();
                    surroundings
                            .err()
                            .println("menkan: "
                                    + TextAnswers.printable(usage(failure).in(words)));
                    return CommandLine.ExitCode.USAGE;
                });
        int status;
        try {
            status = line.execute(arguments);
        } catch (VirtualMachineError exhausted) {
            UsageException little =
                    new UsageException("the machine has too little for this input (-Xmx gives more): {0}", exhausted);
            surroundings.err().println("menkan: " + little.in(words));
            status = CommandLine.ExitCode.USAGE;
        }
        if (!surroundings.out().checkError()) {
            return status;
        }
        if (!AnswerStream.isReaderGone(surroundings.out())) {
            UsageException unwritten = new UsageException(
                    "standard output could not be written{0}", AnswerStream.reason(surroundings.out()));
            surroundings.err().println("menkan: " + unwritten.in(words));
        }
        return CommandLine.ExitCode.USAGE;
    }

    /** The command with all its subcommands. */
    static CommandLine line(Surroundings surroundings) {
        return line(surroundings, "");
    }

    /** The command. Building a subcommand takes longer than many a case: one that is named is built alone, unless it tells of others. */
    private static CommandLine line(Surroundings surroundings, String named) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("assess", () -> new AssessCommand(surroundings));
        all.put("standard", () -> new StandardCommand(surroundings));
        all.put("diff", () -> new DiffCommand(surroundings));
        all.put("verify", () -> new VerifyCommand(surroundings));
        all.put("coverage", () -> new CoverageCommand(surroundings));
        all.put("count", () -> new CountCommand(surroundings));
        all.put("columns", () -> new ColumnsCommand(surroundings));
        all.put(
                "standards",
                () -> new CommandLine(new StandardsCommand()).addSubcommand(new LintCommand(surroundings)));
        all.put("template", () -> new TemplateCommand(surroundings));
        all.put("schema", () -> new SchemaCommand(surroundings));
        CommandLine line = new CommandLine(new MenkanCommand());
        Supplier<Object> alone = all.get(named);
        if (alone != null) {
            return line.addSubcommand(alone.get());
        }
        all.values().forEach(subcommand -> line.addSubcommand(subcommand.get()));
        return line.addSubcommand(new CompletionCommand(surroundings)).addSubcommand(new TopicCommand(surroundings));
    }

    private static UsageException usage(Exception failure) {
        if (failure instanceof UsageException usage) {
            return usage;
        }
        Throwable cause = failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
        if (cause instanceof IOException) {
            return new UsageException("input could not be read: {0}", cause.getMessage());
        }
        return new UsageException("an error of the program itself: {0}", failure);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** Whether standard error is a terminal. Java cannot tell; where the system shows open files, they are asked. */
    private static boolean isTerminal() {
        Path open = Path.of("/proc/self/fd/2");
        try {
            return Files.isSymbolicLink(open)
                    && Files.readSymbolicLink(open).toString().matches("/dev/(pts/|tty).*");
        } catch (IOException | SecurityException unknown) {
            return false;
        }
    }
}

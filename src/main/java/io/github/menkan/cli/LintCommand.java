package io.github.menkan.cli;

import io.github.menkan.Fault;
import io.github.menkan.place.LocalTables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code menkan standards lint}. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        versionProvider = MenkanCommand.Version.class,
        description = "Checks a CSV table of local amount standards; status 1 when it has faults.")
final class LintCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "a CSV table, UTF-8; - is standard input")
    private String file = "";

    LintCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (InputStream in = file.equals("-") ? surroundings.in() : Files.newInputStream(Path.of(file))) {
            List<Fault> faults = LocalTables.lint(file, in, OwnStandards.amounts(surroundings));
            faults.forEach(fault -> surroundings.out().print(fault + "\n"));
            return faults.isEmpty() ? 0 : 1;
        } catch (NoSuchFileException | InvalidPathException none) {
            throw new UsageException("{0} could not be read: there is no such file", file);
        } catch (IOException broken) {
            throw new UsageException("{0} could not be read: {1}", file, broken.getMessage());
        }
    }
}

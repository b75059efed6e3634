package io.github.menkan.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.menkan.json.CaseReader;
import io.github.menkan.place.LocalTables;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code menkan verify}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = MenkanCommand.Version.class,
        description = {
            "Runs the case in an old JSON answer again and says what differs: the version of the library, the standard, every figure"
                    + " and text.",
            "The file holds one answer, an array of them, or JSON Lines. Status 1 when some answer differs."
        })
final class VerifyCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "RECEIPT", description = "a file that assess --format json wrote; - is standard input")
    private String file = "";

    @Option(
            names = "--standards",
            paramLabel = "TABLE",
            description = "the table of local amount standards with which the answer was made")
    private Optional<String> standards = Optional.empty();

    VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Optional<LocalTables> own = standards.map(table -> OwnStandards.read(table, surroundings));
        long count = 0;
        long differing = 0;
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        try (InputStream in = open();
                MappingIterator<JsonNode> answers =
                        mapper.readerFor(JsonNode.class).readValues(in)) {
            while (answers.hasNextValue()) {
                JsonNode answer = answers.nextValue();
                count++;
                List<String> differences = new Receipt(answer, mapper, day -> reader(day, own)).differences();
                differing += differences.isEmpty() ? 0 : 1;
                String name = answer.path("id").isTextual()
                        ? TextAnswers.printable(answer.path("id").textValue())
                        : "#" + count;
                surroundings.out().print(name + ": " + (differences.isEmpty() ? "same" : "differs") + "\n");
                differences.forEach(
                        difference -> surroundings.out().print("  " + TextAnswers.printable(difference) + "\n"));
            }
        } catch (JacksonException broken) {
            throw new UsageException(
                    "{0} could not be read: it is no JSON answer: {1}", file, broken.getOriginalMessage());
        } catch (NoSuchFileException | InvalidPathException none) {
            throw new UsageException("{0} could not be read: there is no such file", file);
        } catch (IOException broken) {
            throw new UsageException("{0} could not be read: {1}", file, broken.getMessage());
        }
        if (count == 0) {
            throw new UsageException("{0} must hold an answer, was empty", file);
        }
        return differing > 0 ? 1 : 0;
    }

    private CaseReader reader(LocalDate day, Optional<LocalTables> own) {
        CaseReader reader = CaseReader.on(day, surroundings.offences());
        return own.map(reader::figures).orElse(reader);
    }

    private InputStream open() throws IOException {
        return file.equals("-") ? surroundings.in() : new BufferedInputStream(Files.newInputStream(Path.of(file)));
    }
}

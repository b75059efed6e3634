package io.github.menkan.cli;

import io.github.menkan.json.JsonSchemas;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code menkan schema}. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = MenkanCommand.Version.class,
        description = "Prints the JSON Schema (2020-12) of a case or of an answer.")
final class SchemaCommand implements Callable<Integer> {

    /** What the schema is of. */
    enum Of {
        CASE,
        ANSWER
    }

    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "OF", description = "case (default) or answer")
    private Of subject = Of.CASE;

    SchemaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings
                .out()
                .print(subject == Of.CASE ? JsonSchemas.ofCase(surroundings.offences()) : JsonSchemas.ofAssessment());
        return MenkanCommand.ok();
    }
}

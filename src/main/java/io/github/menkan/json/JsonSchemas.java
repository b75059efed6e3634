package io.github.menkan.json;

import io.github.menkan.charges.Offences;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schemas (2020-12) of what is read and written. That of a case is put together from the offences; that of an answer lies
 * in the jar beside this class as {@code assessment.schema.json}.
 *
 * <pre>{@code
 * String draft2020 = JsonSchemas.ofCase();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class JsonSchemas {

    private JsonSchemas() {}

    /**
     * The schema of one case. The reader is stricter: it also compares dates and limits.
     *
     * @return the schema as JSON text
     */
    public static String ofCase() {
        return ofCase(Offences.builtIn());
    }

    /**
     * The schema of one case of some offences, an application's own among them.
     *
     * @param offences the offences that cases may name
     * @return the schema as JSON text
     */
    public static String ofCase(Offences offences) {
        return CaseSchema.of(Objects.requireNonNull(offences, "offences"));
    }

    /**
     * The schema of one answer: an assessment, or the fault of a bad case.
     *
     * @return the schema as JSON text
     */
    public static String ofAssessment() {
        return resource("assessment.schema.json");
    }

    private static String resource(String name) {
        try (InputStream in = JsonSchemas.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar must hold " + name + ", was without it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

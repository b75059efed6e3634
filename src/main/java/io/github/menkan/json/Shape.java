package io.github.menkan.json;

/**
 * How cases stand in a file.
 *
 * <pre>{@code
 * InputStream input = new ByteArrayInputStream(("[" + json + "]").getBytes("UTF-8"));
 * CaseEntries entries = CaseReader.on(LocalDate.of(2026, 11, 21)).open(input, java.nio.charset.StandardCharsets.UTF_8);
 * entries.shape(); // ARRAY
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Shape {
    /** One object, or several one after the other, each over any number of lines. */
    OBJECTS,
    /** One array of objects. */
    ARRAY,
    /** JSON Lines: one object a line. */
    LINES
}

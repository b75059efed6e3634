package io.github.menkan.json;

/**
 * How cases stand in a file.
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

package io.github.menkan.cli;

import io.github.menkan.json.CaseEntry;
import io.github.menkan.json.Shape;

/** Where answers go, in one of the formats. */
interface Answers {

    /** A file begins. */
    void begin(String file, Shape shape);

    /** One entry of the file. */
    void add(CaseEntry entry);

    /** The file ends. */
    default void end() {}

    /** All files have ended. */
    default void close() {}
}

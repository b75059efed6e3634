package io.github.menkan.cli;

import io.github.menkan.json.CaseEntries;
import io.github.menkan.json.CaseEntry;
import io.github.menkan.json.Shape;
import java.util.Iterator;
import java.util.function.Supplier;

/** The entries of a file, each taken from it in order, and read as a case on whatever thread asks it. */
interface UnreadCases extends Iterator<Supplier<CaseEntry>>, AutoCloseable {

    /** How the answers should stand in JSON. */
    Shape shape();

    @Override
    void close();

    /** Those of a file of JSON. */
    record Json(CaseEntries entries) implements UnreadCases {

        @Override
        public Shape shape() {
            return entries.shape();
        }

        @Override
        public boolean hasNext() {
            return entries.hasNext();
        }

        @Override
        public Supplier<CaseEntry> next() {
            return entries.nextUnread();
        }

        @Override
        public void close() {}
    }
}

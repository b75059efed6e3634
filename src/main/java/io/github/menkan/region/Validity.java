package io.github.menkan.region;

import java.time.LocalDate;
import java.util.Optional;

/** The days from the first in force to, excluded, the first no longer in force; without end where there is none. */
record Validity(LocalDate from, Optional<LocalDate> until) {

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    boolean overlaps(Validity other) {
        return until.map(other.from::isBefore).orElse(true)
                && other.until.map(from::isBefore).orElse(true);
    }

    /** As messages name it. */
    @Override
    public String toString() {
        return from + until.map(u -> " until " + u).orElse(" on");
    }
}

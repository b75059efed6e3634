package io.github.menkan.region;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** The days from the first in force to, excluded, the first no longer in force; without end where there is none. */
record Validity(LocalDate from, Optional<LocalDate> until) {

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && isBeforeEnd(day);
    }

    boolean overlaps(Validity other) {
        return isBeforeEnd(other.from) && other.isBeforeEnd(from);
    }

    private boolean isBeforeEnd(LocalDate day) {
        return until.isEmpty() || day.isBefore(until.get());
    }

    /** Adds the first day in force and the first no longer in force. */
    void addTo(Collection<LocalDate> days) {
        days.add(from);
        if (until.isPresent()) {
            days.add(until.get());
        }
    }

    /** As messages name it. */
    @Override
    public String toString() {
        return from + until.map(u -> " until " + u).orElse(" on");
    }
}

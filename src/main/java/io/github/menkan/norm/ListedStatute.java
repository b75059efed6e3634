package io.github.menkan.norm;

import io.github.menkan.Offence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A timeline that is a list of standards, no two of which are in force together. */
record ListedStatute(List<Standard> standards) implements Statute {

    ListedStatute {
        standards = List.copyOf(standards);
        if (standards.isEmpty()) {
            throw new IllegalArgumentException("standards must not be empty, was []");
        }
        for (int i = 0; i < standards.size(); i++) {
            Standard one = standards.get(i);
            if (!one.offence().equals(standards.get(0).offence())
                    || !one.elements().equals(standards.get(0).elements())) {
                throw new IllegalArgumentException("standards must be of one offence, was " + one.offence());
            }
            for (Standard other : standards.subList(0, i)) {
                if (one.law().overlaps(other.law()) && one.inForce().overlaps(other.inForce())) {
                    throw new IllegalArgumentException(
                            "standards must not overlap, was " + other.title() + " and " + one.title());
                }
            }
        }
    }

    @Override
    public Offence offence() {
        return standards.get(0).offence();
    }

    @Override
    public Elements elements() {
        return standards.get(0).elements();
    }

    @Override
    public Optional<Standard> find(LocalDate lawOn, LocalDate interpretationOn) {
        for (Standard standard : standards) {
            if (standard.law().isInForce(lawOn) && standard.inForce().contains(interpretationOn)) {
                return Optional.of(standard);
            }
        }
        return Optional.empty();
    }
}

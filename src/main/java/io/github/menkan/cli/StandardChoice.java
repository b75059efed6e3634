package io.github.menkan.cli;

import io.github.menkan.charges.Charge;
import io.github.menkan.charges.Charges;
import io.github.menkan.norm.Standard;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** The standard that options name. */
final class StandardChoice {

    private StandardChoice() {}

    static Charge charge(String offence) {
        return Charges.find(offence)
                .orElseThrow(() -> new UsageException("OFFENCE must be one of "
                        + Charges.all().stream()
                                .map(charge -> charge.offence().id())
                                .collect(Collectors.joining(", "))
                        + ", was " + offence));
    }

    static LocalDate day(String option, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException none) {
            throw new UsageException(option + " must be a date that exists, such as 2023-05-01, was " + value);
        }
    }

    /** The standard in force on a day; empty when the offence did not exist then. */
    static Optional<Standard> find(Charge charge, LocalDate day, Optional<String> region) {
        try {
            return charge.statute().apply(region).find(day, day);
        } catch (IllegalArgumentException unknown) {
            throw new UsageException("--region must be a division code: " + unknown.getMessage());
        }
    }
}

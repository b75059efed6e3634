package io.github.menkan.cli;

import io.github.menkan.charges.Offences;
import io.github.menkan.norm.Standard;
import io.github.menkan.offence.Offence;
import io.github.menkan.offence.Timeline;
import io.github.menkan.place.Division;
import io.github.menkan.place.LocalTables;
import io.github.menkan.place.Place;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The standard that options name. */
final class StandardChoice {

    private StandardChoice() {}

    static Offence offence(Offences offences, String id) {
        return offences.find(id)
                .or(() -> offences.list().stream()
                        .filter(one -> one.name().name().chinese().equals(id)
                                || one.name().name().chinese().equals(id + "罪"))
                        .findFirst())
                .orElseThrow(() -> new UsageException(
                        "OFFENCE must be one of {0} or a Chinese name, was {1}",
                        String.join(", ", offences.ids()), id));
    }

    static LocalDate day(String option, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException none) {
            throw new UsageException("{0} must be a date that exists, such as 2023-05-01, was {1}", option, value);
        }
    }

    /** The standard in force on a day; empty when the offence did not exist then. */
    static Optional<Standard> find(Offence offence, LocalDate day, Optional<String> region) {
        return find(offence, day, region, Optional.empty());
    }

    /** The standard in force on a day, with local figures of an office's own before the others. */
    static Optional<Standard> find(Offence offence, LocalDate day, Optional<String> region, Optional<LocalTables> own) {
        offence.modelledFrom().filter(day::isBefore).ifPresent(first -> {
            throw new UsageException("the day must be from {0}, the law before is not modelled, was {1}", first, day);
        });
        try {
            LocalTables tables = own.map(table -> offence.tables().with(table)).orElse(offence.tables());
            Place place = new Place(region.map(StandardChoice::division), tables);
            return offence.timeline(place).find(day, day, day).map(Timeline.Version::standard);
        } catch (IllegalArgumentException unknown) {
            throw new UsageException("--region must be a division code: {0}", unknown.getMessage());
        } catch (CellValues.RefusedCell unknown) {
            throw new UsageException("--region {0}", unknown.getMessage());
        }
    }

    private static Division division(String region) {
        return Division.of(CellValues.region(CellText.normal(region)));
    }

    /** The standards of an offence where no place is known. */
    static Timeline timeline(Offence offence) {
        return offence.timeline(Place.UNKNOWN);
    }
}

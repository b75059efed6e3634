package io.github.menkan.cli;

import io.github.menkan.Fault;
import io.github.menkan.FaultyTableException;
import io.github.menkan.offence.Offence;
import io.github.menkan.place.Amounts;
import io.github.menkan.place.LocalTables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A table of local amount standards of an office's own. */
final class OwnStandards {

    private OwnStandards() {}

    static LocalTables read(String file, Surroundings surroundings) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return LocalTables.parse(file, in, amounts(surroundings));
        } catch (FaultyTableException faulty) {
            List<Fault> faults = faulty.faults();
            throw new UsageException(
                    "{0} must be a table without faults, had {1} (standards lint names all): {2}",
                    file, faults.size(), faults.get(0));
        } catch (NoSuchFileException | InvalidPathException none) {
            throw new UsageException("{0} could not be read: there is no such file", file);
        } catch (IOException | UncheckedIOException broken) {
            throw new UsageException("{0} could not be read: {1}", file, broken.getMessage());
        }
    }

    static Amounts[] amounts(Surroundings surroundings) {
        return surroundings.offences().list().stream()
                .map(Offence::amounts)
                .flatMap(Optional::stream)
                .toArray(Amounts[]::new);
    }
}

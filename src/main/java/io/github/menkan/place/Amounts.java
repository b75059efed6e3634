package io.github.menkan.place;

import static java.util.Objects.requireNonNull;

import io.github.menkan.Wording;
import io.github.menkan.norm.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an offence declares about its figures where provinces fix them: the word by which tables of local figures call it, and the
 * national figures through the years.
 *
 * <pre>{@code
 * Document law = Document.of("法释〔2013〕10号", "关于办理敲诈勒索刑事案件适用法律若干问题的解释", LocalDate.of(2013, 4, 27));
 * Amounts extortion = Amounts.of(
 *         "extortion", "敲诈勒索罪", NationalBand.of(law.article(1), NationalBand.yuan(2_000, 5_000)));
 * extortion.find(LocalDate.of(2013, 4, 26)).isPresent(); // false
 * }</pre>
 *
 * @param id the word in the column {@code offence}, as the offence is called in case files
 * @param name the statutory name
 * @param bands the national figures, oldest first, no two in force on one day
 * @since 0.1.0
 */
public record Amounts(String id, Wording name, List<NationalBand> bands) {

    /** Refuses an id that is no such word, and documents that are out of order or in force together. */
    public Amounts {
        requireNonNull(name, "name");
        requireNonNull(id, "id");
        if (id.isBlank() || id.startsWith("#") || id.indexOf(',') >= 0 || id.indexOf('"') >= 0) {
            throw new IllegalArgumentException("id must be a word without comma, quote or #, was \"" + id + "\"");
        }
        bands = List.copyOf(requireNonNull(bands, "bands"));
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("bands must hold the figures of a document, was []");
        }
        for (int i = 1; i < bands.size(); i++) {
            Document before = bands.get(i - 1).document();
            Document after = bands.get(i).document();
            if (before.overlaps(after)
                    || after.inForce().from().isBefore(before.inForce().from())) {
                throw new IllegalArgumentException("bands must be oldest first and in force one at a time, was "
                        + before.number() + " before " + after.number());
            }
        }
    }

    /**
     * The figures of an offence.
     *
     * @param id the word in the column {@code offence}
     * @param chinese the statutory name
     * @param bands the national figures, oldest first
     * @return the figures
     */
    public static Amounts of(String id, String chinese, NationalBand... bands) {
        return new Amounts(id, Wording.of(chinese), List.of(requireNonNull(bands, "bands")));
    }

    /**
     * The national figures of a day.
     *
     * @param on the day
     * @return the figures; empty where no document of that day is known
     */
    public Optional<NationalBand> find(LocalDate on) {
        requireNonNull(on, "on");
        for (NationalBand band : bands) {
            if (band.document().isInForce(on)) {
                return Optional.of(band);
            }
        }
        return Optional.empty();
    }
}

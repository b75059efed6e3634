package io.github.menkan.proof;

import io.github.menkan.Tier;
import io.github.menkan.norm.Ground;
import io.github.menkan.norm.Standard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Grounds of which something is known not to hold, and why: a line of a table in {@code src/test/resources/proof}. A ground that is
 * listed and of which it does hold fails the proofs, as does one that is not listed and of which it does not.
 *
 * @param offence the offence
 * @param tier the tier
 * @param clause what the ground cites, and behind an arrow the provision from which its measure was scaled
 * @param asks the name of an element that its conditions ask about, where others of the clause do not; else nothing
 * @param everywhere whether in every standard that has the ground, or only in some
 * @param why why
 */
record Listed(String offence, Tier tier, String clause, String asks, boolean everywhere, String why) {

    /** Grounds that change no answer, because others hold wherever they do. */
    static final List<Listed> SUPERFLUOUS =
            read("superfluous.csv").map(Listed::of).toList();

    /** Grounds of a higher tier that may hold where no ground of the tier below does. */
    static final List<Listed> ABOVE_NOTHING =
            read("above-nothing.csv").map(Listed::of).toList();

    private static final List<String[]> MITIGATING = read("mitigating.csv").toList();

    private static Stream<String[]> read(String table) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/proof", table)).stream()
                    .skip(1)
                    .map(line -> line.split(",", 6));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Listed of(String[] cells) {
        return new Listed(
                cells[0], Tier.valueOf(cells[1]), cells[2], cells[3], cells[4].equals("everywhere"), cells[5]);
    }

    /** The elements of which more may reach less. */
    static Set<String> mitigating(String offence) {
        return MITIGATING.stream()
                .filter(cells -> offence.isEmpty() || cells[0].equals(offence))
                .map(cells -> cells[1])
                .collect(Collectors.toSet());
    }

    static Optional<Listed> find(List<Listed> list, Standard standard, Ground ground) {
        return list.stream()
                .filter(entry -> entry.offence.equals(standard.offence().id())
                        && entry.tier == ground.tier()
                        && entry.clause.equals(clause(ground))
                        && (entry.asks.isEmpty() || asked(ground).contains(entry.asks)))
                .findFirst();
    }

    private static String clause(Ground ground) {
        boolean scaled = !ground.origin().equals(ground.citation().provision());
        return ground.citation() + (scaled ? "←" + ground.origin() : "");
    }

    private static Set<String> asked(Ground ground) {
        return ground.conditions().stream()
                .flatMap(condition -> condition.terms().stream())
                .map(term -> term.element().name())
                .collect(Collectors.toSet());
    }
}

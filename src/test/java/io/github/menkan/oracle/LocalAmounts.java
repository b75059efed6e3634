package io.github.menkan.oracle;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Amounts near the local figures of a case, or near a part of them that a rule names. */
final class LocalAmounts {

    /** No case comes near a figure above this one: it stands for a tier without one. */
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);

    private LocalAmounts() {}

    /** A figure that may be in force for the case, times one of the parts. */
    static BigDecimal bound(Map<String, Object> facts, List<BigDecimal> parts, Dice dice) {
        Map<String, Object> place = new LinkedHashMap<>(facts);
        place.keySet().retainAll(Set.of("offence", "region", "committed", "judged"));
        Figures figures = dice.pick(Oracle.figures(place));
        List<BigDecimal> inForce = Stream.of(figures.older(), figures.current())
                .flatMap(triple -> Stream.of(triple.large(), triple.huge(), triple.especiallyHuge()))
                .filter(figure -> figure.signum() > 0 && figure.compareTo(MOST) < 0)
                .toList();
        return dice.pick(inForce).multiply(dice.pick(parts));
    }
}

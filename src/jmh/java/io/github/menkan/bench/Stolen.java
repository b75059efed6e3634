package io.github.menkan.bench;

import java.math.BigDecimal;
import java.util.List;

/**
 * Several thefts as a fact for rules that read beans.
 *
 * @param amounts their amounts in yuan
 */
public record Stolen(List<BigDecimal> amounts) {

    /**
     * The amounts added up.
     *
     * @return the sum in yuan
     */
    public BigDecimal getTotal() {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

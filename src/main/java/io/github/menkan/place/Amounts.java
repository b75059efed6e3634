package io.github.menkan.place;

/** Stands in until the package place is merged. */
public record Amounts(String id, String name) {
    io.github.menkan.region.AmountOffence old() {
        return io.github.menkan.region.AmountOffence.find(id).orElseThrow();
    }
}

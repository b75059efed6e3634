package io.github.menkan.norm;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value worked out when it is first asked for. Several threads may work it out at once; they find the same. */
final class Lazily<T> {

    private final Supplier<T> source;
    private volatile @Nullable T value;

    Lazily(Supplier<T> source) {
        this.source = source;
    }

    T get() {
        T known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}

package io.github.menkan.norm;

import org.jspecify.annotations.Nullable;

/** A value worked out when it is first asked for. Several threads may work it out at once; they find the same. */
abstract class Lazily<T> {

    private volatile @Nullable T value;

    /** Works the value out. */
    abstract T work();

    final T get() {
        T known = value;
        if (known == null) {
            known = work();
            value = known;
        }
        return known;
    }
}

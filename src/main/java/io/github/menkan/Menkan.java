package io.github.menkan;

/**
 * This library itself.
 *
 * <pre>{@code
 * String version = Menkan.version();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Menkan {

    private Menkan() {}

    /**
     * The version of this library, for example to be kept beside an assessment.
     *
     * @return the version as it was released, {@code major.minor.patch}; the same on the class path, on the module path and in a
     *     linked runtime image, because the build compares it with the pom instead of reading it while running
     */
    public static String version() {
        return "0.1.0";
    }
}

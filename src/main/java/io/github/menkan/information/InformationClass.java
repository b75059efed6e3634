package io.github.menkan.information;

import io.github.menkan.Wording;
import java.util.Objects;
import java.util.Set;

/**
 * One class of information as an interpretation makes it: the categories that share a figure.
 *
 * <pre>{@code
 * InformationClass.of("ordinary", "一般公民个人信息", Category.ORDINARY).categories(); // [ORDINARY]
 * }</pre>
 *
 * @param name the name of the class in answers, such as {@code highlySensitive}
 * @param label what it is
 * @param categories its categories, at least one
 * @since 0.1.0
 */
public record InformationClass(String name, Wording label, Set<Category> categories) {

    /** Copies the set, and refuses an empty one. */
    public InformationClass {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        categories = Set.copyOf(Objects.requireNonNull(categories, "categories"));
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("categories must not be empty for " + name + ", was []");
        }
    }

    /**
     * A class.
     *
     * @param name its name in answers
     * @param chinese what it is, in Chinese
     * @param categories its categories
     * @return the class
     */
    public static InformationClass of(String name, String chinese, Category... categories) {
        return new InformationClass(
                name, Wording.of(chinese), Set.of(Objects.requireNonNull(categories, "categories")));
    }
}

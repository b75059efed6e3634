package io.github.menkan.information;

import static io.github.menkan.norm.Element.count;

import io.github.menkan.Unit;
import io.github.menkan.Wording;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Inequality;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How one interpretation groups the categories of information into classes, the heaviest first, and the elements that items then count
 * under: one for each class, one for each set of classes between which it is not settled, and {@code unclassified} for items that may be
 * of any.
 *
 * <pre>{@code
 * classes.element(Set.of(Category.LODGING)); // middle
 * classes.element(Set.of(Category.PROPERTY, Category.CREDIT)); // heavy
 * classes.element(Set.of(Category.PROPERTY, Category.LODGING)); // heavyOrMiddle
 * }</pre>
 *
 * @since 0.1.0
 */
public final class InformationClasses {

    /** What information is counted in. */
    public static final Unit ITEMS = Unit.of("条");

    private final int size;
    private final Map<Category, Integer> classOf;
    private final Element[] elements;
    private final Element[] ordered;

    private InformationClasses(int size, Map<Category, Integer> classOf, Element[] elements) {
        this.size = size;
        this.classOf = classOf;
        this.elements = elements;
        this.ordered = new Element[elements.length - 1];
        int next = 0;
        for (int one = 0; one < size; one++) {
            ordered[next++] = elements[1 << one];
        }
        for (int several = elements.length - 1; several > 0; several--) {
            if (Integer.bitCount(several) > 1) {
                ordered[next++] = elements[several];
            }
        }
    }

    /**
     * Classes of which each category but {@link Category#UNCLASSIFIED} is in one.
     *
     * @param classes the classes, at least two, the heaviest first
     * @return the grouping
     * @throws IllegalArgumentException when a category is in no class or in two
     */
    public static InformationClasses of(InformationClass... classes) {
        Map<Category, Integer> classOf = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            int in = 0;
            for (int one = 0; one < Objects.requireNonNull(classes, "classes").length; one++) {
                if (classes[one].categories().contains(category)) {
                    classOf.put(category, one);
                    in++;
                }
            }
            if (in != (category == Category.UNCLASSIFIED ? 0 : 1)) {
                throw new IllegalArgumentException("each category must be in one class, was " + category + " in " + in);
            }
        }
        Element[] elements = new Element[1 << classes.length];
        for (int set = 1; set < elements.length; set++) {
            elements[set] = set == elements.length - 1
                    ? element("unclassified", Category.UNCLASSIFIED.label())
                    : either(classes, set);
        }
        return new InformationClasses(classes.length, classOf, elements);
    }

    private static Element either(InformationClass[] classes, int set) {
        int first = Integer.numberOfTrailingZeros(set);
        String name = classes[first].name();
        Wording label = classes[first].label();
        for (int one = first + 1; one < classes.length; one++) {
            if ((set & (1 << one)) != 0) {
                String own = classes[one].name();
                name += "Or" + Character.toUpperCase(own.charAt(0)) + own.substring(1);
                label = Wording.of("{0}或者{1}", label, classes[one].label());
            }
        }
        return element(name, label);
    }

    private static Element element(String name, Wording label) {
        return count(name, label, ITEMS).asDerived();
    }

    /**
     * The same grouping of a part of the items, such as those sold on duty.
     *
     * @param prefix what the names of its elements begin with
     * @param chinese what the part is, in Chinese, with {@code {0}} for the class
     * @return the grouping over elements that are parts of these
     */
    public InformationClasses part(String prefix, String chinese) {
        Objects.requireNonNull(prefix, "prefix");
        Objects.requireNonNull(chinese, "chinese");
        Element[] parts = new Element[elements.length];
        for (int set = 1; set < parts.length; set++) {
            Element whole = elements[set];
            parts[set] = element(prefix + "." + whole.name(), Wording.of(chinese, whole.label()))
                    .partOf(whole);
        }
        return new InformationClasses(size, classOf, parts);
    }

    /**
     * The elements, which counting derives.
     *
     * @return those of the classes, then {@code unclassified}, then those of several classes
     */
    public Element[] elements() {
        return ordered.clone();
    }

    /**
     * The element that items count under.
     *
     * @param alternatives the categories between which it is not settled, mostly one
     * @return the element of the class or classes in which they lie
     */
    public Element element(Set<Category> alternatives) {
        return elements[classes(alternatives)];
    }

    /**
     * Whether items may be of the lightest class.
     *
     * @param alternatives the categories between which it is not settled
     * @return true when one of them lies in it
     */
    public boolean mayBeLightest(Set<Category> alternatives) {
        return (classes(alternatives) & (1 << (size - 1))) != 0;
    }

    /**
     * Whether items are of the lightest class.
     *
     * @param alternatives the categories between which it is not settled
     * @return true when all of them lie in it
     */
    public boolean isLightest(Set<Category> alternatives) {
        return classes(alternatives) == 1 << (size - 1);
    }

    /**
     * The element of items that are not of the lightest class, whatever else they may be.
     *
     * @param alternatives the categories between which it is not settled, not all of them of the lightest class
     * @return the element of the heavier class or classes in which they lie
     */
    public Element heavier(Set<Category> alternatives) {
        return elements[classes(alternatives) & ((1 << (size - 1)) - 1)];
    }

    /** The set of classes in which categories lie, a bit for each. */
    private int classes(Set<Category> alternatives) {
        Objects.requireNonNull(alternatives, "alternatives");
        int set = 0;
        for (Category category : alternatives) {
            set |= category == Category.UNCLASSIFIED ? elements.length - 1 : 1 << classOf.getOrDefault(category, 0);
        }
        return set;
    }

    /**
     * That there is anything at all.
     *
     * @return the condition
     */
    public Inequality any() {
        Inequality.Sum sum = Inequality.sum(ordered[0]);
        for (int e = 1; e < ordered.length; e++) {
            sum = sum.plus(1, ordered[e]);
        }
        return sum.reaches(1);
    }

    int size() {
        return size;
    }

    /** The items of one class, with those that may be of it. */
    Inequality.Sum of(int one) {
        Inequality.Sum sum = Inequality.sum(elements[1 << one]);
        for (int e = size; e < ordered.length; e++) {
            if ((set(ordered[e]) & (1 << one)) != 0) {
                sum = sum.plus(0, 1, ordered[e]);
            }
        }
        return sum;
    }

    /** All items, each with the weight of its class, those of several classes between the lightest and the heaviest. */
    Inequality.Sum weighed(long[] weights) {
        Inequality.Sum sum = Inequality.sum(weights[0], ordered[0]);
        for (int e = 1; e < ordered.length; e++) {
            int set = set(ordered[e]);
            int heaviest = Integer.numberOfTrailingZeros(set);
            int lightest = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(set);
            sum = sum.plus(weights[lightest], weights[heaviest], ordered[e]);
        }
        return sum;
    }

    private int set(Element element) {
        int set = 1;
        while (!element.equals(elements[set])) {
            set++;
        }
        return set;
    }

    @Override
    public String toString() {
        return List.of(ordered).toString();
    }
}

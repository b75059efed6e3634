package io.github.menkan.norm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The elements of one offence in a fixed order: the coordinates of its fact vectors.
 *
 * <pre>{@code
 * Elements two = Elements.of(income, repaid);
 * two.indexOf(repaid); // 1
 * two.find("income").isPresent(); // true
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Elements {

    private final List<Element> list;
    private final Map<String, Integer> indexes;

    private Elements(List<Element> list) {
        this.list = List.copyOf(list);
        Map<String, Integer> byName = new HashMap<>();
        for (Element element : this.list) {
            if (byName.putIfAbsent(element.name(), byName.size()) != null) {
                throw new IllegalArgumentException("element names must differ, was twice " + element.name());
            }
        }
        this.indexes = byName;
    }

    /**
     * The elements of an offence.
     *
     * @param elements the elements, each name once
     * @return the vocabulary
     * @throws IllegalArgumentException when a name stands twice
     */
    public static Elements of(Element... elements) {
        return new Elements(List.of(elements));
    }

    /**
     * The elements of an offence.
     *
     * @param elements the elements, each name once
     * @return the vocabulary
     * @throws IllegalArgumentException when a name stands twice
     */
    public static Elements of(List<Element> elements) {
        return new Elements(elements);
    }

    /**
     * These elements and then others.
     *
     * @param further the others, such as those that an interpretation's counting derives
     * @return all of them; these where there are no others
     * @throws IllegalArgumentException when a name stands twice
     */
    public Elements and(Element... further) {
        if (further.length == 0) {
            return this;
        }
        List<Element> all = new ArrayList<>(list);
        all.addAll(List.of(further));
        return new Elements(all);
    }

    /**
     * The elements in order.
     *
     * @return the list
     */
    public List<Element> list() {
        return list;
    }

    /**
     * The number of elements, the length of a fact vector.
     *
     * @return the number
     */
    public int size() {
        return list.size();
    }

    /**
     * The position of an element in a fact vector.
     *
     * @param element the element
     * @return the index, from 0
     * @throws IllegalArgumentException when the offence has no such element
     */
    public int indexOf(Element element) {
        Integer index = indexes.get(element.name());
        if (index == null || !list.get(index).equals(element)) {
            throw new IllegalArgumentException("element must be one of "
                    + indexes.keySet().stream().sorted().toList() + ", was " + element.name());
        }
        return index;
    }

    /**
     * The element of a name.
     *
     * @param name the name
     * @return the element, empty when there is none
     */
    public Optional<Element> find(String name) {
        Integer index = indexes.get(name);
        return index == null ? Optional.empty() : Optional.of(list.get(index));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Elements that && list.equals(that.list));
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    @Override
    public String toString() {
        return list.toString();
    }
}

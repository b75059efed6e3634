package io.github.menkan.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One column of a table of cases.
 *
 * @param header as it stands in the table
 * @param paths the property by the offence of the row, where the header is the label of an element
 * @param any the property for other offences
 */
record Column(String header, Map<String, String> paths, Optional<String> any) {

    /** A property of an offence; of any where the offence is empty. */
    record Property(String offence, String path) {}

    Column {
        paths = Map.copyOf(new LinkedHashMap<>(paths));
    }

    static Column of(String header, String path) {
        return new Column(header, Map.of(), Optional.of(path));
    }

    /** The property that a cell of a case of the offence states; empty when the offence has none of that name. */
    Optional<String> path(String offence) {
        return Optional.ofNullable(paths.get(offence)).or(() -> any);
    }

    Column with(String end) {
        Map<String, String> ended = new LinkedHashMap<>();
        paths.forEach((offence, path) -> ended.put(offence, path + end));
        return new Column(header, ended, any.map(path -> path + end));
    }

    Stream<Property> all() {
        return Stream.concat(
                paths.entrySet().stream().map(one -> new Property(one.getKey(), one.getValue())),
                any.stream().map(path -> new Property("", path)));
    }

    /** Whether the column states the property, whatever the offence. */
    boolean states(String property) {
        return any.filter(property::equals).isPresent();
    }
}

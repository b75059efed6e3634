package io.github.menkan.cli;

import io.github.menkan.Language;
import io.github.menkan.Wording;
import java.util.Arrays;
import java.util.function.Function;

/** The rows of a template that explain its columns. They are known by their first cell, and are no cases. */
enum ExplainingRow {
    MEANING("含义", PropertyList.Property::meaning),
    VALUE("写法", PropertyList.Property::value),
    UNIT("计数单位", PropertyList.Property::unit),
    SOURCE("出处", PropertyList.Property::source);

    private final String chinese;
    private final Function<PropertyList.Property, String> cell;

    ExplainingRow(String chinese, Function<PropertyList.Property, String> cell) {
        this.chinese = chinese;
        this.cell = cell;
    }

    String first(Language language) {
        return "#" + Wording.of(chinese).in(language);
    }

    String cell(PropertyList.Property property) {
        return cell.apply(property);
    }

    /** Whether a row that begins so explains and states nothing. */
    static boolean begins(String first) {
        return first.startsWith("#")
                && Arrays.stream(values())
                        .anyMatch(row -> Arrays.stream(Language.values())
                                .anyMatch(language -> first.equals(row.first(language))));
    }
}

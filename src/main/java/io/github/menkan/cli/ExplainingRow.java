package io.github.menkan.cli;

import io.github.menkan.Language;
import io.github.menkan.Wording;
import java.util.Arrays;

/** The rows of a template that explain its columns. They are known by their first cell, and are no cases. */
enum ExplainingRow {
    MEANING("含义"),
    VALUE("写法"),
    UNIT("计数单位"),
    SOURCE("出处");

    private final String chinese;

    ExplainingRow(String chinese) {
        this.chinese = chinese;
    }

    String first(Language language) {
        return "#" + Wording.of(chinese).in(language);
    }

    String cell(PropertyList.Property property) {
        return switch (this) {
            case MEANING -> property.meaning();
            case VALUE -> property.value();
            case UNIT -> property.unit();
            case SOURCE -> property.source();
        };
    }

    /** Whether a row that begins so explains and states nothing. */
    static boolean begins(String first) {
        return first.startsWith("#")
                && Arrays.stream(values())
                        .anyMatch(row -> Arrays.stream(Language.values())
                                .anyMatch(language -> first.equals(row.first(language))));
    }
}

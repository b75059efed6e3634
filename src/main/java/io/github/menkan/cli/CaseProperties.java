package io.github.menkan.cli;

import io.github.menkan.charges.Offences;
import io.github.menkan.information.Category;
import io.github.menkan.norm.Element;
import io.github.menkan.offence.Entries;
import io.github.menkan.offence.Field;
import io.github.menkan.offence.Offence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What kind of value stands under a property path, and in which unit. */
final class CaseProperties {

    /** What a cell holds. */
    enum Form {
        TEXT,
        OFFENCE,
        DATE,
        REGION,
        SUBJECT,
        MONEY,
        COUNT,
        FLAG,
        WORDS,
        /** A property that no offence is known to have. */
        OTHER
    }

    /** A form and its unit, empty where the cells have none. */
    private record Typed(Form form, String unit) {}

    private static final Map<String, Form> COMMON = Map.ofEntries(
            Map.entry("id", Form.TEXT),
            Map.entry("event", Form.TEXT),
            Map.entry("offence", Form.OFFENCE),
            Map.entry("committed", Form.DATE),
            Map.entry("committed.from", Form.DATE),
            Map.entry("committed.to", Form.DATE),
            Map.entry("committed.earliest", Form.DATE),
            Map.entry("committed.latest", Form.DATE),
            Map.entry("judged", Form.DATE),
            Map.entry("filed", Form.DATE),
            Map.entry("region", Form.REGION),
            Map.entry("subject", Form.SUBJECT),
            Map.entry("accomplice", Form.FLAG));

    private static final List<String> UNITS = List.of("条", "组", "个", "件", "次", "人次", "台", "张", "份", "部");

    private static final String ANY = "";

    private final Map<String, Map<String, Typed>> byOffence = new HashMap<>();
    private final Map<String, String> offences = new HashMap<>();
    private final Map<String, String> categories = new HashMap<>();

    CaseProperties(Offences all) {
        for (Offence offence : all.list()) {
            String name = CellText.normal(offence.name().name().chinese());
            offences.put(offence.id(), offence.id());
            offences.put(name, offence.id());
            offences.put(name.replaceFirst("罪$", ""), offence.id());
            for (Element element : offence.elements().list()) {
                put(offence, element.name(), typed(element));
            }
            for (Entries<?> list : offence.entries()) {
                list.fields().forEach(field -> put(offence, list.name() + "." + field.name(), typed(field)));
            }
        }
        for (Category category : Category.values()) {
            categories.put(category.word(), category.word());
            categories.put(CellText.normal(category.label().chinese()), category.word());
        }
        categories.put("普通信息", Category.ORDINARY.word());
        categories.put("未查明", Category.UNCLASSIFIED.word());
    }

    private void put(Offence offence, String path, Typed typed) {
        byOffence.computeIfAbsent(offence.id(), none -> new HashMap<>()).put(path, typed);
        byOffence.computeIfAbsent(ANY, none -> new HashMap<>()).putIfAbsent(path, typed);
    }

    private static Typed typed(Element element) {
        return switch (element.kind()) {
            case COUNT -> new Typed(Form.COUNT, element.unit().words().chinese());
            case MONEY -> new Typed(Form.MONEY, "元");
            case CIRCUMSTANCE, JUDGMENT -> new Typed(Form.FLAG, "");
        };
    }

    private static Typed typed(Field field) {
        return switch (field.kind()) {
            case QUANTITY, QUANTITIES -> new Typed(Form.COUNT, "");
            case MONEY -> new Typed(Form.MONEY, "元");
            case FLAG -> new Typed(Form.FLAG, "");
            case DATE -> new Typed(Form.DATE, "");
            case WORD, WORDS -> new Typed(Form.WORDS, "");
        };
    }

    private Optional<Typed> typed(String offence, String path) {
        boolean isPlain = path.indexOf('[') < 0 && !path.endsWith(".min") && !path.endsWith(".max");
        String plain = isPlain ? path : path.replaceAll("\\[[0-9]+\\]", "").replaceFirst("\\.(min|max)$", "");
        return find(offence, plain).or(() -> find(ANY, plain));
    }

    private Optional<Typed> find(String offence, String plain) {
        return Optional.ofNullable(byOffence.getOrDefault(offence, Map.of()).get(plain));
    }

    /** What a cell of a case of the offence holds under the path. */
    Form form(String offence, String path) {
        return Optional.ofNullable(COMMON.get(path))
                .or(() -> typed(offence, path).map(Typed::form))
                .orElse(Form.OTHER);
    }

    /** Whether the unit is the one in which the property is stated; entries of lists count in any. */
    boolean isIn(String offence, String path, String unit) {
        return typed(offence, path)
                .filter(typed -> typed.form() == Form.MONEY || typed.form() == Form.COUNT)
                .filter(typed -> typed.unit().isEmpty()
                        ? UNITS.contains(unit)
                        : typed.unit().equals(unit))
                .isPresent();
    }

    /** The unit of a column, for messages. */
    String unit(Column column) {
        return column.all()
                .flatMap(one -> typed(one.offence(), one.path()).stream())
                .map(Typed::unit)
                .filter(unit -> !unit.isEmpty())
                .findFirst()
                .orElse("none");
    }

    /** The id of an offence by its id or its Chinese name, with or without 罪. */
    Optional<String> offence(String name) {
        return Optional.ofNullable(offences.get(name));
    }

    /** The Chinese name of a category. */
    static Optional<String> chinese(String word) {
        return Category.find(word).map(category -> category.label().chinese());
    }

    /** The word of a category by its word or its Chinese name. */
    Optional<String> category(String name) {
        return Optional.ofNullable(categories.get(name));
    }
}

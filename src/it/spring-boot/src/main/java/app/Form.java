package app;

import io.github.menkan.Wording;
import io.github.menkan.information.Category;
import io.github.menkan.norm.Element;
import io.github.menkan.offence.Entries;
import io.github.menkan.offence.Field;
import io.github.menkan.offence.Offence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The inputs of an offence, from what it declares: one of an application's own would have its form without a line here.
 *
 * @param groups the inputs under their headings
 */
record Form(List<Group> groups) {

    /** So many entries of a list have inputs; a case in JSON may have any number. */
    private static final int ENTRIES = 3;

    private static final Map<String, Wording> ANSWERS =
            new TreeMap<>(Map.of("yes", Wording.of("是"), "no", Wording.of("否"), "unknown", Wording.of("不明")));
    private static final Map<String, Wording> SUBJECTS =
            new TreeMap<>(Map.of("natural-person", Wording.of("自然人"), "unit", Wording.of("单位")));

    /** Inputs under one heading. */
    record Group(Wording title, List<Input> inputs) {}

    /**
     * An input.
     *
     * @param path its property in the case format, such as {@code information[0].category}
     * @param label what it is, and what it is counted in
     * @param kind how it is entered
     * @param words what can be chosen; free text where there is nothing to choose
     */
    record Input(String path, Wording label, Field.Kind kind, Map<String, Wording> words) {

        private static Input of(String path, Wording label, Field.Kind kind) {
            return new Input(path, label, kind, kind == Field.Kind.FLAG ? ANSWERS : Map.of());
        }

        private static Input of(Element element) {
            Wording counted =
                    Wording.of("{0}（{1}）", element.label(), element.unit().words());
            return switch (element.kind()) {
                case COUNT -> of(element.name(), counted, Field.Kind.QUANTITY);
                case MONEY -> of(element.name(), counted, Field.Kind.MONEY);
                case CIRCUMSTANCE, JUDGMENT -> of(element.name(), element.label(), Field.Kind.FLAG);
            };
        }

        private static Input of(String entry, Field field) {
            Map<String, Wording> words = new LinkedHashMap<>(field.kind() == Field.Kind.FLAG ? ANSWERS : Map.of());
            for (String word : field.words()) {
                words.put(word, Category.find(word).map(Category::label).orElse(Wording.of(word)));
            }
            return new Input(entry + "." + field.name(), Wording.of(field.label()), field.kind(), words);
        }
    }

    static Form of(Offence offence) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(Wording.of("案件"), aboutTheCase()));
        for (Entries<?> list : offence.entries()) {
            for (int i = 0; i < ENTRIES; i++) {
                String entry = list.name() + "[" + i + "]";
                groups.add(new Group(
                        Wording.given(list.label() + (i + 1), list.name() + " " + (i + 1)),
                        list.fields().stream()
                                .map(field -> Input.of(entry, field))
                                .toList()));
            }
        }
        groups.add(new Group(
                Wording.given("事实", "facts"),
                offence.elements().list().stream()
                        .filter(element -> !element.derived())
                        .map(Input::of)
                        .toList()));
        return new Form(groups);
    }

    private static List<Input> aboutTheCase() {
        return List.of(
                Input.of("committed.from", Wording.given("行为日期", "day of the act"), Field.Kind.DATE),
                Input.of("committed.to", Wording.given("持续至", "until, if it went on"), Field.Kind.DATE),
                Input.of("judged", Wording.given("裁判日期", "day of judgment"), Field.Kind.DATE),
                Input.of("region", Wording.given("地区（名称或者代码）", "place (name or code)"), Field.Kind.WORD),
                new Input("subject", Wording.given("主体", "who acted"), Field.Kind.WORD, SUBJECTS));
    }
}

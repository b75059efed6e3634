package io.github.menkan.cli;

import io.github.menkan.Language;
import io.github.menkan.Wording;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.Term;
import io.github.menkan.offence.Entries;
import io.github.menkan.offence.Field;
import io.github.menkan.offence.Offence;
import io.github.menkan.offence.Timeline;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Every property that a case of an offence may state: what it means, how it is written, and where the law asks for it. */
final class PropertyList {

    /**
     * A property.
     *
     * @param path its name in case files
     * @param header its header in a table of the language
     * @param meaning what it is
     * @param value how it is written
     * @param unit what it is counted in; empty where it is not counted
     * @param source the provisions in force that ask for it; the article where none does by itself
     */
    record Property(String path, String header, String meaning, String value, String unit, String source) {}

    /** The properties of every offence, in the order of a table. */
    private static final Map<String, Wording> COMMON = new TreeMap<>(Map.of(
            "1 id", Wording.of("编号，原样写入结果"),
            "2 offence", Wording.of("罪名"),
            "3 committed", Wording.of("行为日期；持续行为写始日和末日（committed.from、committed.to）；不写即为裁判日期"),
            "4 judged", Wording.of("裁判日期；不写即为运行之日"),
            "5 region", Wording.of("地区：GB/T 2260代码或者名称，决定地方数额标准"),
            "6 subject", Wording.of("主体：自然人或者单位；不写即为自然人"),
            "7 filed", Wording.of("立案或者受理日期，只用于计算追诉时效"),
            "8 accomplice", Wording.of("从犯（刑法第二十七条）：从宽情节，不是数额标准")));

    private static final Wording DATE = Wording.of("日期，如2023-05-01");
    private static final Wording COUNT = Wording.of("不小于零的整数；不明写“不明”");
    private static final Wording MONEY = Wording.of("不小于零的金额，最多两位小数；不明写“不明”");
    private static final Wording FLAG = Wording.of("是、否或者不明；不写即为否");
    private static final Wording TEXT = Wording.of("文字");

    private final Offence offence;
    private final Language language;
    private final Map<String, Set<String>> sources = new TreeMap<>();

    PropertyList(Offence offence, Optional<Standard> standard, Language language) {
        this.offence = offence;
        this.language = language;
        standard.ifPresent(this::collect);
    }

    /** The standard of today, or of the last day on which there was one. */
    static PropertyList of(Offence offence, Surroundings surroundings, Language language) {
        List<Standard> all = StandardChoice.timeline(offence).standards();
        Optional<Standard> today = StandardChoice.timeline(offence)
                .find(surroundings.today(), surroundings.today(), surroundings.today())
                .map(Timeline.Version::standard);
        return new PropertyList(offence, today.or(() -> all.stream().reduce((first, second) -> second)), language);
    }

    private void collect(Standard standard) {
        standard.grounds()
                .forEach(
                        ground -> collect(ground.conditions(), ground.citation().toString()));
        standard.factors()
                .forEach(
                        factor -> collect(factor.conditions(), factor.citation().toString()));
        standard.warnings()
                .forEach(warning -> collect(warning.when(), warning.provision().toString()));
    }

    private void collect(List<Inequality> conditions, String citation) {
        for (Inequality condition : conditions) {
            for (Term term : condition.terms()) {
                sources.computeIfAbsent(term.element().name(), none -> new LinkedHashSet<>())
                        .add(citation);
            }
        }
    }

    private String say(Wording wording) {
        return wording.in(language);
    }

    List<Property> list() {
        List<Property> list = new ArrayList<>();
        COMMON.forEach((key, meaning) -> {
            String path = key.substring(2);
            Wording value = switch (path) {
                case "committed", "judged", "filed" -> DATE;
                case "accomplice" -> FLAG;
                default -> TEXT;
            };
            list.add(new Property(
                    path,
                    header(path),
                    say(meaning),
                    say(value),
                    "",
                    offence.name().article()));
        });
        for (Entries<?> entries : offence.entries()) {
            for (Field field : entries.fields()) {
                list.add(property(entries, field));
            }
        }
        offence.elements().list().stream()
                .filter(element -> !element.derived())
                .map(this::property)
                .forEach(list::add);
        return list;
    }

    private String header(String path) {
        return language == Language.CHINESE ? ColumnNames.header(path).orElse(path) : path;
    }

    private Property property(Element element) {
        Wording value = switch (element.kind()) {
            case COUNT -> COUNT;
            case MONEY -> MONEY;
            case CIRCUMSTANCE, JUDGMENT -> FLAG;
        };
        String label = say(element.label());
        return new Property(
                element.name(),
                language == Language.CHINESE ? label : element.name(),
                label,
                say(value),
                element.isFlag() ? "" : say(element.unit().words()),
                String.join(
                        "; ",
                        sources.getOrDefault(
                                element.name(), Set.of(offence.name().article()))));
    }

    private Property property(Entries<?> entries, Field field) {
        String path = entries.name() + "[0]." + field.name();
        String label = say(Wording.of("{0}：{1}", Wording.of(entries.label()), Wording.of(field.label())));
        String value = switch (field.kind()) {
            case QUANTITY, QUANTITIES -> say(COUNT);
            case MONEY -> say(MONEY);
            case FLAG -> say(FLAG);
            case DATE -> say(DATE);
            case WORD, WORDS -> words(field);
        };
        return new Property(
                path,
                language == Language.CHINESE ? ColumnNames.header(entries, 1, field) : path,
                label,
                value,
                field.kind() == Field.Kind.MONEY ? say(Wording.of("元")) : "",
                offence.name().article());
    }

    private String words(Field field) {
        return language == Language.ENGLISH
                ? String.join(", ", field.words())
                : field.words().stream()
                        .map(word -> CaseProperties.chinese(word).orElse(word))
                        .reduce((one, other) -> one + "、" + other)
                        .orElse("");
    }
}

package io.github.menkan.cli;

import io.github.menkan.charges.Offences;
import io.github.menkan.norm.Element;
import io.github.menkan.offence.Entries;
import io.github.menkan.offence.Field;
import io.github.menkan.offence.Offence;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the headers of a table mean: property paths in any capitals, and the Chinese names of the same properties. */
final class ColumnNames {

    private static final Pattern PATH =
            Pattern.compile("[A-Za-z]+(\\[[0-9]{1,3}\\])?(\\.[A-Za-z]+(\\[[0-9]{1,3}\\])?){0,7}");
    private static final Pattern STEP = Pattern.compile("[A-Za-z]+");
    private static final Pattern UNIT = Pattern.compile("(.+)\\(([^()]{1,4})\\)");
    private static final Pattern NUMBERED = Pattern.compile("(.*?[^0-9])([1-9][0-9]{0,2})");
    private static final Pattern LIMIT = Pattern.compile("(.+?)\\(?(最少|下限|最多|上限)\\)?");

    /** Chinese names of properties that every offence has, and short ones of amounts. */
    private static final Map<String, String> GENERAL = Map.ofEntries(
            Map.entry("案号", "id"),
            Map.entry("编号", "id"),
            Map.entry("案件编号", "id"),
            Map.entry("罪名", "offence"),
            Map.entry("涉嫌罪名", "offence"),
            Map.entry("案由", "offence"),
            Map.entry("行为日期", "committed"),
            Map.entry("行为时间", "committed"),
            Map.entry("作案日期", "committed"),
            Map.entry("作案时间", "committed"),
            Map.entry("犯罪日期", "committed"),
            Map.entry("行为开始日期", "committed.from"),
            Map.entry("行为结束日期", "committed.to"),
            Map.entry("行为最早日期", "committed.earliest"),
            Map.entry("行为最晚日期", "committed.latest"),
            Map.entry("裁判日期", "judged"),
            Map.entry("判决日期", "judged"),
            Map.entry("宣判日期", "judged"),
            Map.entry("立案日期", "filed"),
            Map.entry("受理日期", "filed"),
            Map.entry("地区", "region"),
            Map.entry("行为地", "region"),
            Map.entry("行政区划", "region"),
            Map.entry("主体", "subject"),
            Map.entry("犯罪主体", "subject"),
            Map.entry("单位/自然人", "subject"),
            Map.entry("从犯", "accomplice"),
            Map.entry("事实", "event"),
            Map.entry("同一事实", "event"),
            Map.entry("数额", "amount"),
            Map.entry("金额", "amount"),
            Map.entry("涉案金额", "amount"),
            Map.entry("未遂数额", "attemptedAmount"));

    /** Short names of lists, for the headers of their entries: 行为1数额. */
    private static final Map<String, String> LISTS = Map.of("acts", "行为", "information", "信息", "leaked", "泄露信息");

    /** A list of an offence. */
    private record ListOf(String offence, Entries<?> list) {}

    private final Map<String, String> steps = new HashMap<>();
    private final Map<String, Map<String, String>> labels = new LinkedHashMap<>();
    private final List<ListOf> lists;
    private final CaseProperties properties;

    ColumnNames(Offences offences) {
        properties = new CaseProperties(offences);
        List.of("id", "offence", "committed", "judged", "region", "subject", "event", "filed", "accomplice", "from")
                .forEach(this::addSteps);
        List.of("to", "min", "max", "earliest", "latest").forEach(this::addSteps);
        lists = offences.list().stream()
                .flatMap(offence -> offence.entries().stream().map(list -> new ListOf(offence.id(), list)))
                .toList();
        for (Offence offence : offences.list()) {
            for (Element element : offence.elements().list()) {
                addSteps(element.name());
                labels.computeIfAbsent(CellText.normal(element.label().chinese()), none -> new LinkedHashMap<>())
                        .put(offence.id(), element.name());
            }
        }
        for (ListOf one : lists) {
            addSteps(one.list().name());
            one.list().fields().forEach(field -> addSteps(field.name()));
        }
    }

    private void addSteps(String path) {
        for (String step : path.split("\\.", -1)) {
            steps.put(step.toLowerCase(Locale.ROOT), step);
        }
    }

    CaseProperties properties() {
        return properties;
    }

    /** What a header means; empty when it means nothing. */
    Optional<Column> find(String header) {
        if (PATH.matcher(header).matches()) {
            String path = STEP.matcher(header)
                    .replaceAll(step -> steps.getOrDefault(step.group().toLowerCase(Locale.ROOT), step.group()));
            return Optional.of(Column.of(header, path));
        }
        String text = CellText.normal(header).replace(" ", "");
        return chinese(header, text).or(() -> withUnit(header, text)).or(() -> limit(header, text));
    }

    private Optional<Column> chinese(String header, String text) {
        Map<String, String> paths = new LinkedHashMap<>(labels.getOrDefault(text, Map.of()));
        Optional<String> general = Optional.ofNullable(GENERAL.get(text));
        if (general.isEmpty()) {
            for (ListOf one : lists) {
                entry(one.list(), text).ifPresent(path -> paths.putIfAbsent(one.offence(), path));
            }
        }
        return paths.isEmpty() && general.isEmpty()
                ? Optional.empty()
                : Optional.of(new Column(header, paths, general));
    }

    /** 违法所得（元）. */
    private Optional<Column> withUnit(String header, String text) {
        Matcher unit = UNIT.matcher(text);
        if (!unit.matches()) {
            return Optional.empty();
        }
        Optional<Column> column = chinese(header, unit.group(1)).or(() -> limit(header, unit.group(1)));
        return column.filter(one -> {
            boolean fits = one.all().allMatch(path -> properties.isIn(path.offence(), path.path(), unit.group(2)));
            if (!fits) {
                throw new UsageException(
                        "{0} must be in the unit of the law ({1}), was in {2}",
                        TextAnswers.printable(header), properties.unit(one), TextAnswers.printable(unit.group(2)));
            }
            return true;
        });
    }

    /** 违法所得最少. */
    private Optional<Column> limit(String header, String text) {
        Matcher limit = LIMIT.matcher(text);
        if (!limit.matches()) {
            return Optional.empty();
        }
        String end = limit.group(2).matches("最少|下限") ? ".min" : ".max";
        return chinese(header, limit.group(1))
                .or(() -> withUnit(header, limit.group(1)))
                .map(column -> column.with(end));
    }

    /** 类别, 类别2, 信息2类别, 行为1数额: the property of an entry of a list. */
    private static Optional<String> entry(Entries<?> list, String text) {
        String brief = LISTS.getOrDefault(list.name(), list.label());
        for (String name : List.of(brief, CellText.normal(list.label()))) {
            if (text.startsWith(name)) {
                Matcher numbered =
                        Pattern.compile("([1-9][0-9]{0,2})?[·.:_-]?(.+)").matcher(text.substring(name.length()));
                if (numbered.matches()) {
                    Optional<String> found = field(list, numbered.group(2), numbered.group(1));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            return field(list, numbered.group(1), numbered.group(2));
        }
        boolean isOfClasses = list.fields().get(0).kind() == Field.Kind.WORDS;
        return isOfClasses ? field(list, text, null) : Optional.empty();
    }

    private static Optional<String> field(
            Entries<?> list, String label, @org.jspecify.annotations.Nullable String number) {
        int index = number == null ? 0 : Integer.parseInt(number) - 1;
        Matcher recipient = NUMBERED.matcher(label);
        for (Field field : list.fields()) {
            String path = list.name() + "[" + index + "]." + field.name();
            if (isLabel(field, label)) {
                return Optional.of(path);
            }
            if (field.kind() == Field.Kind.QUANTITIES && recipient.matches() && isLabel(field, recipient.group(1))) {
                return Optional.of(path + "[" + (Integer.parseInt(recipient.group(2)) - 1) + "]");
            }
        }
        return Optional.empty();
    }

    private static boolean isLabel(Field field, String label) {
        return label.equals(CellText.normal(field.label())) || label.equals(shortLabel(field));
    }

    /** The label without what stands in brackets at its end. */
    static String shortLabel(Field field) {
        return CellText.normal(field.label()).replaceFirst("\\([^()]*\\)$", "");
    }

    /** The Chinese header of a property of an entry, which {@link #find} reads. */
    static String header(Entries<?> list, int number, Field field) {
        return LISTS.getOrDefault(list.name(), list.label()) + number + shortLabel(field);
    }

    /** The Chinese header of a property of every offence; empty when it has none. */
    static Optional<String> header(String path) {
        return List.of("编号", "罪名", "行为日期", "裁判日期", "地区", "主体", "事实", "立案日期", "从犯").stream()
                .filter(header -> path.equals(GENERAL.get(header)))
                .findFirst();
    }

    /** All names that a header may have, for hints. */
    Optional<String> near(String header) {
        String text = CellText.normal(header);
        return java.util.stream.Stream.concat(GENERAL.keySet().stream().sorted(), labels.keySet().stream())
                .filter(name -> text.length() > 1 && (name.contains(text) || text.contains(name)))
                .findFirst();
    }
}

package io.github.menkan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.menkan.Language;
import io.github.menkan.charges.Offences;
import io.github.menkan.offence.Offence;
import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a case of each offence may state: the properties that all share once, then those of each offence. */
final class PropertiesPage {

    private static final String TOP = """
            # Properties 案件属性

            Every property of a case as it is written in JSON, its header in a Chinese table, what it means, how it is counted, and the
            provisions in force that ask for it; none where only the article itself or the counting does. `[]` stands for each entry of a
            list. Generated from the offences and compared by the build.

            各罪案件可以写明的每一项：JSON 属性名称、中文表头、含义、单位和依据的条款。依据一栏空白的，由条文本身或者
            计算规则使用。`[]` 表示清单中的每一项。本页由程序生成，构建时逐字核对；
            同样的内容用 `menkan template 罪名` 打印。不写的数量为零，不写的情形为否；不明必须写明（`null`）。
            """;

    private PropertiesPage() {}

    /** A property in both languages. */
    private record Both(PropertyList.Property chinese, PropertyList.Property english) {

        /** The article by itself is no news: it stands in the heading. */
        String row(String article) {
            return SitePages.row(
                    "`" + english.path().replace("[0]", "[]") + "`",
                    chinese.header(),
                    english.meaning(),
                    unit(),
                    chinese.source().equals(article)
                            ? ""
                            : sources(List.of(chinese.source().split("; "))));
        }

        /** The unit, or what is written where nothing is counted. */
        private String unit() {
            String value = chinese.value();
            if (!chinese.unit().isEmpty()) {
                return chinese.unit();
            }
            if (value.startsWith("是、否")) {
                return "是/否";
            }
            if (value.startsWith("日期")) {
                return "日期";
            }
            if (value.startsWith("不小于零的整数")) {
                return "整数";
            }
            return value.equals("文字") ? value : english.value();
        }
    }

    static String text() {
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(PrintStream.nullOutputStream(), false, UTF_8),
                new PrintStream(PrintStream.nullOutputStream(), false, UTF_8),
                Run.TODAY,
                false,
                Offences.builtIn());
        StringBuilder page = new StringBuilder(TOP);
        List<Offence> offences = Offences.builtIn().list();
        List<String> common = properties(offences.get(0), surroundings)
                .filter(one -> isCommon(one, offences, surroundings))
                .map(one -> one.english().path())
                .toList();
        section(
                page,
                "各罪共有 Every offence",
                properties(offences.get(0), surroundings)
                        .filter(one -> common.contains(one.english().path()))
                        .map(one -> one.row(offences.get(0).name().article())));
        for (Offence offence : offences) {
            section(
                    page,
                    "[" + offence.name().name().chinese() + "](standards/" + offence.id() + ".md) "
                            + offence.name().article() + " `" + offence.id() + "`",
                    properties(offence, surroundings)
                            .filter(one -> !common.contains(one.english().path()))
                            .map(one -> one.row(offence.name().article())));
        }
        return page.toString();
    }

    private static void section(StringBuilder page, String title, Stream<String> rows) {
        page.append("\n## ").append(title).append("\n");
        page.append(SitePages.head("JSON", "表头", "Meaning", "单位 Unit", "依据 Source"));
        rows.forEach(page::append);
    }

    /** Whether every offence has the property, in the same words. */
    private static boolean isCommon(Both property, List<Offence> offences, Surroundings surroundings) {
        return offences.stream()
                .allMatch(offence -> properties(offence, surroundings)
                        .anyMatch(one ->
                                one.english().path().equals(property.english().path())
                                        && one.english()
                                                .meaning()
                                                .equals(property.english().meaning())));
    }

    private static Stream<Both> properties(Offence offence, Surroundings surroundings) {
        List<PropertyList.Property> chinese =
                PropertyList.of(offence, surroundings, Language.CHINESE).list();
        List<PropertyList.Property> english =
                PropertyList.of(offence, surroundings, Language.ENGLISH).list();
        return IntStream.range(0, chinese.size()).mapToObj(i -> new Both(chinese.get(i), english.get(i)));
    }

    /** Document, article and paragraph stand once where the next provision shares them: 法释〔2017〕10号第五条第一款第(七)项、第(八)项. */
    private static String sources(List<String> provisions) {
        StringBuilder text = new StringBuilder();
        String before = "";
        for (String provision : provisions.stream()
                .sorted(Comparator.comparing(PropertiesPage::document))
                .toList()) {
            boolean same = document(provision).equals(document(before));
            String shared = same ? shared(before, provision) : "";
            text.append(text.isEmpty() ? "" : same ? "、" : "；").append(provision.substring(shared.length()));
            before = provision;
        }
        return text.toString();
    }

    private static String shared(String before, String provision) {
        return Stream.of(before.replaceFirst("款.*", "款"), before.replaceFirst("条.*", "条"), document(before))
                .filter(start -> provision.startsWith(start) && provision.length() > start.length())
                .findFirst()
                .orElse("");
    }

    /** 法释〔2017〕10号 of 法释〔2017〕10号第五条, 刑法 of 刑法第二十六条. */
    private static String document(String provision) {
        return provision.replaceFirst("^(.*?〕\\d+号|[^第]*).*$", "$1");
    }
}

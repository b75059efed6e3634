package io.github.menkan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.menkan.Tier;
import io.github.menkan.norm.Bound;
import io.github.menkan.norm.InForce;
import io.github.menkan.place.Amounts;
import io.github.menkan.place.Division;
import io.github.menkan.place.LocalFigures;
import io.github.menkan.place.LocalTables;
import io.github.menkan.place.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of the provinces as a map of tiles and as a table: what is used today, and every row with its days. */
final class ProvincialFigures {

    /** The provinces about where they lie. */
    private static final List<String> TILES =
            List.of("　　　　　　　黑", "新　　　蒙　　吉", "　　甘宁　京津辽", "　青陕晋冀鲁　　", "藏川渝鄂豫皖苏沪", "　滇黔湘赣浙　　", "　　桂粤闽台　　", "　　琼澳港　　　");

    /** Their short names, in the order of the codes. */
    private static final String SHORT_NAMES = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘青宁新台港澳";

    private final Amounts amounts;

    ProvincialFigures(Amounts amounts) {
        this.amounts = amounts;
    }

    String text() {
        StringBuilder rows = new StringBuilder();
        for (Map<String, String> row : table()) {
            if (row.get("offence").equals(amounts.id())) {
                rows.append(SitePages.row(
                        place(row),
                        figure(row, "large"),
                        figure(row, "huge"),
                        figure(row, "especially_huge"),
                        confidence(row),
                        document(row),
                        days(row)));
            }
        }
        return rows.isEmpty()
                ? ""
                : "\n## 各省数额标准\n\n"
                        + "单位：元。未列的省和标“全国幅度”的各档，没有核实的数额，按全国幅度。\n"
                        + map()
                        + SitePages.head("地区", "数额较大", "数额巨大", "数额特别巨大", "可信度", "依据", "施行")
                        + rows;
    }

    private static List<Map<String, String>> table() {
        CsvSchema schema = CsvSchema.emptySchema().withHeader().withComments();
        try (InputStream in = Place.class.getResourceAsStream("local-figures.csv");
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(schema)
                        .readValues(new String(in.readAllBytes(), UTF_8))) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(Map<String, String> row) {
        String kind = row.get("class");
        return Division.of(row.get("division")).fullName() + (kind.matches("全[省市区]") ? "" : "（" + kind + "）");
    }

    private static String figure(Map<String, String> row, String column) {
        return switch (row.get("confidence_" + column)) {
            case "HIGH", "MEDIUM" ->
                row.get(column).isEmpty() ? "全国统一" : row.get(column).replace('-', '–');
            default -> "全国幅度";
        };
    }

    /** The lowest of the figures that are used. */
    private static String confidence(Map<String, String> row) {
        List<String> all =
                List.of(row.get("confidence_large"), row.get("confidence_huge"), row.get("confidence_especially_huge"));
        return all.contains("MEDIUM") ? "中" : all.contains("HIGH") ? "高" : "—";
    }

    private static String document(Map<String, String> row) {
        String title = switch (row.get("document")) {
            case "not verified" -> row.get("number").isEmpty() ? "未查得" : "";
            case "by decisions" -> "依裁判文书：";
            default -> "《" + row.get("document") + "》";
        };
        String warning = row.get("warning");
        return title + row.get("number") + (warning.isEmpty() ? "" : "（" + warning + "）");
    }

    private static String days(Map<String, String> row) {
        Optional<LocalDate> until =
                Optional.of(row.get("until")).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        String known = row.get("in_force_by");
        return StandardPage.inWords(new InForce(LocalDate.parse(row.get("from")), until))
                + (known.isEmpty() ? "" : "（首日系推定，确知" + known + "已施行）");
    }

    private String map() {
        Optional<LocalFigures> band = Place.UNKNOWN.figures(amounts, Run.TODAY);
        if (band.isEmpty()) {
            return "";
        }
        Bound national = band.get().bound(Tier.FIRST);
        StringBuilder map = new StringBuilder(
                "\n<table class=\"tiles\"><caption>数额较大的起点（元），" + Run.TODAY + "</caption>\n<tbody>\n");
        for (String line : TILES) {
            map.append("<tr>");
            line.chars().mapToObj(Character::toString).forEach(tile -> map.append(tile(tile, national)));
            map.append("</tr>\n");
        }
        return map + "</tbody></table>\n";
    }

    private String tile(String name, Bound national) {
        int index = SHORT_NAMES.indexOf(name);
        if (index < 0) {
            return "<td></td>";
        }
        Division province = Division.provinces().get(index);
        if (!province.isMainland()) {
            return "<td>" + name + "<br/>—</td>";
        }
        Bound bound = new Place(Optional.of(province), LocalTables.builtIn())
                .figures(amounts, Run.TODAY)
                .orElseThrow()
                .bound(Tier.FIRST);
        return "<td class=\"" + shade(bound, national) + "\">" + name + "<br/>" + yuan(bound) + "</td>";
    }

    private static String shade(Bound bound, Bound national) {
        if (!bound.isKnown()) {
            return "open";
        }
        return bound.min() == national.min() ? "low" : bound.max() == national.max() ? "high" : "middle";
    }

    private static String yuan(Bound fen) {
        return fen.isKnown() ? "" + fen.min() / 100 : fen.min() / 100 + "–" + fen.max() / 100;
    }
}

package io.github.menkan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.github.menkan.charges.Offences;
import io.github.menkan.json.JsonSchemas;
import io.github.menkan.norm.Element;
import io.github.menkan.offence.Offence;
import io.github.menkan.place.LocalTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates that can be filled in, the schemas, and an office's own standards. */
class TemplateCommandTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    static Stream<Offence> offences() {
        return Offences.builtIn().list().stream();
    }

    private static List<List<String>> rows(String csv) throws IOException {
        try (var rows = CsvMapper.builder()
                .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                .build()
                .readerForListOf(String.class)
                .<List<String>>readValues(csv)) {
            return rows.readAll();
        }
    }

    /** The header is read, the explaining rows are passed over, and a filled row is a case. */
    @ParameterizedTest
    @MethodSource("offences")
    void aTemplateIsReadAsItIs(Offence offence) throws IOException {
        for (String lang : List.of("zh", "en")) {
            String template = Run.of("template", offence.id(), "--lang", lang).out();
            List<List<String>> rows = rows(template);
            assertThat(rows).hasSize(5);
            assertThat(rows).allMatch(row -> row.size() == rows.get(0).size());
            List<String> filled =
                    new ArrayList<>(java.util.Collections.nCopies(rows.get(0).size(), ""));
            filled.set(0, "甲");
            filled.set(1, lang.equals("zh") ? offence.name().name().chinese() : offence.id());
            filled.set(3, "2024-01-10");
            Run run = Run.reading(
                    template + String.join(",", filled) + "\n",
                    "assess",
                    "-",
                    "--input",
                    "csv",
                    "--format",
                    "csv",
                    "--columns",
                    "line,id,offence,errorMessage",
                    "--quiet");

            assertThat(run).isEqualTo(new Run(0, "line,id,offence,errorMessage\n6,甲," + offence.id() + ",\n", ""));
        }
    }

    /** Every Chinese header means the property whose template it stands in. */
    @ParameterizedTest
    @MethodSource("offences")
    void everyHeaderMeansItsProperty(Offence offence) throws IOException {
        ColumnNames names = new ColumnNames(Offences.builtIn());
        JsonNode properties = MAPPER.readTree(
                        Run.of("template", offence.id(), "--format", "json").out())
                .get("properties");

        assertThat(properties)
                .allSatisfy(property -> assertThat(
                                names.find(property.get("header").textValue())
                                        .flatMap(column -> column.path(offence.id())))
                        .contains(property.get("path").textValue().replace(".disclosed[0]", ".disclosed")));
        assertThat(properties)
                .extracting(property -> property.get("path").textValue())
                .containsAll(offence.elements().list().stream()
                        .filter(element -> !element.derived())
                        .map(Element::name)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("offences")
    void theEnglishTemplateIsEnglish(Offence offence) throws IOException {
        JsonNode properties = MAPPER.readTree(Run.of("template", offence.id(), "--format", "json", "--lang", "en")
                        .out())
                .get("properties");

        assertThat(properties).isNotEmpty().allSatisfy(property -> {
            for (String part : List.of("meaning", "value", "unit")) {
                assertThat(property.path(part).asText().replaceAll("（.*?）|〔.*?〕|第.*?[条款项]", ""))
                        .as(property.get("path").textValue())
                        .doesNotContainPattern("\\p{IsHan}{8,}");
            }
        });
    }

    @Test
    void aPropertyNamesTheClauseThatAsksForIt() throws IOException {
        JsonNode properties = MAPPER.readTree(
                        Run.of("template", "侵犯公民个人信息", "--format", "json").out())
                .get("properties");

        assertThat(properties)
                .filteredOn(property -> property.get("path").textValue().equals("illegalIncome"))
                .singleElement()
                .satisfies(property -> {
                    assertThat(property.get("unit").textValue()).isEqualTo("元");
                    assertThat(property.get("source").textValue()).contains("法释〔2017〕10号第五条第一款第(七)项");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema", "schema case"})
    void theSchemaOfACaseIsPrinted(String arguments) {
        assertThat(Run.of(arguments.split(" ")).out()).isEqualTo(JsonSchemas.ofCase());
        assertThat(Run.of("schema", "answer").out()).isEqualTo(JsonSchemas.ofAssessment());
        assertThat(Run.of("schema", "cases").status()).isEqualTo(2);
    }

    @Test
    void offencesAndRegionsHaveChineseNames() {
        assertThat(Run.of("standard", "盗窃罪", "--region", "广东", "--on", "2023-05-01")
                        .out())
                .isEqualTo(Run.of("standard", "theft", "--region", "44", "--on", "2023-05-01")
                        .out());
        assertThat(Run.of("diff", "盗窃", "--from", "2010-01-01", "--to", "2020-01-01")
                        .status())
                .isZero();
        assertThat(Run.of("standard", "theft", "--region", "吉林").err())
                .contains("--region must name one division, such as 吉林省 (22) or 吉林省吉林市 (2202), was 吉林");
    }

    @Test
    void ownStandardsComeFirst(@TempDir Path folder) throws IOException {
        String table = String.join(",", LocalTables.columns())
                + "\ntheft,44,全省,,2500,60000,400000,某通知,某〔2023〕1号,2023-04-04,,,HIGH,HIGH,HIGH,2026-11-21,,,\n";
        Path own = Files.writeString(folder.resolve("own.csv"), table);
        Path bad = Files.writeString(folder.resolve("bad.csv"), table.replace(",44,", ",99,"));
        String theft = "{\"offence\":\"theft\",\"judged\":\"2024-01-10\",\"region\":\"44\",\"amount\":2400}";

        assertThat(Run.of("standards", "lint", own.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(Run.reading(
                                theft,
                                "assess",
                                "-",
                                "--format",
                                "csv",
                                "--columns",
                                "tier",
                                "--standards",
                                own.toString())
                        .out())
                .isEqualTo("tier\nNONE\n");
        assertThat(Run.reading(
                                theft.replace("2400", "2500"),
                                "assess",
                                "-",
                                "--format",
                                "csv",
                                "--columns",
                                "tier",
                                "--standards",
                                own.toString())
                        .out())
                .isEqualTo("tier\nFIRST\n");
        assertThat(Run.of("standard", "盗窃", "--region", "44", "--standards", own.toString())
                        .out())
                .contains("≥ 2500元");
        assertThat(Run.reading(theft, "assess", "-", "--standards", bad.toString()))
                .satisfies(run -> assertThat(run.status()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err())
                        .contains("bad.csv must be a table without faults, had 1 (standards lint names all): "));
        assertThat(Run.reading(theft, "assess", "-", "--standards", "none.csv").err())
                .contains("none.csv could not be read: there is no such file");
        String answer = Run.reading(theft, "assess", "-", "--format", "json", "--standards", own.toString())
                .out();
        assertThat(Run.reading(answer, "verify", "-", "--standards", own.toString())
                        .out())
                .isEqualTo("#1: same\n");
        assertThat(Run.reading(answer, "verify", "-").status()).isEqualTo(1);
    }
}

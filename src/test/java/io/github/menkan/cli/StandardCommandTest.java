package io.github.menkan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardCommandTest {

    @Test
    void theStandardIsATableGroundByGround() {
        Run run = Run.of("standard", "personal-information", "--on", "2023-05-01");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("侵犯公民个人信息罪 刑法第二百五十三条之一\n标准 法释〔2017〕10号 / ")
                .contains("\nFIRST 情节严重：三年以下有期徒刑或者拘役，并处或者单处罚金\n")
                .containsPattern("\nFIRST 情节严重 +应当  法释〔2017〕10号第五条第一款第\\(七\\)项 +违法所得 ≥ 5000元");
    }

    @Test
    void columnsAreAlignedByTheWidthOfTheirCharacters() {
        List<String> rows = Run.of("standard", "personal-information", "--on", "2023-05-01")
                .out()
                .lines()
                .filter(line -> line.contains("  应当  "))
                .toList();

        assertThat(rows).hasSizeGreaterThan(20);
        assertThat(rows.stream()
                        .map(row -> Columns.width(row.substring(0, row.indexOf("应当"))))
                        .distinct())
                .hasSize(1);
        assertThat(Columns.width("情节a〔〕")).isEqualTo(9);
    }

    @Test
    void theStandardAsMarkdownIsATable() {
        assertThat(Run.of("standard", "personal-information", "--format", "markdown", "--lang", "en")
                        .out())
                .contains("\n| tier | force | provision | condition |\n| --- | --- | --- | --- |\n| FIRST ")
                .contains("| shall | 法释〔2017〕10号第五条第一款第(七)项 | illegal income ≥ 5000 yuan");
    }

    @Test
    void theStandardAsJsonHoldsTheInequalities() throws IOException {
        JsonNode standard = new JsonMapper()
                .readTree(Run.of("standard", "personal-information", "--format", "json")
                        .out());

        assertThat(standard.get("hash").textValue()).matches("[0-9a-f]{64}");
        assertThat(standard.get("grounds"))
                .filteredOn(ground -> ground.get("citation").textValue().endsWith("第五条第一款第(六)项"))
                .singleElement()
                .satisfies(ground -> assertThat(
                                ground.at("/conditions/0/bound/min").longValue())
                        .isEqualTo(5_000));
    }

    @Test
    void aDayBeforeTheOffenceHasNoStandard() {
        Run run = Run.of("standard", "personal-information", "--on", "2009-02-27");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("2009-02-27: 行为时刑法没有规定该罪（刑法第三条、第十二条），不构成该罪 (刑法第二百五十三条之一)");
    }

    @Test
    void localAmountsNeedARegion() {
        assertThat(Run.of("standard", "theft", "--on", "2023-05-01", "--region", "4403")
                        .out())
                .contains("≥ 3000元");
        assertThat(Run.of("standard", "theft", "--region", "99").err()).contains("--region must be a division code");
    }

    @Test
    void wrongNamesAndDaysAreWrongUsage() {
        assertThat(Run.of("standard", "theftt").err()).contains("OFFENCE must be one of personal-information, ");
        assertThat(Run.of("standard", "theft", "--on", "2023-02-30"))
                .isEqualTo(new Run(
                        2, "", "menkan: --on must be a date that exists, such as 2023-05-01, was 2023-02-30\n"));
    }

    @Test
    void theDifferenceOfTwoDaysIsShown() {
        Run run = Run.of("diff", "personal-information", "--from", "2015-10-31", "--to", "2023-05-01");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("--- 2015-10-31 ")
                .contains("\n+++ 2023-05-01 法释〔2017〕10号 / ")
                .contains("\n+ SECOND 情节特别严重：三年以上七年以下有期徒刑，并处罚金\n");
        assertThat(Run.of("diff", "personal-information", "--from", "2020-01-01", "--to", "2023-05-01")
                        .out())
                .endsWith("\n标准相同\n");
        assertThat(Run.of("diff", "personal-information", "--from", "2000-01-01", "--to", "2023-05-01")
                        .out())
                .startsWith("--- 2000-01-01 无此罪名\n");
        assertThat(Run.of("diff", "theft").status()).isEqualTo(2);
    }

    @Test
    void aTableOfLocalAmountsIsChecked(@TempDir Path folder) throws IOException {
        Path table = Files.writeString(folder.resolve("own.csv"), "nonsense\n");

        Run run = Run.of("standards", "lint", table.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith(table + ":1: ");
        assertThat(Run.of("standards", "lint", "no-such-file").status()).isEqualTo(2);
    }
}

package io.github.menkan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as offices keep them: Chinese headers and values, read exactly or refused with the cure. */
class OfficeTablesTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static List<JsonNode> answers(String table, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("assess", "-", "--format", "json", "--quiet"));
        arguments.addAll(List.of(more));
        Run run = Run.with(table.getBytes(UTF_8), arguments.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        List<JsonNode> answers = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            answers.add(MAPPER.readTree(line));
        }
        return answers;
    }

    private static String read(String header, String cell) throws IOException {
        return answers("罪名,裁判日期," + header + "\n盗窃罪,2024-01-10,\"" + cell + "\"\n")
                .get(0)
                .get("case")
                .toString();
    }

    private static String refused(String header, String cell) throws IOException {
        JsonNode answer = answers("罪名,裁判日期," + header + "\n盗窃罪,2024-01-10,\"" + cell + "\"\n")
                .get(0);
        return answer.at("/error/path").textValue() + " "
                + answer.at("/error/message").textValue();
    }

    @Test
    void aTableWithChineseNamesIsTheCaseThatItSays() throws IOException {
        List<JsonNode> answers = answers("""
                案号,罪名,行为日期,裁判日期,地区,主体,盗窃数额（元）,入户盗窃,二年内盗窃次数
                （2024）粤03刑初1号,盗窃罪,2023/5/1,2024年1月10日,深圳市,自然人,"￥3,000",否,2次
                2,盗窃,2023-5-1,２０２４年１月１０日,广东省,个人,２９９９.５０元,不明,
                """);

        assertThat(answers.get(0).get("case"))
                .hasToString("{\"id\":\"（2024）粤03刑初1号\",\"offence\":\"theft\",\"committed\":\"2023-05-01\","
                        + "\"judged\":\"2024-01-10\",\"region\":\"4403\",\"subject\":\"natural-person\",\"amount\":3000,"
                        + "\"burglary\":false,\"theftsWithinTwoYears\":2}");
        assertThat(answers.get(1).get("case"))
                .hasToString(
                        "{\"id\":\"2\",\"offence\":\"theft\",\"committed\":\"2023-05-01\",\"judged\":\"2024-01-10\","
                                + "\"region\":\"44\",\"subject\":\"natural-person\",\"amount\":2999.5,\"burglary\":null}");
        assertThat(answers).extracting(one -> one.get("tier").textValue()).containsExactly("FIRST", "NONE");
    }

    @Test
    void aLabelIsThePropertyOfTheOffenceOfItsRow() throws IOException {
        List<JsonNode> answers = answers("""
                罪名,裁判日期,诈骗数额,盗窃数额
                诈骗,2024-01-10,3000,
                盗窃,2024-01-10,,2000
                盗窃,2024-01-10,3000,
                """);

        assertThat(answers.get(0).at("/case/amount").intValue()).isEqualTo(3000);
        assertThat(answers.get(1).at("/case/amount").intValue()).isEqualTo(2000);
        assertThat(answers.get(2).at("/error/message").textValue())
                .isEqualTo("must leave 诈骗数额 empty, which no case of theft states");
    }

    @Test
    void entriesOfListsHaveNumberedHeaders() throws IOException {
        JsonNode information = answers("""
                        罪名,裁判日期,类别,非法获取,信息2类别,信息2非法获取最少,信息2出售或者提供1,出售或者提供2
                        侵犯公民个人信息罪,2024-01-10,财产信息,30条,健康生理信息或一般公民个人信息,40,,7
                        """).get(0).at("/case/information");
        JsonNode acts = answers("罪名,裁判日期,行为1日期,行为1数额,行为2日期,行为2未遂\n盗窃,2024-01-10,2023/5/1,800元,2023/6/1,是\n")
                .get(0)
                .at("/case/acts");

        assertThat(information)
                .hasToString("[{\"category\":\"property\",\"obtained\":30},"
                        + "{\"category\":[\"health\",\"ordinary\"],\"obtained\":{\"min\":40},\"disclosed\":7}]");
        assertThat(acts)
                .hasToString("[{\"on\":\"2023-05-01\",\"amount\":800},{\"on\":\"2023-06-01\",\"attempted\":true}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Offence", "OFFENCE", "offence", "罪名", "涉嫌罪名", " 罪名 ", "案由"})
    void capitalsAndSynonymsAreTheSameHeader(String header) throws IOException {
        assertThat(answers(header + ",JUDGED,Amount.MIN\nTheft,2024-01-10,5\n")
                        .get(0)
                        .get("case"))
                .hasToString("{\"offence\":\"theft\",\"judged\":\"2024-01-10\",\"amount\":{\"min\":5}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023/5/1 | 2023-05-01",
                "2023-5-1 | 2023-05-01",
                "2023.05.01 | 2023-05-01",
                "2023年5月1日 | 2023-05-01",
                "２０２３年５月１日 | 2023-05-01",
                "2023/5/1 0:00 | 2023-05-01",
                "2023-05-01 10:30:00 | 2023-05-01",
            })
    void daysAreReadAsTheyAreWritten(String cell, String day) throws IOException {
        assertThat(read("行为日期", cell)).contains("\"committed\":\"" + day + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023/13/1 | committed must be a date that exists, was \"2023-13-01\" (column 行为日期)",
                "5/1/2023 | committed must be a date such as \"2023-05-01\", was \"5/1/2023\" (column 行为日期)",
                "2023/5-1 | committed must be a date such as",
                "2023年5月 | committed must be a date such as",
                "不明 | committed must be a date such as",
                "45047 | committed must be a date such as",
            })
    void whatIsNoDayIsRefused(String cell, String message) throws IOException {
        assertThat(refused("行为日期", cell)).startsWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,000 | 1000",
                "1,234,567.89 | 1234567.89",
                "5000元 | 5000",
                "￥5000 | 5000",
                "¥5,000.50 | 5000.5",
                "５０００ | 5000",
                "５，０００元 | 5000",
                "人民币5000元 | 5000",
                "5000 元 | 5000",
                "不明 | null",
                "未知 | null",
            })
    void amountsAreReadExactly(String cell, String amount) throws IOException {
        assertThat(read("数额", cell)).endsWith("\"amount\":" + amount + "}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3万 | amount must be yuan written out in digits, such as 30000 for 3万, was 3万 (column 数额)",
                "1.5万元 | amount must be yuan written out in digits, such as 30000 for 3万, was 1.5万元 (column 数额)",
                "五千元 | amount must be yuan written out in digits, such as 30000 for 3万, was 五千元 (column 数额)",
                "5000余元 | amount must be one figure; what is known only between limits has two columns, amount.min and amount.max, was 5000余元 (column 数额)",
                "约5000 | amount must be one figure; what is known only between limits has two columns, amount.min and amount.max, was 约5000 (column 数额)",
                "4000-5000 | amount must be one figure; what is known only between limits has two columns, amount.min and amount.max, was 4000-5000 (column 数额)",
                "1,00 | amount must have its commas before every third digit, such as 1,000.50, or none, was 1,00 (column 数额)",
                "5000条 | amount must be a number or a decimal string, in yuan from 0 with at most two decimals, was \"5000条\" (column 数额)",
                "$5000 | amount must be a number or a decimal string, in yuan from 0 with at most two decimals, was \"$5000\" (column 数额)",
                "-5 | amount must be yuan from 0, was -5 (column 数额)",
            })
    void whatIsNoAmountIsRefusedWithTheCure(String cell, String message) throws IOException {
        assertThat(refused("数额", cell)).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource({"是,true", "否,false", "不明,null", "未知,null", "TRUE,true", "False,false", "unknown,null"})
    void circumstancesAreWords(String cell, String value) throws IOException {
        assertThat(read("扒窃", cell)).endsWith("\"pickpocketing\":" + value + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"√", "×", "有", "无", "1", "0", "Y", "对"})
    void aMarkIsNoAnswer(String cell) throws IOException {
        assertThat(refused("扒窃", cell))
                .isEqualTo("pickpocketing must be 是, 否 or 不明 (true, false or unknown), was " + cell + " (column 扒窃)");
    }

    @ParameterizedTest
    @CsvSource({
        "44,44",
        "440300,440300",
        "广东省,44",
        "广东,44",
        "内蒙古,15",
        "深圳市,4403",
        "广东省深圳市,4403",
        "北京,11",
        "４４,44",
        "香港,81"
    })
    void divisionsHaveNames(String cell, String code) throws IOException {
        assertThat(read("地区", cell)).endsWith("\"region\":\"" + code + "\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "吉林 | region must name one division, such as 吉林省 (22) or 吉林省吉林市 (2202), was 吉林 (column 地区)",
                "深圳 | region must be the code or the full name of a province or a city, such as 44, 广东省 or 深圳市, was 深圳 (column 地区)",
                "朝阳 | region must be the code or the full name of a province or a city, such as 44, 广东省 or 深圳市, was 朝阳 (column 地区)",
            })
    void aNameThatSeveralHaveIsNotGuessed(String cell, String message) throws IOException {
        assertThat(refused("地区", cell)).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "罪名,盗窃数额（万元） | 盗窃数额（万元） must be in the unit of the law (元), was in 万元",
                "罪名,承办人 | such as 罪名, was 承办人 (--ignore passes a column over, --carry takes it to the answers)",
                "罪名,诈骗 | was 诈骗; did you mean ",
                "罪名,案由 | a column must stand once, was twice offence (案由)",
            })
    void aHeaderThatMeansNothingIsWrongUsage(String header, String message) {
        Run run = Run.reading(header + "\n盗窃,1\n", "assess", "-");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("menkan: -: ").contains(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";"})
    void theDelimiterIsTheOneOfTheHeader(String delimiter) throws IOException {
        String table = "罪名|裁判日期|地区|数额\n盗窃|2024-01-10|北京市|2000\n".replace("|", delimiter);

        assertThat(answers(table).get(0).get("tier").textValue()).isEqualTo("FIRST");
    }

    @Test
    void emptyCellsAtTheEndSayNothing() throws IOException {
        assertThat(answers("罪名,裁判日期,地区,数额,,\n盗窃,2024-01-10,北京市,2000,,,,\n,,,,,\n盗窃,2024-01-10,北京市,2000\n"))
                .extracting(answer -> answer.get("tier").textValue())
                .containsExactly("FIRST", "FIRST");
    }

    @Test
    void aRowThatEndsTooEarlyIsAFaultUnlessItIsSaid() throws IOException {
        String table = "罪名,裁判日期,地区,数额\n盗窃,2024-01-10\n";

        assertThat(answers(table).get(0).at("/error/message").textValue())
                .isEqualTo(
                        "must have 4 cells, was 2; cells that are missing at the end are taken for empty ones only with"
                                + " --short-rows");
        assertThat(answers(table, "--short-rows").get(0).get("tier").textValue())
                .isEqualTo("NONE");
    }

    @Test
    void columnsArePassedOverOrCarried() throws IOException {
        String table = "编号,罪名,裁判日期,数额,承办人,备注\n1,盗窃,2024-01-10,800,张三,=1+1\n2,盗窃,2024-01-10,3万,李四,\n";
        Run csv = Run.reading(
                table,
                "assess",
                "-",
                "--ignore",
                "备注",
                "--carry",
                "承办人",
                "--format",
                "csv",
                "--columns",
                "id,tier",
                "--quiet");

        assertThat(csv.out()).isEqualTo("id,tier,承办人\n1,NONE,张三\n2,,李四\n");
        assertThat(answers(table, "--carry", "承办人,备注"))
                .extracting(answer -> answer.get("carried").toString())
                .containsExactly("{\"承办人\":\"张三\",\"备注\":\"=1+1\"}", "{\"承办人\":\"李四\",\"备注\":\"\"}");
        assertThat(Run.reading(table, "assess", "-", "--ignore", "备注", "--carry", "承办人")
                        .out())
                .startsWith("【1】\n承办人: 张三\n盗窃罪");
        assertThat(Run.reading(table, "assess", "-", "--ignore", "备注,承办人", "--carry", "办案人")
                        .err())
                .contains("--carry must name columns of the first row, was 办案人");
        assertThat(Run.reading("{}", "assess", "-", "--carry", "承办人").err())
                .contains("--carry must be of columns of tables, was of -");
    }

    @Test
    void theChargesOfAnEventAreCarriedToo() throws IOException {
        assertThat(answers("罪名,裁判日期,数额,事实,承办人\n盗窃,2024-01-10,800,甲,张三\n诈骗,2024-01-10,900,甲,李四\n", "--carry", "承办人"))
                .extracting(answer -> answer.at("/carried/承办人").textValue())
                .containsExactly("张三", "李四");
    }
}

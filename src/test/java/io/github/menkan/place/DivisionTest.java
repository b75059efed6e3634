package io.github.menkan.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionTest {

    @Test
    void everyProvincialCodeIsKnown() {
        assertThat(Division.provinces())
                .extracting(Division::code)
                .containsExactly(
                        "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41",
                        "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71",
                        "81", "82");
    }

    @ParameterizedTest
    @CsvSource({
        "440300, 4403, 广东省深圳市",
        "4403, 4403, 广东省深圳市",
        "440000, 44, 广东省",
        "4400, 44, 广东省",
        "440500, 4405, 广东省汕头市",
        "11, 11, 北京市",
        "340100, 3401, 安徽省合肥市",
        "421124, 421124, 湖北省黄冈市英山县",
        "429021, 429021, 湖北省神农架林区",
        "4228, 4228, 湖北省恩施土家族苗族自治州",
        "460004, 460004, 海南省琼山市",
        "659001, 659001, 新疆生产建设兵团石河子市",
        "6590, 6590, 新疆生产建设兵团自治区直辖县级行政区划",
        "660000, 66, 新疆生产建设兵团",
        "6501, 6501, 新疆维吾尔自治区乌鲁木齐市",
        "110101, 110101, 北京市（110101）",
        "440305, 440305, 广东省深圳市（440305）",
        "110100, 1101, 北京市（1101）",
        "110103, 110103, 北京市（110103）",
        "452129, 452129, 广西壮族自治区（452129）",
        "442000, 4420, 广东省中山市",
    })
    void aCodeIsBroughtIntoItsShortestFormAndNamed(String given, String code, String name) {
        Division division = Division.of(given);
        assertThat(division.code()).isEqualTo(code);
        assertThat(division.fullName()).isEqualTo(name);
        assertThat(Division.of(division.toString())).isEqualTo(division);
    }

    @Test
    void aNameNeedNotBeKnown() {
        assertThat(Division.of("340102").isListed()).isFalse();
        assertThat(Division.of("340102").province()).isEqualTo(Division.of("34"));
        assertThat(Division.of("3401").isListed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "44, 4403, true",
        "44, 44, true",
        "4403, 440305, true",
        "46, 460004, true",
        "4403, 44, false",
        "44, 4501, false",
        "66, 659001, true",
        "6590, 659001, true",
        "65, 659001, false",
        "65, 6501, true"
    })
    void aDivisionContainsItselfAndWhatLiesInIt(String outer, String inner, boolean contains) {
        assertThat(Division.of(outer).contains(Division.of(inner))).isEqualTo(contains);
    }

    @Test
    void aDivisionDirectlyUnderAProvinceLiesInNoPrefecture() {
        assertThat(Division.of("460004").lineage()).containsExactly("460004", "46");
        assertThat(Division.of("440305").lineage()).containsExactly("440305", "4403", "44");
        assertThat(Division.of("659001").lineage()).containsExactly("659001", "6590", "66");
    }

    @Test
    void aClassClaimsWithinWhatIsSmallerOnly() {
        AmountRow firstClass = TestTables.builtInRows().stream()
                .filter(row -> row.claims("4403"))
                .findFirst()
                .orElseThrow();
        assertThat(firstClass.claimsWithin(Division.of("44"))).isTrue();
        assertThat(firstClass.claimsWithin(Division.of("4403"))).isFalse();
        assertThat(firstClass.claimsWithin(Division.of("45"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"65, true", "66, true", "659001, true", "11, true", "71, false", "810000, false", "82, false"})
    void theMainlandEndsBelow71(String code, boolean mainland) {
        assertThat(Division.of(code).isMainland()).isEqualTo(mainland);
    }

    @Test
    void divisionsAreOrderedByTheirCodes() {
        assertThat(List.of(Division.of("4403"), Division.of("11"), Division.of("44")).stream()
                        .sorted())
                .extracting(Division::code)
                .containsExactly("11", "44", "4403");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "67|division must begin with the code of a province in GB/T 2260, was 67: nearest 65 新疆维吾尔自治区, 64"
                        + " 宁夏回族自治区, 63 青海省",
                "160100|division must begin with the code of a province in GB/T 2260, was 160100: nearest 15 内蒙古自治区, 14"
                        + " 山西省, 13 河北省",
                "119999|division must be a code of GB/T 2260, present or retired, was 119999: nearest 11 北京市",
                "110199|division must be a code of GB/T 2260, present or retired, was 110199: nearest 1101 北京市（1101）",
                "440399|division must be a code of GB/T 2260, present or retired, was 440399: nearest 4403 广东省深圳市",
                "440302|division must be a code of GB/T 2260, present or retired, was 440302: nearest 4403 广东省深圳市",
                "4499|division must be a code of GB/T 2260, present or retired, was 4499: nearest 44 广东省",
                "6601|division must be a code of GB/T 2260, present or retired, was 6601: nearest 66 新疆生产建设兵团",
                "659099|division must be a code of GB/T 2260, present or retired, was 659099: nearest 6590"
                        + " 新疆生产建设兵团自治区直辖县级行政区划",
                "440|division must be 2, 4 or 6 digits of GB/T 2260, was \"440\": nearest 44 广东省",
                "44x|division must be 2, 4 or 6 digits of GB/T 2260, was \"44x\": nearest 44 广东省",
                "广东|division must be 2, 4 or 6 digits of GB/T 2260, was \"广东\": nearest 44 广东省",
                "深圳|division must be 2, 4 or 6 digits of GB/T 2260, was \"深圳\": nearest 4403 深圳市",
                "神农|division must be 2, 4 or 6 digits of GB/T 2260, was \"神农\": nearest 429021 神农架林区",
                "恩施|division must be 2, 4 or 6 digits of GB/T 2260, was \"恩施\": nearest 422801 恩施市, 4228"
                        + " 恩施土家族苗族自治州",
                "石家庒市|division must be 2, 4 or 6 digits of GB/T 2260, was \"石家庒市\": nearest 1301 石家庄市",
                "Guangdong|division must be 2, 4 or 6 digits of GB/T 2260, was \"Guangdong\"",
                "''|division must be 2, 4 or 6 digits of GB/T 2260, was \"\"",
            })
    void aCodeThatIsNoneIsRefusedWithTheNearest(String code, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> Division.of(code)).withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110103", "110104", "110221", "310102", "320205", "342201", "410426", "413001", "452101", "460004",
                "500110", "511002", "511481", "533101", "542134", "612501", "622821", "642125", "371202", "654026",
                "120109"
            })
    void aCodeThatWasRetiredStaysValid(String code) {
        assertThat(Division.of(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "659012", "653228", "653229", "500157", "540581", "540481", "330114", "440311", "469021", "810018"
            })
    void aCodeOfRecentYearsIsKnown(String code) {
        assertThat(Division.of(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"110100", "110200", "310100", "500300", "4290", "429000", "469000", "419000", "130101", "659000"
            })
    void aCodeThatOnlyGroupsIsADivisionToo(String code) {
        assertThat(code).startsWith(Division.of(code).code());
    }

    @Test
    void everyMemberOfABuiltInClassIsListed() {
        assertThat(TestTables.builtInRows())
                .flatExtracting(AmountRow::members)
                .allSatisfy(member -> assertThat(member.isListed()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "英山, 421124",
        "红安, 421122",
        "麻城, 421181",
        "罗田, 421123",
        "蕲春, 421126",
        "郧县, 420321",
        "郧阳, 420304",
        "郧西, 420322",
        "竹山, 420323",
        "竹溪, 420324",
        "房县, 420325",
        "神农架, 429021",
        "丹江口, 420381",
        "建始, 422822",
        "来凤, 422827",
        "鹤峰, 422828",
        "利川, 422802",
        "咸丰, 422826",
        "宣恩, 422825",
        "巴东, 422823",
        "恩施市, 422801",
        "长阳, 420528",
        "秭归, 420527",
        "大悟, 420922",
        "孝昌, 420921",
        "阳新, 420222",
        "五峰, 420529",
        "保康, 420626",
        "团风, 421121",
        "通山, 421224",
        "广州, 4401",
        "韶关, 4402",
        "深圳, 4403",
        "珠海, 4404",
        "汕头, 4405",
        "佛山, 4406",
        "江门, 4407",
        "湛江, 4408",
        "茂名, 4409",
        "肇庆, 4412",
        "惠州, 4413",
        "梅州, 4414",
        "汕尾, 4415",
        "河源, 4416",
        "阳江, 4417",
        "清远, 4418",
        "东莞, 4419",
        "中山, 4420",
        "潮州, 4451",
        "揭阳, 4452",
        "云浮, 4453",
        "海口, 4601",
        "三亚, 4602",
        "儋州, 4604",
    })
    void thePlacesThatClassesNameHaveTheseCodes(String name, String code) {
        assertThat(Division.of(code).fullName()).contains(name);
    }
}

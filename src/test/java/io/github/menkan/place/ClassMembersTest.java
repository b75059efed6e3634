package io.github.menkan.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is in which class, typed by name from the documents. */
class ClassMembersTest {

    private static final String POOR = "英山县 红安县 麻城市 罗田县 蕲春县 郧县 郧西县 竹山县 竹溪县 房县 神农架林区 丹江口市 建始县 来凤县 鹤峰县"
            + " 利川市 咸丰县 宣恩县 巴东县 恩施市 长阳土家族自治县 秭归县 大悟县 孝昌县 阳新县 五峰土家族自治县 保康县 团风县 通山县";

    private static String code(String name) {
        return Divisions.names().entrySet().stream()
                .filter(e -> e.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> classes(TestAmounts offence, String name, LocalDate day) {
        return TestTables.find(LocalTables.builtIn(), offence, code(name), day).classes();
    }

    @ParameterizedTest
    @CsvSource({
        "THEFT, 2006-12-31, 一类地区, 广州 深圳 珠海 汕头 佛山 东莞 中山",
        "THEFT, 2006-12-31, 二类地区, 惠州 江门 湛江 茂名 肇庆 潮州 揭阳 汕尾",
        "THEFT, 2006-12-31, 三类地区, 河源 云浮 阳江 清远 梅州 韶关",
        "THEFT, 2007-01-01, 一类地区, 深圳 珠海 汕头 佛山 东莞 中山",
        "THEFT, 2007-01-01, 广州（试行）, 广州",
        "THEFT, 2023-06-01, 一类地区, 广州 深圳 珠海 佛山 中山 东莞",
        "THEFT, 2023-06-01, 二类地区, 惠州 江门 汕头 肇庆 阳江 茂名 韶关 清远 湛江 潮州 揭阳 云浮 河源 汕尾 梅州",
        "FRAUD, 2023-06-01, 一类地区, 广州 深圳 珠海 佛山 中山 东莞",
        "FRAUD, 2023-06-01, 二类地区, 汕头 韶关 河源 梅州 惠州 汕尾 江门 阳江 湛江 茂名 肇庆 清远 潮州 揭阳 云浮",
    })
    void everyCityOfGuangdongIsInTheClassOfItsDocument(
            TestAmounts offence, LocalDate day, String className, String cities) {
        List<String> members = Divisions.names().entrySet().stream()
                .filter(e -> e.getKey().startsWith("44") && e.getKey().length() == 4)
                .map(Map.Entry::getValue)
                .filter(c -> classes(offence, c, day).equals(List.of(className)))
                .map(c -> c.replace("市", ""))
                .toList();
        assertThat(members).containsExactlyInAnyOrderElementsOf(Arrays.asList(cities.split(" ", -1)));
    }

    @Test
    void theCountiesThatHubeiNamesAndTheSuccessorOfOneAreInTheLowerClass() {
        List<String> counties = Divisions.names().entrySet().stream()
                .filter(e -> e.getKey().startsWith("42") && e.getKey().length() == 6)
                .map(Map.Entry::getValue)
                .toList();
        List<String> named = Arrays.asList(POOR.split(" ", -1));
        assertThat(named).hasSize(29).doesNotHaveDuplicates();
        assertThat(counties).hasSize(30).containsAll(named).contains("郧阳区");
        for (LocalDate day : List.of(LocalDate.of(2013, 6, 26), LocalDate.of(2023, 6, 1))) {
            assertThat(counties)
                    .allSatisfy(c ->
                            assertThat(classes(TestAmounts.THEFT, c, day)).as(c).containsExactly("贫困县（市）"));
        }
    }

    @ParameterizedTest
    @CsvSource({"海口市, 海口、三亚、洋浦、琼山", "三亚市, 海口、三亚、洋浦、琼山", "琼山市, 海口、三亚、洋浦、琼山", "琼山区, 海口、三亚、洋浦、琼山", "儋州市, 其他市县", "三沙市, 其他市县"
    })
    void theOldClassesOfHainan(String name, String className) {
        assertThat(classes(TestAmounts.THEFT, name, LocalDate.of(2001, 1, 1))).containsExactly(className);
    }
}

package io.github.menkan.report;

import static io.github.menkan.Language.CHINESE;
import static io.github.menkan.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Assessment;
import io.github.menkan.Language;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextReportTest {

    private static final List<String> CHINESE_HEADINGS = List.of(
            "一、结论", "二、认定依据", "三、待查事实", "四、与上下档次的距离", "五、法定刑与量刑情节", "六、行政处罚", "七、新旧法比较", "八、需要注意的问题", "九、所依据的规范性文件");
    private static final List<String> ENGLISH_HEADINGS = List.of(
            "1. Conclusion",
            "2. Grounds",
            "3. What is uncertain",
            "4. Distance to the tiers above and below",
            "5. Penalty and sentencing factors",
            "6. Administrative penalties",
            "7. Versions of the law compared",
            "8. Warnings",
            "9. Documents");

    static Stream<Arguments> samples() {
        return Samples.all().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    private static List<String> lines(Assessment assessment, Language language) {
        return Report.of(assessment).toText(language).lines().toList();
    }

    /** The lines of one section, by its place from 1. */
    private static List<String> section(Assessment assessment, Language language, int number) {
        List<String> headings = switch (language) {
            case CHINESE -> CHINESE_HEADINGS;
            case ENGLISH -> ENGLISH_HEADINGS;
        };
        List<String> lines = lines(assessment, language);
        int from = lines.indexOf(headings.get(number - 1)) + 1;
        return lines.subList(from, from + lines.subList(from, lines.size()).indexOf(""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void theSectionsComeInTheirFixedOrderAndNoneIsEmpty(String name, Assessment assessment) {
        assertThat(lines(assessment, CHINESE)).containsSubsequence(CHINESE_HEADINGS);
        assertThat(lines(assessment, ENGLISH)).containsSubsequence(ENGLISH_HEADINGS);
        for (int number = 1; number <= 9; number++) {
            assertThat(section(assessment, CHINESE, number)).isNotEmpty().noneMatch(String::isBlank);
            assertThat(section(assessment, ENGLISH, number)).isNotEmpty().noneMatch(String::isBlank);
        }
    }

    static Stream<Arguments> samplesOfTheLaw() {
        // in hostile text the digits are in the statutory terms, which English repeats in Chinese
        return samples().filter(sample -> !sample.get()[0].equals("hostile"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samplesOfTheLaw")
    void bothLanguagesGiveTheSameFigures(String name, Assessment assessment) {
        for (int number = 1; number <= 4; number++) {
            assertThat(figures(section(assessment, ENGLISH, number), " of the standard|[0-9]+\\. "))
                    .containsExactlyInAnyOrderElementsOf(figures(section(assessment, CHINESE, number), "[0-9]+\\. "));
        }
    }

    private static List<String> figures(List<String> lines, String ordinals) {
        return lines.stream()
                .map(line -> line.replaceFirst("^(" + ordinals + ")", ""))
                .flatMap(line ->
                        Pattern.compile("[0-9]+(/[0-9]+)?").matcher(line).results())
                .map(MatchResult::group)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void linesEndWithALineFeedAndHoldNoControlCharacters(String name, Assessment assessment) {
        for (Language language : Language.values()) {
            String text = Report.of(assessment).toText(language);
            assertThat(text).endsWith("\n").doesNotContain("\r").doesNotContain("\t");
            assertThat(text.codePoints().filter(c -> c != '\n' && Character.isISOControl(c)))
                    .isEmpty();
            assertThat(text.lines()).allMatch(line -> line.equals(line.stripTrailing()));
        }
    }

    @Nested
    class Mixed {

        private final Assessment mixed = Samples.mixed();

        @Test
        void theConclusionNamesTheTierTheClauseAndTheSum() {
            assertThat(section(mixed, CHINESE, 1))
                    .containsExactly(
                            "根据已查明的事实，本案达到侵犯公民个人信息罪“情节严重”的标准。",
                            "依据是法释〔2017〕10号第五条第一款第(六)项：行踪轨迹、通信内容、征信、财产信息30条（标准50条的60%）、住宿、通信记录、健康生理、交易等信息250条（标准500条的50%），合计为标准的110%。",
                            "该结论是确定的，没有会改变结论的待查事实。");
        }

        @Test
        void theSumIsWrittenOutInColumns() {
            assertThat(section(mixed, CHINESE, 2))
                    .startsWith(
                            "1. 法释〔2017〕10号第五条第一款第(六)项：达到，应当认定为“情节严重”。",
                            "   行踪轨迹、通信内容、征信、财产信息    30 条   标准50条的60%",
                            "   住宿、通信记录、健康生理、交易等信息  250 条  标准500条的50%",
                            "   合计：标准的110%")
                    .contains(
                            "   未达到  法释〔2017〕10号第五条第一款第(七)项                                    违法所得3200元（标准5000元的64%）");
        }

        @Test
        void theNextTierIsOneSentenceAway() {
            // 500 − 30 − 250/10 = 445; × 10; × 100; 50 000 − 3 200
            assertThat(section(mixed, CHINESE, 4))
                    .startsWith(
                            "再有 445 条行踪轨迹、通信内容、征信、财产信息，或 4450 条住宿、通信记录、健康生理、交易等信息，" + "或违法所得再有 46800 元，即达“情节特别严重”。");
            assertThat(section(mixed, ENGLISH, 4).get(0))
                    .startsWith(
                            "another 445 items of location, communication content, credit or property information, or another 4450 ")
                    .endsWith(
                            ", or 46800 yuan more in illegal income would reach “especially serious circumstances” (情节特别严重).");
        }

        @Test
        void theLeastChangeToFallBelowIsSaid() {
            // 30 − 6 = 24: 24/50 + 250/500 = 49/50; 250 − 51 = 199: 30/50 + 199/500 = 499/500
            assertThat(section(mixed, CHINESE, 4))
                    .contains(
                            "若行踪轨迹、通信内容、征信、财产信息中有 6 条被证明重复或者不实，则未达入罪标准。",
                            "若住宿、通信记录、健康生理、交易等信息中有 51 条被证明重复或者不实，则未达入罪标准。");
        }

        @Test
        void thePenaltyAndTheFineAreSaid() {
            assertThat(String.join("\n", section(mixed, CHINESE, 5)))
                    .startsWith("“情节严重”的法定刑：三年以下有期徒刑或者拘役，并处或者单处罚金。")
                    .contains("3200–16000元");
        }
    }

    @Nested
    class Uncertain {

        @Test
        void theFactToEstablishFirstIsNamedFirst() {
            assertThat(section(Samples.ranges(), CHINESE, 1))
                    .containsExactly(
                            "根据已查明的事实，本案尚未达到侵犯公民个人信息罪的入罪标准。",
                            "目前没有一项应当认定的标准确定达到。",
                            "该结论尚不确定：不明事实查清后，最高可能达到“情节特别严重”。",
                            "影响结论的待查事实有 3 项，应当首先查明：违法所得（现仅知 4000 至 600000 元）。");
        }

        @Test
        void whatEachFactCouldDoIsSaid() {
            assertThat(section(Samples.ranges(), CHINESE, 3))
                    .containsExactly(
                            "1. 违法所得（现仅知 4000 至 600000 元）：按最低值 4000 元查明的，至少为“未达刑事立案追诉标准”，至多为“情节严重”；按最高值 600000 元查明的，为“情节特别严重”。",
                            "2. 住宿、通信记录、健康生理、交易等信息（现仅知 150 至 400 条）：按最低值 150 条查明的，至少为“未达刑事立案追诉标准”，至多为“情节特别严重”；按最高值 400"
                                    + " 条查明的，至少为“情节严重”，至多为“情节特别严重”。",
                            "3. 曾因侵犯公民个人信息受过刑事处罚（不明）：查明属实的，至少为“情节严重”，至多为“情节特别严重”；查明不属实的，至少为“未达刑事立案追诉标准”，至多为“情节特别严重”。");
        }

        @Test
        void anOpenGroundIsNotSaidToBeMet() {
            assertThat(section(Samples.ranges(), CHINESE, 2))
                    .contains("2. 法释〔2017〕10号第五条第一款第(六)项：待查，查明达到的，应当认定为“情节严重”。");
        }

        @Test
        void withoutUpperLimitTheLeastIsSaid() {
            assertThat(section(Samples.withoutUpperLimit(), CHINESE, 1))
                    .contains("影响结论的待查事实有 1 项，应当首先查明：违法所得（现仅知至少 6000 元）。");
            assertThat(section(Samples.withoutUpperLimit(), CHINESE, 2)).contains("   违法所得  至少 6000 元  标准5000元的至少120%");
        }

        @Test
        void theWorstUnknownDoesNotMakeTheFallCertain() {
            assertThat(section(Samples.unclassified(), CHINESE, 4))
                    .contains("若类别未查明的信息中有 1 条被证明重复或者不实，则已查明的事实不再达到入罪标准，但待查事实或者法院的裁量仍可能使本案达到“情节特别严重”。");
        }
    }

    @Test
    void theRangeOfEveryTierStillPossibleIsSaid() {
        assertThat(section(Samples.ranges(), CHINESE, 5))
                .containsExactly(
                        "已查明的事实尚未达到入罪标准，目前没有可以适用的法定刑。",
                        "若最终认定为“情节严重”，法定刑为三年以下有期徒刑或者拘役，并处或者单处罚金。",
                        "若最终认定为“情节特别严重”，法定刑为三年以上七年以下有期徒刑，并处罚金。");
    }

    @Test
    void aTierBelowIsNamedWhenTheCaseFallsToIt() {
        // 61/50 of the tenfold standard: 450 − 111 = 339: 339/500 + 700/5000 + 9000/50000 = 499/500
        assertThat(section(Samples.tenfold(), CHINESE, 4))
                .containsExactly("已是本罪在所适用版本中的最高量刑档次。", "若行踪轨迹、通信内容、征信、财产信息中有 111 条被证明重复或者不实，则降为“情节严重”。");
    }

    @Test
    void everyVersionComparedIsSaidWithItsOutcomeAndReason() {
        assertThat(section(Samples.under2009Law(), CHINESE, 7))
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith(
                                        "1. 适用：刑法第二百五十三条之一（刑法修正案（七）），2009年2月28日起施行；法释〔2017〕10号，2017年6月1日起施行，结果为“情节严重”")
                                .contains("理由：行为时无相关司法解释"),
                        second -> assertThat(second).startsWith("2. 未适用：刑法第二百五十三条之一（刑法修正案（九）），2015年11月1日起施行"));
    }

    @Test
    void leniencyWhoseConditionsAreOpenIsSaidToBeOpen() {
        assertThat(section(Samples.article10(), CHINESE, 5))
                .anyMatch(line -> line.startsWith("从宽：") && line.endsWith("（法释〔2017〕10号第十条，可以适用，条件是否具备待查）。"))
                .anyMatch(line -> line.startsWith("从重：") && line.contains("第二百五十三条之一第二款，应当适用"));
    }

    @Test
    void anActBeforeTheOffenceExistedIsNone() {
        assertThat(section(Samples.beforeTheOffenceExisted(), CHINESE, 1))
                .containsExactly("行为时刑法没有规定该罪（刑法第三条、第十二条），不构成该罪。");
    }

    @Test
    void aCircumstanceAloneCarriesTheTier() {
        assertThat(section(Samples.priorConvictionAlone(), CHINESE, 1))
                .contains("依据是法释〔2017〕10号第五条第一款第(九)项：曾因侵犯公民个人信息受过刑事处罚。");
        assertThat(section(Samples.priorConvictionAlone(), CHINESE, 4)).contains("若“曾因侵犯公民个人信息受过刑事处罚”不能认定，则未达入罪标准。");
    }

    @Test
    void discretionReadsAsMayAndAnAttemptAsAnAttempt() {
        Assessment theft = StubAssessment.discretionaryAndAttempted();
        assertThat(section(theft, CHINESE, 1))
                .contains("根据已查明的事实，本案达到甲“数额较大甲”的标准，但该档次仅由未遂部分达到。")
                .anyMatch(line -> line.startsWith("依照法释〔2013〕8号第六条，人民法院可以认定为“数额巨大甲”"));
        assertThat(section(theft, CHINESE, 2))
                .contains("1. 法释〔2013〕8号第十二条（法释〔2013〕8号第十二条）：达到，应当认定为“数额较大甲”（未遂）。")
                .contains("2. 法释〔2013〕8号第六条：达到，可以认定为“数额巨大甲”。");
        assertThat(section(theft, ENGLISH, 2)).anyMatch(line -> line.contains("the court may find"));
    }

    @Test
    void severalStepsTogetherAreOneSentence() {
        assertThat(section(StubAssessment.discretionaryAndAttempted(), CHINESE, 4))
                .contains("再有 12 条甲甲，或 119 条乙甲，或丙甲再有 3200 元，即达“数额巨大甲”。")
                .contains("若甲中有 11 条被证明重复或者不实，并且“甲”不能认定，并且甲中有 0.5 元不能认定，则未达入罪标准。");
    }

    @Test
    void aTextCanBePastedWithoutMarkup() {
        assertThat(Arrays.asList("<", "*", "|", "#", "_"))
                .noneMatch(Report.of(Samples.mixed()).toText(CHINESE)::contains);
    }
}

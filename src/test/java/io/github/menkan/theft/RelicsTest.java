package io.github.menkan.theft;

import static io.github.menkan.theft.Theft.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Finding;
import io.github.menkan.OpenFact;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.norm.Element;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Relics by grade or by value; in Henan 2000, 50000 and 400000 yuan, before 2013-09-23 the same band as everywhere. */
class RelicsTest {

    private static CaseBuilder on(String act, String judged) {
        return CaseBuilder.of(OFFENCE)
                .committedOn(LocalDate.parse(act))
                .judgedOn(LocalDate.parse(judged))
                .region("41");
    }

    private static Assessment since2016(Element relic, long count, Element... circumstances) {
        return on("2023-05-01", "2024-05-01")
                .with(relic, count)
                .is(circumstances)
                .build()
                .assess();
    }

    private static void expect(Assessment assessment, Tier tier, Tier possible) {
        assertThat(assessment.tier()).isEqualTo(tier);
        assertThat(assessment.discretionaryTier()).isEqualTo(tier);
        assertThat(assessment.possibleTier()).isEqualTo(possible);
        assertThat(assessment.decided()).isEqualTo(tier == possible);
    }

    @ParameterizedTest
    @CsvSource({"1999.99, NONE", "2000, FIRST", "49999.99, FIRST", "50000, SECOND", "399999.99, SECOND", "400000, THIRD"
    })
    void whereTheGradeDoesNotFitTheValueDecides(String yuan, Tier tier) {
        for (Element relic : new Element[] {RELICS_GENERAL, RELICS_GRADE_THREE, RELICS_GRADE_TWO_OR_ABOVE}) {
            Assessment assessment = on("2023-05-01", "2024-05-01")
                    .with(relic, 1)
                    .with(RELIC_VALUE, Yuan.of(yuan))
                    .is(RELIC_GRADE_UNFIT)
                    .build()
                    .assess();
            expect(assessment, tier, tier);
            assertThat(assessment.warnings()).extracting(Wording::chinese).anyMatch(text -> text.contains("其价值计入盗窃数额"));
        }
    }

    @Test
    void theValueIsAddedToTheAmountOnlyWhereItCounts() {
        CaseBuilder builder = on("2023-05-01", "2024-05-01")
                .with(AMOUNT, Yuan.of(1_000))
                .with(RELICS_GENERAL, 1)
                .with(RELIC_VALUE, Yuan.of(49_000));
        expect(builder.build().assess(), Tier.FIRST, Tier.FIRST);
        expect(builder.is(RELIC_GRADE_UNFIT).build().assess(), Tier.SECOND, Tier.SECOND);
    }

    @Test
    void whetherTheGradeFitsIsTheOpenFact() {
        Assessment assessment = on("2023-05-01", "2024-05-01")
                .with(RELICS_GRADE_THREE, 1)
                .with(RELIC_VALUE, Yuan.of(30_000))
                .unknown(RELIC_GRADE_UNFIT)
                .build()
                .assess();
        expect(assessment, Tier.FIRST, Tier.SECOND);
        assertThat(assessment.openFacts()).extracting(OpenFact::element).containsExactly("relicGradeUnfit");
    }

    @Test
    void aValueThatCountsAndIsNotStatedIsNotKnown() {
        Assessment assessment = since2016(RELICS_GRADE_THREE, 1, RELIC_GRADE_UNFIT);
        expect(assessment, Tier.NONE, Tier.THIRD);
        assertThat(assessment.warnings()).extracting(Wording::chinese).contains("文物应当按价值计算而价值未列明，盗窃数额不能确定");
    }

    @Test
    void aValueWithoutRelicsIsRefused() {
        CaseBuilder builder = on("2023-05-01", "2024-05-01").with(RELIC_VALUE, Yuan.of(1));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("relicValue must be stated together with relics, was 1");
    }

    @ParameterizedTest
    @CsvSource({
        "4, NO, FIRST, FIRST",
        "5, NO, SECOND, SECOND",
        "5, YES, FIRST, FIRST",
        "5, UNKNOWN, FIRST, SECOND",
        "25, NO, THIRD, THIRD",
        "25, YES, FIRST, FIRST",
    })
    void fiveOfAGradeAreOneOfTheNextUnlessTheirValuesAreIncommensurate(
            long general, Answer incommensurate, Tier tier, Tier possible) {
        expect(
                on("2023-05-01", "2024-05-01")
                        .with(RELICS_GENERAL, general)
                        .with(RELIC_VALUES_INCOMMENSURATE, incommensurate)
                        .build()
                        .assess(),
                tier,
                possible);
    }

    @Test
    void oneOfAGradeIsNotAConversion() {
        assertThat(since2016(RELICS_GRADE_THREE, 1).grounds())
                .extracting(Finding::citation)
                .containsExactly("法释〔2015〕23号第二条第一款");
        assertThat(since2016(RELICS_GRADE_THREE, 5).grounds())
                .extracting(Finding::citation)
                .containsExactly("法释〔2015〕23号第十三条", "法释〔2015〕23号第二条第一款");
        assertThat(on("2014-05-01", "2015-05-01")
                        .with(RELICS_GRADE_THREE, 1)
                        .build()
                        .assess()
                        .grounds())
                .extracting(Finding::citation)
                .containsExactly("法释〔2013〕8号第九条第一款");
    }

    @ParameterizedTest
    @CsvSource({
        // 法释〔2013〕8号第九条第三款; from 2016 on the grade counts, and the milder version for an act before
        "2014-05-01, 2015-05-01, 30000, FIRST",
        "2014-05-01, 2015-05-01, 50000, SECOND",
        "2015-12-31, 2016-06-01, 30000, FIRST",
        "2016-01-01, 2016-06-01, 30000, SECOND",
    })
    void privatelyHeldRelicsCountedByTheirValueBefore2016(String act, String judged, long yuan, Tier tier) {
        Assessment assessment = on(act, judged)
                .with(RELICS_GRADE_THREE, 1)
                .with(RELIC_VALUE, Yuan.of(yuan))
                .is(PRIVATELY_HELD_RELICS)
                .build()
                .assess();
        assertThat(assessment.tier()).isEqualTo(tier);
    }

    @Test
    void generalRelicsHadNoGradeIn1998() {
        CaseBuilder builder =
                on("2005-06-01", "2006-01-01").with(RELICS_GENERAL, 1).with(RELIC_VALUE, Yuan.of(100_000));
        expect(builder.build().assess(), Tier.THIRD, Tier.THIRD);
        // the value of the general one alone is not stated
        expect(builder.with(RELICS_GRADE_THREE, 1).build().assess(), Tier.FIRST, Tier.THIRD);
    }

    @Test
    void theFineHasNoCeilingBesideRelicsByTheirGrade() {
        assertThat(on("2023-05-01", "2024-05-01")
                        .with(AMOUNT, Yuan.of(100))
                        .with(RELICS_GENERAL, 1)
                        .build()
                        .assess()
                        .fineGuidance()
                        .orElseThrow()
                        .chinese())
                .isEqualTo("罚金应当为1000元以上（盗窃数额的2倍以下，其中未计入一般文物等的价值，法释〔2013〕8号第十四条）");
    }

    @Test
    void contrabandIsItselfTheOpenFact() {
        Assessment assessment = on("2023-05-01", "2024-05-01")
                .with(AMOUNT, Yuan.of(50_000))
                .unknown(CONTRABAND)
                .build()
                .assess();
        assertThat(assessment.openFacts())
                .extracting(OpenFact::element)
                .contains("contraband")
                .doesNotContain("amount");
    }

    /** The amount is known; what may be added to it is not, and with it no more can follow than is possible at all. */
    @Test
    void theValueIsTheOpenFactAndNotTheAmountItIsAddedTo() {
        Assessment assessment = on("2014-06-01", "2016-06-01")
                .with(AMOUNT, Yuan.of(1_500))
                .with(RELICS_GENERAL, 2)
                .unknown(RELIC_VALUE)
                .unknown(PRIVATELY_HELD_RELICS)
                .build()
                .assess();
        assertThat(assessment.possibleTier()).isEqualTo(Tier.FIRST);
        assertThat(assessment.openFacts())
                .extracting(OpenFact::element)
                .contains("relicValue", "privatelyHeldRelics")
                .doesNotContain("amount");
        assertThat(assessment.openFacts())
                .allSatisfy(open -> assertThat(open.atMost().possible()).isEqualTo(Tier.FIRST));
    }
}

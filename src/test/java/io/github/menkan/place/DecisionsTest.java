package io.github.menkan.place;

import static io.github.menkan.place.TestTables.parse;
import static io.github.menkan.place.TestTables.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Assessment;
import io.github.menkan.Fault;
import io.github.menkan.Language;
import io.github.menkan.Tier;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.report.Report;
import io.github.menkan.theft.Theft;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of which no document was found, and the ends of whose ranges rest on decisions. */
class DecisionsTest {

    private static final String DECISIONS = "甲案：2500元已判处盗窃罪，数额较大不高于2500元；乙案：60000元认定为数额巨大，数额巨大不高于60000元";

    private static String row(String large, String huge, String number, String confidence) {
        return "theft,52,贵阳市,5201," + large + "," + huge + ",,by decisions," + number + ",2013-04-04,,," + confidence
                + ",MEDIUM,MISSING,2026-11-21,,,";
    }

    private static LocalTables own() {
        return parse("own.csv", table(row("1000-2500", "30000-60000", DECISIONS, "MEDIUM")));
    }

    private static Assessment theft(String amount) {
        return CaseBuilder.of(Theft.OFFENCE)
                .committedOn(LocalDate.of(2023, 5, 1))
                .judgedOn(LocalDate.of(2024, 1, 10))
                .region("520103")
                .figures(own())
                .with(Theft.AMOUNT, Yuan.of(amount))
                .build()
                .assess();
    }

    @ParameterizedTest
    @CsvSource({
        "999.99, NONE, NONE",
        "1000, NONE, FIRST",
        "2499.99, NONE, FIRST",
        "2500, FIRST, FIRST",
        "29999.99, FIRST, FIRST",
        "30000, FIRST, SECOND",
        "60000, SECOND, SECOND"
    })
    void theRangeIsTheBound(String amount, Tier tier, Tier possible) {
        Assessment assessment = theft(amount);

        assertThat(assessment.tier()).isEqualTo(tier);
        assertThat(assessment.possibleTier()).isEqualTo(possible);
        assertThat(assessment.decided()).isEqualTo(tier == possible);
    }

    @Test
    void theAnswerNamesTheDecisionsAndTheConfidenceAndNoDocument() {
        Assessment assessment = theft("2000");

        assertThat(assessment.warnings())
                .anySatisfy(warning ->
                        assertThat(warning.chinese()).isEqualTo("贵州省贵阳市盗窃罪数额标准的文件未查得，按裁判所能推定的范围：" + DECISIONS))
                .anySatisfy(warning ->
                        assertThat(warning.chinese()).contains("数额较大1000–2500元（贵州省贵阳市裁判推定：" + DECISIONS + "，可信度中等）"));
        assertThat(assessment.standard().documents()).noneMatch(document -> document.contains("甲案"));
        assertThat(assessment.openFacts().get(0).label().chinese()).isEqualTo("当地数额标准");
        assertThat(Report.of(assessment).toText(Language.CHINESE)).contains(DECISIONS);
    }

    @Test
    void onlyARangeRestsOnDecisions() {
        assertThat(LocalTables.lint(
                        "own.csv", table(row("2000", "30000-60000", DECISIONS, "MEDIUM")), TestTables.offences()))
                .extracting(Fault::toString)
                .containsExactly("own.csv:2: large must be low-high where its ends rest on decisions, was 2000");
    }

    @Test
    void theDecisionsAreNamed() {
        assertThat(LocalTables.lint(
                        "own.csv", table(row("1000-2500", "30000-60000", "", "MEDIUM")), TestTables.offences()))
                .extracting(Fault::toString)
                .containsExactly(
                        "own.csv:2: number must be the decisions that the ends of the ranges rest on, was empty");
    }

    @Test
    void theRangeLiesInTheNationalOneAndIsOfMediumConfidenceAtMost() {
        assertThat(LocalTables.lint(
                        "own.csv", table(row("900-2500", "30000-60000", DECISIONS, "MEDIUM")), TestTables.offences()))
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString()).contains("large must lie in 1000-3000 yuan"));
        assertThat(LocalTables.lint(
                        "own.csv", table(row("1000-2500", "30000-60000", DECISIONS, "HIGH")), TestTables.offences()))
                .extracting(Fault::toString)
                .containsExactly("own.csv:2: confidence must be at most MEDIUM where no document was found, was HIGH");
    }
}

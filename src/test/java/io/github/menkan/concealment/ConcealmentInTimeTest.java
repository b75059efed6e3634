package io.github.menkan.concealment;

import static io.github.menkan.concealment.Concealment.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.OpenFact;
import io.github.menkan.Subject;
import io.github.menkan.Tier;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which version applies, what a person's judgment is under each, and what is said of it. */
class ConcealmentInTimeTest {

    private static CaseBuilder between(String act, String judged) {
        return CaseBuilder.of(OFFENCE).committedOn(LocalDate.parse(act)).judgedOn(LocalDate.parse(judged));
    }

    private static boolean says(Assessment assessment, String fragment) {
        return assessment.warnings().stream()
                .anyMatch(warning -> warning.chinese().contains(fragment));
    }

    @ParameterizedTest
    @CsvSource({
        "2014-03-01, 2015-05-31, 100000, NONE, NONE, SECOND, 无",
        "2006-06-28, 2015-05-31, 100000, NONE, NONE, FIRST, 无",
        "2014-03-01, 2015-06-01, 100000, SECOND, SECOND, SECOND, 法释〔2015〕11号",
        "2015-06-01, 2021-04-14, 100000, SECOND, SECOND, SECOND, 法释〔2015〕11号",
        "2021-04-14, 2021-04-14, 10000, FIRST, FIRST, FIRST, 法释〔2015〕11号",
        "2021-04-15, 2021-04-15, 10000, NONE, NONE, FIRST, 法释〔2021〕8号",
        "2025-08-25, 2025-08-25, 100000, SECOND, SECOND, SECOND, 法释〔2021〕8号",
        "2025-08-26, 2025-08-26, 100000, NONE, NONE, FIRST, 法释〔2025〕13号",
        "2014-03-01, 2026-03-01, 100000, NONE, NONE, FIRST, 法释〔2025〕13号",
        "2018-05-01, 2026-03-01, 2999.99, NONE, NONE, NONE, 法释〔2015〕11号",
        "2018-05-01, 2026-03-01, 100000, NONE, NONE, FIRST, 法释〔2025〕13号"
    })
    void aVersionAppliesByItsDays(
            String act, String judged, String yuan, Tier tier, Tier discretionary, Tier possible, String number) {
        Assessment assessment =
                between(act, judged).with(AMOUNT, Yuan.of(yuan)).build().assess();

        assertThat(assessment.tier()).isEqualTo(tier);
        assertThat(assessment.discretionaryTier()).isEqualTo(discretionary);
        assertThat(assessment.possibleTier()).isEqualTo(possible);
        assertThat(assessment.decided()).isEqualTo(tier == possible);
        assertThat(assessment.standard().number()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        // the law of the act stays milder below its figure; the later one is milder between 10万 and its second tier
        "2018-05-01, 2999.99, YES, NONE, NONE",
        "2018-05-01, 100000, YES, FIRST, FIRST",
        "2018-05-01, 100000, NO, NONE, NONE",
        "2022-03-01, 100000, YES, FIRST, FIRST",
        "2022-03-01, 5000, YES, FIRST, FIRST"
    })
    void judgedNowTheMilderVersionGoverns(String act, String yuan, Answer warrants, Tier tier, Tier possible) {
        Assessment assessment = between(act, "2026-11-21")
                .with(AMOUNT, Yuan.of(yuan))
                .with(WARRANTS_CONVICTION, warrants)
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(tier);
        assertThat(assessment.possibleTier()).isEqualTo(possible);
        assertThat(assessment.decided()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2021-04-14, NONE, NONE", "2021-04-15, NONE, FIRST", "2025-10-01, NONE, FIRST"})
    void whatNobodyHasJudgedIsNotKnownSince2021(String day, Tier tier, Tier possible) {
        for (CaseBuilder builder :
                new CaseBuilder[] {between(day, day), between(day, day).unknown(WARRANTS_CONVICTION)}) {
            Assessment assessment =
                    builder.with(AMOUNT, Yuan.of("2999.99")).build().assess();

            assertThat(assessment.tier()).isEqualTo(tier);
            assertThat(assessment.possibleTier()).isEqualTo(possible);
            assertThat(assessment.openFacts())
                    .extracting(fact -> fact.element())
                    .isEqualTo(possible == tier ? List.of() : List.of("warrantsConviction"));
        }
    }

    @Test
    void settlingTheJudgmentIsSaidToDecideAlsoAcrossVersions() {
        Assessment assessment = between("2018-05-01", "2026-11-21")
                .with(AMOUNT, Yuan.of(100_000))
                .build()
                .assess();

        assertThat(assessment.openFacts()).singleElement().satisfies(fact -> {
            assertThat(fact.element()).isEqualTo("warrantsConviction");
            assertThat(fact.atLeast().possible()).isEqualTo(Tier.NONE);
            assertThat(fact.atMost().established()).isEqualTo(Tier.FIRST);
        });
    }

    /** 120000 reaches neither 50万 nor 500万, so that the kind of the upstream crime changes nothing: it is not to be established. */
    @Test
    void whatCannotMatterIsNotOpen() {
        Assessment assessment = between("2020-06-01", "2026-03-02")
                .with(AMOUNT, Yuan.of(120_000))
                .unknown(UPSTREAM_WITH_HIGH_STANDARDS)
                .build()
                .assess();

        assertThat(assessment.possibleTier()).isEqualTo(Tier.FIRST);
        assertThat(assessment.openFacts()).extracting(OpenFact::element).containsExactly("warrantsConviction");
    }

    @Test
    void aJudgmentChangesNothingBefore2021() {
        for (Answer answer : Answer.values()) {
            Assessment assessment = between("2018-05-01", "2019-03-01")
                    .with(AMOUNT, Yuan.of(10_000))
                    .with(WARRANTS_CONVICTION, answer)
                    .build()
                    .assess();

            assertThat(assessment.tier()).isEqualTo(Tier.FIRST);
            assertThat(assessment.decided()).isTrue();
            assertThat(says(assessment, "不改变本结论（法释〔2015〕11号第一条）")).isTrue();
        }
    }

    @Test
    void withoutAnyInterpretationAPersonWhoSaysSoAssertsTheFirstTier() {
        Assessment assessment = between("2014-03-01", "2015-05-31")
                .is(WARRANTS_CONVICTION)
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.FIRST);
        assertThat(assessment.possibleTier()).isEqualTo(Tier.SECOND);
    }

    @Test
    void otherSeriousCircumstancesHaveNoEffectBefore2025EvenWithoutInterpretation() {
        Assessment assessment =
                between("2014-03-01", "2015-05-31").is(OTHER_SERIOUS).build().assess();

        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(says(assessment, "没有“其他情形”一项")).isTrue();
    }

    @Test
    void aDenialDoesNotUndoAnItem() {
        Assessment of2022 = between("2022-03-01", "2023-02-01")
                .with(WARRANTS_CONVICTION, Answer.NO)
                .is(SPECIAL_PROPERTY)
                .build()
                .assess();
        assertThat(of2022.tier()).isEqualTo(Tier.FIRST);
        assertThat(says(of2022, "该判断不推翻这些情形")).isTrue();

        Assessment of2025 = between("2025-10-01", "2026-11-21")
                .with(WARRANTS_CONVICTION, Answer.NO)
                .is(SPECIAL_PROPERTY)
                .with(AMOUNT, Yuan.of(500_000))
                .build()
                .assess();
        assertThat(of2025.tier()).isEqualTo(Tier.NONE);
        assertThat(of2025.discretionaryTier()).isEqualTo(Tier.SECOND);
        assertThat(says(of2025, "该判断不推翻这些情形")).isTrue();

        Assessment nothing = between("2025-10-01", "2026-11-21")
                .with(WARRANTS_CONVICTION, Answer.NO)
                .with(AMOUNT, Yuan.of(300_000))
                .build()
                .assess();
        assertThat(nothing.possibleTier()).isEqualTo(Tier.NONE);
        assertThat(says(nothing, "该判断不推翻这些情形")).isFalse();
    }

    @Test
    void vehiclesBeforeTheFirstGeneralInterpretationAreForAPerson() {
        Assessment assessment =
                between("2014-03-01", "2015-05-31").with(VEHICLES, 5).build().assess();

        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.possibleTier()).isEqualTo(Tier.SECOND);
        assertThat(says(assessment, "法释〔2007〕11号第一条（五辆")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2009-02-27, 行为时刑法没有规定单位可以构成该罪", "2009-02-28, 单位适用与自然人相同的标准"})
    void unitsSince2009(String act, String fragment) {
        Assessment assessment = between(act, "2019-03-01")
                .by(Subject.UNIT)
                .with(AMOUNT, Yuan.of(10_000))
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.FIRST);
        assertThat(says(assessment, fragment)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2005-03-01, 只处罚窝藏、转移、收购、代为销售赃物, true", "2006-06-29, 只处罚窝藏、转移、收购、代为销售赃物, false"})
    void lootAloneBefore2006(String act, String fragment, boolean said) {
        assertThat(says(between(act, "2019-03-01").build().assess(), fragment)).isEqualTo(said);
    }
}

package io.github.menkan.card;

import static io.github.menkan.card.CardCases.warns;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.menkan.Assessment;
import io.github.menkan.Tier;
import io.github.menkan.VersionOutcome;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2005-02-28 (刑法修正案（五）), 2009-12-16 (法释〔2009〕19号), 2018-12-01 (法释〔2018〕19号), each with the day before. */
class CardsInTimeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    private static final String OVERDRAWN = "illegalPossessionIntent&twoValidCollections&unpaidOverThreeMonths";

    @ParameterizedTest
    @CsvSource({
        "card-information, cards=5, 2005-02-27, NONE, 无",
        "card-information, cards=5, 2005-02-28, SECOND, 法释〔2018〕19号",
        "card-information, cards=5, 2009-12-15, SECOND, 法释〔2018〕19号",
        "card-information, cards=5, 2009-12-16, SECOND, 法释〔2009〕19号",
        "card-information, cards=5, 2018-11-30, SECOND, 法释〔2009〕19号",
        "card-information, cards=5, 2018-12-01, SECOND, 法释〔2018〕19号",
        "card-management, othersCardsHeld=5, 2005-02-27, NONE, 无",
        "card-management, othersCardsHeld=5, 2005-02-28, FIRST, 法释〔2018〕19号",
        "card-management, othersCardsHeld=5, 2009-12-15, FIRST, 法释〔2018〕19号",
        "card-management, othersCardsHeld=5, 2009-12-16, FIRST, 法释〔2009〕19号",
        "card-management, othersCardsHeld=5, 2018-12-01, FIRST, 法释〔2018〕19号",
        "card-fraud, amount=5000, 1997-10-01, FIRST, 法释〔2018〕19号",
        "card-fraud, amount=5000, 2009-12-15, FIRST, 法释〔2018〕19号",
        "card-fraud, amount=5000, 2009-12-16, FIRST, 法释〔2009〕19号",
        "card-fraud, amount=5000, 2018-12-01, FIRST, 法释〔2018〕19号"
    })
    void aVersionAppliesByItsDays(String offence, String facts, LocalDate act, Tier tier, String document) {
        Assessment assessment = CardCases.assess(offence, act, TODAY, facts);

        assertThat(assessment.tier()).isEqualTo(tier);
        assertThat(assessment.possibleTier()).isEqualTo(tier);
        assertThat(assessment.standard().number()).isEqualTo(document);
    }

    @ParameterizedTest
    @CsvSource({"card-information, cards=5", "card-management, othersCardsHeld=50"})
    void anActBeforeTheAmendmentIsNoneAndTheAnswerNamesTheOtherView(String offence, String facts) {
        assertThat(warns(CardCases.assess(offence, LocalDate.of(2005, 2, 27), TODAY, facts), "刑事审判参考第386号"))
                .isTrue();
        assertThat(warns(CardCases.assess(offence, LocalDate.of(2005, 2, 28), TODAY, facts), "刑事审判参考第386号"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2009-12-15, true", "2009-12-16, false"})
    void theFiguresOf1996AreNotConfirmed(LocalDate act, boolean warned) {
        assertThat(warns(CardCases.assess("card-fraud", act, TODAY, "amount=5000"), "法发〔1996〕32号"))
                .isEqualTo(warned);
    }

    @ParameterizedTest
    @CsvSource({
        "amount=0.01, 盗窃信用卡并使用的，定盗窃罪",
        "amount=0.01, 高检发释字〔2008〕1号",
        "amount=0.01, 数罪并罚",
        "amount=0.01&overdraftPrincipal=0.01, 分别衡量，不相加",
        "otherSerious, 没有全国标准"
    })
    void whatHoldsUnderBothTextsIsSaidUnderTheOlderToo(String facts, String fragment) {
        for (LocalDate day : new LocalDate[] {LocalDate.of(2018, 11, 30), LocalDate.of(2018, 12, 1)}) {
            assertThat(warns(CardCases.assess("card-fraud", day, day, facts), fragment))
                    .as(day.toString())
                    .isTrue();
            assertThat(warns(CardCases.assess("card-fraud", day, day, ""), fragment))
                    .as(day.toString())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"2005-02-27, amount=1, true", "2005-02-28, amount=1, false", "2005-02-27, overdraftPrincipal=1, false"})
    void aFalselyObtainedCardIsNamedSinceTheAmendment(LocalDate act, String facts, boolean warned) {
        assertThat(warns(CardCases.assess("card-fraud", act, TODAY, facts), "使用骗领的信用卡自2005-02-28起"))
                .isEqualTo(warned);
    }

    @ParameterizedTest
    @CsvSource({
        "card-information, cards=5, SECOND",
        "card-management, othersCardsHeld=50, SECOND",
        "card-fraud, amount=500000, THIRD"
    })
    void judgedBeforeAnyInterpretationAPersonMustDecide(String offence, String facts, Tier possible) {
        LocalDate day = LocalDate.of(2009, 12, 15);
        Assessment assessment = CardCases.assess(offence, day, day, facts);

        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.possibleTier()).isEqualTo(possible);
        assertThat(assessment.decided()).isFalse();
        assertThat(assessment.standard().number()).isEqualTo("无");
    }

    @Test
    void theCodeOf1979IsNotModelled() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CardCases.assess("card-fraud", LocalDate.of(1997, 9, 30), TODAY, "amount=5000"))
                .withMessageContaining("1997-10-01");
    }

    @ParameterizedTest
    @CsvSource({
        // judged on the last day of the old text, and on the first of the new one
        "2017-06-01, 2018-11-30, 10000, FIRST, 法释〔2009〕19号",
        "2017-06-01, 2018-11-30, 9999.99, NONE, 法释〔2009〕19号",
        "2017-06-01, 2018-12-01, 10000, NONE, 法释〔2018〕19号",
        "2017-06-01, 2018-12-01, 49999.99, NONE, 法释〔2018〕19号",
        // a tie keeps the law of the act
        "2017-06-01, 2018-12-01, 50000, FIRST, 法释〔2009〕19号",
        "2017-06-01, 2018-12-01, 100000, FIRST, 法释〔2018〕19号",
        "2017-06-01, 2018-12-01, 500000, SECOND, 法释〔2009〕19号",
        "2017-06-01, 2018-12-01, 1000000, SECOND, 法释〔2018〕19号",
        "2017-06-01, 2018-12-01, 5000000, THIRD, 法释〔2009〕19号",
        "2018-11-30, 2026-05-01, 30000, NONE, 法释〔2018〕19号",
        // without interpretation at the time the later one applies, not the milder of two later ones
        "2008-06-01, 2018-11-30, 10000, FIRST, 法释〔2009〕19号",
        "2008-06-01, 2018-12-01, 10000, NONE, 法释〔2018〕19号"
    })
    void anOverdraftIsJudgedByTheMilderText(
            LocalDate act, LocalDate judged, String principal, Tier tier, String document) {
        Assessment assessment =
                CardCases.assess("card-fraud", act, judged, OVERDRAWN + "&overdraftPrincipal=" + principal);

        assertThat(assessment.tier()).isEqualTo(tier);
        assertThat(assessment.decided()).isTrue();
        assertThat(assessment.standard().number()).isEqualTo(document);
    }

    @Test
    void theLosingTextStaysInTheAnswer() {
        assertThat(CardCases.assess(
                                "card-fraud",
                                LocalDate.of(2017, 6, 1),
                                LocalDate.of(2018, 12, 1),
                                OVERDRAWN + "&overdraftPrincipal=30000")
                        .versions())
                .extracting(VersionOutcome::tier)
                .containsExactly(Tier.NONE, Tier.FIRST);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-11-30, twoCollections, FIRST",
        "2018-11-30, twoValidCollections, FIRST",
        "2018-11-30, twoCollections&twoValidCollections, FIRST",
        "2018-11-30, amount=0, NONE",
        "2018-12-01, twoCollections, NONE",
        "2018-12-01, twoValidCollections, FIRST"
    })
    void collectionsThatAreNotValidCountBefore2018(LocalDate day, String collections, Tier tier) {
        String facts = "overdraftPrincipal=60000&illegalPossessionIntent&unpaidOverThreeMonths&" + collections;
        assertThat(CardCases.assess("card-fraud", day, day, facts).tier()).isEqualTo(tier);
    }

    @Test
    void afterAChangeOfTheTextCollectionsMustHaveBeenValid() {
        String facts = "overdraftPrincipal=60000&illegalPossessionIntent&unpaidOverThreeMonths&twoCollections";
        assertThat(CardCases.assess("card-fraud", LocalDate.of(2018, 11, 30), LocalDate.of(2018, 12, 1), facts)
                        .tier())
                .isEqualTo(Tier.NONE);
    }

    @ParameterizedTest
    @CsvSource({"2018-11-30, 2018-11-30, FIRST", "2018-11-30, 2018-12-01, NONE", "2018-12-01, 2018-12-01, NONE"})
    void aDisguisedLoanCountsSince2018(LocalDate act, LocalDate judged, Tier tier) {
        Assessment assessment =
                CardCases.assess("card-fraud", act, judged, OVERDRAWN + "&overdraftPrincipal=60000&disguisedLoan");

        assertThat(assessment.tier()).isEqualTo(tier);
        assertThat(warns(assessment, "自2018-12-01起才有")).isEqualTo(tier == Tier.FIRST);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-11-30, 2018-11-30, repaidBeforeJudgment, false, 0",
        "2018-11-30, 2018-12-01, repaidBeforeJudgment, true, 0",
        "2018-11-30, 2018-12-01, repaidBeforeProsecution=?, true, 0",
        "2018-11-30, 2018-12-01, repaidBeforeJudgment&punishedTwiceForCardFraud, false, 0",
        "2018-11-30, 2018-12-01, punishedTwiceForCardFraud=?, false, 0",
        "2018-12-01, 2018-12-01, repaidBeforeJudgment, false, 1"
    })
    void theLaterLenienceIsNamedForAnEarlierAct(
            LocalDate act, LocalDate judged, String facts, boolean warned, int clauses) {
        Assessment assessment =
                CardCases.assess("card-fraud", act, judged, OVERDRAWN + "&overdraftPrincipal=60000&" + facts);

        assertThat(warns(assessment, "该规定对行为人有利，应予适用")).isEqualTo(warned);
        assertThat(assessment.leniency()).hasSize(clauses);
    }

    @Test
    void theOlderTextSaysWhatItLeavesOpen() {
        LocalDate day = LocalDate.of(2018, 11, 30);
        Assessment assessment =
                CardCases.assess("card-fraud", day, day, OVERDRAWN + "&overdraftPrincipal=60000&repaidBeforeJudgment");

        assertThat(warns(assessment, "拒不归还或者尚未归还的数额")).isTrue();
        assertThat(warns(assessment, "法释〔2009〕19号第六条第五款")).isTrue();
        assertThat(warns(assessment, "间隔三十日")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-05-16, false", "2026-05-17, true"})
    void afterTheLastCheckTheAnswerSaysSo(LocalDate judged, boolean warned) {
        LocalDate act = LocalDate.of(2023, 5, 1);
        assertThat(warns(CardCases.assess("card-fraud", act, judged, "amount=1"), "核验至2026-05-16"))
                .isEqualTo(warned);
        assertThat(warns(CardCases.assess("card-information", act, judged, "cards=1"), "核验至2026-05-16"))
                .isEqualTo(warned);
        assertThat(warns(CardCases.assess("card-management", act, judged, "forgedCards=1"), "核验至2026-05-16"))
                .isEqualTo(warned);
    }
}

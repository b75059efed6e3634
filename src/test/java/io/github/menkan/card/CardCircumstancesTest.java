package io.github.menkan.card;

import static io.github.menkan.card.CardCases.warns;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Assessment;
import io.github.menkan.Finding.Status;
import io.github.menkan.Force;
import io.github.menkan.OpenFact;
import io.github.menkan.SentencingFactor;
import io.github.menkan.Subject;
import io.github.menkan.Tier;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The circumstances beside the figures, what is said of them, and what an unknown one leaves open. */
class CardCircumstancesTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);
    private static final String OVERDRAWN = "illegalPossessionIntent&twoValidCollections&unpaidOverThreeMonths";

    private static Assessment assess(String offence, String facts) {
        return CardCases.assess(offence, DAY, DAY, facts);
    }

    @Nested
    class OtherSeriousCircumstances {

        @ParameterizedTest
        @CsvSource({
            "card-information, cards=0, NONE, NONE",
            "card-information, cards=1, FIRST, SECOND",
            "card-information, cards=?, NONE, SECOND",
            "card-management, othersCardsHeld=4, NONE, NONE",
            "card-management, othersCardsHeld=5, FIRST, SECOND",
            "card-management, forgedBlankCards=9, NONE, NONE",
            "card-management, forgedBlankCards=10, FIRST, SECOND",
            "card-management, forgedCards=1, FIRST, SECOND",
            "card-management, cardsByFalseIdentity=1, FIRST, SECOND",
            "card-management, forgedOrFalselyObtainedCardsTraded=1, FIRST, SECOND",
            "card-management, forgedBlankCards=9&othersCardsHeld=4, NONE, NONE"
        })
        void ofArticle177OneCountOnlyWhereTheFirstTierIsMet(String offence, String facts, Tier without, Tier possible) {
            assertThat(assess(offence, facts).tier()).isEqualTo(without);
            Assessment serious = assess(offence, facts + "&otherSerious");
            assertThat(serious.possibleTier()).isEqualTo(possible);
            assertThat(serious.tier()).isEqualTo(facts.endsWith("?") ? Tier.NONE : possible);
        }

        @Test
        void ofCardFraudStandAlone() {
            assertThat(assess("card-fraud", "otherSerious").tier()).isEqualTo(Tier.SECOND);
            assertThat(assess("card-fraud", "otherEspeciallySerious").tier()).isEqualTo(Tier.THIRD);
            assertThat(warns(assess("card-fraud", "otherSerious"), "赣高法〔2022〕115号"))
                    .isTrue();
            assertThat(warns(assess("card-fraud", "amount=5000"), "赣高法〔2022〕115号"))
                    .isFalse();
        }
    }

    @Nested
    class TheOverdraft {

        @ParameterizedTest
        @CsvSource({
            "twoValidCollections&unpaidOverThreeMonths, illegalPossessionIntent",
            "illegalPossessionIntent&unpaidOverThreeMonths, twoValidCollections",
            "illegalPossessionIntent&twoValidCollections, unpaidOverThreeMonths"
        })
        void needsAllThreeConditions(String two, String third) {
            Assessment without = assess("card-fraud", "overdraftPrincipal=6000000&" + two);
            assertThat(without.tier()).isEqualTo(Tier.NONE);
            assertThat(without.possibleTier()).isEqualTo(Tier.NONE);

            Assessment open = assess("card-fraud", "overdraftPrincipal=6000000&" + two + "&" + third + "=?");
            assertThat(open.tier()).isEqualTo(Tier.NONE);
            assertThat(open.possibleTier()).isEqualTo(Tier.THIRD);
            assertThat(open.openFacts()).extracting(OpenFact::element).containsExactly(third);

            assertThat(assess("card-fraud", "overdraftPrincipal=6000000&" + two + "&" + third)
                            .tier())
                    .isEqualTo(Tier.THIRD);
        }

        @Test
        void byADisguisedLoanDoesNotCountButTheOtherAmountDoes() {
            String facts = "amount=5000&overdraftPrincipal=5000000&" + OVERDRAWN;
            assertThat(assess("card-fraud", facts).tier()).isEqualTo(Tier.THIRD);
            Assessment loan = assess("card-fraud", facts + "&disguisedLoan");
            assertThat(loan.tier()).isEqualTo(Tier.FIRST);
            assertThat(warns(loan, "变相发放贷款的，不适用恶意透支的规定")).isTrue();
            Assessment open = assess("card-fraud", facts + "&disguisedLoan=?");
            assertThat(open.tier()).isEqualTo(Tier.FIRST);
            assertThat(open.possibleTier()).isEqualTo(Tier.THIRD);
        }

        @Test
        void collectedTwiceButNotValidlyDoesNotCountAndTheAnswerSaysSo() {
            Assessment assessment = assess(
                    "card-fraud",
                    "overdraftPrincipal=50000&illegalPossessionIntent&twoCollections&unpaidOverThreeMonths");
            assertThat(assessment.possibleTier()).isEqualTo(Tier.NONE);
            assertThat(warns(assessment, "未陈述为有效催收")).isTrue();
            assertThat(warns(assess("card-fraud", "overdraftPrincipal=50000&twoCollections&" + OVERDRAWN), "未陈述为有效催收"))
                    .isFalse();
        }
    }

    @Nested
    class Lenience {

        private Assessment overdrawn(String more) {
            return assess("card-fraud", OVERDRAWN + "&overdraftPrincipal=50000" + more);
        }

        @Test
        void beforeProsecutionMayNotProsecuteAndMayExempt() {
            assertThat(overdrawn("&repaidBeforeProsecution").leniency())
                    .extracting(factor -> factor.text().chinese())
                    .containsExactly("恶意透支数额较大，提起公诉前全部归还：可以不起诉", "恶意透支数额较大，一审判决前全部归还：可以免予刑事处罚");
        }

        @Test
        void beforeJudgmentMayExemptAlone() {
            assertThat(overdrawn("&repaidBeforeJudgment").leniency())
                    .singleElement()
                    .satisfies(factor -> {
                        assertThat(factor.citation()).isEqualTo("法释〔2018〕19号第十条");
                        assertThat(factor.force()).isEqualTo(Force.MAY);
                        assertThat(factor.status()).isEqualTo(Status.MET);
                        assertThat(factor.text().chinese()).contains("可以免予刑事处罚");
                    });
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "&repaidBeforeJudgment&punishedTwiceForCardFraud"})
        void isNotForWhoDidNotRepayOrWasPunishedTwice(String more) {
            assertThat(overdrawn(more).leniency()).isEmpty();
        }

        @Test
        void isOpenWhereItIsNotKnownWhetherHeWasPunishedTwice() {
            assertThat(overdrawn("&repaidBeforeJudgment&punishedTwiceForCardFraud=?")
                            .leniency())
                    .extracting(SentencingFactor::status)
                    .containsExactly(Status.OPEN);
        }

        @ParameterizedTest
        @CsvSource({"499999.99, FIRST, 1", "500000, SECOND, 0"})
        void isForTheFirstTier(String principal, Tier tier, int clauses) {
            Assessment assessment =
                    assess("card-fraud", OVERDRAWN + "&repaidBeforeJudgment&overdraftPrincipal=" + principal);
            assertThat(assessment.tier()).isEqualTo(tier);
            assertThat(assessment.leniency()).hasSize(clauses);
        }

        @Test
        void isForOverdraftsAlone() {
            assertThat(assess("card-fraud", "amount=5000&repaidBeforeJudgment").leniency())
                    .isEmpty();
            Assessment both = overdrawn("&amount=5000&repaidBeforeJudgment");
            assertThat(warns(both, "只及于恶意透支")).isTrue();
        }
    }

    @Test
    void staffOfABankArePunishedMoreHeavily() {
        assertThat(assess("card-information", "cards=1").aggravation()).isEmpty();
        assertThat(assess("card-information", "cards=1&bankStaff").aggravation())
                .singleElement()
                .satisfies(factor -> {
                    assertThat(factor.citation()).isEqualTo("刑法第一百七十七条之一第三款");
                    assertThat(factor.force()).isEqualTo(Force.SHALL);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "card-information, cards=1, 实体信用卡不是信用卡信息资料",
        "card-information, cards=1, （2019）豫14刑终334号",
        "card-information, cards=1, 借记卡",
        "card-information, cards=1, 特别规定优先还是从一重",
        "card-information, cards=1, 使用的部分以信用卡诈骗罪论处",
        "card-management, othersCardsHeld=1, 法发〔2016〕32号三（四）",
        "card-management, othersCardsHeld=1, （2020）浙0825刑初177号",
        "card-management, othersCardsHeld=1, 法发〔2021〕22号第四条",
        "card-management, cardsByFalseIdentity=1, 第一百九十六条第一款第(一)项",
        "card-management, forgedCards=1, 伪造金融票证罪",
        "card-fraud, amount=0.01, 盗窃信用卡并使用的，定盗窃罪",
        "card-fraud, amount=0.01, 高检发释字〔2008〕1号",
        "card-fraud, amount=0.01, 数罪并罚",
        "card-fraud, amount=0.01, 吸收还是并罚",
        "card-fraud, overdraftPrincipal=0.01, 不得单纯依据未按规定还款",
        "card-fraud, overdraftPrincipal=0.01, 间隔三十日",
        "card-fraud, overdraftPrincipal=0.01, 立案时尚未归还的本金"
    })
    void aWarningIsShownWhereItIsInPlay(String offence, String facts, String fragment) {
        assertThat(warns(assess(offence, facts), fragment)).isTrue();
        assertThat(assess(offence, "").warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "card-information, cards=5, SECOND",
        "card-management, othersCardsHeld=5, FIRST",
        "card-fraud, amount=5000, FIRST"
    })
    void aUnitIsNoSubjectAndTheAnswerSaysSo(String offence, String facts, Tier tier) {
        Assessment unit =
                CardCases.of(offence, DAY, DAY, facts).by(Subject.UNIT).build().assess();
        assertThat(unit.tier()).isEqualTo(tier);
        assertThat(warns(unit, "没有规定单位犯罪")).isTrue();
        assertThat(warns(assess(offence, facts), "没有规定单位犯罪")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"card-management, othersCardsHeld=4, 反电信网络诈骗法第四十四条", "card-fraud, amount=4999.99, 治安管理处罚法（2012年修正）第四十九条"
    })
    void lessMayBeAnAdministrativeOffence(String offence, String facts, String citation) {
        assertThat(assess(offence, facts).administrative())
                .extracting(AdministrativePenalty::citation)
                .containsExactly(citation);
    }

    @Test
    void anOverdraftBelowTheFigureIsNoAdministrativeOffence() {
        assertThat(assess("card-fraud", OVERDRAWN + "&overdraftPrincipal=49999.99")
                        .administrative())
                .isEmpty();
        assertThat(assess("card-management", "forgedBlankCards=9").administrative())
                .isEmpty();
    }
}

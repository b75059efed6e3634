package io.github.menkan.theft;

import static io.github.menkan.theft.Theft.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Finding;
import io.github.menkan.Tier;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.norm.Element;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both sides of every figure of 法释〔2013〕8号, 法释〔2015〕23号 and 法释〔1998〕4号, typed from the law. */
class BoundariesTest {

    private static CaseBuilder on(String day) {
        return CaseBuilder.of(OFFENCE).committedOn(LocalDate.parse(day)).judgedOn(LocalDate.parse(day));
    }

    private static Element element(String name) {
        return OFFENCE.elements().find(name).orElseThrow();
    }

    private static void expect(Assessment assessment, Tier tier, Tier discretionary, Tier possible) {
        assertThat(assessment.tier()).isEqualTo(tier);
        assertThat(assessment.discretionaryTier()).isEqualTo(discretionary);
        assertThat(assessment.possibleTier()).isEqualTo(possible);
        assertThat(assessment.decided()).isEqualTo(tier == possible || discretionary == possible);
    }

    @ParameterizedTest
    @CsvSource({
        // 法释〔2013〕8号第一条第一款: 1000–3000, 30000–100000, 300000–500000
        "2023-05-01, 999.99, NONE, NONE",
        "2023-05-01, 1000, NONE, FIRST",
        "2023-05-01, 2999.99, NONE, FIRST",
        "2023-05-01, 3000, FIRST, FIRST",
        "2023-05-01, 29999.99, FIRST, FIRST",
        "2023-05-01, 30000, FIRST, SECOND",
        "2023-05-01, 99999.99, FIRST, SECOND",
        "2023-05-01, 100000, SECOND, SECOND",
        "2023-05-01, 299999.99, SECOND, SECOND",
        "2023-05-01, 300000, SECOND, THIRD",
        "2023-05-01, 499999.99, SECOND, THIRD",
        "2023-05-01, 500000, THIRD, THIRD",
        "2013-04-04, 999.99, NONE, NONE",
        "2013-04-04, 3000, FIRST, FIRST",
        // 法释〔1998〕4号: 500–2000, 5000–20000, 30000–100000
        "2013-04-03, 499.99, NONE, NONE",
        "2013-04-03, 500, NONE, FIRST",
        "2013-04-03, 1999.99, NONE, FIRST",
        "2013-04-03, 2000, FIRST, FIRST",
        "1998-03-17, 4999.99, FIRST, FIRST",
        "1998-03-17, 5000, FIRST, SECOND",
        "1998-03-17, 19999.99, FIRST, SECOND",
        "1998-03-17, 20000, SECOND, SECOND",
        "1998-03-17, 29999.99, SECOND, SECOND",
        "1998-03-17, 30000, SECOND, THIRD",
        "1998-03-17, 99999.99, SECOND, THIRD",
        "1998-03-17, 100000, THIRD, THIRD",
    })
    void theNationalRange(String day, String yuan, Tier tier, Tier possible) {
        expect(on(day).with(AMOUNT, Yuan.of(yuan)).build().assess(), tier, tier, possible);
    }

    @ParameterizedTest
    @CsvSource({
        // 第二条, half of Henan's 2000
        "priorTheftConviction, 999.99, NONE",
        "priorTheftConviction, 1000, FIRST",
        "theftAdminPenaltyWithinOneYear, 999.99, NONE",
        "theftAdminPenaltyWithinOneYear, 1000, FIRST",
        "organisedMinors, 999.99, NONE",
        "organisedMinors, 1000, FIRST",
        "emergencyScene, 999.99, NONE",
        "emergencyScene, 1000, FIRST",
        "vulnerableVictim, 999.99, NONE",
        "vulnerableVictim, 1000, FIRST",
        "hospitalVictim, 999.99, NONE",
        "hospitalVictim, 1000, FIRST",
        "reliefFunds, 999.99, NONE",
        "reliefFunds, 1000, FIRST",
        "graveConsequence, 999.99, NONE",
        "graveConsequence, 1000, FIRST",
        // no such item
        "familyProperty, 1000, NONE",
        "violenceOnTheSpot, 1999.99, NONE",
    })
    void article2MayHalveTheFirstFigureOnly(String circumstance, String yuan, Tier discretionary) {
        Assessment assessment = on("2023-05-01")
                .region("41")
                .with(AMOUNT, Yuan.of(yuan))
                .is(element(circumstance))
                .build()
                .assess();
        expect(assessment, Tier.NONE, discretionary, discretionary);
    }

    @ParameterizedTest
    @CsvSource({
        // 第六条, half of Henan's 50000 and 400000; items (3) to (8), 入户 and 携带凶器 only
        "organisedMinors, 24999.99, FIRST, FIRST",
        "organisedMinors, 25000, FIRST, SECOND",
        "organisedMinors, 49999.99, FIRST, SECOND",
        "organisedMinors, 50000, SECOND, SECOND",
        "organisedMinors, 199999.99, SECOND, SECOND",
        "organisedMinors, 200000, SECOND, THIRD",
        "organisedMinors, 399999.99, SECOND, THIRD",
        "emergencyScene, 25000, FIRST, SECOND",
        "emergencyScene, 200000, SECOND, THIRD",
        "vulnerableVictim, 25000, FIRST, SECOND",
        "vulnerableVictim, 200000, SECOND, THIRD",
        "hospitalVictim, 25000, FIRST, SECOND",
        "hospitalVictim, 200000, SECOND, THIRD",
        "reliefFunds, 25000, FIRST, SECOND",
        "reliefFunds, 200000, SECOND, THIRD",
        "graveConsequence, 25000, FIRST, SECOND",
        "graveConsequence, 200000, SECOND, THIRD",
        "burglary, 24999.99, FIRST, FIRST",
        "burglary, 25000, FIRST, SECOND",
        "burglary, 200000, SECOND, THIRD",
        "armed, 24999.99, FIRST, FIRST",
        "armed, 25000, FIRST, SECOND",
        "armed, 200000, SECOND, THIRD",
        "pickpocketing, 49999.99, FIRST, FIRST",
        "pickpocketing, 399999.99, SECOND, SECOND",
        "priorTheftConviction, 49999.99, FIRST, FIRST",
        "priorTheftConviction, 399999.99, SECOND, SECOND",
        "theftAdminPenaltyWithinOneYear, 49999.99, FIRST, FIRST",
        "theftAdminPenaltyWithinOneYear, 399999.99, SECOND, SECOND",
    })
    void article6MayHalveTheHigherFigures(String circumstance, String yuan, Tier tier, Tier discretionary) {
        Assessment assessment = on("2023-05-01")
                .region("41")
                .with(AMOUNT, Yuan.of(yuan))
                .is(element(circumstance))
                .build()
                .assess();
        expect(assessment, tier, discretionary, discretionary);
    }

    @ParameterizedTest
    @CsvSource({
        "burglary, 2011-05-01, FIRST",
        "burglary, 2011-04-30, NONE",
        "armed, 2011-05-01, FIRST",
        "armed, 2011-04-30, NONE",
        "pickpocketing, 2011-05-01, FIRST",
        "pickpocketing, 2011-04-30, NONE",
        "burglary, 2013-04-04, FIRST",
        "armed, 2013-04-04, FIRST",
        "pickpocketing, 2013-04-04, FIRST",
        "otherSerious, 1998-03-17, SECOND",
        "otherSerious, 2023-05-01, SECOND",
        "otherEspeciallySerious, 1998-03-17, THIRD",
        "otherEspeciallySerious, 2023-05-01, THIRD",
    })
    void gatesWithoutAmount(String circumstance, String day, Tier tier) {
        assertThat(on(day).is(element(circumstance)).build().tier()).isEqualTo(tier);
    }

    @ParameterizedTest
    @CsvSource({
        // two gates at once stay in the first tier; no half below the gate is stacked
        "burglary, armed, 999.99, FIRST",
        "burglary, pickpocketing, 0, FIRST",
    })
    void gatesOpenTheFirstTierOnly(String one, String other, String yuan, Tier tier) {
        expect(
                on("2023-05-01")
                        .with(AMOUNT, Yuan.of(yuan))
                        .is(element(one), element(other))
                        .build()
                        .assess(),
                tier,
                tier,
                tier);
    }

    @ParameterizedTest
    @CsvSource({"2, NONE", "3, FIRST", "4, FIRST", "300, FIRST"})
    void threeTheftsWithinTwoYearsAreRepeated(long times, Tier tier) {
        assertThat(on("2023-05-01").with(THEFTS_WITHIN_TWO_YEARS, times).build().tier())
                .isEqualTo(tier);
    }

    @ParameterizedTest
    @CsvSource({
        // 第十二条第一款: only from 数额巨大; Henan 50000, 400000
        "3000, NONE",
        "49999.99, NONE",
        "50000, SECOND",
        "399999.99, SECOND",
        "400000, THIRD",
    })
    void attemptsCountFromAHugeAmount(String yuan, Tier tier) {
        Assessment assessment = on("2023-05-01")
                .region("41")
                .with(ATTEMPTED_AMOUNT, Yuan.of(yuan))
                .build()
                .assess();
        expect(assessment, tier, tier, tier);
        assertThat(assessment.attempted()).isEqualTo(tier != Tier.NONE ? Answer.YES : Answer.NO);
    }

    @ParameterizedTest
    @CsvSource({
        // 第十二条第二款: completed, attempted, tier, rests on the attempt
        "2000, 50000, SECOND, true",
        "50000, 50000, SECOND, false",
        "50000, 400000, THIRD, true",
        "400000, 50000, THIRD, false",
        "1999.99, 49999.99, NONE, false",
        // not added to each other
        "49999.99, 49999.99, FIRST, false",
    })
    void ofCompletedAndAttemptedTheHeavierDecides(String completed, String aimed, Tier tier, boolean attempted) {
        Assessment assessment = on("2023-05-01")
                .region("41")
                .with(AMOUNT, Yuan.of(completed))
                .with(ATTEMPTED_AMOUNT, Yuan.of(aimed))
                .build()
                .assess();
        expect(assessment, tier, tier, tier);
        assertThat(assessment.attempted()).isEqualTo(attempted ? Answer.YES : Answer.NO);
    }

    @ParameterizedTest
    @CsvSource({
        // 法释〔2015〕23号第二条, 第十三条 since 2016-01-01: five of a grade are one of the next
        "2016-01-01, 0, 0, 0, NONE, NONE",
        "2016-01-01, 1, 0, 0, FIRST, FIRST",
        "2016-01-01, 4, 0, 0, FIRST, FIRST",
        "2016-01-01, 5, 0, 0, SECOND, SECOND",
        "2016-01-01, 0, 1, 0, SECOND, SECOND",
        "2016-01-01, 24, 0, 0, SECOND, SECOND",
        "2016-01-01, 25, 0, 0, THIRD, THIRD",
        "2016-01-01, 4, 4, 0, SECOND, SECOND",
        "2016-01-01, 5, 4, 0, THIRD, THIRD",
        "2016-01-01, 0, 5, 0, THIRD, THIRD",
        "2016-01-01, 0, 0, 1, THIRD, THIRD",
        // 法释〔2013〕8号第九条 before: three may be one
        "2015-12-31, 2, 0, 0, FIRST, FIRST",
        "2015-12-31, 3, 0, 0, FIRST, SECOND",
        "2015-12-31, 5, 0, 0, FIRST, SECOND",
        "2015-12-31, 0, 1, 0, SECOND, SECOND",
        "2015-12-31, 8, 0, 0, FIRST, SECOND",
        "2015-12-31, 9, 0, 0, FIRST, THIRD",
        "2015-12-31, 2, 2, 0, SECOND, SECOND",
        "2015-12-31, 3, 2, 0, SECOND, THIRD",
        "2015-12-31, 0, 3, 0, SECOND, THIRD",
        "2015-12-31, 0, 0, 1, THIRD, THIRD",
    })
    void relics(String day, long general, long three, long two, Tier tier, Tier discretionary) {
        Assessment assessment = on(day).with(RELICS_GENERAL, general)
                .with(RELICS_GRADE_THREE, three)
                .with(RELICS_GRADE_TWO_OR_ABOVE, two)
                .build()
                .assess();
        expect(assessment, tier, discretionary, discretionary);
    }

    @ParameterizedTest
    @CsvSource({
        // 法释〔1998〕4号第九条: grade three, two, one; three of a grade are one of the next
        // one of no grade counts by its value, which is not stated
        "1, 0, 0, NONE, THIRD",
        "0, 1, 0, FIRST, FIRST",
        "0, 2, 0, FIRST, FIRST",
        "0, 3, 0, SECOND, SECOND",
        "0, 9, 0, SECOND, SECOND",
        // whether one of "grade two or above" is of grade one is not stated
        "0, 0, 1, SECOND, THIRD",
        "0, 0, 2, SECOND, THIRD",
        "0, 0, 3, THIRD, THIRD",
    })
    void relicsOf1998(long general, long three, long two, Tier tier, Tier possible) {
        Assessment assessment = on("2005-06-01")
                .with(RELICS_GENERAL, general)
                .with(RELICS_GRADE_THREE, three)
                .with(RELICS_GRADE_TWO_OR_ABOVE, two)
                .build()
                .assess();
        expect(assessment, tier, tier, possible);
    }

    @ParameterizedTest
    @CsvSource({"2005-06-01, FIRST", "2013-04-04, SECOND", "2023-05-01, SECOND"})
    void anAttemptAtAPreciousRelic(String day, Tier tier) {
        Assessment assessment = on(day).is(ATTEMPTED_PRECIOUS_RELIC).build().assess();
        expect(assessment, tier, tier, tier);
        assertThat(assessment.attempted()).isEqualTo(Answer.YES);
        assertThat(assessment.grounds()).singleElement().matches(Finding::attempt);
    }
}

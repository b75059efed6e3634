package io.github.menkan.theft;

import static io.github.menkan.theft.Theft.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.SentencingFactor;
import io.github.menkan.Tier;
import io.github.menkan.VersionOutcome;
import io.github.menkan.Wording;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Ground;
import io.github.menkan.norm.Standard;
import io.github.menkan.place.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which standard counts, what makes the outcome milder, and the fine. */
class TimeTest {

    private static CaseBuilder theft(String act, String judged) {
        return CaseBuilder.of(OFFENCE).committedOn(LocalDate.parse(act)).judgedOn(LocalDate.parse(judged));
    }

    @ParameterizedTest
    @CsvSource({
        // Henan 2012: 1000, 15000, 60000; since 2013-09-23: 2000, 50000, 400000
        "2012-06-01, 2012-12-01, 1999, 法释〔1998〕4号, FIRST",
        "2012-06-01, 2014-06-01, 1999, 法释〔2013〕8号, NONE",
        "2012-06-01, 2014-06-01, 2000, 法释〔1998〕4号, FIRST",
        "2012-06-01, 2014-06-01, 20000, 法释〔2013〕8号, FIRST",
        "2012-06-01, 2014-06-01, 60000, 法释〔2013〕8号, SECOND",
    })
    void theOlderInterpretationUnlessTheLaterIsMilder(String act, String judged, long yuan, String number, Tier tier) {
        Assessment assessment = theft(act, judged)
                .region("41")
                .with(AMOUNT, Yuan.of(yuan))
                .build()
                .assess();
        assertThat(assessment.tier()).isEqualTo(tier);
        assertThat(assessment.standard().number()).isEqualTo(number);
    }

    /** 60000 yuan are 数额特别巨大 by 1998 and 数额巨大 by 2013: what is missing, only the later one asks for. */
    @Test
    void aDistanceCitesTheVersionThatStandsInTheWay() {
        assertThat(theft("2012-06-01", "2014-06-01")
                        .region("41")
                        .with(AMOUNT, Yuan.of(60_000))
                        .build()
                        .assess()
                        .distanceToNextTier())
                .filteredOn(distance -> distance.element().equals("amount"))
                .singleElement()
                .satisfies(distance -> {
                    assertThat(distance.more()).isEqualTo(340_000_00);
                    assertThat(distance.citation()).isEqualTo("法释〔2013〕8号第一条第一款");
                });
    }

    @Test
    void theHalfStandardOf2013DoesNotReachBack() {
        // 2005, national range 500–2000: three thefts not from homes are not 多次 then
        Assessment assessment = theft("2005-06-01", "2020-06-01")
                .with(THEFTS_WITHIN_TWO_YEARS, 3)
                .build()
                .assess();
        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.standard().number()).isEqualTo("法释〔1998〕4号");
    }

    @Test
    void anActBeforeThereWereFiguresIsMeasuredByTheLaterOnes() {
        Assessment assessment = theft("1997-12-01", "1999-01-01")
                .with(AMOUNT, Yuan.of(2_000))
                .build()
                .assess();
        assertThat(assessment.tier()).isEqualTo(Tier.FIRST);
        assertThat(assessment.standard().number()).isEqualTo("法释〔1998〕4号");
        assertThat(assessment.warnings()).extracting(Wording::chinese).anyMatch(text -> text.contains("法发〔1992〕43号"));
    }

    @Test
    void judgedBeforeThereWereFiguresEverythingNeedsHumanJudgment() {
        Assessment assessment = theft("1997-12-01", "1998-03-16")
                .with(AMOUNT, Yuan.of(1_000_000))
                .build()
                .assess();
        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.possibleTier()).isEqualTo(Tier.THIRD);
    }

    @Test
    void theLawOf1979IsNotModelled() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> theft("1997-09-30", "1998-01-01").build())
                .withMessageStartingWith("committed must be from 1997-10-01");
        assertThat(theft("1997-10-01", "1998-04-01").build().tier()).isEqualTo(Tier.NONE);
    }

    @Test
    void aChangeOfTheLocalFigureIsAVersion() {
        // Jiangsu until 2013-08-01 without a known figure, since then 2000
        Assessment assessment = theft("2013-07-31", "2014-01-01")
                .region("32")
                .with(AMOUNT, Yuan.of(2_500))
                .build()
                .assess();
        assertThat(assessment.versions())
                .extracting(VersionOutcome::tier)
                .containsExactlyInAnyOrder(Tier.NONE, Tier.FIRST);
        assertThat(assessment.possibleTier()).isEqualTo(Tier.FIRST);
    }

    @Test
    void theSameStandardIsOneVersion() {
        assertThat(theft("2013-05-01", "2015-12-31")
                        .region("34")
                        .with(AMOUNT, Yuan.of(2_000))
                        .build()
                        .assess()
                        .versions())
                .hasSize(1);
    }

    @Test
    void theDeathPenaltyOfTheOlderStatuteIsSaidToBeGone() {
        Assessment assessment = theft("2010-06-01", "2012-06-01")
                .with(AMOUNT, Yuan.of(100_000))
                .build()
                .assess();
        assertThat(assessment.tier()).isEqualTo(Tier.THIRD);
        assertThat(assessment.warnings()).extracting(Wording::chinese).anyMatch(text -> text.contains("死刑"));
        assertThat(theft("2011-05-01", "2012-06-01")
                        .with(AMOUNT, Yuan.of(100_000))
                        .build()
                        .assess()
                        .warnings())
                .extracting(Wording::chinese)
                .noneMatch(text -> text.contains("死刑"));
    }

    private static Standard henan(String act, String interpretation) {
        return OFFENCE.timeline(Place.of(Optional.of("41")))
                .find(LocalDate.parse(act), LocalDate.parse(interpretation), LocalDate.parse(act))
                .orElseThrow()
                .standard();
    }

    @Test
    void bothThingsTheOlderStatutePunishedWithDeathAreNamedUnderEitherInterpretation() {
        // an especially huge amount (in Henan 60000, since 2013-09-23 400000) and precious relics
        for (String judged : List.of("2012-06-01", "2014-06-01")) {
            assertThat(henan("2010-06-01", judged).warnings())
                    .filteredOn(warning -> warning.text().chinese().contains("死刑"))
                    .extracting(warning -> warning.when().toString())
                    .containsExactly(
                            judged.startsWith("2012") ? "[amount ≥ 6000000]" : "[amount ≥ 40000000]",
                            "[relics.gradeTwoOrAbove ≥ 1]");
            assertThat(henan("2011-05-01", judged).warnings())
                    .noneMatch(warning -> warning.text().chinese().contains("死刑"));
        }
    }

    @Test
    void contrabandOf1998IsLeftToJudgmentInEveryTier() {
        assertThat(henan("2005-06-01", "2005-06-01").grounds())
                .filteredOn(ground -> ground.citation().provision().equals("第五条"))
                .extracting(Ground::tier)
                .containsExactly(Tier.FIRST, Tier.SECOND, Tier.THIRD);
    }

    @ParameterizedTest
    @CsvSource({"14999, NONE", "15000, SECOND", "59999, SECOND", "60000, THIRD"})
    void attemptsOf1998CountFromAHugeAmount(long yuan, Tier tier) {
        Assessment assessment = theft("2012-06-01", "2012-12-01")
                .region("41")
                .with(ATTEMPTED_AMOUNT, Yuan.of(yuan))
                .build()
                .assess();
        assertThat(assessment.tier()).isEqualTo(tier);
        assertThat(assessment.attempted()).isEqualTo(tier != Tier.NONE ? Answer.YES : Answer.NO);
    }

    @Test
    void relicsAreCitedByTheDocumentOfTheirTime() {
        Standard before = henan("2015-12-31", "2015-12-31");
        Standard since = henan("2016-01-01", "2016-01-01");
        assertThat(before.grounds())
                .filteredOn(ground -> ground.conditions().toString().equals("[relics.general ≥ 1]"))
                .extracting(ground -> ground.citation().toString())
                .containsExactly("法释〔2013〕8号第九条第一款");
        assertThat(since.grounds())
                .filteredOn(ground -> ground.conditions().toString().equals("[relics.general ≥ 1]"))
                .extracting(ground -> ground.citation().toString())
                .containsExactly("法释〔2015〕23号第二条第一款");
        assertThat(before.documents()).extracting(Document::number).doesNotContain("法释〔2015〕23号");
        assertThat(since.documents()).extracting(Document::number).contains("法释〔2015〕23号");
        assertThat(before.warnings())
                .filteredOn(warning -> warning.text().chinese().contains("三件同级"))
                .extracting(warning -> warning.provision().toString())
                .containsExactly("法释〔2013〕8号第九条");
        assertThat(since.warnings())
                .filteredOn(warning -> warning.text().chinese().contains("五件同级"))
                .extracting(warning -> warning.provision().toString())
                .containsExactly("法释〔2015〕23号第十三条");
    }

    @ParameterizedTest
    @CsvSource({
        // 第七条: remorse and one of three, in the first tier by amount
        "2000, remorseAndRestitution, statutoryLeniency, 1",
        "2000, remorseAndRestitution, minorShareNotPrincipal, 1",
        "2000, remorseAndRestitution, victimForgave, 1",
        "2000, statutoryLeniency, victimForgave, 0",
        "50000, remorseAndRestitution, victimForgave, 0",
        // 第八条: family, and forgiveness for no crime at all
        "2000, familyProperty, familyProperty, 1",
        "2000, familyProperty, victimForgave, 2",
        "400000, familyProperty, victimForgave, 2",
        "1999, familyProperty, victimForgave, 0",
    })
    void leniency(long yuan, String one, String other, int factors) {
        List<SentencingFactor> leniency = theft("2023-05-01", "2023-06-01")
                .region("41")
                .with(AMOUNT, Yuan.of(yuan))
                .is(
                        OFFENCE.elements().find(one).orElseThrow(),
                        OFFENCE.elements().find(other).orElseThrow())
                .build()
                .assess()
                .leniency();
        assertThat(leniency).hasSize(factors);
    }

    @ParameterizedTest
    @CsvSource({
        // 第十四条: from 1000 yuan to twice the amount; without an amount 1000 to 100000
        "2000, 1000–4000元",
        "50000, 1000–100000元",
        "400000, 1000–800000元",
        "0, 1000–100000元",
        // below 500 yuan twice the amount is below the floor
        "100, 罚金应当为1000元以上（盗窃数额的2倍不足下限",
    })
    void theFine(long yuan, String fine) {
        assertThat(theft("2023-05-01", "2023-06-01")
                        .region("41")
                        .with(AMOUNT, Yuan.of(yuan))
                        .is(BURGLARY)
                        .build()
                        .assess()
                        .fineGuidance())
                .hasValueSatisfying(text -> assertThat(text.chinese()).contains(fine));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 2025-12-31, 治安管理处罚法（2012年修正）第四十九条",
        "2026-01-01, 2026-02-01, 治安管理处罚法（2025年修订）第五十八条",
    })
    void belowTheThresholdThePublicSecurityPenaltyRemains(String act, String judged, String article) {
        assertThat(theft(act, judged)
                        .with(AMOUNT, Yuan.of(700))
                        .build()
                        .assess()
                        .administrative())
                .extracting("citation")
                .contains(article);
        assertThat(theft(act, judged)
                        .with(AMOUNT, Yuan.of(3_000))
                        .build()
                        .assess()
                        .administrative())
                .isEmpty();
    }

    @Test
    void everyStandardOfTheTimelineIsFoundOnItsDays() {
        for (String region : List.of("", "41", "4403", "31", "22", "42")) {
            Optional<String> code = Optional.of(region).filter(text -> !text.isEmpty());
            List<Standard> standards = OFFENCE.timeline(Place.of(code)).standards();
            assertThat(standards).hasSizeGreaterThanOrEqualTo(7);
            assertThat(standards)
                    .allSatisfy(standard -> assertThat(OFFENCE.timeline(Place.of(code))
                                    .find(
                                            standard.article()
                                                    .document()
                                                    .inForce()
                                                    .from(),
                                            standard.inForce().from(),
                                            standard.inForce().from())
                                    .orElseThrow()
                                    .standard())
                            .isEqualTo(standard));
        }
    }
}

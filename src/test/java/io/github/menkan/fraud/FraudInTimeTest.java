package io.github.menkan.fraud;

import static io.github.menkan.fraud.Fraud.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.menkan.Assessment;
import io.github.menkan.Period;
import io.github.menkan.Tier;
import io.github.menkan.VersionOutcome;
import io.github.menkan.Wording;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Standard;
import io.github.menkan.offence.Timeline;
import io.github.menkan.place.Place;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which document counts: both sides of every day on which one begins, and the choice of 高检发释字〔2001〕5号. */
class FraudInTimeTest {

    private static CaseBuilder act(LocalDate day, LocalDate judged) {
        return CaseBuilder.of(OFFENCE).committedOn(day).judgedOn(judged).region("11");
    }

    @ParameterizedTest
    @CsvSource({
        // the figures of 1996 until 2011-04-07; 北京 5000 / 100 000 and 500 000 since
        "2011-04-07, 2011-04-07, 2000, FIRST, 法发〔1996〕32号",
        "2011-04-07, 2011-04-07, 200000, THIRD, 法发〔1996〕32号",
        "2011-04-08, 2011-04-08, 4999, NONE, 法释〔2011〕7号",
        "2011-04-08, 2011-04-08, 200000, SECOND, 法释〔2011〕7号",
        // committed before, judged after: the new one is more favourable
        "2011-04-07, 2011-04-08, 2000, NONE, 法释〔2011〕7号",
        "2011-04-07, 2011-04-08, 200000, SECOND, 法释〔2011〕7号",
        "1999-01-01, 2024-01-01, 30000, FIRST, 法释〔2011〕7号",
        // equal outcomes: the old one
        "2011-04-07, 2011-04-08, 5000, FIRST, 法发〔1996〕32号",
    })
    void theFiguresOf2011AreMoreFavourable(LocalDate day, LocalDate judged, long yuan, Tier tier, String number) {
        Assessment assessment =
                act(day, judged).with(AMOUNT, Yuan.of(yuan)).build().assess();

        assertThat(assessment.tier()).isEqualTo(tier);
        assertThat(assessment.standard().number()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-12-19, 2016-12-19, 3000, NONE",
        "2016-12-19, 2016-12-20, 3000, NONE",
        "2016-12-19, 2026-11-21, 99999, FIRST",
        "2016-12-20, 2016-12-20, 2999, NONE",
        "2016-12-20, 2016-12-20, 3000, FIRST",
        "2016-12-20, 2026-11-21, 30000, SECOND",
    })
    void theNationalFiguresOfTelecomFraudAreNotForEarlierActs(LocalDate day, LocalDate judged, long yuan, Tier tier) {
        Assessment assessment =
                act(day, judged).with(AMOUNT, Yuan.of(yuan)).is(TELECOM).build().assess();

        assertThat(assessment.tier()).isEqualTo(tier);
        assertThat(assessment.discretionaryTier()).isEqualTo(tier);
        boolean earlier = day.isBefore(LocalDate.of(2016, 12, 20));
        assertThat(assessment.warnings().stream()
                        .anyMatch(warning -> warning.chinese().contains("对此前的行为不利，未予适用")))
                .isEqualTo(earlier);
        assertThat(assessment.standard().documents().stream().anyMatch(one -> one.contains("法发〔2016〕32号")))
                .isEqualTo(!earlier);
    }

    @Test
    void theyAreNotAppliedWithALaterInterpretationEither() {
        // 40000 yuan: 巨大 by the document of 1996 and for telecom fraud, 较大 by the figures of 北京 under 法释〔2011〕7号
        Assessment assessment = act(LocalDate.of(2005, 1, 1), LocalDate.of(2024, 1, 1))
                .with(AMOUNT, Yuan.of(40_000))
                .is(TELECOM, IMPERSONATED_OFFICIALS)
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.FIRST);
        assertThat(assessment.aggravation()).isEmpty();
        assertThat(assessment.warnings())
                .extracting(Wording::chinese)
                .anyMatch(text -> text.contains("对此前的行为不利，未予适用"))
                .anyMatch(text -> text.contains("数额标准：北京市"));
    }

    @Test
    void theVersionThatIsLessFavourableStaysInTheAnswer() {
        Assessment assessment = act(LocalDate.of(2016, 12, 19), LocalDate.of(2020, 1, 1))
                .with(AMOUNT, Yuan.of(30_000))
                .is(TELECOM)
                .build()
                .assess();

        assertThat(assessment.versions()).extracting(VersionOutcome::tier).containsExactly(Tier.FIRST, Tier.SECOND);
        assertThat(assessment.versions())
                .extracting(VersionOutcome::interpretationFrom)
                .containsOnly(LocalDate.of(2011, 4, 8));
        assertThat(assessment.versions())
                .extracting(VersionOutcome::standardFrom)
                .contains(LocalDate.of(2016, 12, 20));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-12-19, NONE",
        "2016-12-20, SECOND",
    })
    void viewsCountSinceTheSameDay(LocalDate day, Tier tier) {
        assertThat(act(day, LocalDate.of(2024, 1, 1))
                        .is(TELECOM, AMOUNT_UNVERIFIABLE)
                        .with(PAGE_VIEWS, 5_000)
                        .build()
                        .tier())
                .isEqualTo(tier);
    }

    @ParameterizedTest
    @CsvSource({"2011-04-07, NONE", "2011-04-08, SECOND"})
    void messagesCountSince2011(LocalDate day, Tier tier) {
        assertThat(act(day, LocalDate.of(2024, 1, 1))
                        .is(TELECOM, AMOUNT_UNVERIFIABLE)
                        .with(MESSAGES_SENT, 5_000)
                        .build()
                        .tier())
                .isEqualTo(tier);
    }

    @ParameterizedTest
    @CsvSource({"2021-06-21, NONE", "2021-06-22, SECOND"})
    void daysAbroadCountSinceJune2021(LocalDate day, Tier tier) {
        assertThat(act(day, LocalDate.of(2024, 1, 1))
                        .is(TELECOM, AMOUNT_UNVERIFIABLE)
                        .with(DAYS_AT_FOREIGN_DEN, 30)
                        .build()
                        .tier())
                .isEqualTo(tier);
    }

    @Test
    void anActUnderTheLawOf1979IsRefused() {
        CaseBuilder builder =
                act(LocalDate.of(1997, 9, 30), LocalDate.of(2000, 1, 1)).with(AMOUNT, Yuan.of(2_000));

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("committed must be from 1997-10-01")
                .hasMessageContaining("1997-09-30");
    }

    @Test
    void anActAcrossADayOfChangeIsJudgedByItsLastDayAndSaysSo() {
        Assessment assessment = CaseBuilder.of(OFFENCE)
                .committed(new Period(LocalDate.of(2016, 12, 1), LocalDate.of(2016, 12, 31)))
                .judgedOn(LocalDate.of(2016, 12, 31))
                .region("11")
                .with(AMOUNT, Yuan.of(3_000))
                .is(TELECOM)
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.FIRST);
        assertThat(assessment.warnings())
                .extracting(Wording::chinese)
                .anyMatch(
                        text -> text.contains("行为跨越标准变更日") && text.contains("高检发释字〔1998〕6号") && text.contains("酌情从轻"));
    }

    @Test
    void everyLocalFigureBeginsAStandard() {
        // Shanghai: 1997 to 2011-07-21, then 10000, a range from 2014, 5000 from 2015-02, not known since 2023-05
        Timeline shanghai = OFFENCE.timeline(Place.of(Optional.of("31")));
        assertThat(shanghai.standards())
                .extracting(standard -> standard.inForce().from())
                .contains(
                        LocalDate.of(2011, 7, 21),
                        LocalDate.of(2014, 1, 1),
                        LocalDate.of(2015, 2, 1),
                        LocalDate.of(2023, 5, 1));
    }

    @Test
    void theLocalDocumentIsNamedBesideTheNationalFiguresOfTelecomFraud() {
        LocalDate day = LocalDate.of(2023, 5, 1);
        assertThat(OFFENCE.timeline(Place.of(Optional.of("32")))
                        .find(day, day, day)
                        .orElseThrow()
                        .standard()
                        .documents())
                .extracting(Document::number)
                .contains("法释〔2011〕7号", "法发〔2016〕32号", "苏高法〔2011〕370号");
    }

    @Test
    void theTimelineHasOneStandardForEveryDay() {
        for (String region : new String[] {"11", "31", "4403", "22"}) {
            Timeline timeline = OFFENCE.timeline(Place.of(Optional.of(region)));
            assertThat(timeline.standards())
                    .extracting(standard -> standard.inForce().from())
                    .contains(
                            LocalDate.of(1997, 10, 1),
                            LocalDate.of(2011, 4, 8),
                            LocalDate.of(2016, 12, 20),
                            LocalDate.of(2021, 6, 22))
                    .isSorted();
            for (Standard standard : timeline.standards()) {
                LocalDate first = standard.inForce().from();
                assertThat(timeline.find(first, first, first).orElseThrow().standard())
                        .isEqualTo(standard);
            }
        }
    }
}

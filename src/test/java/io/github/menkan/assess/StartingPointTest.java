package io.github.menkan.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Assumption;
import io.github.menkan.Finding.Status;
import io.github.menkan.Force;
import io.github.menkan.SentencingFactor;
import io.github.menkan.StartingPoint;
import io.github.menkan.Yuan;
import io.github.menkan.charges.Offences;
import io.github.menkan.fraud.Fraud;
import io.github.menkan.norm.Element;
import io.github.menkan.offence.Offence;
import io.github.menkan.theft.Theft;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 量刑起点 of 法发〔2021〕21号, 从犯, and what a case does not state. */
class StartingPointTest {

    private static CaseBuilder henan(Offence offence, Element amount, String yuan) {
        return CaseBuilder.of(offence)
                .committedOn(LocalDate.of(2020, 5, 1))
                .judgedOn(LocalDate.of(2021, 7, 1))
                .region("41")
                .with(amount, Yuan.of(yuan));
    }

    /** 法发〔2021〕21号四(十一): theft; Henan's figures are 2000, 50000 and 400000 yuan. */
    @ParameterizedTest
    @CsvSource({"2000, , 12", "50000, 36, 48", "400000, 120, 144"})
    void theft(String amount, Integer least, int most) {
        StartingPoint point = henan(Theft.OFFENCE, Theft.AMOUNT, amount)
                .build()
                .assess()
                .startingPoint()
                .orElseThrow();

        assertThat(point.minMonths()).isEqualTo(least == null ? OptionalInt.empty() : OptionalInt.of(least));
        assertThat(point.maxMonths()).isEqualTo(most);
        assertThat(point.source()).isEqualTo("法发〔2021〕21号四(十一)");
        assertThat(point.text().chinese().contains("无期徒刑的除外")).isEqualTo(most == 144);
    }

    /** 法发〔2021〕21号四(十二): fraud; above every figure of the national range. */
    @ParameterizedTest
    @CsvSource({"10000, , 12", "100000, 36, 48", "500000, 120, 144"})
    void fraud(String amount, Integer least, int most) {
        StartingPoint point = CaseBuilder.of(Fraud.OFFENCE)
                .committedOn(LocalDate.of(2020, 5, 1))
                .judgedOn(LocalDate.of(2021, 7, 1))
                .with(Fraud.AMOUNT, Yuan.of(amount))
                .build()
                .assess()
                .startingPoint()
                .orElseThrow();

        assertThat(point.minMonths()).isEqualTo(least == null ? OptionalInt.empty() : OptionalInt.of(least));
        assertThat(point.maxMonths()).isEqualTo(most);
        assertThat(point.source()).isEqualTo("法发〔2021〕21号四(十二)");
    }

    /** 法发〔2021〕21号四(五)、(十三)、(十五)、(十九): above every figure of the national ranges. */
    @ParameterizedTest
    @CsvSource({
        "card-fraud, amount, 5000, , 24, 四(五)",
        "card-fraud, amount, 50000, 60, 72, 四(五)",
        "card-fraud, amount, 500000, 120, 144, 四(五)",
        "snatching, amount, 3000, , 12, 四(十三)",
        "snatching, amount, 80000, 36, 60, 四(十三)",
        "snatching, amount, 400000, 120, 144, 四(十三)",
        "extortion, amount, 5000, , 12, 四(十五)",
        "extortion, amount, 100000, 36, 60, 四(十五)",
        "extortion, amount, 500000, 120, 144, 四(十五)",
        "concealment, amount, 10000, , 12, 四(十九)",
        "concealment, amount, 100000, 36, 48, 四(十九)"
    })
    void neighbours(String id, String property, String amount, Integer least, int most, String source) {
        Offence offence = Offences.builtIn().find(id).orElseThrow();
        CaseBuilder facts = CaseBuilder.of(offence)
                .committedOn(LocalDate.of(2020, 5, 1))
                .judgedOn(LocalDate.of(2021, 7, 1))
                .with(offence.elements().find(property).orElseThrow(), Yuan.of(amount));
        // since 2021-04-15 a person says so, of whatever amount
        offence.elements().find("warrantsConviction").ifPresent(facts::is);
        StartingPoint point = facts.build().assess().startingPoint().orElseThrow();

        assertThat(point.minMonths()).isEqualTo(least == null ? OptionalInt.empty() : OptionalInt.of(least));
        assertThat(point.maxMonths()).isEqualTo(most);
        assertThat(point.source()).isEqualTo("法发〔2021〕21号" + source);
    }

    @Test
    void anOlderJudgmentHasNone() {
        CaseBuilder theft = henan(Theft.OFFENCE, Theft.AMOUNT, "2000").judgedOn(LocalDate.of(2021, 6, 30));

        assertThat(theft.build().assess().startingPoint()).isEmpty();
    }

    @Test
    void belowTheThresholdThereIsNone() {
        assertThat(henan(Theft.OFFENCE, Theft.AMOUNT, "1999.99")
                        .build()
                        .assess()
                        .startingPoint())
                .isEmpty();
    }

    /** 帮信 and 侵犯公民个人信息 are not among the 23; 法〔2024〕132号 is not stated as current. */
    @ParameterizedTest
    @CsvSource({"personal-information", "network-aid", "computer-data", "network-misuse"})
    void otherOffencesHaveNone(String id) {
        Offence offence = Offences.builtIn().find(id).orElseThrow();
        Assessment assessment = CaseBuilder.of(offence)
                .committedOn(LocalDate.of(2023, 5, 1))
                .judgedOn(LocalDate.of(2025, 5, 1))
                .is(offence.elements().find("otherSerious").orElseThrow())
                .build()
                .assess();

        assertThat(assessment.seriousOrWorse()).isTrue();
        assertThat(assessment.startingPoint()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"YES, MET", "UNKNOWN, OPEN"})
    void anAccessoryIsToBePunishedMoreMildly(Answer accomplice, Status status) {
        SentencingFactor factor = henan(Theft.OFFENCE, Theft.AMOUNT, "2000")
                .accomplice(accomplice)
                .build()
                .assess()
                .leniency()
                .get(0);

        assertThat(factor.citation()).isEqualTo("刑法第二十七条第二款");
        assertThat(factor.force()).isEqualTo(Force.SHALL);
        assertThat(factor.status()).isEqualTo(status);
        assertThat(factor.text().chinese()).isEqualTo("从犯：应当从轻、减轻处罚或者免除处罚");
    }

    @Test
    void anAccessoryChangesNoThreshold() {
        Assessment below = henan(Theft.OFFENCE, Theft.AMOUNT, "1999.99")
                .accomplice(Answer.YES)
                .build()
                .assess();

        assertThat(below.seriousOrWorse()).isFalse();
        assertThat(below.leniency()).isEmpty();
        assertThat(henan(Theft.OFFENCE, Theft.AMOUNT, "2000").build().assess().leniency())
                .isEmpty();
    }

    @Test
    void aDayOfJudgmentMustBeStated() {
        CaseBuilder undated = CaseBuilder.of(Theft.OFFENCE)
                .committedOn(LocalDate.of(2023, 5, 1))
                .with(Theft.AMOUNT, Yuan.of(2_000));

        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(undated::build)
                .withMessage("judged must be stated, was absent");
    }

    @Test
    void whatIsNotStatedIsNamed() {
        LocalDate today = LocalDate.of(2026, 11, 21);

        assertThat(CaseBuilder.of(Theft.OFFENCE)
                        .judgedAssumedOn(today)
                        .build()
                        .assess()
                        .assumed())
                .extracting(Assumption::property, Assumption::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("committed", "2026-11-21"),
                        org.assertj.core.groups.Tuple.tuple("judged", "2026-11-21"),
                        org.assertj.core.groups.Tuple.tuple("facts", "none"));
        assertThat(henan(Theft.OFFENCE, Theft.AMOUNT, "0").build().assess().assumed())
                .isEmpty();
    }
}

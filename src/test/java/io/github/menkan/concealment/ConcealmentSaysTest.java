package io.github.menkan.concealment;

import static io.github.menkan.concealment.Concealment.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Assessment;
import io.github.menkan.Finding;
import io.github.menkan.Finding.Status;
import io.github.menkan.Force;
import io.github.menkan.SentencingFactor;
import io.github.menkan.Tier;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.norm.Element;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer says beside its tier: the articles of each interpretation, leniency, and what the police may punish. */
class ConcealmentSaysTest {

    private static CaseBuilder on(String act, String judged) {
        return CaseBuilder.of(OFFENCE).committedOn(LocalDate.parse(act)).judgedOn(LocalDate.parse(judged));
    }

    private static Element element(String name) {
        return OFFENCE.elements().find(name).orElseThrow();
    }

    private static boolean says(CaseBuilder facts, String fragment) {
        return facts.build().assess().warnings().stream()
                .anyMatch(warning -> warning.chinese().contains(fragment));
    }

    /** 法释〔2015〕11号: 5 accomplices, 6 loot taken again, 7 heavier, 8 the upstream crime, 4 counting; 法释〔2025〕13号: 7, 8, 9, 10 and 6. */
    @ParameterizedTest
    @CsvSource({
        "2018-05-01, 法释〔2015〕11号第五条, 法释〔2015〕11号第六条, 法释〔2015〕11号第七条, 法释〔2015〕11号第八条, 法释〔2015〕11号第四条",
        "2022-03-01, 法释〔2015〕11号第五条, 法释〔2015〕11号第六条, 法释〔2015〕11号第七条, 法释〔2015〕11号第八条, 法释〔2015〕11号第四条",
        "2025-10-01, 法释〔2025〕13号第七条, 法释〔2025〕13号第八条, 法释〔2025〕13号第九条, 法释〔2025〕13号第十条, 法释〔2025〕13号第六条"
    })
    void eachInterpretationSpeaksInItsOwnArticles(
            String day, String agreed, String loot, String heavier, String upstream, String counting) {
        CaseBuilder facts = on(day, day).with(AMOUNT, Yuan.of(20_000));

        assertThat(says(facts, "以上游犯罪的共犯论处，不以本罪论处（" + agreed + "）")).isTrue();
        assertThat(says(facts, "依照各该罪定罪处罚（" + loot + "）")).isTrue();
        assertThat(says(facts, "依照处罚较重的规定定罪处罚（" + heavier + "）")).isTrue();
        assertThat(says(facts, "不影响认定（" + upstream + "）")).isTrue();
        assertThat(says(facts, "同一财物不重复计算（" + counting + "）")).isTrue();
    }

    /** What is read differently, and what has no effect any more, since 2025-08-26. */
    @ParameterizedTest
    @CsvSource({
        "loss, 249999.99, false, 有两种读法",
        "loss, 250000, true, 有两种读法",
        "times, 1, false, 没有规定“多次”是几次",
        "times, 2, true, 没有规定“多次”是几次",
        "specialProperty, 1, true, 不再列扶贫款物",
        "specialProperty, 0, false, 不再列扶贫款物",
        "otherSerious, 1, true, 不能单独认定情节严重",
        "concealmentAdminPenaltyWithinOneYear, 1, true, 不再单独决定入罪或者情节严重",
        "upstreamUnsolved, 1, true, 不再单独决定入罪或者情节严重",
        "graveLoss, 1, true, 不再单独决定入罪或者情节严重",
        "graveLoss, 0, false, 不再单独决定入罪或者情节严重",
        "vehicles, 1, true, 法释〔2007〕11号第一条（五辆或者总额五十万元以上为情节严重）与法释〔2025〕13号不一致",
        "computerDataIncome, 0.01, true, 法释〔2011〕19号第七条（违法所得五千元、五万元）与法释〔2025〕13号不一致",
        "huntedAnimals, 1, true, 非法狩猎的野生动物五十只以上的标准随法释〔2015〕11号废止"
    })
    void of2025SaysWhatItDidNotTake(String name, String value, boolean said, String fragment) {
        Element element = element(name);
        for (String day : new String[] {"2025-08-25", "2025-08-26"}) {
            CaseBuilder facts = on(day, day);
            CaseBuilder stated = element.kind() == Element.Kind.MONEY
                    ? facts.with(element, Yuan.of(value))
                    : element.kind() == Element.Kind.CIRCUMSTANCE
                            ? value.equals("1") ? facts.is(element) : facts
                            : facts.with(element, Long.parseLong(value));
            assertThat(says(stated, fragment)).as(day).isEqualTo(said && day.equals("2025-08-26"));
        }
    }

    @ParameterizedTest
    @CsvSource({"vehicles, true", "huntedAnimals, false", "times, false"})
    void aSourceThatWasNotReadIsNamedWhereItsGroundIsMet(String name, boolean said) {
        assertThat(says(on("2018-05-01", "2018-05-01").with(element(name), 50), "法释〔2007〕11号第一条系转引"))
                .isEqualTo(said);
    }

    /** 2005: one tier, and what is 情节严重 under the later interpretation is no less than an offence. */
    @ParameterizedTest
    @CsvSource({"2006-06-28, 9, NONE", "2006-06-28, 10, FIRST", "2006-06-29, 9, NONE", "2006-06-29, 10, SECOND"})
    void tenTimesAreAnOffenceAlsoWhereThereIsOneTier(String act, long times, Tier tier) {
        Assessment assessment = on(act, "2019-03-01").with(TIMES, times).build().assess();

        assertThat(assessment.tier()).isEqualTo(tier);
        assertThat(assessment.grounds())
                .filteredOn(ground -> ground.status() == Status.MET)
                .extracting(Finding::citation)
                .isEqualTo(tier == Tier.NONE ? List.of() : List.of("法释〔2015〕11号第三条第一款第(二)项"));
    }

    /** 法释〔2015〕11号第二条第一款: with remorse and restitution, each of three items. */
    @ParameterizedTest
    @CsvSource({
        "2018-05-01, statutoryLeniency, 法释〔2015〕11号第二条第一款第(一)项",
        "2018-05-01, closeRelativeFirstOffender, 法释〔2015〕11号第二条第一款第(二)项",
        "2018-05-01, minor, 法释〔2015〕11号第二条第一款第(三)项",
        "2022-03-01, statutoryLeniency, 法释〔2015〕11号第二条第一款第(一)项",
        "2022-03-01, closeRelativeFirstOffender, 法释〔2015〕11号第二条第一款第(二)项",
        "2022-03-01, minor, 法释〔2015〕11号第二条第一款第(三)项"
    })
    void remorseAndRestitutionWithAnItemMayExempt(String day, String item, String citation) {
        CaseBuilder facts = on(day, day).is(SPECIAL_PROPERTY).is(element(item));
        assertThat(facts.build().assess().leniency()).isEmpty();
        assertThat(facts.is(COOPERATED_IN_RECOVERY).build().assess().leniency())
                .singleElement()
                .satisfies(factor -> {
                    assertThat(factor.citation()).isEqualTo(citation);
                    assertThat(factor.force()).isEqualTo(Force.MAY);
                    assertThat(factor.status()).isEqualTo(Status.MET);
                    assertThat(factor.text().chinese()).contains("免予刑事处罚");
                });
    }

    /** 法释〔2025〕13号第四条: recovery, one of four items, and 情节轻微 on the whole. */
    @ParameterizedTest
    @CsvSource({
        "statutoryLeniency, 法释〔2025〕13号第四条第(一)项",
        "closeRelativeFirstOffender, 法释〔2025〕13号第四条第(二)项",
        "helpedSolveUpstream, 法释〔2025〕13号第四条第(三)项",
        "minor, 法释〔2025〕13号第四条第(四)项"
    })
    void since2025TheWholeMustBeMinorToo(String item, String citation) {
        CaseBuilder facts = on("2025-10-01", "2025-10-01")
                .is(WARRANTS_CONVICTION)
                .is(COOPERATED_IN_RECOVERY)
                .is(element(item));
        if (!item.equals("minor")) {
            assertThat(facts.build().assess().leniency()).isEmpty();
        }
        assertThat(facts.is(MINOR).build().assess().leniency())
                .extracting(SentencingFactor::citation)
                .containsExactly(citation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-05-01", "2022-03-01", "2025-10-01"})
    void leniencyNeedsTheRecovery(String day) {
        assertThat(on(day, day)
                        .is(SPECIAL_PROPERTY)
                        .is(WARRANTS_CONVICTION)
                        .is(STATUTORY_LENIENCY)
                        .is(MINOR)
                        .build()
                        .assess()
                        .leniency())
                .isEmpty();
    }

    @Test
    void belowTheThresholdThePoliceMayPunish() {
        assertThat(on("2018-05-01", "2018-06-01")
                        .with(AMOUNT, Yuan.of(100))
                        .build()
                        .assess()
                        .administrative())
                .extracting(AdministrativePenalty::citation)
                .containsExactlyInAnyOrder("治安管理处罚法（2012年修正）第六十条第(三)项", "治安管理处罚法（2012年修正）第五十九条第(三)项");
    }
}

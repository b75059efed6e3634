package io.github.menkan.fraud;

import static io.github.menkan.fraud.Fraud.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Assessment;
import io.github.menkan.Finding;
import io.github.menkan.Language;
import io.github.menkan.SentencingFactor;
import io.github.menkan.Subject;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.charges.Offences;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.FactorRule;
import io.github.menkan.norm.Ground;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.Warning;
import io.github.menkan.place.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lenience, severity, warnings and words. */
class FraudCircumstancesTest {

    private static CaseBuilder beijing(long yuan) {
        return CaseBuilder.of(OFFENCE)
                .committedOn(LocalDate.of(2023, 5, 1))
                .judgedOn(LocalDate.of(2023, 5, 1))
                .region("11")
                .with(AMOUNT, Yuan.of(yuan));
    }

    private static Element element(String name) {
        return OFFENCE.elements().find(name).orElseThrow();
    }

    private static List<String> citations(List<SentencingFactor> factors) {
        return factors.stream().map(SentencingFactor::citation).toList();
    }

    private static Stream<String> warnings(CaseBuilder builder) {
        return builder.build().assess().warnings().stream().map(Wording::chinese);
    }

    @Nested
    class Lenience {

        @ParameterizedTest
        @CsvSource({
            "statutoryLeniency, 法释〔2011〕7号第三条第(一)项",
            "fullRestitution, 法释〔2011〕7号第三条第(二)项",
            "minorShareNotPrincipal, 法释〔2011〕7号第三条第(三)项",
            "victimForgave, 法释〔2011〕7号第三条第(四)项",
        })
        void remorseAndAnyOneItemAreEnoughAtTheFirstTierOnly(String item, String citation) {
            CaseBuilder first = beijing(5_000).is(element(item));
            assertThat(first.build().assess().leniency()).isEmpty();
            assertThat(citations(first.is(REMORSE).build().assess().leniency())).containsExactly(citation);
            assertThat(beijing(100_000)
                            .is(element(item), REMORSE)
                            .build()
                            .assess()
                            .leniency())
                    .isEmpty();
        }

        @Test
        void remorseAloneIsNotEnough() {
            assertThat(beijing(5_000).is(REMORSE).build().assess().leniency()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(longs = {5_000, 100_000, 500_000})
        void aCloseRelativeWhoForgaveIsGenerallyNoCrimeAtAnyTier(long yuan) {
            assertThat(beijing(yuan).is(CLOSE_RELATIVE).build().assess().leniency())
                    .isEmpty();
            assertThat(citations(beijing(yuan)
                            .is(CLOSE_RELATIVE, VICTIM_FORGAVE)
                            .build()
                            .assess()
                            .leniency()))
                    .contains("法释〔2011〕7号第四条第一款");
            assertThat(warnings(beijing(yuan).is(CLOSE_RELATIVE))).anyMatch(text -> text.contains("也应酌情从宽"));
        }
    }

    @Nested
    class Severity {

        @ParameterizedTest
        @CsvSource({
            "massMedia, 法释〔2011〕7号第二条第一款第(一)项",
            "reliefFunds, 法释〔2011〕7号第二条第一款第(二)项",
            "charityPretext, 法释〔2011〕7号第二条第一款第(三)项",
            "vulnerableVictim, 法释〔2011〕7号第二条第一款第(四)项",
            "graveConsequence, 法释〔2011〕7号第二条第一款第(五)项",
        })
        void theFiveItemsAggravateOnceATierIsReached(String item, String citation) {
            assertThat(citations(
                            beijing(5_000).is(element(item)).build().assess().aggravation()))
                    .containsExactly(citation);
            assertThat(beijing(4_999).is(element(item)).build().assess().aggravation())
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "graveConsequence, 1",
            "impersonatedOfficials, 2",
            "ledGang, 3",
            "actedFromAbroad, 4",
            "priorTelecomFraud, 5",
            "vulnerableVictim, 6",
            "reliefFunds, 7",
            "charityPretext, 8",
            "disruptedAuthorities, 9",
            "phishingOrIntrusion, 10",
        })
        void theTenItemsAggravateTelecomFraud(String item, int number) {
            assertThat(citations(beijing(5_000)
                            .is(TELECOM, element(item))
                            .build()
                            .assess()
                            .aggravation()))
                    .contains("法发〔2016〕32号二（二）" + number);
            assertThat(citations(
                            beijing(5_000).is(element(item)).build().assess().aggravation()))
                    .doesNotContain("法发〔2016〕32号二（二）" + number);
        }

        @Test
        void anAttemptBesideACompletedFraudAggravates() {
            assertThat(citations(beijing(5_000)
                            .with(ATTEMPTED_AMOUNT, Yuan.of(100_000))
                            .build()
                            .assess()
                            .aggravation()))
                    .containsExactly("法释〔2011〕7号第六条");
        }
    }

    @Nested
    class Warnings {

        @Test
        void theAnswerAlwaysNamesTheSpecialProvisions() {
            assertThat(warnings(beijing(1)))
                    .anyMatch(text -> text.contains("第一百九十二条至第一百九十八条") && text.contains("第二百二十四条"))
                    .anyMatch(text -> text.contains("第一百九十六条") && text.contains("二维码") && text.contains("第二百六十九条"));
            assertThat(warnings(CaseBuilder.of(OFFENCE)
                            .committedOn(LocalDate.of(2010, 1, 1))
                            .judgedOn(LocalDate.of(2010, 1, 1))
                            .with(AMOUNT, Yuan.of(1))))
                    .anyMatch(text -> text.contains("第一百九十二条至第一百九十八条"));
        }

        @ParameterizedTest
        @CsvSource({
            "ringleader minorShareNotPrincipal, 矛盾，请核对",
            "ledGang minorShareNotPrincipal, 矛盾，请核对",
            "amountUnverifiable fullRestitution, 矛盾，请核对",
            "amountUnverifiable, 既称数额难以查证又陈述了数额",
            "closeRelative telecom, 通常不能并存",
            "minorShareNotPrincipal, 不是分得的份额",
            "impersonatedOfficials, 第二百七十九条",
            "vulnerableVictim, 只是电信网络诈骗的从重对象",
            "telecom priorTelecomFraud, 自何时起算",
            "multipleTripsAbroad, 只在电信网络诈骗且数额难以查证时有意义",
            "multipleTripsAbroad legitimateActivityProved, 已证明出境从事正当活动",
        })
        void aWarningIsShownWhereItBears(String circumstances, String words) {
            CaseBuilder plain = beijing(5_000);
            assertThat(warnings(plain)).noneMatch(text -> text.contains(words));
            for (String name : circumstances.split(" ", -1)) {
                plain.is(element(name));
            }
            assertThat(warnings(plain)).anyMatch(text -> text.contains(words));
        }

        @Test
        void deductionsAndTheFineAreExplainedWhereThereIsAnAmount() {
            assertThat(warnings(beijing(5_000)))
                    .anyMatch(text -> text.contains("只扣除案发前已归还同一被害人的部分"))
                    .anyMatch(text -> text.contains("一般不少于1000元"));
            assertThat(warnings(beijing(4_999))).noneMatch(text -> text.contains("一般不少于1000元"));
            assertThat(warnings(beijing(0))).noneMatch(text -> text.contains("只扣除案发前"));
        }

        @Test
        void theLocalDocumentIsNamedAndAnUnverifiedOneToo() {
            assertThat(warnings(beijing(5_000)))
                    .anyMatch(text -> text.contains("北京市高级人民法院关于盗窃等六种侵犯财产犯罪处罚标准的若干规定") && text.contains("数额较大5000元"));
            Assessment shanghai = CaseBuilder.of(OFFENCE)
                    .committedOn(LocalDate.of(2024, 2, 10))
                    .judgedOn(LocalDate.of(2024, 2, 10))
                    .region("31")
                    .with(AMOUNT, Yuan.of(62_000))
                    .build()
                    .assess();
            assertThat(shanghai.tier()).isEqualTo(Tier.FIRST);
            assertThat(shanghai.possibleTier()).isEqualTo(Tier.SECOND);
            assertThat(shanghai.decided()).isFalse();
            assertThat(shanghai.warnings().stream().map(Wording::chinese)).anyMatch(text -> text.contains("不得沿用旧标准"));
            assertThat(shanghai.openFacts()).extracting("element").containsExactly("region");
        }

        @Test
        void aUnitIsNotPunishedItself() {
            assertThat(warnings(beijing(5_000).by(Subject.UNIT))).anyMatch(text -> text.contains("没有规定单位犯罪"));
            assertThat(warnings(beijing(5_000))).noneMatch(text -> text.contains("没有规定单位犯罪"));
        }

        @Test
        void aSecondarySourceIsSaidWithTheGround() {
            Finding telecom =
                    beijing(3_000).is(TELECOM).build().assess().grounds().get(0);

            assertThat(telecom.citation()).isEqualTo("法发〔2016〕32号二（一）");
            assertThat(telecom.note().orElseThrow().chinese()).isEqualTo("法发〔2016〕32号的规定系转引，未核对原文");
        }
    }

    @Nested
    class BelowTheFigures {

        @Test
        void theAdministrativeLawAppliesWhereNoTierIsReached() {
            assertThat(beijing(4_999).build().assess().administrative())
                    .extracting("citation", String.class)
                    .anyMatch(text -> text.contains("治安管理处罚法"))
                    .noneMatch(text -> text.contains("反电信网络诈骗法"));
            assertThat(beijing(2_999).is(TELECOM).build().assess().administrative())
                    .extracting("citation", String.class)
                    .anyMatch(text -> text.contains("反电信网络诈骗法第三十八条"));
            assertThat(beijing(5_000).build().assess().administrative()).isEmpty();
        }

        @Test
        void itAlsoAppliesWhereProsecutionMayBeWaived() {
            assertThat(beijing(5_000)
                            .is(REMORSE, FULL_RESTITUTION)
                            .build()
                            .assess()
                            .administrative())
                    .isNotEmpty();
        }
    }

    @Nested
    class Words {

        private List<Standard> standards() {
            return OFFENCE.timeline(Place.of(Optional.of("11"))).standards();
        }

        @Test
        void everySentenceIsCompleteInBothLanguages() {
            Stream<Wording> all = standards().stream()
                    .flatMap(standard -> Stream.of(
                                    standard.warnings().stream().map(Warning::text),
                                    standard.factors().stream().map(FactorRule::text),
                                    standard.grounds().stream().flatMap(ground -> ground.warning().stream()))
                            .flatMap(texts -> texts));
            assertThat(all.toList()).isNotEmpty().allSatisfy(text -> {
                assertThat(text.chinese()).doesNotEndWith("。").doesNotContain("  ", "，，", "；；", "undefined");
                assertThat(text.in(Language.ENGLISH)).doesNotEndWith(".").doesNotContain("  ", " ,", "，");
            });
        }

        @Test
        void elementsHaveTheNamesOfCaseFiles() {
            assertThat(OFFENCE.elements().list())
                    .filteredOn(element -> !element.derived())
                    .extracting(Element::name)
                    .containsExactly(
                            ("amount attemptedAmount telecom massMedia reliefFunds charityPretext vulnerableVictim"
                                            + " graveConsequence ringleader impersonatedOfficials ledGang actedFromAbroad"
                                            + " priorTelecomFraud disruptedAuthorities phishingOrIntrusion amountUnverifiable"
                                            + " messagesSent callsMade pageViews vileMeans especiallyVileMeans daysAtForeignDen"
                                            + " multipleTripsAbroad legitimateActivityProved otherSerious otherEspeciallySerious"
                                            + " remorse statutoryLeniency fullRestitution minorShareNotPrincipal victimForgave"
                                            + " closeRelative")
                                    .split(" ", -1));
        }

        @Test
        void theStandardReadsInTheOrderOfTheLaw() {
            assertThat(standards().get(standards().size() - 1).grounds())
                    .extracting(Ground::citation)
                    .extracting(Object::toString)
                    .containsExactly(
                            "法释〔2011〕7号第一条第一款",
                            "法发〔2016〕32号二（一）",
                            "法释〔2011〕7号第一条第一款",
                            "法释〔2011〕7号第二条第二款",
                            "法释〔2011〕7号第五条第一款",
                            "法释〔2011〕7号第五条第二款第(一)项",
                            "法释〔2011〕7号第五条第二款第(二)项",
                            "法释〔2011〕7号第五条第二款第(三)项",
                            "刑法第二百六十六条",
                            "法发〔2016〕32号二（一）",
                            "法发〔2016〕32号二（三）",
                            "法释〔2011〕7号第二条第二款",
                            "法释〔2011〕7号第五条第一款",
                            "法发〔2016〕32号二（四）2",
                            "法发〔2021〕22号三",
                            "法发〔2021〕22号三",
                            "法释〔2011〕7号第一条第一款",
                            "法释〔2011〕7号第二条第二款",
                            "法释〔2011〕7号第五条第一款",
                            "法释〔2011〕7号第五条第三款",
                            "法释〔2011〕7号第五条第三款",
                            "法释〔2011〕7号第五条第三款",
                            "刑法第二百六十六条",
                            "法发〔2016〕32号二（一）",
                            "法发〔2016〕32号二（三）",
                            "法释〔2011〕7号第二条第二款",
                            "法释〔2011〕7号第五条第一款",
                            "法发〔2016〕32号二（四）3");
        }

        @Test
        void theOffenceIsListed() {
            assertThat(Offences.builtIn().find("fraud")).contains(OFFENCE);
        }
    }
}

package io.github.menkan.charges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Language;
import io.github.menkan.OffenceName;
import io.github.menkan.Penalty;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.charges.Concurrence.Position;
import io.github.menkan.norm.Article;
import io.github.menkan.offence.ConcurrenceRule;
import io.github.menkan.offence.Offence;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several charges for one set of facts governs. */
class ConcurrenceTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 1, 10);

    /** Up to three years on the first tier; three to seven on the second: 刑法第二百五十三条之一, 第二百八十五条. */
    private static Penalty threeAndSeven(Tier tier) {
        return switch (tier) {
            case NONE -> Penalty.NONE;
            case FIRST -> Penalty.upTo(3).fineOrFineAlone();
            case SECOND, THIRD -> Penalty.years(3, 7).withFine();
        };
    }

    /** Up to five years, and five years and above: 刑法第二百八十六条. */
    private static Penalty fiveAndMore(Tier tier) {
        return switch (tier) {
            case NONE -> Penalty.NONE;
            case FIRST -> Penalty.upTo(5);
            case SECOND, THIRD -> Penalty.from(5);
        };
    }

    private static Assessment charge(String offence, Tier tier) {
        return charge(offence, tier, tier, TODAY, Answer.NO);
    }

    private static Assessment open(String offence, Tier tier, Tier possible) {
        return charge(offence, tier, possible, TODAY, Answer.NO);
    }

    private static Assessment charge(String offence, Tier tier, Tier possible, LocalDate judged, Answer attempted) {
        return (Assessment) Proxy.newProxyInstance(
                Assessment.class.getClassLoader(), new Class<?>[] {Assessment.class}, (proxy, method, arguments) -> {
                    boolean sabotage = offence.equals("computer-sabotage");
                    return switch (method.getName()) {
                        case "offence" -> new OffenceName(offence, Wording.given("某罪" + offence, offence), "刑法");
                        case "tier" -> tier;
                        case "possibleTier" -> possible;
                        case "judged" -> judged;
                        case "attempted" -> attempted;
                        case "penalty" -> sabotage ? fiveAndMore(tier) : threeAndSeven(tier);
                        case "penaltyOf" ->
                            sabotage ? fiveAndMore((Tier) arguments[0]) : threeAndSeven((Tier) arguments[0]);
                        case "equals" -> proxy == arguments[0];
                        case "hashCode" -> System.identityHashCode(proxy);
                        case "toString" -> offence + " " + tier;
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
    }

    private static List<Position> positions(Assessment... charges) {
        return Concurrence.of(List.of(charges)).standings().stream()
                .map(Concurrence.Standing::position)
                .toList();
    }

    private static Concurrence.Standing first(Assessment... charges) {
        return Concurrence.of(List.of(charges)).standings().get(0);
    }

    @Test
    void noChargeIsNoQuestion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Concurrence.of(List.of()))
                .withMessage("charges must not be empty, was []");
    }

    @Test
    void aChargeAloneGoverns() {
        Concurrence concurrence = Concurrence.of(List.of(charge("theft", Tier.FIRST)));
        assertThat(concurrence.standings().get(0).governs()).isTrue();
        assertThat(concurrence.settled()).isTrue();
        assertThat(concurrence.toText()).isEqualTo("某罪theft：以本罪论处。其余罪名均未达到门槛\n");
    }

    @ParameterizedTest
    @CsvSource({"FIRST", "SECOND"})
    void theOffenceAgainstInformationGovernsOverNetworkMisuseByArticleEight(Tier tier) {
        Assessment information = charge("personal-information", tier);
        Assessment misuse = charge("network-misuse", Tier.FIRST);
        assertThat(positions(information, misuse)).containsExactly(Position.GOVERNS, Position.GIVES_WAY);
        assertThat(positions(misuse, information)).containsExactly(Position.GIVES_WAY, Position.GOVERNS);
        assertThat(first(misuse, information).why(Language.CHINESE)).startsWith("法释〔2017〕10号第八条");
        assertThat(Concurrence.of(List.of(misuse, information)).governing()).containsExactly(information);
    }

    @ParameterizedTest
    @CsvSource({"2017-05-31, NOT_DECIDED", "2017-06-01, GOVERNS"})
    void beforeArticleEightTheHeavierGoverned(LocalDate judged, Position position) {
        assertThat(positions(
                        charge("personal-information", Tier.FIRST, Tier.FIRST, judged, Answer.NO),
                        charge("network-misuse", Tier.FIRST, Tier.FIRST, judged, Answer.NO)))
                .startsWith(position);
    }

    @ParameterizedTest
    @CsvSource({
        "network-duty, 刑法第二百八十六条之一第三款",
        "network-misuse, 刑法第二百八十七条之一第三款",
        "network-aid, 刑法第二百八十七条之二第三款",
    })
    void theHeavierGovernsOverTheNetworkOffences(String network, String provision) {
        Assessment heavier = charge("computer-data", Tier.SECOND);
        Assessment lighter = charge(network, Tier.FIRST);
        assertThat(positions(lighter, heavier)).containsExactly(Position.GIVES_WAY, Position.GOVERNS);
        assertThat(first(lighter, heavier).why(Language.CHINESE))
                .isEqualTo(provision + "：依照处罚较重的规定；某罪computer-data（三年以上七年以下有期徒刑，并处罚金）重于某罪" + network
                        + "（三年以下有期徒刑或者拘役，并处或者单处罚金）");
        assertThat(first(heavier, lighter).why(Language.ENGLISH))
                .startsWith(provision + ": the heavier governs; computer-data");
    }

    @Test
    void equalRangesAreLeftToAPerson() {
        Assessment aid = charge("network-aid", Tier.FIRST);
        Assessment data = charge("computer-data", Tier.FIRST);
        assertThat(positions(aid, data)).containsExactly(Position.NOT_DECIDED, Position.NOT_DECIDED);
        assertThat(Concurrence.of(List.of(aid, data)).governing()).isEmpty();
        assertThat(first(aid, data).why(Language.CHINESE)).contains("幅度相同", "须由人判断");
    }

    @Test
    void anAttemptIsToBeWeighedFirst() {
        assertThat(first(
                                charge("fraud", Tier.SECOND, Tier.SECOND, TODAY, Answer.YES),
                                charge("network-aid", Tier.FIRST))
                        .why(Language.CHINESE))
                .endsWith("系未遂的，尚须先按刑法第二十三条比照后再比较");
    }

    @ParameterizedTest
    @CsvSource({
        "personal-information, theft, 数罪并罚",
        "fraud, personal-information, 数罪并罚",
        "theft, computer-data, 第二百八十七条",
        "computer-data, computer-tools, 没有收录竞合规则",
        "theft, fraud, 没有收录竞合规则",
        "personal-information, extortion, 对敲诈勒索未见明文",
        "extortion, computer-sabotage, 第二百八十七条",
        "fraud, extortion, 主要基于哪一种心理",
        "snatching, extortion, 公然夺取的为抢夺",
        "theft, snatching, 公然夺取的为抢夺",
        "theft, fraud, 是一个行为还是数个行为，须由人认定",
        "theft, fraud, 某罪theft为三年以下有期徒刑或者拘役，并处或者单处罚金，某罪fraud为三年以上七年以下有期徒刑，并处罚金",
        "fraud, personal-information, 法发〔2016〕32号三(二)",
        "computer-data, personal-information, 未查得可以援引的裁判",
        "theft, computer-data, 检例第37号",
        "computer-data, theft, 刑事审判参考第1459号",
    })
    void betweenOtherOffencesNothingIsDecided(String one, String other, String why) {
        assertThat(positions(charge(one, Tier.FIRST), charge(other, Tier.SECOND)))
                .containsExactly(Position.NOT_DECIDED, Position.NOT_DECIDED);
        assertThat(first(charge(one, Tier.FIRST), charge(other, Tier.SECOND)).why(Language.CHINESE))
                .contains(why, "不作决定");
    }

    /** An offence from outside that declares 数罪并罚 beside theft, from a day of judgment on. */
    @ParameterizedTest
    @CsvSource({"2020-01-01, TOGETHER", "2019-12-31, NOT_DECIDED"})
    void bothArePunishedTogetherWhereAnOffenceSaysSo(LocalDate judged, Position position) {
        Offence own = Offence.named("own", "示例罪", "刑法第一条")
                .article(Article.of("第一条", "刑法第一条", LocalDate.of(1997, 10, 1))
                        .tier("情节严重", Penalty.upTo(3).fineOrFineAlone()))
                .concurrence(ConcurrenceRule.together(
                        "theft", Wording.given("示例：数罪并罚", "example: together"), LocalDate.of(2020, 1, 1)))
                .build();
        Assessment one = charge("own", Tier.FIRST, Tier.FIRST, judged, Answer.NO);
        Assessment theft = charge("theft", Tier.SECOND, Tier.SECOND, judged, Answer.NO);
        Offences offences = Offences.builtIn().with(own);

        Concurrence both = Concurrence.of(List.of(theft, one), offences);
        assertThat(both.standings()).extracting(Concurrence.Standing::position).containsExactly(position, position);
        assertThat(both.settled()).isTrue();
        if (position == Position.TOGETHER) {
            assertThat(both.governing()).containsExactly(theft, one);
            assertThat(both.toText()).isEqualTo("某罪theft：以本罪论处，与他罪并罚。示例：数罪并罚\n某罪own：以本罪论处，与他罪并罚。示例：数罪并罚\n");
        }
    }

    @Test
    void theSameOffenceTwiceIsOneCase() {
        assertThat(first(charge("network-aid", Tier.FIRST), charge("network-aid", Tier.SECOND))
                        .why(Language.CHINESE))
                .startsWith("同一罪名分列两案");
    }

    @Test
    void aChargeBelowItsThresholdDoesNotMatter() {
        Concurrence concurrence =
                Concurrence.of(List.of(charge("network-duty", Tier.NONE), charge("personal-information", Tier.FIRST)));
        assertThat(concurrence.standings())
                .extracting(Concurrence.Standing::position)
                .containsExactly(Position.NOT_REACHED, Position.GOVERNS);
        assertThat(concurrence.settled()).isTrue();
        assertThat(concurrence.standings().get(0).why(Language.CHINESE)).isEqualTo("未达到该罪门槛");
    }

    @Test
    void aChargeThatMayStillBeReachedLeavesItOpen() {
        Concurrence concurrence = Concurrence.of(
                List.of(open("network-duty", Tier.NONE, Tier.FIRST), charge("personal-information", Tier.SECOND)));
        assertThat(concurrence.settled()).isFalse();
        assertThat(concurrence.standings().get(0).why(Language.CHINESE)).contains("待查事实可能改变");
        assertThat(concurrence.toText(Language.ENGLISH)).endsWith("facts that are still open could change this\n");
    }

    @Test
    void aHigherTierThatIsPossibleMayTurnTheComparison() {
        Assessment aid = charge("network-aid", Tier.FIRST);
        assertThat(Concurrence.of(List.of(aid, open("computer-data", Tier.FIRST, Tier.SECOND)))
                        .settled())
                .isFalse();
        assertThat(Concurrence.of(List.of(aid, open("computer-sabotage", Tier.FIRST, Tier.SECOND)))
                        .settled())
                .isTrue();
        assertThat(Concurrence.of(List.of(
                                open("personal-information", Tier.FIRST, Tier.SECOND),
                                charge("network-misuse", Tier.FIRST)))
                        .settled())
                .isTrue();
    }

    @Test
    void anOffenceThatGaveWayNoLongerStandsInTheWay() {
        Assessment information = charge("personal-information", Tier.FIRST);
        Assessment misuse = charge("network-misuse", Tier.FIRST);
        Assessment aid = charge("network-aid", Tier.FIRST);
        // aid equals both; misuse has given way to information
        assertThat(positions(information, misuse, aid))
                .containsExactly(Position.NOT_DECIDED, Position.GIVES_WAY, Position.NOT_DECIDED);
        assertThat(Concurrence.of(List.of(information, misuse, aid))
                        .standings()
                        .get(2)
                        .why())
                .hasSize(1);
    }

    @Test
    void threeChargesHaveOneThatGovernsAll() {
        Assessment sabotage = charge("computer-sabotage", Tier.FIRST);
        assertThat(positions(charge("network-aid", Tier.FIRST), sabotage, charge("network-duty", Tier.FIRST)))
                .containsExactly(Position.GIVES_WAY, Position.GOVERNS, Position.GIVES_WAY);
    }
}

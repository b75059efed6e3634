package io.github.menkan.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.menkan.Assessment;
import io.github.menkan.Distance;
import io.github.menkan.Finding;
import io.github.menkan.Language;
import io.github.menkan.OpenFact;
import io.github.menkan.Period;
import io.github.menkan.Tier;
import io.github.menkan.TierSpan;
import io.github.menkan.Yuan;
import io.github.menkan.charges.Offences;
import io.github.menkan.json.CaseReader;
import io.github.menkan.json.ReadCase;
import io.github.menkan.offence.Offence;
import io.github.menkan.offence.SingleAct;
import io.github.menkan.oracle.CaseGenerator;
import io.github.menkan.place.Place;
import io.github.menkan.report.Report;
import io.github.menkan.snatching.Snatching;
import io.github.menkan.theft.Theft;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One act on a day that is not known: every day asked singly agrees with the answer. */
class UndatedCasesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final CaseReader READER = CaseReader.on(TODAY);
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int CASES = Integer.getInteger("undated.cases", 15);

    /** 法释〔2018〕19号 is the milder law for every case, so that a judgment after it does not depend on the day. */
    private static final String MILDER = "card-fraud";

    static Stream<String> offences() {
        return CaseGenerator.OFFENCES.stream();
    }

    @ParameterizedTest
    @MethodSource("offences")
    void everyDayAskedSinglyAgrees(String offence) throws JsonProcessingException {
        Random random = new Random(offence.hashCode());
        CaseGenerator generator = CaseGenerator.of(offence, 14, 0.1);
        int asked = 0;
        int dependent = 0;
        while (asked < CASES || (dependent < 3 && asked < 20 * CASES)) {
            Map<String, Object> facts = new LinkedHashMap<>(generator.next());
            if (facts.containsKey("acts")) {
                continue;
            }
            LocalDate change = anyChange(facts, random);
            LocalDate earliest = change.minusDays(random.nextInt(25));
            LocalDate latest = change.plusDays(random.nextInt(25));
            LocalDate judged = latest.plusDays(List.of(0, 1, 700, 4_000).get(random.nextInt(4)));
            if (judged.isAfter(TODAY)) {
                judged = TODAY;
            }
            facts.put("judged", judged.toString());
            facts.put("committed", Map.of("earliest", earliest.toString(), "latest", latest.toString()));
            if (latest.isAfter(judged) || !(READER.read(MAPPER.writeValueAsString(facts)) instanceof ReadCase read)) {
                continue;
            }
            asked++;
            List<Assessment> days = new ArrayList<>();
            for (LocalDate day = earliest; !day.isAfter(latest); day = day.plusDays(1)) {
                days.add(on(facts, day).orElseThrow());
            }
            Assessment all = read.facts().assess();
            assertThat(read.facts().tier()).isEqualTo(all.tier());
            dependent += agree(all, days, facts);
            distancesHold(all, facts, earliest, latest);
        }
        assertThat(dependent).as("cases that depend on the day").isGreaterThanOrEqualTo(offence.equals(MILDER) ? 0 : 3);
    }

    private static LocalDate anyChange(Map<String, Object> facts, Random random) {
        Offence offence = Offences.builtIn().find((String) facts.get("offence")).orElseThrow();
        List<LocalDate> changes =
                new ArrayList<>(offence.timeline(Place.of(Optional.ofNullable((String) facts.get("region"))))
                        .changes());
        changes.removeIf(day -> !day.isBefore(TODAY)
                || day.minusDays(25).isBefore(offence.modelledFrom().orElse(LocalDate.MIN.plusYears(1))));
        return changes.get(random.nextInt(changes.size()));
    }

    private static Optional<Assessment> on(Map<String, Object> facts, LocalDate day) throws JsonProcessingException {
        Map<String, Object> dated = new LinkedHashMap<>(facts);
        dated.put("committed", day.toString());
        return READER.read(MAPPER.writeValueAsString(dated)) instanceof ReadCase read
                ? Optional.of(read.facts().assess())
                : Optional.empty();
    }

    /** Returns 1 when the answer depends on the day. */
    private static int agree(Assessment all, List<Assessment> days, Map<String, Object> facts) {
        Tier least = days.stream().map(Assessment::tier).reduce(Tier::min).orElseThrow();
        assertThat(all.tier()).as("%s", facts).isEqualTo(least);
        assertThat(all.discretionaryTier())
                .as("%s", facts)
                .isEqualTo(days.stream()
                        .map(Assessment::discretionaryTier)
                        .reduce(Tier::min)
                        .orElseThrow());
        assertThat(all.possibleTier())
                .as("%s", facts)
                .isEqualTo(days.stream()
                        .map(Assessment::possibleTier)
                        .reduce(Tier::max)
                        .orElseThrow());
        assertThat(all.decided())
                .as("%s", facts)
                .isEqualTo(days.stream().allMatch(day -> day.decided() && day.tier() == least));
        Set<List<Tier>> outcomes = days.stream()
                .map(day -> List.of(day.tier(), day.discretionaryTier(), day.possibleTier()))
                .collect(Collectors.toSet());
        assertThat(all.openFacts().stream().map(OpenFact::element).anyMatch("committed"::equals))
                .as("%s names the day: %s", facts, outcomes)
                .isEqualTo(outcomes.size() > 1);
        if (all.decided() && all.possibleTier() == all.tier()) {
            assertThat(all.openFacts()).as("%s", facts).isEmpty();
            assertThat(all.grounds())
                    .as("%s", facts)
                    .noneMatch(one ->
                            one.status() == Finding.Status.OPEN && !all.tier().isAtLeast(one.tier()));
        }
        assertThat(all.grounds())
                .as("%s", facts)
                .noneMatch(one -> one.status() == Finding.Status.MET
                        && one.force() == io.github.menkan.Force.SHALL
                        && !all.tier().isAtLeast(one.tier()));
        for (Assessment day : days) {
            for (io.github.menkan.Wording warning : day.warnings()) {
                assertThat(all.warnings())
                        .as("%s on %s", facts, day.committed())
                        .anyMatch(said -> said.chinese().contains(warning.chinese()));
            }
        }
        assertThat(all.warnings().get(0).chinese())
                .contains(
                        "行为日期不明",
                        all.committed().from().toString(),
                        all.committed().to().toString());
        return outcomes.size() > 1 ? 1 : 0;
    }

    /** With a distance every day reaches the next tier, with one less some day does not. */
    private static void distancesHold(Assessment all, Map<String, Object> facts, LocalDate earliest, LocalDate latest)
            throws JsonProcessingException {
        for (Distance distance : all.distanceToNextTier()) {
            if (!(facts.getOrDefault(distance.element(), 0) instanceof Number number)) {
                continue;
            }
            BigDecimal unit = distance.unit().money() ? new BigDecimal("0.01") : BigDecimal.ONE;
            boolean[] reached = new boolean[2];
            boolean known = true;
            for (int less = 0; less < 2; less++) {
                Map<String, Object> more = new LinkedHashMap<>(facts);
                more.put(
                        distance.element(),
                        new BigDecimal(number.toString())
                                .add(unit.multiply(BigDecimal.valueOf(distance.more() - less))));
                reached[less] = true;
                for (LocalDate day = earliest; known && !day.isAfter(latest); day = day.plusDays(1)) {
                    Optional<Assessment> after = on(more, day);
                    known = after.isPresent();
                    reached[less] &=
                            known && after.get().tier().level() > all.tier().level();
                }
            }
            assertThat(!known || (reached[0] && !reached[1]))
                    .as("%s: %s", facts, distance)
                    .isTrue();
        }
    }

    private static CaseBuilder pickpocketing() {
        return CaseBuilder.of(Theft.OFFENCE)
                .judgedOn(LocalDate.of(2014, 6, 1))
                .with(Theft.AMOUNT, Yuan.of(200))
                .is(Theft.PICKPOCKETING);
    }

    /** 扒窃 is 盗窃罪 since 2011-05-01 (刑法修正案（八）). */
    @Test
    void theAnswerSaysWhichDaysCarryWhat() {
        Assessment open = pickpocketing()
                .committed(Period.within(LocalDate.of(2011, 4, 20), LocalDate.of(2011, 5, 10)))
                .build()
                .assess();

        assertThat(open.tier()).isEqualTo(Tier.NONE);
        assertThat(open.possibleTier()).isEqualTo(Tier.FIRST);
        OpenFact day = open.openFacts().get(0);
        assertThat(day.label().chinese()).isEqualTo("行为日期");
        assertThat(day.text().chinese()).contains("在2011-04-20至2011-04-30的", "在2011-05-01至2011-05-10的");
        assertThat(day.atLeast()).isEqualTo(new TierSpan(Tier.NONE, Tier.NONE));
        assertThat(day.atMost()).isEqualTo(new TierSpan(Tier.FIRST, Tier.FIRST));
        assertThat(open.grounds().get(0).status()).isEqualTo(Finding.Status.OPEN);
        assertThat(open.grounds().get(0).note().orElseThrow().chinese()).isEqualTo("行为在2011-05-01至2011-05-10的才适用");
        assertThat(open.standard().why().chinese()).contains("2011-04-20至2011-04-30");
        assertThat(open.warnings().get(0).chinese()).contains("依据、标准、法定刑和差距按行为在2011-04-20至2011-04-30列出");
    }

    @Test
    void aDayThatCannotMatterIsNotOpen() {
        Assessment settled = pickpocketing()
                .committed(Period.within(LocalDate.of(2011, 5, 1), LocalDate.of(2011, 5, 10)))
                .build()
                .assess();

        assertThat(settled.tier()).isEqualTo(Tier.FIRST);
        assertThat(settled.decided()).isTrue();
        assertThat(settled.openFacts()).isEmpty();
    }

    /** 多次抢夺 is a gate since 2015-11-01: what it opens is named as the article of those days names it, and the day is not yet found. */
    @Test
    void aGroundOfOtherDaysSpeaksTheWordsOfTheirArticle() {
        String report = Report.of(CaseBuilder.of(Snatching.OFFENCE)
                        .committed(Period.within(LocalDate.of(2015, 10, 20), LocalDate.of(2015, 11, 10)))
                        .judgedOn(LocalDate.of(2016, 5, 1))
                        .region("43")
                        .with(Snatching.AMOUNT, Yuan.of(1_200))
                        .with(Snatching.SNATCHINGS_WITHIN_TWO_YEARS, 3)
                        .build()
                        .assess())
                .toText(Language.CHINESE);

        assertThat(report)
                .contains("刑法第二百六十七条第一款：待查，查明达到的，应当认定为“多次抢夺”", "行为日期（尚未查明）", "抢夺数额1200元（标准1000元的120%）；另须达到的一项数量没有列明")
                .doesNotContain("没有列明的数量");
    }

    @Test
    void oneDayIsADayThatIsKnown() {
        LocalDate day = LocalDate.of(2011, 4, 30);

        assertThat(pickpocketing().committed(Period.within(day, day)).build())
                .isEqualTo(pickpocketing().committedOn(day).build());
    }

    @Test
    void actsThatHaveTheirDaysAreNotOnADayNotKnown() {
        CaseBuilder contradictory = CaseBuilder.of(Theft.OFFENCE)
                .committed(Period.within(LocalDate.of(2023, 5, 1), LocalDate.of(2023, 5, 31)))
                .judgedOn(LocalDate.of(2024, 1, 10))
                .add(SingleAct.ACTS, SingleAct.completed(LocalDate.of(2023, 5, 2), Yuan.of(800)));

        assertThatThrownBy(contradictory::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("committed must not be a day not known");
    }

    @Test
    void theLatestDayIsNotAfterTheJudgment() {
        CaseBuilder late = pickpocketing().committed(Period.within(LocalDate.of(2014, 5, 1), LocalDate.of(2014, 6, 2)));

        assertThatThrownBy(late::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("judged must not be before committed (2014-05-01..2014-06-02)");
    }
}

package io.github.menkan.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The oracle agrees with the worked cases and with rows typed from the law, and its brute force is sound. */
@Tag("oracle")
class OracleSelfTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    record Row(Map<String, Object> facts, Map<String, Object> expect) {}

    static Stream<Named<Row>> workedCases() throws IOException {
        return Stream.of("personal-information", "theft", "fraud", "network")
                .flatMap(name -> rows("/cases/" + name + ".jsonl").stream())
                .filter(row -> !row.getPayload().expect().containsKey("error"));
    }

    static Stream<Named<Row>> boundaryRows() {
        return Stream.concat(CaseGenerator.OFFENCES.stream(), Stream.of("updates"))
                .flatMap(name -> rows("/oracle/" + name + ".jsonl").stream());
    }

    /** Rows that pin the readings listed at {@link Oracle}, where the law has more than one. */
    static Stream<Named<Row>> readings() {
        return rows("/oracle/readings.jsonl").stream();
    }

    @SuppressWarnings("unchecked")
    private static List<Named<Row>> rows(String resource) {
        try (InputStream in = OracleSelfTest.class.getResourceAsStream(resource)) {
            List<Named<Row>> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), UTF_8).lines().toList()) {
                Map<String, Object> row = JSON.readValue(line, new TypeReference<>() {});
                Map<String, Object> facts = (Map<String, Object>) row.get("case");
                Row each = new Row(facts, (Map<String, Object>) row.get("expect"));
                rows.add(Named.of(facts.get("id") + ": " + row.get("why"), each));
            }
            return rows;
        } catch (IOException e) {
            throw new AssertionError(resource, e);
        }
    }

    @ParameterizedTest
    @MethodSource({"workedCases", "boundaryRows", "readings"})
    void agreesWith(Row row) {
        Map<String, Object> actual = Oracle.judge(row.facts()).byName();
        assertAll(row.expect().entrySet().stream()
                .filter(expected -> !expected.getKey().equals("citation"))
                .map(expected -> () -> assertThat(actual).contains(expected)));
    }

    @Test
    void boundaryRowsAreManyAndNoCaseIsThereTwice() {
        List<Named<Row>> rows = boundaryRows().toList();
        assertThat(rows).hasSizeGreaterThan(150);
        Set<Map<String, Object>> cases = new HashSet<>();
        for (Named<Row> row : rows) {
            row.getPayload().facts().remove("id");
            assertThat(cases.add(row.getPayload().facts())).as(row.getName()).isTrue();
        }
    }

    static List<String> offences() {
        return CaseGenerator.OFFENCES;
    }

    @ParameterizedTest
    @MethodSource("offences")
    void fillingInWhatIsUnknownStaysWithinTheAnswer(String offence) {
        Dice dice = new Dice(7);
        CaseGenerator cases = CaseGenerator.of(offence, 11, 0.15).includingDisputed();
        int open = 0;
        for (int i = 0; i < 2_000; i++) {
            Map<String, Object> facts = cases.next();
            OracleAnswer answer = Oracle.judge(facts);
            Map<String, Object> filled = new RandomCompletion(dice).of(facts);
            if (filled.equals(facts) || impossible(filled)) {
                continue;
            }
            open++;
            OracleAnswer narrower = Oracle.judge(filled);
            assertThat(tier(narrower.tier())).as("%s%n%s", facts, filled).isGreaterThanOrEqualTo(tier(answer.tier()));
            assertThat(tier(narrower.discretionaryTier()))
                    .as("%s%n%s", facts, filled)
                    .isGreaterThanOrEqualTo(tier(answer.discretionaryTier()));
            assertThat(tier(narrower.possibleTier()))
                    .as("%s%n%s", facts, filled)
                    .isLessThanOrEqualTo(tier(answer.possibleTier()));
            if (answer.decided()) {
                assertThat(narrower.tier()).as("%s%n%s", facts, filled).isEqualTo(answer.tier());
                assertThat(narrower.decided()).as("%s%n%s", facts, filled).isTrue();
            }
        }
        assertThat(open).isGreaterThan(200);
    }

    private static boolean impossible(Map<String, Object> facts) {
        return facts.get("offence").equals("personal-information")
                && !PersonalInformationLaw.consistent(new Facts(facts));
    }

    @ParameterizedTest
    @MethodSource("offences")
    void theTiersOfAnAnswerAreInOrder(String offence) {
        CaseGenerator cases = CaseGenerator.of(offence, 3, 0.1);
        Set<String> tiers = new HashSet<>();
        boolean undecided = false;
        for (int i = 0; i < 2_000; i++) {
            OracleAnswer answer = Oracle.judge(cases.next());
            assertThat(tier(answer.tier())).isLessThanOrEqualTo(tier(answer.discretionaryTier()));
            assertThat(tier(answer.discretionaryTier())).isLessThanOrEqualTo(tier(answer.possibleTier()));
            tiers.add(answer.tier());
            undecided |= !answer.decided();
        }
        int expected = switch (offence) {
            case "theft", "fraud", "card-fraud", "extortion", "snatching" -> 4;
            case "network-duty", "network-misuse", "network-aid" -> 2;
            default -> 3;
        };
        assertThat(tiers).as("every tier the offence has occurs, and no other").hasSize(expected);
        assertThat(undecided).isTrue();
    }

    @ParameterizedTest
    @MethodSource("offences")
    void whatIsKnownIsDecidedUnlessTheFormatLeavesItOpen(String offence) {
        CaseGenerator cases = CaseGenerator.of(offence, 5, 0);
        for (int i = 0; i < 2_000; i++) {
            Map<String, Object> facts = cases.next();
            Facts stated = new Facts(facts);
            List<Facts> information = stated.list("information");
            boolean open = Oracle.figures(facts).size() > 1
                    || Relics.valueIsOpen(stated)
                    || ConcealmentLaw.convictionIsOpen(stated)
                    || information.stream().anyMatch(PersonalInformationLaw::countedDisclosedIsOpen)
                    || PersonalInformationLaw.onDutyIncomeIsOpen(stated)
                    || information.stream().anyMatch(PersonalInformationLaw::overlapIsOpen);
            if (!open && !facts.containsKey("theftsWithinTwoYears")) {
                assertThat(Oracle.judge(facts).decided()).as("%s", facts).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("offences")
    void everyPropertyOfACaseIsOfOneKind(String offence) {
        CaseGenerator cases = CaseGenerator.of(offence, 13, 0).includingDisputed();
        for (int i = 0; i < 2_000; i++) {
            kinds(cases.next());
        }
    }

    @SuppressWarnings("unchecked")
    private static void kinds(Map<String, Object> facts) {
        facts.forEach((name, value) -> {
            boolean money = Facts.MONEY.contains(name);
            boolean quantity = Facts.QUANTITIES.contains(name);
            if (value instanceof List<?> list && !name.equals("disclosed") && !name.equals("category")) {
                list.forEach(entry -> kinds((Map<String, Object>) entry));
            } else if (Recipe.NESTED.contains(name)) {
                kinds((Map<String, Object>) value);
            } else if (value instanceof Boolean) {
                assertThat(money || quantity).as(name).isFalse();
            } else if (!Recipe.SETTLED.contains(name) && !name.equals("on") && !name.equals("category")) {
                assertThat(money ^ quantity).as(name).isTrue();
            }
        });
    }

    @Test
    void theSameSeedGivesTheSameCases() {
        CaseGenerator one = CaseGenerator.of("theft", 99, 0.1);
        CaseGenerator other = CaseGenerator.of("theft", 99, 0.1);
        Set<Object> met = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            Map<String, Object> facts = one.next();
            assertThat(facts).isEqualTo(other.next());
            facts.remove("id");
            met.add(facts);
        }
        assertThat(met).hasSizeGreaterThan(450);
    }

    private static int tier(String name) {
        return List.of("NONE", "FIRST", "SECOND", "THIRD").indexOf(name);
    }
}

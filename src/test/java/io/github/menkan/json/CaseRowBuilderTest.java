package io.github.menkan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A case put together by the paths of its properties is the case that JSON of the same properties is. */
class CaseRowBuilderTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final CaseReader READER = CaseReader.on(LocalDate.of(2026, 11, 21));

    /** States what a tree holds, its arrays from behind and at every second index. */
    private static boolean put(CaseRowBuilder row, List<Object> path, JsonNode node) {
        boolean all = true;
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            all &= put(row, with(path, property.getKey()), property.getValue());
        }
        for (int i = node.isArray() ? node.size() - 1 : -1; i >= 0; i--) {
            all &= put(row, with(path, 2 * i + 1), node.get(i));
        }
        if (node.isContainerNode()) {
            return all && !node.isEmpty();
        }
        if (node.isNull()) {
            return row.unknown(path);
        }
        return row.put(
                path,
                node.isBoolean()
                        ? Boolean.valueOf(node.booleanValue())
                        : node.isNumber() ? node.decimalValue() : node.textValue());
    }

    private static List<Object> with(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    @Test
    void everyWorkedCaseIsReadAsItIsFromJson() throws IOException {
        int compared = 0;
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/cases"))) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    JsonNode stated = MAPPER.readTree(line).get("case");
                    CaseRowBuilder row = new CaseRowBuilder();
                    // an empty object or array has no cell
                    if (put(row, List.of(), stated)) {
                        assertThat(READER.read(row, 1)).isEqualTo(READER.read(stated.toString()));
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(190);
    }

    @Test
    void aFaultIsThatOfTheSameJson() {
        CaseRowBuilder row = new CaseRowBuilder();
        row.put(List.of("id"), "f-1");
        row.put(List.of("offence"), "personal-information");
        row.put(List.of("information", 7, "category"), List.of("health", "ordinairy"));
        row.put(List.of("information", 3, "category"), "face");
        row.put(List.of("information", 3, "obtained"), 3L);

        assertThat(READER.read(row, 9))
                .isEqualTo(READER.read(
                        "{\"id\":\"f-1\",\"offence\":\"personal-information\",\"information\":[{\"category\":\"face\",\"obtained\":3},"
                                + "{\"category\":[\"health\",\"ordinairy\"]}]}",
                        9))
                .isInstanceOfSatisfying(
                        InputFault.class, fault -> assertThat(fault.path()).isEqualTo("information[1].category[1]"));
    }

    @Test
    void numbersAndTextsAreCheckedAsThoseOfJson() {
        CaseRowBuilder row = new CaseRowBuilder();
        row.put(List.of("offence"), "theft");
        row.put(List.of("amount"), new BigDecimal("1".repeat(1_001)));
        CaseRowBuilder broken = new CaseRowBuilder();
        broken.put(List.of("id"), "half \ud83d");

        assertThat(READER.read(row, 1))
                .isInstanceOfSatisfying(
                        InputFault.class,
                        fault -> assertThat(fault.message())
                                .isEqualTo("must be a number of at most 1000 digits, was longer"));
        assertThat(READER.read(broken, 1)).isInstanceOfSatisfying(InputFault.class, fault -> {
            assertThat(fault.path()).isEqualTo("id");
            assertThat(fault.message()).startsWith("must be well-formed text");
        });
    }

    @Test
    void whatIsStatedInAnotherWayIsNotTaken() {
        CaseRowBuilder row = new CaseRowBuilder();

        assertThat(row.put(List.of("amount", "min"), 1L)).isTrue();
        assertThat(row.unknown(List.of("amount", "max"))).isTrue();
        assertThat(row.put(List.of("amount"), 1L)).isFalse();
        assertThat(row.put(List.of("amount", 0), 1L)).isFalse();
        assertThat(row.put(List.of("amount", "min"), 1L)).isFalse();
        assertThat(row.put(List.of("amount", "max"), 1L)).isFalse();
        assertThat(row.put(List.of("amount", "max", "more"), 1L)).isFalse();
    }

    @Test
    void otherValuesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseRowBuilder().put(List.of("amount"), 1.5))
                .withMessage("value must be a text, a Long, a BigDecimal, a Boolean or a list of texts, was 1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseRowBuilder().put(List.of("information", -1), "x"))
                .withMessage("path must hold names and indexes from 0, was -1");
    }
}

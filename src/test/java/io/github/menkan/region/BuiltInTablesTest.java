package io.github.menkan.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of this library are read in parts, without a look at the rest: here they are read and checked as a whole. */
class BuiltInTablesTest {

    private final List<Fault> faults = new ArrayList<>();

    @Test
    void theTableOfStandardsHasNoFault() {
        assertThat(AmountStandards.lint(BuiltInTable.FILE, whole(BuiltInTable.FILE)))
                .isEmpty();
    }

    @Test
    void theTableOfDivisionsHasNoFault() {
        Map<String, String> names = new HashMap<>(CheckedDivisions.read(Divisions.FILE, whole(Divisions.FILE), faults));
        for (Division province : Division.provinces()) {
            names.put(province.code(), province.fullName());
        }
        assertThat(names).hasSizeGreaterThan(300).isEqualTo(Divisions.known());
        assertThat(whole(Divisions.FILE)).doesNotContain("\"");
        assertThat(faults).isEmpty();
    }

    /** What reading in parts relies on: no cell goes over the end of its line. */
    @ParameterizedTest
    @ValueSource(strings = {BuiltInTable.FILE, Divisions.FILE})
    void everyLineIsACommentOrOneRow(String file) {
        String text = whole(file);
        assertThat(text).endsWith("\n").doesNotContain("\r");
        assertThat(text.lines().filter(line -> !line.startsWith("#")))
                .allSatisfy(line -> assertThat(
                                line.chars().filter(c -> c == '"').count() % 2)
                        .as(line)
                        .isZero());
    }

    @ParameterizedTest
    @EnumSource(AmountOffence.class)
    void thePartsOfTheStandardsAreTheWhole(AmountOffence offence) {
        List<AmountRow> all = TestTables.builtInRows();
        BuiltInTable inParts = new BuiltInTable();
        int found = 0;
        for (Division province : Division.provinces()) {
            List<AmountRow> part = inParts.rows(offence, province.code());
            assertThat(withoutLines(part))
                    .isEqualTo(withoutLines(all.stream()
                            .filter(row -> row.isOf(offence, province.code()))
                            .toList()));
            assertThat(inParts.rows(offence, province.code())).isSameAs(part);
            found += part.size();
        }
        assertThat((long) found)
                .isEqualTo(all.stream().filter(row -> row.offence() == offence).count());
    }

    /** The line of a row is that of the part that was read. */
    private static List<AmountRow> withoutLines(List<AmountRow> rows) {
        return rows.stream()
                .map(row -> new AmountRow(
                        1,
                        row.offence(),
                        row.province(),
                        row.className(),
                        row.members(),
                        row.byObject(),
                        row.figures(),
                        row.title(),
                        row.number(),
                        row.validity(),
                        row.inForceBy(),
                        row.warning()))
                .toList();
    }

    @Test
    void thePartsOfTheDivisionsAreTheWhole() {
        Map<String, String> parts = new HashMap<>();
        for (Division province : Division.provinces()) {
            Map<String, String> part = Divisions.in(province.code());
            assertThat(part.keySet()).allMatch(code -> code.startsWith(province.code()));
            assertThat(Divisions.in(province.code())).isSameAs(part);
            parts.putAll(part);
            parts.put(province.code(), province.fullName());
        }
        assertThat(parts).isEqualTo(Divisions.known());
    }

    @Test
    void onlyRowsNameDivisions() {
        assertThat(Divisions.names("# 11,北京市,\n\ncode,name,parent\n33,浙江省,\n66,兵团\n3301,杭州市,33\n"))
                .containsExactly(Map.entry("33", "浙江省"), Map.entry("3301", "杭州市"));
    }

    @Test
    void everyDivisionIsNamedAsInTheTable() {
        assertThat(Divisions.known()).allSatisfy((code, name) -> {
            assertThat(Divisions.name(code)).isEqualTo(name);
            assertThat(Division.of(code).isListed()).isTrue();
        });
        assertThat(Divisions.name("440305")).isEmpty();
    }

    @Test
    void theProvincesAndNoOtherBeginningsAreAccepted() {
        assertThat(Division.provinces()).hasSize(34);
        for (int i = 0; i < 100; i++) {
            String code = (i < 10 ? "0" : "") + i;
            if (Divisions.known().containsKey(code)) {
                assertThat(Division.of(code).code()).isEqualTo(code);
            } else {
                assertThatIllegalArgumentException().isThrownBy(() -> Division.of(code));
            }
        }
    }

    private String whole(String file) {
        try (InputStream in = Objects.requireNonNull(Resource.class.getResourceAsStream(file))) {
            byte[] bytes = in.readAllBytes();
            String text = Utf8.decode(file, bytes, faults);
            assertThat(faults).isEmpty();
            assertThat(Resource.text(file)).isEqualTo(text);
            assertThat(text.getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
            return text;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

package io.github.menkan.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.menkan.Fault;
import io.github.menkan.table.Row;
import io.github.menkan.table.Table;
import io.github.menkan.table.TableText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of this library are read in parts, without a look at the rest: here they are read and checked as a whole. */
class BuiltInTablesTest {

    private final List<Fault> faults = new ArrayList<>();

    @Test
    void theTableOfLocalFiguresHasNoFault() {
        assertThat(LocalTables.lint(Rows.BuiltIn.FILE, whole(Rows.BuiltIn.FILE), TestTables.builtIn()))
                .isEmpty();
    }

    @Test
    void everyRowOfDivisionsIsInOrder() {
        List<Row> rows = Table.read(Divisions.FILE, whole(Divisions.FILE), Divisions.HEADER, faults);
        assertThat(faults).isEmpty();
        assertThat(rows).hasSizeGreaterThan(500).allSatisfy(row -> {
            String code = row.cells().get(0);
            assertThat(code).matches("[1-8][0-9]([0-9]{2}|[0-9]{2}(?!00)[0-9]{2})");
            assertThat(row.cells().get(1)).doesNotContainAnyWhitespaces();
            assertThat(row.cells().get(2)).matches(code.length() == 6 ? "" : "(?:[0-9]{2}(-[0-9]{2})?( |$))*");
        });
        assertThat(rows).extracting(row -> row.cells().get(0)).doesNotHaveDuplicates();
        assertThat(rows.stream().map(row -> row.cells().get(0)).filter(code -> code.length() == 4))
                .isSorted();
        assertThat(whole(Divisions.FILE)).doesNotContain("\"");
    }

    @Test
    void theListOfCountiesIsReadAsItStands() {
        Set<String> counties = new HashSet<>();
        for (Row row : Table.read(Divisions.FILE, whole(Divisions.FILE), Divisions.HEADER, faults)) {
            for (String part : row.cells().get(2).split(" ", -1)) {
                if (!part.isEmpty()) {
                    int last = Integer.parseInt(part.substring(part.length() - 2));
                    for (int i = Integer.parseInt(part.substring(0, 2)); i <= last; i++) {
                        counties.add(row.cells().get(0) + (i < 10 ? "0" : "") + i);
                    }
                }
            }
        }
        assertThat(counties).hasSize(6_722);
        Set<String> found = new HashSet<>();
        for (int code = 110_000; code < 830_000; code++) {
            if (code % 100 != 0 && Divisions.exists(Integer.toString(code))) {
                found.add(Integer.toString(code));
            }
        }
        assertThat(found).isEqualTo(counties);
    }

    /** What reading in parts relies on: no cell goes over the end of its line. */
    @ParameterizedTest
    @ValueSource(strings = {Rows.BuiltIn.FILE, Divisions.FILE})
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
    @EnumSource(TestAmounts.class)
    void thePartsOfTheFiguresAreTheWhole(TestAmounts offence) {
        List<AmountRow> all = TestTables.builtInRows();
        Rows inParts = new Rows.BuiltIn();
        int found = 0;
        for (Division province : Division.provinces()) {
            List<AmountRow> part = inParts.of(offence.amounts(), province);
            assertThat(part)
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("line")
                    .isEqualTo(all.stream()
                            .filter(row -> row.isOf(offence.word(), province))
                            .toList());
            assertThat(inParts.of(offence.amounts(), province)).isSameAs(part);
            found += part.size();
        }
        assertThat((long) found)
                .isEqualTo(all.stream()
                        .filter(row -> row.offence().equals(offence.word()))
                        .count());
    }

    @Test
    void everyDivisionIsNamedAsInTheTable() {
        assertThat(Divisions.names()).hasSizeGreaterThan(370).allSatisfy((code, name) -> {
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
            if (Divisions.names().containsKey(code)) {
                assertThat(Division.of(code).code()).isEqualTo(code);
            } else {
                assertThatIllegalArgumentException().isThrownBy(() -> Division.of(code));
            }
        }
    }

    @Test
    void aTableThatIsMissingIsAnErrorOfTheLibrary() {
        assertThatIllegalStateException()
                .isThrownBy(() -> TableText.linesBeside(Rows.class, "none.csv", ""))
                .withMessage("none.csv must be beside io.github.menkan.place.Rows, was missing");
    }

    private String whole(String file) {
        try (InputStream in = Objects.requireNonNull(Rows.class.getResourceAsStream(file))) {
            String text = TableText.of(file, in, faults);
            assertThat(faults).isEmpty();
            assertThat(TableText.linesBeside(Rows.class, file, "")).isEqualTo(text);
            return text;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

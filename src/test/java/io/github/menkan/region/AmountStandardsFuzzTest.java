package io.github.menkan.region;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Whatever an application gives as its table is read, or refused with every fault named. The files beside this class are run in every
 * build; {@code JAZZER_FUZZ=1 mvn test -Dtest=AmountStandardsFuzzTest#anyRows} looks for more.
 */
class AmountStandardsFuzzTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    @FuzzTest
    void anyTable(byte[] table) {
        List<Fault> faults = AmountStandards.lint("own.csv", new ByteArrayInputStream(table));
        if (!faults.isEmpty()) {
            assertThat(faults).allSatisfy(fault -> {
                assertThat(fault.line()).isPositive();
                assertThat(fault.toString()).startsWith("own.csv").contains(" must ");
            });
            assertThat(faults).extracting(Fault::line).isSorted();
            assertThatThrownBy(() -> AmountStandards.parse("own.csv", new ByteArrayInputStream(table)))
                    .isInstanceOf(FaultyTableException.class);
            return;
        }
        AmountStandards own = AmountStandards.parse("own.csv", new ByteArrayInputStream(table));
        AmountStandards both = AmountStandards.builtIn().with(own);
        for (AmountOffence offence : AmountOffence.values()) {
            for (String place : List.of("44", "4403", "440304", "11", "65")) {
                Division division = Division.of(place);
                for (AmountStandards standards : List.of(own, both)) {
                    assertThat(standards.changes(offence, division)).isSorted();
                    standards
                            .find(offence, division, DAY)
                            .ifPresent(found -> assertThat(found.large().lowFen())
                                    .isLessThanOrEqualTo(found.large().highFen()));
                }
            }
        }
    }

    @FuzzTest
    void anyRows(byte[] rows) {
        byte[] header = (TestTables.HEADER + "\n").getBytes(UTF_8);
        byte[] table = Arrays.copyOf(header, header.length + rows.length);
        System.arraycopy(rows, 0, table, header.length, rows.length);
        anyTable(table);
    }
}

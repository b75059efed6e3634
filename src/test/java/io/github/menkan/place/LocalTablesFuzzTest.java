package io.github.menkan.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.menkan.Fault;
import io.github.menkan.FaultyTableException;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whatever an application gives as its table is read, or refused with every fault named. The files beside this class are run in every
 * build; {@code JAZZER_FUZZ=1 mvn test -Dtest=LocalTablesFuzzTest#anyRows} looks for more.
 */
class LocalTablesFuzzTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    @FuzzTest
    void anyTable(byte[] table) {
        List<Fault> faults = LocalTables.lint("own.csv", new ByteArrayInputStream(table), TestTables.offences());
        if (!faults.isEmpty()) {
            assertThat(faults).allSatisfy(fault -> {
                assertThat(fault.line()).isPositive();
                assertThat(fault.toString()).startsWith("own.csv").contains(" must ");
            });
            assertThat(faults).extracting(Fault::line).isSorted();
            assertThatThrownBy(
                            () -> LocalTables.parse("own.csv", new ByteArrayInputStream(table), TestTables.offences()))
                    .isInstanceOf(FaultyTableException.class);
            return;
        }
        LocalTables own = LocalTables.parse("own.csv", new ByteArrayInputStream(table), TestTables.offences());
        LocalTables both = LocalTables.builtIn().with(own);
        for (TestAmounts offence : TestAmounts.values()) {
            for (String place : List.of("44", "4403", "440304", "11", "65")) {
                Division division = Division.of(place);
                for (LocalTables standards : List.of(own, both)) {
                    assertThat(standards.changes(offence.amounts(), division)).isSorted();
                    new Place(Optional.of(division), standards)
                            .figures(offence.amounts(), DAY)
                            .ifPresent(found -> assertThat(found.large().min())
                                    .isLessThanOrEqualTo(found.large().max()));
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

package io.github.menkan.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Subject;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.charges.Charges;
import io.github.menkan.norm.Citation;
import io.github.menkan.norm.Standard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of provisions against the standards: each provision is treated as the table says, and none is left out. */
class ProvisionsTest {

    private static final List<String> OFFENCES = List.of(
            "network-duty", "computer-data", "computer-tools", "computer-sabotage", "network-misuse", "network-aid");

    private record Row(String citation, String treatment, List<String> where, String reason, String english) {}

    private static List<Row> rows() {
        try (InputStream in = Objects.requireNonNull(
                Charges.class.getResourceAsStream("/io/github/menkan/charges/provisions-network.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .map(cells -> new Row(
                            cells[0] + cells[1],
                            cells[2],
                            cells[3].isEmpty() ? List.of() : List.of(cells[3].split(" ", -1)),
                            cells[4],
                            cells[5]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Standard> standards(String offence) {
        return Charges.find(offence).orElseThrow().statute().apply(Optional.empty()).standards().stream();
    }

    private static Set<String> cited(Function<Standard, Stream<Citation>> by) {
        return OFFENCES.stream()
                .flatMap(offence -> standards(offence)
                        .flatMap(by)
                        .map(Citation::toString)
                        .map(citation -> offence + " " + citation))
                .collect(Collectors.toSet());
    }

    private static Set<String> listed(String treatment) {
        return rows().stream()
                .filter(row -> row.treatment().equals(treatment))
                .flatMap(row -> row.where().stream().map(offence -> offence + " " + row.citation()))
                .collect(Collectors.toSet());
    }

    @Test
    void theGroundsOfTheTableAreThoseOfTheStandards() {
        assertThat(listed("ground"))
                .isEqualTo(cited(standard -> standard.grounds().stream().map(ground -> ground.citation())));
    }

    @Test
    void theFactorsOfTheTableAreThoseOfTheStandards() {
        assertThat(listed("factor"))
                .isEqualTo(cited(standard -> standard.factors().stream().map(factor -> factor.citation())));
    }

    @Test
    void everyWarningOfTheTableIsGiven() {
        Set<String> given = cited(standard -> standard.cautions().stream().map(caution -> caution.provision()));
        for (String warning : listed("warning")) {
            String offence = warning.substring(0, warning.indexOf(' '));
            String citation = warning.substring(warning.indexOf(' ') + 1);
            assertThat(given.contains(warning) || unitRemarks(offence).anyMatch(remark -> remark.contains(citation)))
                    .as(warning)
                    .isTrue();
        }
    }

    private static Stream<String> unitRemarks(String offence) {
        List<String> remarks = new ArrayList<>();
        for (LocalDate day : List.of(LocalDate.of(2014, 5, 1), LocalDate.of(2023, 5, 1))) {
            CaseBuilder<?> builder =
                    Charges.find(offence).orElseThrow().builder().get();
            builder.committedOn(day).by(Subject.UNIT);
            builder.build().assess().warnings().forEach(warning -> remarks.add(warning.chinese()));
        }
        return remarks.stream();
    }

    @Test
    void everyWarningOfTheStandardsIsAboutAProvisionOfTheTable() {
        Set<String> known = rows().stream().map(Row::citation).collect(Collectors.toSet());
        assertThat(OFFENCES.stream()
                        .flatMap(ProvisionsTest::standards)
                        .flatMap(standard -> standard.cautions().stream())
                        .map(caution -> caution.provision().toString()))
                .isSubsetOf(known);
    }

    @Test
    void aProvisionStandsOnceAndWhatIsNoGroundHasAReasonInBothLanguages() {
        assertThat(rows()).extracting(Row::citation).doesNotHaveDuplicates();
        assertThat(rows()).filteredOn(row -> !row.treatment().equals("ground")).allSatisfy(row -> {
            assertThat(row.reason()).isNotBlank();
            assertThat(row.english()).isNotBlank();
        });
        assertThat(rows())
                .extracting(Row::treatment)
                .isSubsetOf("ground", "counting", "warning", "factor", "concurrence", "timeline", "not-modelled");
    }
}

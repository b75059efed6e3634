package io.github.menkan.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.information.Category;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    private static final ColumnMapping MAPPING = ColumnMapping.builder()
            .column("m", CellKind.MOBILE)
            .column("card", CellKind.BANK_CARD, ItemCategory.of(Category.PROPERTY))
            .column("stay", CellKind.TEXT, ItemCategory.of(Category.LODGING))
            .otherwise(ItemCategory.of(Category.ORDINARY))
            .sameItem("m")
            .build();
    private static final String CARD = "9999994511110660006";

    @TempDir
    Path folder;

    private static SeizedRow row(int person, String card, String stay) {
        return SeizedRow.at(person + 2)
                .text("m", String.valueOf(15_400_000_000L + person))
                .text("card", card)
                .text("stay", stay);
    }

    private static Iterator<SeizedRow> rows(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> row(i, "", "")).iterator();
    }

    private static LedgerCount count(SeizedRow... rows) {
        try (Ledger ledger = Ledger.of(MAPPING, Tables.SECRET)) {
            return ledger.obtained("t", List.of(rows).iterator()).count();
        }
    }

    @Test
    void anItemHasTheCategoryOfItsMostSensitiveSoundRow() {
        LedgerCount count = count(row(1, "", ""), row(1, CARD, ""), row(1, "", "2024"), row(1, "12", ""));
        assertThat(count.classes())
                .extracting(one -> one.category().toString())
                .containsExactly("property", "lodging", "ordinary");
        assertThat(count.classes())
                .extracting(one -> one.readings().get(0).distinct())
                .containsExactly(1L, 0L, 0L);
        assertThat(count.classes())
                .extracting(one -> one.readings().get(0).duplicates())
                .containsExactly(1L, 1L, 1L);
    }

    @Test
    void anUnsoundCardDoesNotMakeASoundItemOfProperty() {
        LedgerCount count = count(row(1, "12", ""), row(1, "", ""));
        assertThat(count.classes().get(0).counted()).isEqualTo(Quantity.exactly(0));
        assertThat(count.classes().get(1).counted()).isEqualTo(Quantity.exactly(1));
    }

    @Test
    void ofOneRowOtherCellsThanThoseOfItsCategoryDoNotMatter() {
        assertThat(count(row(1, CARD, "*")).classes().get(0).readings().get(0).sound())
                .isEqualTo(1);
        assertThat(count(row(1, "*", "2024")).classes().get(0).readings().get(0).unsound())
                .containsEntry(UnsoundReason.MASKED, 1L);
    }

    @Test
    void anItemSoldToTwoCountsTwiceAndToOneOnce() {
        try (Ledger ledger = Ledger.of(MAPPING, Tables.SECRET)) {
            ledger.obtained("t", rows(0, 10))
                    .disclosedTo("甲", rows(0, 4))
                    .disclosedTo("乙", rows(2, 12))
                    .disclosedTo("甲", rows(0, 4));
            ClassCount count = ledger.count().classes().get(0);
            assertThat(count.counted()).isEqualTo(Quantity.exactly(14)); // 2 and 3 twice, 10 and 11 never obtained
            assertThat(count.disclosed()).isEqualTo(Quantity.exactly(14));
            assertThat(ledger.count().recipients()).containsExactly("甲", "乙");
        }
    }

    @Test
    void halfASurrogatePairIsNoText() {
        SeizedRow row = SeizedRow.at(7);
        assertThatThrownBy(() -> row.text("m", "丙\uD840"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text must be well-formed, had half of a surrogate pair, line 7");
    }

    @Test
    void thereAreSoManyRecipientsAtMost() {
        try (Ledger ledger = Ledger.spilling(MAPPING, Tables.SECRET, folder)) {
            for (int buyer = 0; buyer < 65_535; buyer++) {
                ledger.disclosedTo("buyer " + buyer, rows(0, 1));
            }
            assertThatThrownBy(() -> ledger.disclosedTo("one more", rows(0, 1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("recipients must be at most 65535, was one more");
            assertThat(ledger.disclosedTo("buyer 65534", rows(0, 1))
                            .count()
                            .classes()
                            .get(0)
                            .counted())
                    .isEqualTo(Quantity.exactly(65_535));
        }
    }

    @Test
    void moreRecipientsThanAWordHasBits() {
        try (Ledger ledger = Ledger.of(MAPPING, Tables.SECRET);
                Ledger spilled = Ledger.spilling(MAPPING, Tables.SECRET, folder);
                Ledger merged = Ledger.of(MAPPING, Tables.SECRET)) {
            for (int buyer = 0; buyer < 200; buyer++) {
                ledger.disclosedTo("b" + buyer, rows(0, 3));
                spilled.disclosedTo("b" + (199 - buyer), rows(0, 3));
            }
            merged.disclosedTo("b7", rows(2, 4)).merge(ledger).merge(spilled);
            assertThat(ledger.count().classes().get(0).counted()).isEqualTo(Quantity.exactly(600));
            assertThat(spilled.count().classes().get(0).counted()).isEqualTo(Quantity.exactly(600));
            assertThat(merged.count().classes().get(0).counted()).isEqualTo(Quantity.exactly(601));
            assertThat(merged.count().rows()).isEqualTo(1202);
        }
    }

    @Test
    void theRowIsNamedAfterWhichTheLeastCountCarriesATier() {
        try (Ledger ledger = Ledger.of(MAPPING, Tables.SECRET)) {
            ledger.obtained(
                            "t",
                            List.of(SeizedRow.faulty(2, Wording.of("列数不符"))).iterator())
                    .obtained(
                            "t",
                            IntStream.range(0, 600)
                                    .mapToObj(i -> row(i, CARD, ""))
                                    .iterator());
            assertThat(ledger.count().settledAtRow(Tier.FIRST)).isEqualTo(OptionalLong.of(51));
            assertThat(ledger.count().settledAtRow(Tier.SECOND)).isEqualTo(OptionalLong.of(501));
            assertThatThrownBy(() -> ledger.count().settledAtRow(Tier.THIRD))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void manyItemsAreCountedInPartitionsAsInOneTable() {
        try (Ledger ledger = Ledger.of(MAPPING, Tables.SECRET)) {
            for (int i = 0; i < 5; i++) {
                ledger.obtained(
                        "t",
                        IntStream.range(0, 200_000)
                                .mapToObj(p -> row(p, p % 2 == 0 ? CARD : "", ""))
                                .iterator());
                ledger.disclosedTo("甲", rows(i, 100_000));
            }
            List<ClassCount> classes = ledger.count().classes();
            assertThat(classes.get(0).readings().get(0).distinct()).isEqualTo(100_000);
            assertThat(classes.get(1).readings().get(0).distinct()).isEqualTo(100_000);
            assertThat(classes.get(0).disclosed()).isEqualTo(Quantity.exactly(50_000));
            assertThat(ledger.count().settledAtRow(Tier.SECOND)).isPresent();
        }
    }

    @Test
    void theLeastCountsOfEachReadingGoToTheVerdict() {
        ColumnMapping two = ColumnMapping.builder()
                .column("m", CellKind.MOBILE)
                .column("n", CellKind.NAME)
                .otherwise(ItemCategory.of(Category.ORDINARY))
                .sameItem("m")
                .sameItem("n")
                .build();
        try (Ledger ledger = Ledger.of(two, Tables.SECRET)) {
            ledger.obtained(
                    "t",
                    List.of(
                                    SeizedRow.at(2).text("m", "15497142000").text("n", "甲"),
                                    SeizedRow.at(3).text("m", "15497142000").text("n", "乙"),
                                    SeizedRow.at(4).text("m", "").text("n", "丙"))
                            .iterator());
            LedgerCount count = ledger.count();
            assertThat(count.classes().get(0).counted()).isEqualTo(Quantity.between(1, 3));
            assertThat(count.settled()).isTrue();
        }
    }

    @Test
    void aMalformedCellIsComparedAsTheTextItIs() {
        SeizedRow one = SeizedRow.at(2).text("m", "1549-7142");
        SeizedRow same = SeizedRow.at(3).text("m", "15497142");
        SeizedRow other = SeizedRow.at(4).text("m", "15497143");
        ReadingCount count = count(one, same, other).classes().get(0).readings().get(0);
        assertThat(count.unsound()).containsEntry(UnsoundReason.MALFORMED, 2L);
        assertThat(count.duplicates()).isEqualTo(1);
    }

    @Test
    void cellsOfAKeyAreNotRunTogether() {
        ColumnMapping pair = ColumnMapping.builder()
                .column("a", CellKind.TEXT)
                .column("b", CellKind.TEXT)
                .otherwise(ItemCategory.of(Category.ORDINARY))
                .sameItem("a", "b")
                .build();
        try (Ledger ledger = Ledger.of(pair, Tables.SECRET)) {
            ledger.obtained(
                    "t",
                    List.of(
                                    SeizedRow.at(2).text("a", "12").text("b", "3"),
                                    SeizedRow.at(3).text("a", "1").text("b", "23"))
                            .iterator());
            assertThat(ledger.count().classes().get(0).readings().get(0).distinct())
                    .isEqualTo(2);
        }
    }

    @Test
    void nothingIsLeftOnDiskAfterClosing() throws IOException {
        try (Ledger ledger = Ledger.spilling(MAPPING, Tables.SECRET, folder)) {
            ledger.obtained("t", rows(0, 100_000)).count();
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aLedgerOfAnotherRunIsNotMerged() {
        try (Ledger ledger = Ledger.of(MAPPING, Tables.SECRET);
                Ledger other = Ledger.of(MAPPING, new byte[16])) {
            assertThatThrownBy(() -> ledger.merge(other)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Ledger.of(MAPPING, new byte[15])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void marksOfOneReadingAloneAreNotAccountedFor() {
        ColumnMapping two = ColumnMapping.builder()
                .column("m", CellKind.MOBILE)
                .column("n", CellKind.NAME)
                .otherwise(ItemCategory.of(Category.ORDINARY))
                .sameItem("m")
                .sameItem("n")
                .build();
        try (Ledger ledger = Ledger.of(two, Tables.SECRET)) {
            ledger.add(ledger.marks(SeizedRow.at(2).text("m", "15497142000").text("n", "甲"))
                    .get(0));
            assertThat(ledger.count().accountsForEveryRow()).isFalse();
        }
    }

    @Test
    void aRowThatFailsInTheIteratorIsNotHidden() {
        try (Ledger ledger = Ledger.of(MAPPING, Tables.SECRET)) {
            Iterator<SeizedRow> failing = new Iterator<>() {
                @Override
                public boolean hasNext() {
                    throw new IllegalArgumentException("broken");
                }

                @Override
                public SeizedRow next() {
                    throw new IllegalArgumentException("broken");
                }
            };
            assertThatThrownBy(() -> ledger.obtained("t", failing)).hasMessage("broken");
        }
    }

    @Test
    void samplesAreMaskedAndFew() {
        LedgerCount count = count(
                row(1, "", ""),
                SeizedRow.at(9).text("m", "12154178071"),
                SeizedRow.at(10).text("m", "1215417807"),
                SeizedRow.at(11).text("m", "121541"),
                SeizedRow.at(12).text("m", "1"));
        assertThat(count.samples()).extracting(MaskedSample::masked).containsExactly("121****8071", "1****7", "****");
    }

    @Test
    void aRowShowsNoCell() {
        assertThat(SeizedRow.at(3).text("m", "15497142000")).hasToString("row at line 3");
        assertThat(count(row(1, CARD, "")).toString()).doesNotContain("154", CARD);
    }
}

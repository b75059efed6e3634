package io.github.menkan.counting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.counting.SimpleCount.Row;
import io.github.menkan.information.Category;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of counting, over tables of few persons written in many ways, so that rows meet. */
class LedgerPropertiesTest {

    private static final ColumnMapping MAPPING = ColumnMapping.builder()
            .column("name", CellKind.NAME)
            .column("mobile", CellKind.MOBILE)
            .column("id", CellKind.RESIDENT_ID)
            .column("card", CellKind.BANK_CARD, ItemCategory.of(Category.PROPERTY))
            .column("second card", CellKind.BANK_CARD, ItemCategory.of(Category.PROPERTY))
            .column("stay", CellKind.TEXT, ItemCategory.of(Category.LODGING))
            .column("notes", CellKind.TEXT, ItemCategory.of(Category.HEALTH, Category.ORDINARY))
            .column("other", CellKind.TEXT, ItemCategory.of(Category.UNCLASSIFIED))
            .otherwise(ItemCategory.of(Category.ORDINARY))
            .sameItem("id")
            .sameItem("mobile", "name")
            .sameItem("name")
            .build();

    @Provide
    Arbitrary<List<Row>> tables() {
        return rows().list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<Row> rows() {
        Arbitrary<List<String>> person = Combinators.combine(
                        Arbitraries.of("丙·丁", "丙 丁", "丙丁", "戊", "", "丙*", "ＡＢ", "AB"),
                        Arbitraries.of(
                                "15497142000",
                                "+86 154-9714-2000",
                                "１５４９７１４２０００",
                                "154****2000",
                                "1.54E+10",
                                "15497142001",
                                "1549714200",
                                "--",
                                ""),
                        Arbitraries.of(
                                "11010519491231002X",
                                "11010519491231002x",
                                "110105491231002",
                                "110105194912310021",
                                "958018198902300002",
                                "1101**********002X",
                                "9.58E+17",
                                ""))
                .as(List::of);
        Arbitrary<String> cards =
                Arbitraries.of("", "", "", "9999994511110660006", "9999994511110660007", "9*6", "9.9E+18", "12");
        Arbitrary<String> texts = Arbitraries.of("", "", "", " ", "a", "*", "-");
        return Combinators.combine(
                        person,
                        cards,
                        cards,
                        texts,
                        texts,
                        texts,
                        Arbitraries.of("甲", "乙", "丙").optional(0.5))
                .as((who, card, second, stay, notes, other, recipient) -> {
                    List<String> cells = new ArrayList<>(who);
                    cells.addAll(List.of(card, second, stay, notes, other));
                    return new Row(cells, recipient);
                });
    }

    private static SeizedRow written(Row row) {
        SeizedRow written = SeizedRow.at(1);
        for (int i = 0; i < row.cells().size(); i++) {
            written.text(MAPPING.headers().get(i), row.cells().get(i));
        }
        return written;
    }

    private static Ledger feed(Ledger ledger, List<Row> rows) {
        for (Row row : rows) {
            Iterator<SeizedRow> one = List.of(written(row)).iterator();
            row.recipient().ifPresentOrElse(name -> ledger.disclosedTo(name, one), () -> ledger.obtained("t", one));
        }
        return ledger;
    }

    private static LedgerCount count(List<Row> rows) {
        try (Ledger ledger = Ledger.of(MAPPING, Tables.SECRET)) {
            return feed(ledger, rows).count();
        }
    }

    private static List<String> lines(List<Row> rows) {
        return SimpleCount.lines(count(rows));
    }

    @Property(tries = 1000)
    void theCountIsThatOfTheSimplePrograms(@ForAll("tables") List<Row> rows) {
        assertThat(lines(rows)).isEqualTo(new SimpleCount(MAPPING, rows).lines());
    }

    @Property(tries = 200)
    void theOrderOfRowsChangesNothing(@ForAll("tables") List<Row> rows, @ForAll long seed) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(lines(shuffled)).isEqualTo(lines(rows));
    }

    @Property(tries = 200)
    void partsMergeToTheWhole(
            @ForAll("tables") List<Row> rows, @ForAll @IntRange(max = 40) int cut, @ForAll boolean spills) {
        int at = Math.min(cut, rows.size());
        try (Ledger one = Ledger.of(MAPPING, Tables.SECRET);
                Ledger other = spills ? spilling() : Ledger.of(MAPPING, Tables.SECRET)) {
            feed(one, rows.subList(0, at));
            feed(other, rows.subList(at, rows.size()));
            assertThat(SimpleCount.lines(one.merge(other).count())).isEqualTo(lines(rows));
        }
    }

    @Property(tries = 100)
    void filesOfDigestsChangeNothingButTheRowsAtWhichTiersWereSettled(@ForAll("tables") List<Row> rows) {
        try (Ledger ledger = spilling()) {
            LedgerCount count = feed(ledger, rows).count();
            assertThat(SimpleCount.lines(count)).isEqualTo(lines(rows));
            assertThat(count.firstSettled()).isEmpty();
        }
    }

    private static Ledger spilling() {
        return Ledger.spilling(MAPPING, Tables.SECRET, Path.of(System.getProperty("java.io.tmpdir")));
    }

    @Property(tries = 200)
    void marksJoinedElsewhereCountTheSame(@ForAll("tables") List<Row> rows) {
        Map<String, ItemMark> joined = new LinkedHashMap<>();
        Map<String, ItemMark> kinds = new LinkedHashMap<>();
        try (Ledger ledger = Ledger.of(MAPPING, Tables.SECRET);
                Ledger sum = Ledger.of(MAPPING, Tables.SECRET)) {
            for (Row row : rows) {
                List<ItemMark> marks = row.recipient()
                        .map(name -> ledger.marks(written(row), name))
                        .orElseGet(() -> ledger.marks(written(row)));
                for (ItemMark mark : marks) {
                    if (mark.key().isEmpty()) {
                        kinds.merge(mark.kind(), mark, ItemMark::plus);
                    } else {
                        joined.merge(mark.reading() + mark.key(), mark, ItemMark::join);
                    }
                }
            }
            joined.values().forEach(mark -> kinds.merge(mark.kind(), mark, ItemMark::plus));
            kinds.values().forEach(sum::add);
            assertThat(SimpleCount.lines(sum.count())).isEqualTo(lines(rows));
            assertThat(sum.count().accountsForEveryRow()).isTrue();
        }
    }

    @Property(tries = 300)
    void aFurtherRowNeverLowersTheGreatestWeightOfWhatIsSound(
            @ForAll("tables") List<Row> rows, @ForAll("rows") Row further) {
        List<Row> more = new ArrayList<>(rows);
        more.add(further);
        for (int reading = 0; reading < MAPPING.sameItem().size(); reading++) {
            int r = reading;
            assertThat(sum(
                            count(more),
                            one -> one.category().greatestWeight()
                                    * one.readings().get(r).counted().min()))
                    .isGreaterThanOrEqualTo(sum(
                            count(rows),
                            one -> one.category().greatestWeight()
                                    * one.readings().get(r).counted().min()));
            assertThat(sum(count(more), one -> one.readings().get(r).counted().max()))
                    .isGreaterThanOrEqualTo(sum(
                            count(rows), one -> one.readings().get(r).counted().max()));
        }
    }

    private static long sum(LedgerCount count, ToLongFunction<ClassCount> weighed) {
        return count.classes().stream().mapToLong(weighed).sum();
    }

    @Property(tries = 200)
    void aSecondRecipientAddsWhatItGotAndTheFirstOneAddsNothing(@ForAll("tables") List<Row> rows) {
        List<Row> obtained =
                rows.stream().map(row -> new Row(row.cells(), Optional.empty())).toList();
        List<Row> sold = new ArrayList<>(obtained);
        obtained.forEach(row -> sold.add(new Row(row.cells(), Optional.of("甲"))));
        List<Row> soldTwice = new ArrayList<>(sold);
        obtained.forEach(row -> soldTwice.add(new Row(row.cells(), Optional.of("乙"))));
        LedgerCount once = count(obtained);
        LedgerCount toOne = count(sold);
        LedgerCount toTwo = count(soldTwice);
        for (int i = 0; i < once.classes().size(); i++) {
            for (int r = 0; r < MAPPING.sameItem().size(); r++) {
                ReadingCount a = once.classes().get(i).readings().get(r);
                assertThat(toOne.classes().get(i).readings().get(r).counted().min())
                        .isEqualTo(a.counted().min());
                assertThat(toTwo.classes().get(i).readings().get(r).counted().min())
                        .isEqualTo(2 * a.counted().min());
            }
        }
    }

    @Property(tries = 200)
    void everyRowIsAccountedFor(@ForAll("tables") List<Row> rows) {
        LedgerCount count = count(rows);
        assertThat(count.rows()).isEqualTo(rows.size());
        for (int r = 0; r < MAPPING.sameItem().size(); r++) {
            int reading = r;
            assertThat(sum(
                            count,
                            one -> one.readings().get(reading).distinct()
                                    + one.readings().get(reading).duplicates()))
                    .isEqualTo(rows.size());
        }
    }
}

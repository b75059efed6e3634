package app;

import io.github.menkan.counting.CellKind;
import io.github.menkan.counting.ColumnMapping;
import io.github.menkan.counting.ItemCategory;
import io.github.menkan.counting.ItemMark;
import io.github.menkan.counting.Ledger;
import io.github.menkan.counting.LedgerCount;
import io.github.menkan.counting.SeizedRow;
import io.github.menkan.information.Category;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/**
 * A table of three million synthetic rows, counted by 法释〔2017〕10号第十一条 over a cluster: rows give marks, marks are joined by key,
 * joined marks are added up by kind, and the library counts what is left.
 */
final class Leaks {

    static final long ROWS = 3_000_000;
    private static final long PERSONS = 2_000_000;

    private Leaks() {}

    static ColumnMapping mapping() {
        return ColumnMapping.builder()
                .column("name", CellKind.NAME)
                .column("mobile", CellKind.MOBILE)
                .column("card", CellKind.BANK_CARD, ItemCategory.of(Category.PROPERTY))
                .otherwise(ItemCategory.of(Category.ORDINARY))
                .sameItem("mobile")
                .sameItem("mobile", "name")
                .build();
    }

    /** Row {@code n}: a person by chance, some written in another way, some damaged, every 50th with a card. */
    static SeizedRow row(long n) {
        long person = Math.floorMod(n * 0x9E3779B97F4A7C15L >>> 20, PERSONS);
        String mobile = "154" + String.valueOf(100_000_000L + person).substring(1);
        return SeizedRow.at(n + 2)
                .text("name", (n % 3 == 0 ? "丙·" : "丙") + person % 7)
                .text("mobile", n % 11 == 0 ? "+86 " + mobile : n % 97 == 0 ? mobile.substring(1) : mobile)
                .text("card", person % 50 == 0 ? "9999994511110660006" : "");
    }

    static LedgerCount counted(SparkSession spark, byte[] secret) {
        JavaRDD<ItemMark> marks =
                spark.range(ROWS).as(Encoders.LONG()).javaRDD().mapPartitions(rows -> marks(rows, secret));
        JavaRDD<ItemMark> items = marks.filter(mark -> !mark.key().isEmpty())
                .mapToPair(mark -> new Tuple2<>(mark.reading() + mark.key(), mark))
                .reduceByKey(ItemMark::join)
                .values();
        Map<String, ItemMark> kinds = marks.filter(mark -> mark.key().isEmpty())
                .union(items)
                .mapToPair(mark -> new Tuple2<>(mark.kind(), mark))
                .reduceByKey(ItemMark::plus)
                .collectAsMap();
        try (Ledger ledger = Ledger.of(mapping(), secret)) {
            kinds.values().forEach(ledger::add);
            return ledger.count();
        }
    }

    private static Iterator<ItemMark> marks(Iterator<Long> rows, byte[] secret) {
        Ledger ledger = Ledger.of(mapping(), secret);
        Iterable<Long> all = () -> rows;
        List<ItemMark> marks = new ArrayList<>();
        all.forEach(n -> marks.addAll(n % 4 == 0 ? ledger.marks(row(n), "甲") : ledger.marks(row(n))));
        return marks.iterator();
    }

    /** The same in one process. */
    static LedgerCount looped(byte[] secret) {
        try (Ledger ledger = Ledger.of(mapping(), secret)) {
            ledger.disclosedTo(
                    "甲",
                    LongStream.range(0, ROWS)
                            .filter(n -> n % 4 == 0)
                            .mapToObj(Leaks::row)
                            .iterator());
            ledger.obtained(
                    "leak",
                    LongStream.range(0, ROWS)
                            .filter(n -> n % 4 != 0)
                            .mapToObj(Leaks::row)
                            .iterator());
            return ledger.count();
        }
    }
}

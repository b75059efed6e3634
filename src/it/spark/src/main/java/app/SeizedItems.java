package app;

import io.github.menkan.counting.ItemMark;
import io.github.menkan.counting.Ledger;
import io.github.menkan.counting.LedgerCount;
import io.github.menkan.counting.SeizedRow;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/**
 * Counts the items of a seized table: rows give marks, marks of the same key are joined, items that count alike are added up, and what
 * is left, some dozens of marks, goes to a ledger of the library.
 */
final class SeizedItems {

    private SeizedItems() {}

    static void count(SparkSession spark) {
        byte[] secret = new byte[16];
        new SecureRandom().nextBytes(secret);
        long start = System.nanoTime();
        LedgerCount parallel = inSpark(spark, secret);
        Main.took(Seized.ROWS + " rows counted by Spark", start);
        start = System.nanoTime();
        LedgerCount single = inOneProcess(secret);
        Main.took(Seized.ROWS + " rows counted in one process", start);

        single.classes().forEach(one -> System.out.println(one.category() + " " + one.rows() + " " + one.counted()));
        Main.expect(true, parallel.accountsForEveryRow());
        Main.expect(single.rows(), parallel.rows());
        Main.expect(single.classes(), parallel.classes());
        Main.expect(Set.copyOf(single.recipients()), Set.copyOf(parallel.recipients()));
        Main.expect(Seized.ROWS + Seized.ROWS / 10 + Seized.ROWS / 15, parallel.rows());
    }

    private static LedgerCount inSpark(SparkSession spark, byte[] secret) {
        List<ItemMark> marks = spark.range(0, Seized.ROWS, 1, 16)
                .toJavaRDD()
                .mapPartitions(numbers -> marks(numbers, secret))
                .mapToPair(mark -> new Tuple2<>(mark.key().isEmpty() ? mark.kind() : mark.reading() + mark.key(), mark))
                .reduceByKey((one, other) -> one.key().isEmpty() ? one.plus(other) : one.join(other))
                .values()
                .mapToPair(mark -> new Tuple2<>(mark.kind(), mark))
                .reduceByKey(ItemMark::plus)
                .values()
                .collect();
        System.out.println(marks.size() + " marks are left");
        try (Ledger ledger = Ledger.of(Seized.mapping(), secret)) {
            marks.forEach(ledger::add);
            return ledger.count();
        }
    }

    /** The marks of a partition, one after the other. */
    private static Iterator<ItemMark> marks(Iterator<Long> numbers, byte[] secret) {
        Ledger ledger = Ledger.of(Seized.mapping(), secret);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(numbers, Spliterator.ORDERED), false)
                .flatMap(n -> marks(ledger, n))
                .iterator();
    }

    private static Stream<ItemMark> marks(Ledger ledger, long n) {
        SeizedRow row = Seized.row(n);
        List<ItemMark> marks = new ArrayList<>(ledger.marks(row));
        if (Seized.isSoldToFirst(n)) {
            marks.addAll(ledger.marks(row, Seized.FIRST_BUYER));
        }
        if (Seized.isSoldToSecond(n)) {
            marks.addAll(ledger.marks(row, Seized.SECOND_BUYER));
        }
        return marks.stream();
    }

    private static LedgerCount inOneProcess(byte[] secret) {
        try (Ledger ledger = Ledger.of(Seized.mapping(), secret)) {
            return ledger.obtained("leak", rows(n -> true))
                    .disclosedTo(Seized.FIRST_BUYER, rows(Seized::isSoldToFirst))
                    .disclosedTo(Seized.SECOND_BUYER, rows(Seized::isSoldToSecond))
                    .count();
        }
    }

    private static Iterator<SeizedRow> rows(LongPredicate isIn) {
        return LongStream.range(0, Seized.ROWS)
                .filter(isIn)
                .mapToObj(Seized::row)
                .iterator();
    }
}

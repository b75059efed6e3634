package app;

import static org.apache.spark.sql.functions.call_udf;
import static org.apache.spark.sql.functions.col;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF5;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

final class Main {

    private static final long CASES = 2_000_000;

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Files.createTempDirectory(Path.of("target"), "thefts").resolve("cases.parquet");
        long start = System.nanoTime();
        Map<String, Long> counted;
        try (SparkSession spark = SparkSession.builder()
                .master("local[*]")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.ui.enabled", false)
                .config("spark.serializer", "org.apache.spark.serializer.KryoSerializer")
                .config("spark.sql.shuffle.partitions", 4)
                .getOrCreate()) {
            write(spark, file);
            took(CASES + " cases written to Parquet", start);
            start = System.nanoTime();
            counted = counted(spark, file);
            took(CASES + " cases assessed by Spark " + spark.version(), start);
            SeizedItems.count(spark);
        }
        start = System.nanoTime();
        Map<String, Long> looped = looped();
        took(CASES + " cases assessed in a loop", start);

        looped.forEach((group, count) -> System.out.println(group + " " + count));
        expect(CASES, counted.values().stream().mapToLong(Long::longValue).sum());
        expect(31L * 4, (long) looped.size());
        expect(looped, counted);
    }

    private static void write(SparkSession spark, Path file) {
        spark.range(CASES)
                .select(
                        column(spark, "province", Thefts::province, DataTypes.StringType),
                        column(spark, "fen", Thefts::fen, DataTypes.LongType),
                        column(spark, "thefts", Thefts::thefts, DataTypes.LongType),
                        column(spark, "burglary", Thefts::burglary, DataTypes.BooleanType),
                        column(spark, "day", Thefts::day, DataTypes.StringType))
                .write()
                .parquet(file.toString());
    }

    private static Column column(SparkSession spark, String name, UDF1<Long, Object> function, DataType type) {
        spark.udf().register("synthetic_" + name, function, type);
        return call_udf("synthetic_" + name, col("id")).as(name);
    }

    private static Map<String, Long> counted(SparkSession spark, Path file) {
        UDF5<String, Long, Long, Boolean, String, String> tier = (province, fen, thefts, burglary, day) ->
                Thefts.tier(province, fen, thefts, burglary, day).name();
        spark.udf().register("tier", tier, DataTypes.StringType);
        Dataset<Row> groups = spark.read()
                .parquet(file.toString())
                .withColumn(
                        "tier",
                        call_udf("tier", col("province"), col("fen"), col("thefts"), col("burglary"), col("day")))
                .groupBy("province", "tier")
                .count();
        List<Row> rows = groups.collectAsList();
        Map<String, Long> counts = new TreeMap<>();
        rows.forEach(row -> counts.put(row.getString(0) + " " + row.getString(1), row.getLong(2)));
        return counts;
    }

    private static Map<String, Long> looped() {
        Map<String, Long> counts = new TreeMap<>();
        for (long n = 0; n < CASES; n++) {
            String province = Thefts.province(n);
            String tier = Thefts.tier(province, Thefts.fen(n), Thefts.thefts(n), Thefts.burglary(n), Thefts.day(n))
                    .name();
            counts.merge(province + " " + tier, 1L, Long::sum);
        }
        return counts;
    }

    static void took(String what, long start) {
        System.out.println(what + ": " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }

    static void expect(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("must be " + expected + ", was " + actual);
        }
    }
}

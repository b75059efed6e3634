package io.github.menkan.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** A table of made-up persons, the same for the same number of rows: 73 bytes a row, a seventh of the rows repeat a person. */
final class CountingTable {

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    static final String MAPPING = """
            {"columns": {"姓名": {"holds": "name"}, "手机号": {"holds": "mobile"}, "身份证号": {"holds": "resident-id"},
             "银行卡号": {"holds": "bank-card", "category": "property"}, "入住时间": {"holds": "text", "category": "lodging"}},
             "category": "ordinary", "sameItem": [["身份证号"], ["手机号", "姓名"]], "confirmed": true}
            """;

    private CountingTable() {}

    static void write(Path file, long rows) throws IOException {
        SplittableRandom random = new SplittableRandom(42);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("姓名,手机号,身份证号,银行卡号,入住时间,地址\n");
            StringBuilder line = new StringBuilder();
            for (long i = 0; i < rows; i++) {
                line.setLength(0);
                append(line, random.nextInt(7) == 0 && i > 0 ? random.nextLong(i) : i);
                out.append(line);
            }
        }
    }

    private static void append(StringBuilder line, long person) {
        SplittableRandom random = new SplittableRandom(person * 7919 + 1);
        line.append(STEMS.charAt(random.nextInt(10)))
                .append(BRANCHES.charAt(random.nextInt(12)))
                .append(BRANCHES.charAt(random.nextInt(12)))
                .append(",154")
                .append(String.valueOf(random.nextLong(100_000_000L) + 100_000_000L), 1, 9)
                .append(',')
                .append(identity(random))
                .append(',');
        if (random.nextInt(10) == 0) {
            line.append("999999").append(1_000_000_000_000L + random.nextLong(1_000_000_000_000L));
        }
        line.append(random.nextInt(10) == 0 ? ",2024-05-13 12:00" : ",")
                .append(",某省某市第")
                .append(random.nextInt(1000))
                .append("路\n");
    }

    private static String identity(SplittableRandom random) {
        String digits = String.valueOf(900_000 + random.nextInt(100_000))
                + (1950 + random.nextInt(55))
                + String.valueOf(101 + random.nextInt(12)).substring(1)
                + String.valueOf(101 + random.nextInt(28)).substring(1)
                + String.valueOf(1000 + random.nextInt(1000)).substring(1);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }
}

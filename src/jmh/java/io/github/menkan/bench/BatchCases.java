package io.github.menkan.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;

/** Writes files of cases as an office has them: personal information, theft and fraud, some amounts unknown or between limits. */
final class BatchCases {

    private static final String[] CATEGORIES = {"property", "lodging", "transaction", "health", "ordinary", "ordinary"};
    private static final String[] REGIONS = {"11", "31", "4403", "33", "32", "41", "51", "42"};
    private static final String HEADER =
            "id,offence,region,committed,judged,amount,amount.min,amount.max,telecom,burglary,"
                    + "information[0].category,information[0].obtained,information[1].category,information[1].obtained,illegalIncome\n";

    private BatchCases() {}

    /** Writes the same cases as JSON Lines and as CSV. */
    static void write(Path lines, Path table, long cases) throws IOException {
        SplittableRandom random = new SplittableRandom(17);
        try (BufferedWriter json = Files.newBufferedWriter(lines);
                BufferedWriter csv = Files.newBufferedWriter(table)) {
            csv.write(HEADER);
            for (long i = 0; i < cases; i++) {
                write(i, random, json, csv);
            }
        }
    }

    private static void write(long number, SplittableRandom random, BufferedWriter json, BufferedWriter csv)
            throws IOException {
        int year = 2018 + random.nextInt(6);
        String committed = day(year, random);
        String judged = day(year + 1, random);
        int kind = random.nextInt(10);
        String offence = kind < 5 ? "personal-information" : kind < 8 ? "theft" : "fraud";
        String region = kind < 5 ? "" : REGIONS[random.nextInt(REGIONS.length)];
        json.write("{\"id\":\"case-" + number + "\",\"offence\":\"" + offence + "\",\"committed\":\"" + committed
                + "\",\"judged\":\"" + judged + "\"" + (region.isEmpty() ? "" : ",\"region\":\"" + region + "\""));
        csv.write("case-" + number + "," + offence + "," + region + "," + committed + "," + judged + ",");
        if (kind < 5) {
            String first = CATEGORIES[random.nextInt(CATEGORIES.length)];
            String second = CATEGORIES[random.nextInt(CATEGORIES.length)];
            long some = random.nextLong(1, 8_000);
            long more = random.nextLong(1, 800);
            String income = random.nextLong(100, 60_000) + "." + random.nextInt(10, 100);
            json.write(",\"information\":[{\"category\":\"" + first + "\",\"obtained\":" + some + "},{\"category\":\""
                    + second + "\",\"obtained\":" + more + "}],\"illegalIncome\":\"" + income + "\"}\n");
            csv.write(",,,,," + first + "," + some + "," + second + "," + more + "," + income + "\n");
            return;
        }
        long amount = random.nextLong(100, 80_000);
        boolean isMarked = random.nextInt(5) == 0;
        String mark = kind < 8 ? "burglary" : "telecom";
        boolean isRange = random.nextInt(12) == 0;
        boolean isUnknown = !isRange && random.nextInt(20) == 0;
        String stated = isUnknown ? "null" : Long.toString(amount);
        json.write(",\"amount\":" + (isRange ? "{\"min\":" + amount + ",\"max\":" + (amount + 2_000) + "}" : stated)
                + (isMarked ? ",\"" + mark + "\":true" : "") + "}\n");
        csv.write((isRange ? "," + amount + "," + (amount + 2_000) : stated + ",,") + ","
                + (isMarked && kind >= 8 ? "true" : "") + "," + (isMarked && kind < 8 ? "true" : "") + ",,,,,\n");
    }

    private static String day(int year, SplittableRandom random) {
        return String.format(Locale.ROOT, "%d-%02d-%02d", year, random.nextInt(1, 13), random.nextInt(1, 29));
    }
}

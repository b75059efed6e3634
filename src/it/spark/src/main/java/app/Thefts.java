package app;

import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.theft.Theft;
import java.time.LocalDate;
import java.util.List;

/** Synthetic thefts: the columns of row {@code n} are a function of {@code n}, the same on every machine. */
final class Thefts {

    private static final List<String> PROVINCES = List.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65");
    private static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);
    private static final LocalDate JUDGED = LocalDate.of(2025, 6, 30);

    private Thefts() {}

    static String province(long n) {
        return PROVINCES.get((int) Math.floorMod(mix(n), (long) PROVINCES.size()));
    }

    /** From nothing to about a million yuan, small amounts as frequent as great ones; every 16th row is one fen off a round sum. */
    static long fen(long n) {
        long magnitude = Math.floorMod(mix(n + 1_000_000_007L), 24L);
        long fen = Math.floorMod(mix(n ^ 0x5DEECE66DL), 100L << magnitude);
        return n % 16 == 0 ? Math.max(0, fen / 100_000 * 100_000 - n / 16 % 2) : fen;
    }

    static long thefts(long n) {
        return 1 + Math.floorMod(mix(n + 77), 4L);
    }

    static boolean burglary(long n) {
        return Math.floorMod(mix(n + 99), 20L) == 0;
    }

    static String day(long n) {
        return FIRST_DAY.plusDays(Math.floorMod(mix(n + 3), 3_650L)).toString();
    }

    static Tier tier(String province, long fen, long thefts, boolean burglary, String day) {
        CaseBuilder builder = CaseBuilder.of(Theft.OFFENCE)
                .region(province)
                .committedOn(LocalDate.parse(day))
                .judgedOn(JUDGED)
                .with(Theft.AMOUNT, Quantity.of(new Yuan(fen)))
                .with(Theft.THEFTS_WITHIN_TWO_YEARS, thefts);
        return (burglary ? builder.is(Theft.BURGLARY) : builder).build().tier();
    }

    /** The finaliser of SplitMix64. */
    private static long mix(long n) {
        long z = n * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}

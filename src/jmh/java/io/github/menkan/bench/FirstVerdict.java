package io.github.menkan.bench;

import java.math.BigDecimal;
import java.util.Map;

/** A program that readies one contender, decides one case and says so: what {@link ColdStart} starts. */
public final class FirstVerdict {

    private FirstVerdict() {}

    /** Does nothing but say so: what a JVM costs by itself. */
    public static final class Nothing {

        private Nothing() {}

        /**
         * Says NONE.
         *
         * @param arguments none
         */
        public static void main(String[] arguments) {
            System.out.println("NONE");
        }
    }

    /**
     * Prints the verdict.
     *
     * @param arguments the contender
     */
    public static void main(String[] arguments) {
        CaseFacts facts = new CaseFacts(Map.of(
                "highlySensitive",
                30L,
                "sensitive",
                250L,
                "illegalIncome",
                new BigDecimal("3200.00"),
                "article5",
                true));
        System.out.println(verdict(Contender.valueOf(arguments[0]).ready(), facts));
        // some engines leave threads behind
        System.exit(0);
    }

    private static <F> Verdict verdict(Approach<F> approach, CaseFacts facts) {
        return approach.decide(approach.prepare(facts));
    }
}

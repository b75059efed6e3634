package io.github.menkan.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Whether the contenders answer alike where everything is known, and what each says where it is harder. */
final class Correctness {

    private static final int DRAWN = 2_000;

    private Correctness() {}

    /**
     * What a contender says of the hard questions, each right, wrong with the verdict given, or an error.
     *
     * @param unknown a prior administrative penalty that is alleged and decides the case, given as null
     * @param justBelow thefts of 299 999.99 yuan
     * @param exactly thefts that add up to exactly 30 000.00 yuan
     * @param proportion 49 items of the first class and 10 of the second: 49/50 + 10/500 = 1
     */
    record Hard(String unknown, String justBelow, String exactly, String proportion) {}

    /**
     * Checks a contender on every worked case and on drawn ones.
     *
     * @throws IllegalStateException when one answer is not the expected one
     */
    static <F> void check(Contender contender, Approach<F> approach) throws IOException {
        for (WorkedCase worked : WorkedCase.all()) {
            Verdict verdict = approach.decide(approach.prepare(worked.facts()));
            if (verdict != worked.expected()) {
                throw new IllegalStateException(
                        contender + " must answer " + worked.expected() + " for " + worked.id() + ", was " + verdict);
            }
        }
        IfChain chain = new IfChain();
        for (CaseFacts facts : Drawn.cases(DRAWN)) {
            Verdict verdict = approach.decide(approach.prepare(facts));
            Verdict expected = chain.decide(chain.prepare(facts));
            if (verdict != expected) {
                throw new IllegalStateException(
                        contender + " must answer " + expected + " for " + facts.asMap() + ", was " + verdict);
            }
        }
    }

    /** Asks the hard questions. */
    static Hard ask(Approach<?> approach) {
        Map<String, Object> alleged = new HashMap<>(Map.of("ordinary", 10L));
        alleged.put("adminPenaltyWithinTwoYears", null);
        CaseFacts open = new CaseFacts(alleged);
        return new Hard(
                judge(() -> approach.answer(open), new Answer(Verdict.NONE, false)),
                judge(() -> settled(approach.thefts(List.of(new BigDecimal("299999.99")))), settled(Verdict.SECOND)),
                judge(() -> settled(approach.thefts(thirtyThousand())), settled(Verdict.SECOND)),
                judge(
                        () -> approach.answer(new CaseFacts(Map.of("highlySensitive", 49L, "sensitive", 10L))),
                        settled(Verdict.FIRST)));
    }

    /** 30 000.00 yuan to the fen; added up in binary floating point they fall short of it. */
    private static List<BigDecimal> thirtyThousand() {
        BigDecimal one = new BigDecimal("9999.90");
        return List.of(one, one, one, new BigDecimal("0.30"));
    }

    private static Answer settled(Verdict verdict) {
        return Answer.settled(verdict);
    }

    private static String judge(Supplier<Answer> question, Answer expected) {
        try {
            Answer answer = question.get();
            return answer.equals(expected) ? "right" : "wrong (" + answer.established() + ")";
        } catch (RuntimeException e) {
            return "error";
        }
    }
}

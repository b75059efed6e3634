package io.github.menkan.oracle;

import java.util.List;
import java.util.Map;

/**
 * An evaluator of its own, written from the law and not from the library's algebra.
 *
 * <p>It takes a case in the shape of the JSON format (text, whole numbers, decimals, flags, lists, maps, null for
 * unknown, {@code min}/{@code max} maps for ranges, dates as ISO text; {@code judged} always present), tries every
 * completion of what is unknown, and judges each completion with plain comparisons per offence.
 */
public final class Oracle {

    private Oracle() {}

    /** Judges a case, known or not. */
    public static OracleAnswer judge(Map<String, ?> facts) {
        Range range = new Range(highestTier(facts));
        List<Figures> figures = figures(facts);
        Completions completions = Completions.of(facts);
        if (completions.nothingOpen()) {
            figures.forEach(local -> range.include(judgeKnown(facts, local)));
            return range.answer();
        }
        completions.forEach(completion -> {
            if (possible(completion)) {
                figures.forEach(local -> range.include(judgeKnown(completion, local)));
            }
            return !range.widest();
        });
        if (range.empty()) {
            throw new IllegalArgumentException("facts must have a completion, was " + facts);
        }
        return range.answer();
    }

    /** Judges completely known facts by known local figures. */
    public static Verdict judgeKnown(Map<String, ?> facts, Figures figures) {
        String offence = (String) facts.get("offence");
        return switch (offence) {
            case "personal-information" -> PersonalInformationLaw.judge(facts);
            case "theft" -> TheftLaw.judge(facts, figures);
            case "fraud" -> FraudLaw.judge(facts, figures);
            case "network-duty" -> NetworkLaw.duty(facts);
            case "network-misuse" -> NetworkLaw.misuse(facts);
            case "network-aid" -> NetworkLaw.aid(facts);
            case "computer-data" -> ComputerLaw.data(facts);
            case "computer-tools" -> ComputerLaw.tools(facts);
            case "computer-sabotage" -> ComputerLaw.sabotage(facts);
            default -> throw new IllegalArgumentException("offence must be one of the format's, was " + offence);
        };
    }

    /** The local figures that may be in force for the case. */
    public static List<Figures> figures(Map<String, ?> facts) {
        boolean local = "theft".equals(facts.get("offence")) || "fraud".equals(facts.get("offence"));
        return local ? RegionalFigures.of(facts) : List.of(Figures.NATIONWIDE);
    }

    private static int highestTier(Map<String, ?> facts) {
        return switch ((String) facts.get("offence")) {
            case "theft", "fraud" -> 3;
            case "network-duty", "network-misuse", "network-aid" -> 1;
            default -> 2;
        };
    }

    private static boolean possible(Map<String, ?> completion) {
        return !"personal-information".equals(completion.get("offence"))
                || PersonalInformationLaw.consistent(completion);
    }

    /** The verdicts met so far. */
    private static final class Range {

        private final int highest;
        private int completed = Integer.MAX_VALUE;
        private int shall = Integer.MAX_VALUE;
        private int any = Integer.MAX_VALUE;
        private int mostShall = -1;
        private int mostAny = -1;

        Range(int highest) {
            this.highest = highest;
        }

        void include(Verdict verdict) {
            completed = Math.min(completed, verdict.completed());
            shall = Math.min(shall, verdict.shall());
            any = Math.min(any, verdict.any());
            mostShall = Math.max(mostShall, verdict.shall());
            mostAny = Math.max(mostAny, verdict.any());
        }

        boolean empty() {
            return mostAny < 0;
        }

        /** Nothing that follows could change the answer. */
        boolean widest() {
            return any == 0 && mostAny == highest && mostShall > 0;
        }

        OracleAnswer answer() {
            return new OracleAnswer(
                    Verdict.name(shall),
                    Verdict.name(any),
                    Verdict.name(mostAny),
                    shall == mostShall,
                    shall > completed);
        }
    }
}

package io.github.menkan.oracle;

import java.util.List;
import java.util.Map;

/**
 * An evaluator of its own, written from the law and not from the library's algebra.
 *
 * <p>It takes a case in the shape of the JSON format (text, whole numbers, decimals, flags, lists, maps, null for
 * unknown, {@code min}/{@code max} maps for ranges, dates as ISO text; {@code judged} always present), tries every
 * completion of what is unknown, and judges each completion with plain comparisons per offence. It reads no fact that
 * only bears on leniency or on administrative penalties, nor whether the subject is a unit.
 *
 * <h2>Readings chosen where the law or the format leaves room</h2>
 *
 * <p>In general:
 *
 * <ol>
 *   <li>A continuing act falls under the versions in force on its last day.
 *   <li>Where several interpretations may apply, each is applied whole, and the older gives way to a newer only if that
 *       is milder: first by what SHALL be found, then by what MAY be.
 *   <li>A case judged before there was any interpretation has only what a person asserts (其他情节严重 and the like).
 *   <li>A flag asserts its circumstance; no other fact is asked for that the flag implies.
 *   <li>{@code attempted} with unknown facts is open where attempts alone carry {@code tier} under some completions.
 * </ol>
 *
 * <p>Personal information:
 *
 * <ol>
 *   <li>How many different items went to several recipients, if not stated, lies between the largest number that one
 *       recipient had and the sum, and never above what was obtained. A stated number is taken as it is, at most that.
 *   <li>Art. 6 goes item by item: of an ordinary entry bought for business, what was kept stays under Art. 6, and what
 *       was sold or provided counts under Art. 5.
 *   <li>If every entry is of that kind and nothing was disclosed, nothing of Art. 5 applies, its income and its
 *       especially serious circumstances included: FIRST at 50 000 yuan of profit, a record, or 其他情节严重.
 *   <li>Business profit needs such an entry, or no entry at all.
 *   <li>Unclassified items bought for business may be ordinary, so they may fall under Art. 6.
 *   <li>Items of unclassified entries are tried as ordinary, sensitive and highly sensitive, an entry at a time.
 *   <li>The part of the income that on-duty items brought is at most the whole; other completions are not possible. Where such
 *       items were disclosed and it is not stated, it is not known.
 *   <li>2009-02-28 to 2015-10-31: who is not on the staff of the listed units is punished for obtaining only. What was
 *       disclosed, the half for on-duty items, and items (1) and (2) then do not count, and without anything obtained
 *       there is no offence; income and the other circumstances do. The staff is punished for disclosing what was obtained on
 *       duty only.
 *       What is especially serious today was serious then.
 * </ol>
 *
 * <p>Theft:
 *
 * <ol>
 *   <li>Two years from a day end on the same date two years later, that day included (29 February: on the 28th).
 *       Thefts that were only attempted count as times; several attempts add up, as completed thefts do, but the two
 *       sums stay apart.
 *   <li>Before 2011-05-01, entering a home, a weapon and pickpocketing open no tier, whichever interpretation applies.
 *   <li>多次 in the 1998 sense: three within one year, and the flags for burglary or pickpocketing describe them. Of a
 *       stated number of thefts within two years, one half (rounded up) to all lie within one year.
 *   <li>The 1998 standard as the law file has it: the amounts (the national band; local ones are not typed here), 多次, the same
 *       rule on attempts. Its 接近 rule has no figure there and opens nothing; relics are as in 2013.
 *   <li>Acts before 1998-03-17 are measured by the 1998 standard.
 *   <li>An attempt at a precious relic is SECOND, which is what one relic of grade three is.
 *   <li>Contraband: neither amount counts, nor half of it; gates, relics and assertions do.
 *   <li>Three relics for one (MAY, before 2016) cascade like the five for one.
 * </ol>
 *
 * <p>Fraud:
 *
 * <ol>
 *   <li>Counts of messages and calls, and vile means, need telecom fraud or means that reach unspecified persons; views
 *       and days abroad need telecom fraud. Vile means need an amount that cannot be verified.
 *   <li>The 30 days or several trips: an attempt, for acts from 2021-06-22.
 *   <li>For telecom fraud the five older items and the ringleader count beside the ten for 接近.
 *   <li>法发〔2016〕32号 does not reach back: the local figures are never harsher.
 *   <li>1996: the circumstances that make 100 000 yuan THIRD are those of its list the format can express as
 *       {@code ringleader}, {@code reliefFunds} and {@code graveConsequence}; attempts as in 2011, with its figures.
 * </ol>
 *
 * <p>Places: a province without a verified figure, and a day before its dated figures, has the national band; a province
 * of several classes has any one of them whole. An older act measured by the newer interpretation has the figures in
 * force on the day of judgment. Sichuan's figure for cattle and horses in pastoral areas is left out. Superseded local
 * figures are not used.
 *
 * <p>Network and computers: 285 paragraphs 2 and 3 exist since 2009-02-28, 286 since 1997-10-01, 286-1, 287-1 and 287-2
 * since 2015-11-01. A serious impact of a self-replicating program is SECOND by itself. If the aided crime cannot be
 * verified, nothing but the fivefold figures and an especially grave consequence counts, not even 其他情节严重; and that
 * consequence counts only then. Items of the same paragraph are never added up. Accounts and cards (MAY) are measured by the
 * opinion of the last day of the act alone. Systems that monitor the environment are FIRST whenever the act was, judged since
 * 2017-01-01.
 *
 * <p>Cards, concealment, extortion, snatching:
 *
 * <ol>
 *   <li>An act before the first interpretation is measured by every one from that one to the judgment, the mildest.
 *   <li>其他严重情节 of either paragraph of 177-1 needs the first tier by cards; in 196, 274 and 267 it stands alone, as in theft.
 *   <li>Concealment judged before 2015-06-01 has what a person asserts, and vehicles since 2007-05-11 and computer data since
 *       2011-09-01. One tier for acts before 2006-06-29.
 *   <li>多次 under the interpretation of 2025 is three, and needs the figure like the other circumstances. The loss needs it too.
 *   <li>The figure of 2015 is the national band, wherever the act was. It also measures acts of before.
 *   <li>Extortion and snatching: a person may assert a third tier without a figure; acts before 2011-05-01 have none in 274. Attempts are
 *       tried at the second and third tier under every interpretation.
 *   <li>Snatching: the death and the harm of 法释〔2013〕25号第三、四条 stand alone; 法释〔2002〕18号 has none of them.
 *   <li>Guangdong's figure for snatching is known of Shantou only; elsewhere the national band.
 * </ol>
 */
public final class Oracle {

    private Oracle() {}

    /** Judges a case, known or not. */
    public static OracleAnswer judge(Map<String, ?> facts) {
        Range range = new Range(highestTier(new Facts(facts)));
        List<Figures> figures = figures(facts);
        Completions completions = Completions.of(facts);
        if (completions.nothingOpen()) {
            figures.forEach(local -> range.include(judgeKnown(new Facts(facts), local)));
            return range.answer();
        }
        completions.forEach(completed -> {
            Facts completion = new Facts(completed);
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
    private static Verdict judgeKnown(Facts facts, Figures figures) {
        String offence = facts.word("offence");
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
            case "card-information" -> CardLaw.information(facts);
            case "card-management" -> CardLaw.management(facts);
            case "card-fraud" -> CardLaw.fraud(facts);
            case "concealment" -> ConcealmentLaw.judge(facts, figures);
            case "extortion" -> ExtortionLaw.judge(facts, figures);
            case "snatching" -> SnatchingLaw.judge(facts, figures);
            default -> throw new IllegalArgumentException("offence must be one of the format's, was " + offence);
        };
    }

    /** The local figures that may be in force for the case. */
    public static List<Figures> figures(Map<String, ?> stated) {
        Facts facts = new Facts(stated);
        return switch (facts.word("offence")) {
            case "theft", "fraud" -> RegionalFigures.of(facts);
            case "concealment" -> ConcealmentLaw.figures(facts);
            case "extortion" -> NeighbourFigures.ofExtortion(facts);
            case "snatching" -> NeighbourFigures.ofSnatching(facts);
            default -> List.of(Figures.NATIONWIDE);
        };
    }

    /** The highest tier that the statute has for the offence. */
    static int highestTier(Facts facts) {
        return switch (facts.word("offence")) {
            case "theft", "fraud", "card-fraud", "extortion", "snatching" -> 3;
            case "network-duty", "network-misuse", "network-aid" -> 1;
            default -> 2;
        };
    }

    private static boolean possible(Facts completion) {
        return !completion.word("offence").equals("personal-information")
                || PersonalInformationLaw.consistent(completion);
    }

    /** The verdicts met so far. */
    private static final class Range {

        private final int highest;
        private int completed = Integer.MAX_VALUE;
        private int mostCompleted = -1;
        private int shall = Integer.MAX_VALUE;
        private int any = Integer.MAX_VALUE;
        private int mostShall = -1;
        private int mostAny = -1;

        Range(int highest) {
            this.highest = highest;
        }

        void include(Verdict verdict) {
            completed = Math.min(completed, verdict.completed());
            mostCompleted = Math.max(mostCompleted, verdict.completed());
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
                    shall > mostCompleted ? "YES" : shall > completed ? "UNKNOWN" : "NO");
        }
    }
}

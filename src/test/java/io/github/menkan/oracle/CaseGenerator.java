package io.github.menkan.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Random cases of one offence in the shape of the JSON format, biased to boundaries: bounds and their neighbours,
 * halves, tenfolds, proportional sums of exactly one, amounts one fen off, days at version borders. The same seed
 * gives the same cases.
 *
 * <p>Unless {@link #includingDisputed()} is asked for, cases stay where the law and the format leave one reading:
 *
 * <ul>
 *   <li>personal information: an item bought for business is wholly kept or the entry is not of that kind; such
 *       entries alone come with the facts of Art. 6 only; business profit comes with such an entry; for acts before
 *       2015-11-01 somebody outside the listed units only obtains; what is sold to several was obtained in at least
 *       the largest number; that tracks were used in a crime comes with tracks sold or provided;
 *   <li>theft: no day on which a national interpretation was in force and the province's dated figures were not yet;
 *       before 2013-04-04 no relics, no attempts, and no stated number or list of thefts together with burglary or
 *       pickpocketing, nor a place; no contraband;
 *   <li>fraud: the same for days; before 2011-04-08 no attempts, nor circumstances that the 1996 standard may list;
 *       counts of messages, calls and views, and days at a den, come with telecom fraud only; before that day no
 *       telecom fraud, and telecom fraud never with wide dissemination; Shanghai only since its figures are unknown;
 *   <li>cards: no judgment before 2009-12-16, and acts before that day are judged before 2018-12-01;
 *   <li>concealment: no act before 2015-06-01;
 *   <li>extortion and snatching: days as for theft; no attempts before the interpretations of 2013.
 * </ul>
 */
public final class CaseGenerator {

    /** The offences of the format. */
    public static final List<String> OFFENCES = List.of(
            "personal-information",
            "theft",
            "fraud",
            "network-duty",
            "computer-data",
            "computer-tools",
            "computer-sabotage",
            "network-misuse",
            "network-aid",
            "card-information",
            "card-management",
            "card-fraud",
            "concealment",
            "extortion",
            "snatching");

    private final String offence;
    private final Dice dice;
    private final double unknownShare;
    private final Recipe recipe;
    private long made;

    private CaseGenerator(String offence, Dice dice, double unknownShare, Recipe recipe) {
        this.offence = offence;
        this.dice = dice;
        this.unknownShare = unknownShare;
        this.recipe = recipe;
    }

    /** Makes a generator whose cases have each fact unknown or ranged with the given probability, 0 for never. */
    public static CaseGenerator of(String offence, long seed, double unknownShare) {
        return new CaseGenerator(offence, new Dice(seed), unknownShare, recipe(offence, false));
    }

    /** The same choices where the readings listed at {@link Oracle} are at stake too. */
    public CaseGenerator includingDisputed() {
        return new CaseGenerator(offence, dice, unknownShare, recipe(offence, true));
    }

    /** The next case. */
    public Map<String, Object> next() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("id", offence + "-" + ++made);
        facts.put("offence", offence);
        recipe.fill(facts, dice);
        List<String> flags = recipe.flags(facts);
        double each = dice.pick(0.0, 0.01, 0.05);
        for (String flag : flags) {
            if (!facts.containsKey(flag) && dice.chance(each)) {
                facts.put(flag, true);
            }
        }
        if (unknownShare > 0) {
            new Veil(dice, unknownShare).over(facts, flags, recipe.untouched(facts));
        }
        recipe.settle(facts);
        return facts;
    }

    private static Recipe recipe(String offence, boolean disputed) {
        return switch (offence) {
            case "personal-information" -> new PersonalInformationRecipe(disputed);
            case "theft" -> new TheftRecipe(disputed);
            case "fraud" -> new FraudRecipe(disputed);
            case "card-information", "card-management", "card-fraud" -> new CardRecipe(offence, disputed);
            case "concealment" -> new ConcealmentRecipe(disputed);
            case "extortion" -> new ExtortionRecipe(disputed);
            case "snatching" -> new SnatchingRecipe(disputed);
            default -> new NetworkRecipe(offence);
        };
    }
}

package io.github.menkan.proof;

import io.github.menkan.Tier;
import io.github.menkan.norm.Ground;
import io.github.menkan.norm.Standard;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known not to hold of some grounds, and why. A ground that is listed and of which it does hold fails the proofs, as does
 * one that is not listed and of which it does not.
 *
 * @param offence the offence
 * @param document the number of the document that the ground cites
 * @param provision a regular expression for the provision that the ground cites
 * @param origin a regular expression for the provision in which its measure was first defined
 * @param tier the tier
 * @param element the name of an element that its conditions ask about, or nothing
 * @param reason why
 */
record Listed(
        String offence, String document, String provision, String origin, Tier tier, String element, String reason) {

    private static final String LAW = "刑法";
    private static final String PI = "法释〔2017〕10号";
    private static final String N2019 = "法释〔2019〕15号";
    private static final String N2011 = "法释〔2011〕19号";
    private static final String T1998 = "法释〔1998〕4号";
    private static final String T2013 = "法释〔2013〕8号";
    private static final String F2011 = "法释〔2011〕7号";
    private static final String CLASS = "第五条第一款第\\([三四五]\\)项";
    private static final Set<String> PROPERTY = Set.of("theft", "fraud");

    private static final String GRADES =
            "a relic of a higher grade is no relic of a lower one; the engine takes the highest tier met";

    private static final String UNDER_SIX =
            "items (3) to (5) say for one class what item (6) says for their sum, so item (6) holds where one of them does";

    private static final String JUDGED_WHOLE = "without interpretation the tier is for the court; one and the same open"
            + " judgment stands for each tier, so the higher one implies the lower";

    private static final String GRAVER = "the law names a graver circumstance of the same conduct without repeating the"
            + " lower tier; the engine takes the highest tier met";

    private static final String ASSERTED = "a catch-all is asserted by a person for its tier alone";

    private static final String CONTRABAND = "the circumstances of contraband are one open judgment for every tier";

    private static final String RELICS =
            "five of a lower grade count as one of the next, and one of the next is in that sum";

    private static final String SAME_FIGURE =
            "数额特别巨大 is 500000 yuan in the whole country, for telecom fraud as for any";

    private static final String ATTEMPT = "an attempt is punished from the second tier only (情节严重的未遂)";

    private static final String RULE = ".*";

    /** Grounds that change no answer, because others hold wherever they do. */
    static final List<Listed> SUPERFLUOUS = List.of(
            judged("personal-information", "第二百五十三条之一第一款", Tier.FIRST),
            new Listed("personal-information", PI, "第五条第一款第\\([三四五]\\)项", RULE, Tier.FIRST, "", UNDER_SIX),
            new Listed("personal-information", PI, "第五条第一款第\\(八\\)项", CLASS, Tier.FIRST, "", UNDER_SIX),
            new Listed("personal-information", PI, "第五条第二款第\\(三\\)项", CLASS, Tier.SECOND, "", UNDER_SIX),
            new Listed("network-duty", N2019, "第三条第\\([一二]\\)项", RULE, Tier.FIRST, "", "item (3) is their sum"),
            new Listed("network-duty", N2019, "第四条第\\([一二三]\\)项", RULE, Tier.FIRST, "", "item (4) is their sum"),
            judged("computer-data", "第二百八十五条第二款", Tier.FIRST),
            judged("computer-tools", "第二百八十五条第三款", Tier.FIRST),
            judged("computer-sabotage", "第二百八十六条第一款", Tier.FIRST),
            judged("theft", "第二百六十四条", Tier.FIRST),
            judged("theft", "第二百六十四条", Tier.SECOND),
            new Listed("theft", T1998, "第五条", RULE, Tier.FIRST, "contrabandCircumstances", CONTRABAND),
            new Listed("theft", T1998, "第五条", RULE, Tier.SECOND, "contrabandCircumstances", CONTRABAND),
            new Listed("theft", T2013, "第一条第四款", RULE, Tier.FIRST, "", CONTRABAND),
            new Listed("theft", T2013, "第一条第四款", RULE, Tier.SECOND, "", CONTRABAND),
            new Listed("theft", "法释〔2015〕23号", "第二条第一款", RULE, Tier.SECOND, "", RELICS),
            new Listed("theft", "法释〔2015〕23号", "第二条第一款", RULE, Tier.THIRD, "", RELICS),
            new Listed("fraud", "法发〔2016〕32号", "二（一）", RULE, Tier.THIRD, "telecom", SAME_FIGURE),
            new Listed("fraud", F2011, "第五条第一款", RULE, Tier.THIRD, "telecom", SAME_FIGURE),
            new Listed("fraud", F2011, "第二条第二款", RULE, Tier.THIRD, "telecom", SAME_FIGURE));

    /** The same, at some places and not at others. */
    static final List<Listed> SUPERFLUOUS_SOMEWHERE = List.of(new Listed(
            "fraud", "法发〔2016〕32号", "二（一）", RULE, Tier.FIRST, "telecom", "the local 数额较大 is 3000 yuan there too"));

    /** Grounds of a higher tier that may hold where no ground of the tier below does. */
    static final List<Listed> WITHOUT_LOWER_TIER = List.of(
            asserted("personal-information", LAW, "第二百五十三条之一第一款", Tier.SECOND),
            graver("personal-information", PI, "第五条第二款第\\([一二]\\)项", Tier.SECOND),
            asserted("personal-information", PI, "第五条第二款第\\(四\\)项", Tier.SECOND),
            asserted("computer-data", LAW, "第二百八十五条第二款", Tier.SECOND),
            asserted("computer-data", N2011, "第一条第二款第\\(二\\)项", Tier.SECOND),
            asserted("computer-tools", LAW, "第二百八十五条第三款", Tier.SECOND),
            asserted("computer-tools", N2011, "第三条第二款第\\(二\\)项", Tier.SECOND),
            asserted("computer-sabotage", LAW, "第二百八十六条第一款", Tier.SECOND),
            graver("computer-sabotage", N2011, "第四条第二款第\\(三\\)项", Tier.SECOND),
            asserted("computer-sabotage", N2011, "第四条第二款第\\(四\\)项", Tier.SECOND),
            graver("computer-sabotage", N2011, "第六条第二款第\\(一\\)项", Tier.SECOND),
            asserted("computer-sabotage", N2011, "第六条第二款第\\(三\\)项", Tier.SECOND),
            asserted("theft", LAW, "第二百六十四条", Tier.SECOND),
            asserted("theft", LAW, "第二百六十四条", Tier.THIRD),
            new Listed("theft", T1998, "第一条", RULE, Tier.SECOND, "attemptedAmount", ATTEMPT),
            new Listed("theft", T2013, "第十二条第一款第\\([一二]\\)项", RULE, Tier.SECOND, "", ATTEMPT),
            new Listed("theft", T1998, "第九条", RULE, Tier.SECOND, "relics.gradeTwoOrAbove", GRADES),
            new Listed("theft", T2013, "第九条第[一二]款", RULE, Tier.SECOND, "", GRADES),
            new Listed("theft", T2013, "第九条第[一二]款", RULE, Tier.THIRD, "", GRADES),
            new Listed("theft", "法释〔2015〕23号", "第二条第一款|第十三条", RULE, Tier.SECOND, "", GRADES),
            new Listed("theft", "法释〔2015〕23号", "第二条第一款|第十三条", RULE, Tier.THIRD, "", GRADES),
            asserted("fraud", LAW, "第二百六十六条", Tier.SECOND),
            asserted("fraud", LAW, "第二百六十六条", Tier.THIRD),
            new Listed("fraud", "法发〔1996〕32号", "一", RULE, Tier.SECOND, "attemptedAmount", ATTEMPT),
            new Listed("fraud", F2011, "第五条第一款|第五条第二款第\\([一二三]\\)项", RULE, Tier.SECOND, "", ATTEMPT),
            new Listed("fraud", F2011, "第五条第三款", RULE, Tier.THIRD, "especiallyVileMeans", GRAVER),
            new Listed("fraud", "法发〔2016〕32号", "二（四）2", RULE, Tier.SECOND, "", ATTEMPT),
            new Listed("fraud", "法发〔2021〕22号", "三", RULE, Tier.SECOND, "", ATTEMPT));

    /** By offence, the elements of which more may reach less, and why. */
    static final Map<String, Map<String, String>> MITIGATING = Map.of(
            "network-aid",
            Map.of(
                    "aidedCrimeUnverifiable",
                    "第十二条第二款 asks five times the amounts where the aided crime cannot be verified"),
            "fraud",
            Map.of("legitimateActivityProved", "法发〔2021〕22号三: time abroad counts unless a lawful activity is proved"));

    private static Listed judged(String offence, String provision, Tier tier) {
        return new Listed(offence, LAW, provision, RULE, tier, "withoutInterpretation", JUDGED_WHOLE);
    }

    private static Listed asserted(String offence, String document, String provision, Tier tier) {
        String element = tier == Tier.THIRD || !PROPERTY.contains(offence) ? "otherEspeciallySerious" : "otherSerious";
        return new Listed(offence, document, provision, RULE, tier, element, ASSERTED);
    }

    private static Listed graver(String offence, String document, String provision, Tier tier) {
        return new Listed(offence, document, provision, RULE, tier, "", GRAVER);
    }

    static List<Listed> find(List<Listed> list, Standard standard, Ground ground) {
        return list.stream().filter(entry -> entry.matches(standard, ground)).toList();
    }

    static Set<String> mitigating(Standard standard) {
        return MITIGATING.getOrDefault(standard.offence().id(), Map.of()).keySet();
    }

    private boolean matches(Standard standard, Ground ground) {
        return standard.offence().id().equals(offence)
                && !(reason.equals(JUDGED_WHOLE) && isHighest(standard))
                && ground.citation().document().number().equals(document)
                && ground.citation().provision().matches(provision)
                && ground.origin().matches(origin)
                && ground.tier() == tier
                && (element.isEmpty()
                        || ground.conditions().stream()
                                .flatMap(condition -> condition.terms().stream())
                                .anyMatch(term -> term.element().name().equals(element)));
    }

    private boolean isHighest(Standard standard) {
        return standard.article().tiers().size() == tier.level();
    }
}

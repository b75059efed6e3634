package io.github.menkan.report;

import io.github.menkan.Assessment;
import io.github.menkan.Tier;
import java.util.ArrayList;
import java.util.List;

/** The box that a stranger understands at a glance: the tier, which clause decides, how certain, what is missing. */
final class ConclusionMarkup {

    private final Assessment assessment;
    private final Voice voice;
    private final ConclusionText conclusion;

    ConclusionMarkup(Assessment assessment, Voice voice) {
        this.assessment = assessment;
        this.voice = voice;
        this.conclusion = new ConclusionText(assessment, voice);
    }

    void writeTo(Markup page) {
        String state = !Weighed.isFinal(assessment) ? " open" : assessment.tier() == Tier.NONE ? "" : " reached";
        page.open("section", "class", "conclusion" + state, "aria-labelledby", "conclusion");
        page.leaf("h2", Heading.CONCLUSION.numbered(voice), "id", "conclusion");
        page.leaf("p", conclusion.verdict(), "class", "verdict");
        if (Weighed.isOffence(assessment)) {
            tiers(page);
            page.open("dl", "class", "key");
            entry(page, voice.say("由哪一条决定"), conclusion.decisive());
            entry(page, voice.say("是否确定"), conclusion.certainty());
            entry(page, voice.say("还缺什么"), conclusion.missing());
            page.close();
        }
        page.close();
    }

    private static void entry(Markup page, String name, String value) {
        page.leaf("dt", name);
        page.leaf("dd", value);
    }

    /** The ladder of tiers, with where the case stands and where it could go. */
    private void tiers(Markup page) {
        page.open("ol", "class", "tiers", "aria-label", voice.say("量刑档次"));
        for (Tier tier : Weighed.tiers(assessment)) {
            List<String> roles = new ArrayList<>();
            String look = "";
            if (tier == assessment.tier()) {
                look = "now";
                roles.add(voice.say("已查明的事实"));
            } else if (tier == assessment.discretionaryTier()) {
                look = "may";
            } else if (!assessment.tier().isAtLeast(tier)
                    && assessment.possibleTier().isAtLeast(tier)) {
                look = "could";
                if (tier != assessment.possibleTier()) {
                    roles.add(voice.say("可能"));
                }
            }
            if (tier == assessment.discretionaryTier() && tier != assessment.tier()) {
                roles.add(voice.say("法院可以认定"));
            }
            if (tier == assessment.possibleTier() && tier != assessment.discretionaryTier()) {
                roles.add(voice.say("最高可能"));
            }
            page.open("li", "class", look);
            page.leaf("strong", voice.say(assessment.termOf(tier)));
            page.leaf("span", voice.list(roles));
            page.close();
        }
        page.close();
    }
}

package io.github.menkan.report;

import static io.github.menkan.report.Phrase.say;

import io.github.menkan.Assessment;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import java.util.ArrayList;
import java.util.List;

/** The box that a stranger understands at a glance: the tier, which clause decides, how certain, what is missing. */
final class ConclusionMarkup {

    private final Material material;
    private final Assessment assessment;

    ConclusionMarkup(Material material) {
        this.material = material;
        this.assessment = material.assessment();
    }

    void writeTo(Markup page) {
        ConclusionSection conclusion = new ConclusionSection(material);
        String state = !material.isFinal() ? " open" : material.tier() == Tier.NONE ? "" : " reached";
        page.open("section class='conclusion{0}' aria-labelledby='conclusion'", state);
        page.leaf("h2 id='conclusion'", Heading.CONCLUSION.words());
        conclusion.assumed().forEach(one -> page.leaf("p class='assumed'", one));
        page.leaf("p class='verdict'", conclusion.verdict());
        if (material.isOffence()) {
            tiers(page);
            page.open("dl class='key'");
            entry(page, say("由哪一条决定"), conclusion.decisive());
            entry(page, say("是否确定"), conclusion.certainty());
            entry(page, say("还缺什么"), conclusion.missing());
            page.close();
        }
        page.close();
    }

    private static void entry(Markup page, Wording name, Wording value) {
        page.leaf("dt", name);
        page.leaf("dd", value);
    }

    /** The ladder of tiers, with where the case stands and where it could go. */
    private void tiers(Markup page) {
        page.open("ol class='tiers' aria-label='{0}'", say("量刑档次"));
        for (Tier tier : material.tiers()) {
            List<Wording> roles = new ArrayList<>();
            boolean isPossible = material.possible().contains(tier);
            if (tier == assessment.tier()) {
                roles.add(say("已查明的事实"));
            } else if (isPossible && tier != assessment.possibleTier() && tier != assessment.discretionaryTier()) {
                roles.add(say("可能"));
            }
            if (tier == assessment.discretionaryTier() && tier != assessment.tier()) {
                roles.add(say("法院可以认定"));
            }
            if (tier == assessment.possibleTier() && tier != assessment.discretionaryTier()) {
                roles.add(say("最高可能"));
            }
            String look = tier == assessment.tier()
                    ? "now"
                    : tier == assessment.discretionaryTier() ? "may" : isPossible ? "could" : "";
            page.open("li class='{0}'", look);
            page.leaf("strong", assessment.termOf(tier));
            page.leaf("span", roles.isEmpty() ? "" : Phrase.list(roles));
            page.close();
        }
        page.close();
    }
}

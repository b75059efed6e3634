package io.github.menkan.concealment;

import io.github.menkan.Force;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Article;
import io.github.menkan.norm.Citation;
import io.github.menkan.norm.Grounds;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.StandardBuilder;
import java.util.List;

/** A ground of 情节严重, which is one of the second tier, or of the only tier where the article has one. */
record SeriousGround(Citation citation, Force force, List<Inequality> conditions) {

    /** A ground on which the court must find 情节严重. */
    static SeriousGround when(Citation citation, Inequality... conditions) {
        return new SeriousGround(citation, Force.SHALL, List.of(conditions));
    }

    /** A ground on which the court may find 情节严重. */
    static SeriousGround may(Citation citation, Inequality... conditions) {
        return new SeriousGround(citation, Force.MAY, List.of(conditions));
    }

    /** Writes the tiers of the article; what is 情节严重 is no less than an offence. With the second tier stands what must be said of it. */
    static void write(
            StandardBuilder standard,
            Article article,
            Grounds first,
            List<SeriousGround> serious,
            Citation provision,
            Wording balance) {
        if (article.tiers().size() == 1) {
            serious.forEach(ground -> ground.addTo(first));
            standard.tier(Tier.FIRST, first);
            return;
        }
        Grounds second = Grounds.of();
        for (SeriousGround ground : serious) {
            ground.addTo(second);
            standard.warning(provision, balance, ground.own());
        }
        standard.tier(Tier.FIRST, first).tier(Tier.SECOND, second);
    }

    private void addTo(Grounds grounds) {
        if (force == Force.MAY) {
            grounds.may(citation, own());
        } else {
            grounds.when(citation, own());
        }
        if (citation.document().equals(ConcealmentLaw.VEHICLES)) {
            grounds.warned(ConcealmentWarnings.SECONDARY_VEHICLES);
        }
    }

    private Inequality[] own() {
        return conditions.toArray(new Inequality[0]);
    }
}

package io.github.menkan.assess;

import io.github.menkan.Answer;
import io.github.menkan.Finding.Status;
import io.github.menkan.Force;
import io.github.menkan.SentencingFactor;
import io.github.menkan.SentencingFactor.Direction;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Evaluation;
import io.github.menkan.norm.FactorRule;
import java.util.ArrayList;
import java.util.List;

/** The clauses about lenience and severity that bear on a case. */
final class Factors {

    private static final Wording ATTEMPT = Wording.of("该档次由未遂达到：可以比照既遂犯从轻或者减轻处罚");

    private static final Wording ACCESSORY = Wording.of("从犯：应当从轻、减轻处罚或者免除处罚");

    private Factors() {}

    /** What the standard says of the established tier. */
    static List<SentencingFactor> of(Evaluation evaluation, Direction direction) {
        Tier tier = evaluation.tier();
        List<SentencingFactor> factors = new ArrayList<>();
        List<FactorRule> rules = evaluation.standard().factors();
        for (int f = 0; f < rules.size() && tier != Tier.NONE; f++) {
            FactorRule rule = rules.get(f);
            if (rule.direction() == direction
                    && tier.isAtLeast(rule.from())
                    && rule.to().isAtLeast(tier)) {
                Status status = evaluation.ofFactor(f);
                if (status != Status.NOT_MET) {
                    factors.add(new SentencingFactor(
                            rule.citation().toString(), direction, rule.force(), status, rule.text()));
                }
            }
        }
        return List.copyOf(factors);
    }

    /** What makes the outcome milder; for a tier that attempts alone carry 刑法第二十三条 too, for an accessory 第二十七条. */
    static List<SentencingFactor> lenient(Evaluation evaluation, Answer attempted, Answer accomplice) {
        List<SentencingFactor> factors = new ArrayList<>(of(evaluation, Direction.LENIENT));
        if (attempted != Answer.NO) {
            factors.add(general(evaluation, "第二十三条第二款", Force.MAY, attempted, ATTEMPT));
        }
        if (accomplice != Answer.NO && evaluation.tier() != Tier.NONE) {
            factors.add(general(evaluation, "第二十七条第二款", Force.SHALL, accomplice, ACCESSORY));
        }
        return List.copyOf(factors);
    }

    /** A clause of the general part of the statute. */
    private static SentencingFactor general(
            Evaluation evaluation, String provision, Force force, Answer answer, Wording text) {
        Document statute = evaluation.standard().article().document();
        return new SentencingFactor(
                statute.at(provision).toString(),
                Direction.LENIENT,
                force,
                answer == Answer.YES ? Status.MET : Status.OPEN,
                text);
    }
}

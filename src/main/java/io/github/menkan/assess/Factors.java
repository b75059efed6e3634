package io.github.menkan.assess;

import io.github.menkan.Answer;
import io.github.menkan.Finding.Status;
import io.github.menkan.Force;
import io.github.menkan.SentencingFactor;
import io.github.menkan.SentencingFactor.Direction;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Evaluation;
import io.github.menkan.norm.FactorRule;
import io.github.menkan.norm.Standard;
import java.util.ArrayList;
import java.util.List;

/** The clauses about lenience and severity that bear on a case. */
final class Factors {

    private static final Wording ATTEMPT = Wording.of("该档次由未遂达到：可以比照既遂犯从轻或者减轻处罚");

    private Factors() {}

    /** What the standard says of the established tier. */
    static List<SentencingFactor> of(Evaluation evaluation, Direction direction) {
        Tier tier = evaluation.tier();
        List<SentencingFactor> factors = new ArrayList<>();
        List<FactorRule> rules = evaluation.standard().factors();
        for (int f = 0; f < rules.size() && tier != Tier.NONE; f++) {
            FactorRule rule = rules.get(f);
            boolean applies = tier.isAtLeast(rule.from()) && rule.to().isAtLeast(tier);
            Status status = evaluation.ofFactor(f);
            if (rule.direction() == direction && applies && status != Status.NOT_MET) {
                factors.add(
                        new SentencingFactor(rule.citation().toString(), direction, rule.force(), status, rule.text()));
            }
        }
        return List.copyOf(factors);
    }

    /** What makes the outcome milder; for a tier that attempts alone carry 刑法第二十三条 too. */
    static List<SentencingFactor> lenient(Evaluation evaluation, Answer attempted) {
        List<SentencingFactor> factors = new ArrayList<>(of(evaluation, Direction.LENIENT));
        if (attempted != Answer.NO) {
            Standard standard = evaluation.standard();
            factors.add(new SentencingFactor(
                    standard.article().document().at("第二十三条第二款").toString(),
                    Direction.LENIENT,
                    Force.MAY,
                    attempted == Answer.YES ? Status.MET : Status.OPEN,
                    ATTEMPT));
        }
        return List.copyOf(factors);
    }
}

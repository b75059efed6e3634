package io.github.menkan.concealment;

import static io.github.menkan.concealment.Concealment.WARRANTS_CONVICTION;
import static io.github.menkan.norm.Inequality.is;

import io.github.menkan.Answer;
import io.github.menkan.Tier;
import io.github.menkan.norm.Evaluation;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Grounds;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.StandardBuilder;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.Counted;
import io.github.menkan.offence.Interpretation;
import io.github.menkan.offence.Setting;
import java.util.List;

/**
 * 法释〔2015〕11号 without the figure of its first tier, which 法释〔2021〕8号 took away: whether an act without one of the other items is an
 * offence is judged by all its circumstances. 情节严重 stays as it was. From 2021-04-15 to 2025-08-25.
 */
final class Concealment2021 extends Interpretation {

    Concealment2021() {
        super(ConcealmentLaw.OF_2021);
    }

    @Override
    public Standard standard(Setting setting) {
        Grounds first = Concealment2015.itemsTwoToFive(
                Grounds.of().when(ConcealmentLaw.OF_2021.at("修正后的第一条"), is(WARRANTS_CONVICTION)));
        StandardBuilder standard = setting.standard(ConcealmentLaw.OF_2021)
                .restingOn(ConcealmentLaw.OF_2015)
                .restingOn(ConcealmentLaw.VEHICLES)
                .restingOn(ConcealmentLaw.COMPUTERS);
        SeriousGround.write(
                standard,
                setting.article(),
                first,
                Concealment2015.serious(),
                ConcealmentLaw.OF_2015.paragraph(3, 1),
                ConcealmentWarnings.BALANCE);
        Concealment2015.leniency(standard);
        return ConcealmentWarnings.under2015(
                        ConcealmentWarnings.judged(standard, ConcealmentLaw.OF_2021.at("修正后的第一条")), setting.article())
                .build();
    }

    @Override
    public Counted count(CaseFacts facts, Standard standard) {
        return counted(facts, standard);
    }

    /**
     * Only a person finds that a conviction is not warranted: where nothing is stated it is not known. What a person denies does not undo
     * another ground.
     */
    static Counted counted(CaseFacts facts, Standard standard) {
        Facts stated = facts.stated().over(standard.elements());
        if (!facts.isStated(WARRANTS_CONVICTION)) {
            return Counted.of(stated.with(WARRANTS_CONVICTION, Answer.UNKNOWN.asQuantity()));
        }
        boolean denied = facts.answer(WARRANTS_CONVICTION) == Answer.NO
                && Evaluation.of(standard, stated).possibleTier() != Tier.NONE;
        return new Counted(List.of(stated), denied ? List.of(ConcealmentWarnings.DENIED) : List.of());
    }
}

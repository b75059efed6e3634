package io.github.menkan.bench;

import java.math.BigDecimal;
import java.util.List;

/**
 * One way to decide 刑法第二百五十三条之一 by 法释〔2017〕10号第五条、第六条. Making one readies it: rules are read and compiled.
 *
 * @param <F> the facts in the form in which callers of this engine hold them
 */
interface Approach<F> {

    /**
     * Puts the facts into this engine's own form; not timed.
     *
     * @param facts the facts
     * @return the same facts
     */
    F prepare(CaseFacts facts);

    /**
     * Decides; timed.
     *
     * @param facts the facts
     * @return NONE, FIRST or SECOND
     */
    Verdict decide(F facts);

    /**
     * Adds up thefts and holds the sum against 1 000, 30 000 and 300 000 yuan, the figures of 刑法第二百六十四条 in Shanghai in 2022.
     * Only the correctness column asks.
     *
     * @param yuan the amounts of the thefts; the engine's own number type is used
     * @return NONE, FIRST, SECOND or THIRD
     */
    Verdict thefts(List<BigDecimal> yuan);

    /**
     * Everything that this way of deciding can say of a case, what is open included.
     *
     * @param facts the facts
     * @return the answer
     */
    default Answer answer(CaseFacts facts) {
        return Answer.settled(decide(prepare(facts)));
    }
}

package io.github.menkan;

/**
 * Who committed the act. The standards of both are the same (法释〔2017〕10号第七条, 法释〔2019〕15号第十四条); the penalty differs.
 *
 * <pre>{@code
 * CaseBuilder.of(Theft.OFFENCE).by(Subject.UNIT);
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Subject {
    /** 自然人. */
    NATURAL_PERSON,
    /** 单位: fined, and the persons responsible are punished as natural persons where the offence allows it. */
    UNIT
}

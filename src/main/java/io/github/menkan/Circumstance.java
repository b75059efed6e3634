package io.github.menkan;

import java.util.Objects;

/**
 * A circumstance that a ground requires, and whether the case has it.
 *
 * <pre>{@code
 * Circumstance prior = new Circumstance(Wording.of("曾因侵犯公民个人信息受过刑事处罚"), Answer.UNKNOWN);
 * prior.working().chinese(); // "曾因侵犯公民个人信息受过刑事处罚：不明"
 * }</pre>
 *
 * @param label what the circumstance is
 * @param answer whether it is met
 * @since 0.1.0
 */
public record Circumstance(Wording label, Answer answer) {

    /** Refuses null. */
    public Circumstance {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(answer, "answer");
    }

    /**
     * The circumstance with what is known of it; the label alone when it is met.
     *
     * @return such as 冒充司法机关：不明
     */
    public Wording working() {
        return answer.choose(label, Wording.of("{0}：否", label), Wording.of("{0}：不明", label));
    }
}

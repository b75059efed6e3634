package io.github.menkan.offence;

import io.github.menkan.norm.Document;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Standard;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One interpretation (司法解释) of an offence's article: how it counts the facts, and its thresholds line by line. What is one item, which
 * class a category has and which act counts differ from one interpretation to the next, so each counts for itself.
 *
 * <pre>{@code
 * final class Interpretation2013 extends Interpretation {
 *     static final Document LAW = Document.of("法释〔2013〕10号", "关于办理敲诈勒索刑事案件适用法律若干问题的解释", LocalDate.of(2013, 4, 27));
 *
 *     Interpretation2013() {
 *         super(LAW);
 *     }
 *
 *     public Standard standard(Setting setting) {
 *         return setting.standard(LAW)
 *                 .tier(Tier.FIRST, Grounds.of().when(LAW.article(1), Inequality.sum(Theft.AMOUNT).reaches(2_000_00)))
 *                 .build();
 *     }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public abstract class Interpretation {

    private final Document document;
    private final List<LocalDate> changes;

    /**
     * An interpretation.
     *
     * @param document the document, with the days on which it is in force
     * @param changes further days on which another document changes what it says
     */
    protected Interpretation(Document document, LocalDate... changes) {
        this.document = Objects.requireNonNull(document, "document");
        this.changes = List.of(changes);
    }

    /**
     * The document.
     *
     * @return the interpretation's document
     */
    public final Document document() {
        return document;
    }

    /**
     * The days on which another document changes what it says.
     *
     * @return the days, in any order
     */
    public final List<LocalDate> changes() {
        return changes;
    }

    /**
     * Whether the standard also depends on the day of the act, because documents that are no interpretations stand beside it and do not
     * reach back.
     *
     * @return false unless an interpretation says otherwise
     */
    public boolean dependsOnAct() {
        return false;
    }

    /**
     * Writes the standard.
     *
     * @param setting the version of the article, the days, the place
     * @return the standard, in force on those days
     */
    public abstract Standard standard(Setting setting);

    /**
     * Counts the facts of a case.
     *
     * @param facts what the case states
     * @param standard the standard that this interpretation wrote
     * @return the facts over the standard's elements; as they are stated unless an interpretation says otherwise
     */
    public Counted count(CaseFacts facts, Standard standard) {
        return Counted.of(facts.stated().over(standard.elements()));
    }

    /**
     * What else follows where a case has more of something that is counted from a list: that there is something of the kind at all.
     *
     * @param facts what the case states
     * @param standard the standard that this interpretation wrote
     * @param before the facts as counted
     * @param after the same with more of it
     * @param more what there is more of
     * @return the facts with what follows; {@code after} unless an interpretation says otherwise
     */
    public Facts withMore(CaseFacts facts, Standard standard, Facts before, Facts after, Element more) {
        return after;
    }
}

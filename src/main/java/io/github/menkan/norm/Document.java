package io.github.menkan.norm;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A statute, judicial interpretation or other document that standards come from, with the days on which it is in force.
 *
 * <pre>{@code
 * Document law = Document.of("法释〔2017〕10号", "关于办理侵犯公民个人信息刑事案件适用法律若干问题的解释", LocalDate.of(2017, 6, 1));
 * law.item(5, 1, 6); // "法释〔2017〕10号第五条第一款第(六)项"
 * }</pre>
 *
 * @param number the number it is cited by, such as 法释〔2017〕10号 or 刑法
 * @param title its title
 * @param inForce the days on which it is in force
 * @since 0.1.0
 */
public record Document(String number, String title, InForce inForce) {

    /** Refuses null. */
    public Document {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(inForce, "inForce");
    }

    /**
     * A document that is still in force.
     *
     * @param number the number it is cited by
     * @param title its title
     * @param from the first day in force
     * @return the document
     */
    public static Document of(String number, String title, LocalDate from) {
        return new Document(number, title, InForce.from(from));
    }

    /**
     * The same document, no longer in force from a day on.
     *
     * @param end the first day no longer in force
     * @return the document
     */
    public Document until(LocalDate end) {
        return new Document(number, title, InForce.between(inForce.from(), end));
    }

    /**
     * Whether the document is in force on a day.
     *
     * @param day the day
     * @return true on a day of {@link #inForce()}
     */
    public boolean isInForce(LocalDate day) {
        return inForce.contains(day);
    }

    /**
     * Whether two documents are in force on a common day.
     *
     * @param other the other document
     * @return true when some day is in both
     */
    public boolean overlaps(Document other) {
        return inForce.overlaps(other.inForce);
    }

    /**
     * Cites a provision in words of the document's own.
     *
     * @param provision such as 第二百五十三条之一第一款
     * @return the citation
     */
    public Citation at(String provision) {
        return new Citation(this, provision);
    }

    /**
     * Cites an article (条).
     *
     * @param article its number
     * @return the citation, such as 第五条
     */
    public Citation article(int article) {
        return at("第" + ChineseNumeral.of(article) + "条");
    }

    /**
     * Cites a paragraph (款) of an article.
     *
     * @param article the article's number
     * @param paragraph the paragraph's number
     * @return the citation, such as 第五条第一款
     */
    public Citation paragraph(int article, int paragraph) {
        return at(article(article).provision() + "第" + ChineseNumeral.of(paragraph) + "款");
    }

    /**
     * Cites an item (项) of a paragraph.
     *
     * @param article the article's number
     * @param paragraph the paragraph's number
     * @param item the item's number
     * @return the citation, such as 第五条第一款第(六)项
     */
    public Citation item(int article, int paragraph, int item) {
        return at(paragraph(article, paragraph).provision() + "第(" + ChineseNumeral.of(item) + ")项");
    }

    /**
     * Cites an item (项) of an article that has one paragraph only.
     *
     * @param article the article's number
     * @param item the item's number
     * @return the citation, such as 第四条第(四)项
     */
    public Citation item(int article, int item) {
        return at(article(article).provision() + "第(" + ChineseNumeral.of(item) + ")项");
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Document that
                        && number.equals(that.number)
                        && title.equals(that.title)
                        && inForce.equals(that.inForce));
    }

    /** The hash of the title; written out because documents are compared before the first verdict. */
    @Override
    public int hashCode() {
        return title.hashCode();
    }
}

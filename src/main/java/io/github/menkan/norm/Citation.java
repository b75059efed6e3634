package io.github.menkan.norm;

import java.util.Objects;

/**
 * A provision of a document: 条, 款, 项.
 *
 * <pre>{@code
 * law.item(1, 1, 4); // "法释〔2011〕19号第一条第一款第(四)项"
 * law.article(8).provision(); // "第八条"
 * }</pre>
 *
 * @param document the document
 * @param provision the provision in the words of the law, such as 第五条第一款第(六)项
 * @since 0.1.0
 */
public record Citation(Document document, String provision) {

    /** Refuses null. */
    public Citation {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(provision, "provision");
    }

    /**
     * The citation as answers write it.
     *
     * @return such as 法释〔2017〕10号第五条第一款第(六)项
     */
    @Override
    public String toString() {
        return document.number() + provision;
    }
}

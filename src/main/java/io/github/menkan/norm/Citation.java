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
 * @since 0.1.0
 */
public final class Citation {

    private final Document document;
    private final String provision;
    private final String text;

    /**
     * A provision of a document.
     *
     * @param document the document
     * @param provision the provision in the words of the law, such as 第五条第一款第(六)项
     */
    public Citation(Document document, String provision) {
        this.document = Objects.requireNonNull(document, "document");
        this.provision = Objects.requireNonNull(provision, "provision");
        this.text = document.number() + provision;
    }

    /**
     * The document.
     *
     * @return the document
     */
    public Document document() {
        return document;
    }

    /**
     * The provision in the words of the law.
     *
     * @return such as 第五条第一款第(六)项
     */
    public String provision() {
        return provision;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Citation that && document.equals(that.document) && provision.equals(that.provision);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * The citation as answers write it.
     *
     * @return such as 法释〔2017〕10号第五条第一款第(六)项
     */
    @Override
    public String toString() {
        return text;
    }
}

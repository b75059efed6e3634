package io.github.menkan;

import java.util.Objects;

/**
 * An offence of the Criminal Law (罪名).
 *
 * <pre>{@code
 * new OffenceName("theft", Wording.of("盗窃罪"), "刑法第二百六十四条");
 * }</pre>
 *
 * @param id the name in case files, lower case with hyphens, such as {@code personal-information}
 * @param name the statutory name of the offence
 * @param article the article of the Criminal Law, such as 刑法第二百五十三条之一
 * @since 0.1.0
 */
public record OffenceName(String id, Wording name, String article) {

    /** Refuses an id that is not lower case letters, digits and hyphens. */
    public OffenceName {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(article, "article");
        if (!isId(id)) {
            throw new IllegalArgumentException("id must be lower case letters, digits and hyphens, was " + id);
        }
    }

    /** A letter in lower case, then such letters, digits and hyphens; read by hand because regular expressions are slow to start. */
    private static boolean isId(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            if (!letter && (i == 0 || !((c >= '0' && c <= '9') || c == '-'))) {
                return false;
            }
        }
        return !id.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof OffenceName that
                        && id.equals(that.id)
                        && name.equals(that.name)
                        && article.equals(that.article));
    }

    /** The hash of the id; written out because offences are compared before the first verdict. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}

package io.github.menkan.report;

import io.github.menkan.Language;
import io.github.menkan.Wording;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements that are well formed by construction: every element opened is closed, and every value is put into the language of
 * the page and escaped. Tags are written as they will stand, with {@code {0}}, {@code {1}} … for values: {@code rect x='{0}' y='6'}.
 */
final class Markup {

    private final Language language;
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    Markup(Language language) {
        this.language = language;
    }

    /** Opens an element. */
    Markup open(String tag, Object... values) {
        tag(tag, values);
        out.append('>');
        int end = tag.indexOf(' ');
        open.push(end < 0 ? tag : tag.substring(0, end));
        return this;
    }

    /** Closes the element opened last. */
    Markup close() {
        String element = open.pop();
        out.append("</").append(element).append('>');
        if (!element.equals("span") && !element.equals("strong") && !element.equals("b")) {
            out.append('\n');
        }
        return this;
    }

    Markup text(Object text) {
        escape(text);
        return this;
    }

    /** An element that holds a text. */
    Markup leaf(String tag, Object text, Object... values) {
        return open(tag, values).text(text).close();
    }

    /** An element that holds nothing. */
    Markup empty(String tag, Object... values) {
        tag(tag, values);
        out.append("/>\n");
        return this;
    }

    /** The text of a style element, written by this package alone. */
    Markup style(String css) {
        out.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    private void tag(String tag, Object... values) {
        out.append('<');
        int done = 0;
        for (int blank = tag.indexOf('{'); blank >= 0; blank = tag.indexOf('{', done)) {
            out.append(tag.substring(done, blank).replace('\'', '"'));
            escape(values[tag.charAt(blank + 1) - '0']);
            done = blank + "{0}".length();
        }
        out.append(tag.substring(done).replace('\'', '"'));
    }

    private void escape(Object value) {
        String text = Plain.text(value instanceof Wording wording ? wording.in(language) : value.toString());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("every element must be closed, was open " + open);
        }
        return out.toString();
    }
}

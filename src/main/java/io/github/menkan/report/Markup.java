package io.github.menkan.report;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements that are well formed by construction: every value is escaped, every element opened is closed. */
final class Markup {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn. */
    Markup open(String element, String... attributes) {
        tag(element, attributes);
        out.append('>');
        open.push(element);
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

    Markup text(String text) {
        escape(text);
        return this;
    }

    /** An element that holds a text. */
    Markup leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** An element that holds nothing. */
    Markup empty(String element, String... attributes) {
        tag(element, attributes);
        out.append("/>\n");
        return this;
    }

    /** The text of a style element, written by this package alone. */
    Markup style(String css) {
        out.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    private void tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        String plain = Plain.text(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
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

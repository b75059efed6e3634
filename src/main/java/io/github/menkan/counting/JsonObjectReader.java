package io.github.menkan.counting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads one object of JSON (RFC 8259) whose mapped properties are text, numbers, true, false or null. */
final class JsonObjectReader {

    private static final int DEEPEST = 100;

    private final JsonText text;
    private final List<String> headers;
    private final boolean[] isSeen;
    private SeizedRow row = SeizedRow.at(1);
    private final Set<String> names = new LinkedHashSet<>();
    private boolean isNested;

    JsonObjectReader(byte[] bytes, int from, int to, List<String> headers, boolean[] isSeen) {
        this.text = new JsonText(bytes, from, to);
        this.headers = headers;
        this.isSeen = isSeen;
    }

    /** The names of the properties; none when this is no object. */
    Set<String> names() {
        return read(1).isFaulty() ? Set.of() : names;
    }

    SeizedRow read(long line) {
        row = SeizedRow.at(line);
        boolean isTwice = false;
        try {
            text.expect('{');
            if (!text.takes('}')) {
                do {
                    String name = text.string();
                    isTwice |= !names.add(name);
                    text.expect(':');
                    value(name);
                } while (text.takes(','));
                text.expect('}');
            }
            text.expectEnd();
        } catch (JsonText.BrokenTextException broken) {
            return SeizedRow.faulty(line, RowFault.NO_OBJECT.label());
        }
        for (int i = 0; i < isSeen.length; i++) {
            isSeen[i] |= names.contains(headers.get(i));
        }
        if (isTwice) {
            return SeizedRow.faulty(line, RowFault.PROPERTY_TWICE.label());
        }
        return isNested ? SeizedRow.faulty(line, RowFault.NESTED.label()) : row;
    }

    private void value(String name) {
        boolean isMapped = headers.contains(name);
        switch (text.peek()) {
            case '{', '[' -> {
                isNested |= isMapped;
                skip(0);
            }
            case '"' -> {
                String value = text.string();
                if (isMapped) {
                    row.text(name, value);
                }
            }
            default -> {
                String value = text.word();
                if (isMapped && JsonText.isNumber(value)) {
                    row.number(name, value);
                } else if (isMapped && !value.equals("null")) {
                    row.text(name, value);
                }
            }
        }
    }

    private void skip(int depth) {
        if (depth > DEEPEST) {
            throw new JsonText.BrokenTextException();
        }
        if (text.takes('{')) {
            if (!text.takes('}')) {
                do {
                    text.string();
                    text.expect(':');
                    skip(depth + 1);
                } while (text.takes(','));
                text.expect('}');
            }
        } else if (text.takes('[')) {
            if (!text.takes(']')) {
                do {
                    skip(depth + 1);
                } while (text.takes(','));
                text.expect(']');
            }
        } else if (text.peek() == '"') {
            text.string();
        } else {
            text.word();
        }
    }
}

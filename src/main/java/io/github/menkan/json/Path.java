package io.github.menkan.json;

import org.jspecify.annotations.Nullable;

/** Where a value of a case stands, such as {@code information[0].category}; written out only for a message. */
final class Path {

    /** The case itself. */
    static final Path CASE = new Path(null, "", -1);

    private final @Nullable Path parent;
    private final String name;
    private final int index;

    private Path(@Nullable Path parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    Path property(String of) {
        return new Path(this, of, -1);
    }

    Path element(int at) {
        return new Path(this, "", at);
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (!letter && (c < '0' || c > '9') && c != '_' && c != '-') {
                return false;
            }
        }
        return !name.isEmpty();
    }

    @Override
    public String toString() {
        if (parent == null) {
            return "";
        }
        String before = parent.toString();
        if (index >= 0) {
            return before + "[" + index + "]";
        }
        String shown = Shown.text(name);
        if (!isPlain(name)) {
            return before + "[\"" + shown + "\"]";
        }
        return before.isEmpty() ? shown : before + "." + shown;
    }
}

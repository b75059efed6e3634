package io.github.menkan.json;

import java.util.regex.Pattern;

/** Property paths, such as {@code information[0].category}. */
final class Paths {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]+");

    private Paths() {}

    static String property(String parent, String name) {
        String shown = Shown.text(name);
        if (!PLAIN.matcher(name).matches()) {
            return parent + "[\"" + shown + "\"]";
        }
        return parent.isEmpty() ? shown : parent + "." + shown;
    }

    static String element(String parent, int index) {
        return parent + "[" + index + "]";
    }
}

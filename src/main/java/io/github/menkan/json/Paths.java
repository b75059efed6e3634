package io.github.menkan.json;

/** Property paths, such as {@code information[0].category}. */
final class Paths {

    private Paths() {}

    static String property(String parent, String name) {
        if (!name.matches("[A-Za-z0-9_-]+")) {
            return parent + "[\"" + Shown.text(name) + "\"]";
        }
        String shown = Shown.text(name);
        return parent.isEmpty() ? shown : parent + "." + shown;
    }

    static String element(String parent, int index) {
        return parent + "[" + index + "]";
    }
}

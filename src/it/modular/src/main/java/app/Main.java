package app;

import io.github.menkan.Menkan;
import java.util.Set;
import java.util.TreeSet;

final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        expect(arguments[0], Menkan.version());
        Set<String> modules = new TreeSet<>();
        ModuleLayer.boot().modules().forEach(module -> modules.add(module.getName()));
        expect(Set.of("app", "io.github.menkan", "java.base"), modules);
    }

    private static void expect(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("must be " + expected + ", was " + actual);
        }
    }
}

package io.github.menkan;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the sources call their parameters; the class files do not say it. */
final class ParameterNames {

    private final Map<String, List<String>> names = new HashMap<>();

    private ParameterNames() {}

    static ParameterNames read() throws IOException {
        ParameterNames names = new ParameterNames();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
                Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree source : task.parse()) {
                names.new Parameters().scan(source, null);
            }
        }
        return names;
    }

    /** Collects the names by class, method and types. */
    private final class Parameters extends TreeScanner<Void, Void> {

        private String type = "";

        @Override
        public Void visitClass(ClassTree tree, Void unused) {
            String outer = type;
            type = outer + "." + tree.getSimpleName();
            super.visitClass(tree, null);
            type = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            List<String> parameters = method.getParameters().stream()
                    .map(VariableTree::getName)
                    .map(Object::toString)
                    .toList();
            String types = method.getParameters().stream()
                    .map(parameter -> simple(parameter.getType().toString()))
                    .collect(Collectors.joining(","));
            names.put(type + "." + method.getName() + "(" + types + ")", parameters);
            return super.visitMethod(method, null);
        }
    }

    private static String simple(String type) {
        String plain = type.replaceAll("@\\w+ ?", "")
                .replaceAll("<.*>", "")
                .replace("...", "[]")
                .replaceFirst("^.*\\.", "");
        return plain.matches("[A-Z]") ? "Object" : plain;
    }

    /** The names of the parameters, in their order. */
    List<String> of(Executable called) {
        Class<?> type = called.getDeclaringClass();
        if (called instanceof Constructor && type.isRecord()) {
            return Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
        }
        String name = called instanceof Method ? called.getName() : "<init>";
        String types = Stream.of(called.getParameterTypes())
                .map(each -> simple(each.getSimpleName()))
                .collect(Collectors.joining(","));
        String within = type.getCanonicalName().substring(type.getPackageName().length());
        String key = within + "." + name + "(" + types + ")";
        if (!names.containsKey(key)) {
            throw new AssertionError("no source of " + key);
        }
        return names.get(key);
    }
}

package io.github.menkan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public type shows an example; it compiles, runs, and gives what its comments say. */
class JavadocExamplesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern EXPORTED = Pattern.compile("exports ([a-z.]+);");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("^public [a-z ]*(?:class|record|interface|enum) (\\w+)", Pattern.MULTILINE);
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\n(.*?)\\n \\* }</pre>", Pattern.DOTALL);
    private static final Pattern COMMENTED = Pattern.compile("(?:(\\w[\\w<>.]* )(\\w+) = )?(.*[^ ]); +// (.*)");

    private static final Map<String, String> EXAMPLES = new LinkedHashMap<>();
    private static final List<String> WITHOUT = new ArrayList<>();

    @TempDir
    static Path folder;

    @BeforeAll
    static void compiles() throws IOException {
        List<String> packages = EXPORTED.matcher(Files.readString(MAIN.resolve("module-info.java")))
                .results()
                .map(match -> match.group(1))
                .toList();
        List<Path> sources = new ArrayList<>();
        for (String name : packages) {
            for (Path file : files(MAIN.resolve(name.replace('.', '/')))) {
                String text = Files.readString(file);
                Matcher type = PUBLIC_TYPE.matcher(text);
                if (type.find()) {
                    Matcher example = EXAMPLE.matcher(text).region(0, type.start());
                    if (example.find()) {
                        String title = "Of" + name.replace('.', '_') + "_" + type.group(1);
                        EXAMPLES.put(name + "." + type.group(1), title);
                        sources.add(Files.writeString(
                                folder.resolve(title + ".java"), source(title, packages, example.group(1))));
                    } else {
                        WITHOUT.add(name + "." + type.group(1));
                    }
                }
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("-proc:none", "-cp", System.getProperty("java.class.path"), "-d", folder.toString());
            boolean compiled = compiler.getTask(
                            messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
    }

    private static String source(String title, List<String> packages, String example) {
        String imports = Stream.concat(packages.stream(), Stream.of("java.util", "java.io"))
                .map(name -> "import " + name + ".*;\n")
                .collect(Collectors.joining());
        String body = example.replaceAll("(?m)^ \\* ?", "")
                .replaceAll("\n {8,}", " ")
                .lines()
                .map(JavadocExamplesTest::checked)
                .collect(Collectors.joining("\n"));
        return imports + "import java.time.LocalDate;\npublic class " + title
                + " extends Given {\npublic void run() throws Exception {\n" + body
                + "\n}}\n";
    }

    /** A statement with a comment behind it has the value that the comment says. */
    private static String checked(String line) {
        Matcher commented = COMMENTED.matcher(line);
        if (!commented.matches()) {
            return line;
        }
        String comment = commented.group(4).replaceFirst("^\"(.*)\"$", "$1").replace("\"", "\\\"");
        String value = "same(" + commented.group(3) + ", \"" + comment + "\");";
        return commented.group(1) == null ? value : commented.group(1) + commented.group(2) + " = " + value;
    }

    @Test
    void everyPublicTypeHasOne() {
        assertThat(EXAMPLES).isNotEmpty();
        assertThat(WITHOUT).isEmpty();
    }

    static Stream<String> types() {
        return EXAMPLES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void itGivesWhatItSays(String type) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Class<?> example = loader.loadClass(EXAMPLES.get(type));
            example.getMethod("run").invoke(example.getConstructor().newInstance());
        }
    }
}

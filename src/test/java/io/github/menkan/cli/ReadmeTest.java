package io.github.menkan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows is what the library does. */
class ReadmeTest {

    private static final String IMPORTS = Stream.of(
                    "io.github.menkan.*",
                    "io.github.menkan.assess.*",
                    "io.github.menkan.information.*",
                    "io.github.menkan.personalinformation.*",
                    "io.github.menkan.theft.*",
                    "java.time.LocalDate")
            .map(name -> "import " + name + ";\n")
            .collect(Collectors.joining());

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    private static List<MatchResult> find(String pattern) throws IOException {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(readme())
                .results()
                .toList();
    }

    @Test
    void itsJavaRunsAndPrintsWhatItSays(@TempDir Path folder) throws Exception {
        List<MatchResult> examples = find("<!-- java -->\n```java\n(.*?)```\n.*?<!-- prints -->\n```text\n(.*?)```");
        assertThat(examples).hasSize(3);
        for (int i = 0; i < examples.size(); i++) {
            assertThat(run(folder, "Example" + i, examples.get(i).group(1)))
                    .isEqualTo(examples.get(i).group(2));
        }
    }

    private static String run(Path folder, String name, String body) throws Exception {
        Path source = folder.resolve(name + ".java");
        Files.writeString(
                source,
                IMPORTS + "public class " + name + " { public static void main(String[] unused) {\n" + body + "}}\n");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int status = compiler.run(
                null,
                null,
                null,
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString());
        assertThat(status).as("compiles").isZero();
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, UTF_8));
            Method main = loader.loadClass(name).getMethod("main", String[].class);
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(UTF_8);
    }

    static Stream<String[]> commands() throws IOException {
        return find("<!-- run: ([^\n]*) -->\n```text\n(.*?)```").stream()
                .map(match -> new String[] {match.group(1), match.group(2)});
    }

    @ParameterizedTest
    @MethodSource("commands")
    void itsCommandsPrintWhatItShows(String arguments, String output) {
        assertThat(Run.of(arguments.split(" ", -1)).out().strip()).isEqualTo(output.strip());
    }

    static Stream<String[]> standards() throws IOException {
        return find("<!-- standard: standard ([^\n]*) -->\n(.*?)\n<!-- end -->").stream()
                .map(match -> new String[] {match.group(1), match.group(2)});
    }

    @ParameterizedTest
    @MethodSource("standards")
    void itsTablesAreTheStandards(String arguments, String table) {
        String[] command = Stream.concat(Stream.of("standard"), Stream.of(arguments.split(" ", -1)))
                .toArray(String[]::new);
        String printed = Run.of(command)
                .out()
                .lines()
                .filter(line -> line.startsWith("|"))
                .collect(Collectors.joining("\n"));

        assertThat(printed).isNotEmpty().isEqualTo(table);
    }

    @Test
    void everyOffenceHasItsTable() throws IOException {
        assertThat(standards().map(one -> one[0].split(" ", -1)[0]))
                .containsExactlyElementsOf(io.github.menkan.charges.Offences.builtIn().list().stream()
                        .map(charge -> charge.id())
                        .toList());
    }

    @Test
    void everyOffenceStandsInTheListOfOffences() throws IOException {
        String readme = readme();

        assertThat(io.github.menkan.charges.Offences.builtIn().list())
                .allSatisfy(charge -> assertThat(readme)
                        .contains("| " + charge.name().name().chinese() + " | "
                                + charge.name().article() + " | `"
                                + charge.id() + "` |"));
    }
}

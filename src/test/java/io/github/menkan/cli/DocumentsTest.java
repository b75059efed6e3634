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
import java.util.ArrayList;
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

/** What the README and the pages of the site show is what the library does. */
class DocumentsTest {

    private static final Path SITE = Path.of("src/site/markdown");

    /** The README has no more than this, in bytes. */
    private static final long README = 12_000;

    private static List<Path> documents() throws IOException {
        try (Stream<Path> pages = Files.walk(SITE)) {
            return Stream.concat(
                            Stream.of(Path.of("README.md")),
                            pages.filter(page -> page.toString().endsWith(".md"))
                                    .sorted())
                    .toList();
        }
    }

    private static List<MatchResult> find(String pattern) throws IOException {
        List<MatchResult> found = new ArrayList<>();
        for (Path document : documents()) {
            Pattern.compile(pattern, Pattern.DOTALL)
                    .matcher(Files.readString(document))
                    .results()
                    .forEach(found::add);
        }
        return found;
    }

    @Test
    void itsJavaRunsAndPrintsWhatItSays(@TempDir Path folder) throws Exception {
        List<MatchResult> examples = find("<!-- java -->\n```java\n(.*?)```\n.*?<!-- prints -->\n```text\n(.*?)```");
        assertThat(examples).isNotEmpty();
        for (int i = 0; i < examples.size(); i++) {
            assertThat(run(folder, "Example" + i, examples.get(i).group(1)))
                    .isEqualTo(examples.get(i).group(2));
        }
    }

    private static String run(Path folder, String name, String body) throws Exception {
        Path source = folder.resolve(name + ".java");
        String imports = body.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        String rest = body.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        Files.writeString(
                source,
                imports + "\npublic class " + name + " { public static void main(String[] unused) {\n" + rest + "}}\n");
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
        return find("\\[run]: # \\(([^\n]*)\\)\n+```text\n(.*?)```").stream()
                .map(match -> new String[] {match.group(1), match.group(2)});
    }

    /** Written as a link without a target: a comment of the site may hold no two dashes. */
    @Test
    void noCommandStandsInAComment() throws IOException {
        assertThat(find("<!-- run")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void itsCommandsPrintWhatItShows(String arguments, String output) {
        assertThat(Run.of(arguments.split(" ", -1)).out().strip()).isEqualTo(output.strip());
    }

    @Test
    void theirSourcesAreThoseOfTheTests() throws IOException {
        List<MatchResult> sources = find("<!-- source: ([^\n]*) -->\n```java\n(.*?)```");
        assertThat(sources).isNotEmpty();
        for (MatchResult source : sources) {
            assertThat(source.group(2)).isEqualTo(Files.readString(Path.of(source.group(1))));
        }
    }

    @Test
    void everyOffenceStandsInTheListsOfOffences() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String standards = Files.readString(SITE.resolve("standards.md"));

        assertThat(io.github.menkan.charges.Offences.builtIn().list()).allSatisfy(charge -> {
            String name = charge.name().name().chinese();
            assertThat(readme).contains("| " + name + " | " + charge.name().article() + " | `" + charge.id() + "` |");
            assertThat(standards)
                    .contains("| [" + name + "](standards/" + charge.id() + ".md) | "
                            + charge.name().article() + " | `" + charge.id() + "` |");
        });
    }

    @Test
    void theReadmeCanBeReadInTenMinutes() throws IOException {
        assertThat(Files.size(Path.of("README.md"))).isLessThanOrEqualTo(README);
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        int looked = 0;
        for (Path document : documents()) {
            for (MatchResult link : Pattern.compile("\\]\\(([^)#:]+)\\)")
                    .matcher(Files.readString(document))
                    .results()
                    .toList()) {
                assertThat(document.resolveSibling(link.group(1)))
                        .as(document.toString())
                        .exists();
                looked++;
            }
        }
        assertThat(looked).isGreaterThan(20);
    }
}

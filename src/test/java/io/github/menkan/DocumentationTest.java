package io.github.menkan;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.SinceTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an application can read about every public name. */
class DocumentationTest {

    private static final Reading MAIN = read(Path.of("src/main/java"));

    /** The javadoc tool of the build leaves this out: at a compact constructor Java 17 wants the components described again. */
    @Test
    void everyPublicMemberIsDescribedWithItsParametersAndResult() {
        assertThat(MAIN.missing()).isEmpty();
    }

    @Test
    void everyPublicTypeNamesTheVersionItCameWith() {
        assertThat(MAIN.withoutSince()).isEmpty();
    }

    @Test
    void noVersionIsLaterThanThisOne() {
        assertThat(MAIN.versions())
                .isNotEmpty()
                .allSatisfy(version ->
                        assertThat(Version.parse(version)).isLessThanOrEqualTo(Version.parse(Menkan.version())));
    }

    @Test
    void whatIsMissingIsFound(@TempDir Path sources) throws IOException {
        Files.writeString(sources.resolve("Bare.java"), """
                /** A record. */
                public record Bare(int x) {
                    /** Checks. */
                    public Bare {
                    }

                    /** Doubles. */
                    public int twice() {
                        return 2 * x;
                    }

                    /** Of its own. @since 0.1.0 */
                    static class Hidden {
                        public void undescribed() {}
                    }
                }
                """);
        Reading reading = read(sources);
        // Java 25 misses the component at the record too
        assertThat(reading.missing())
                .contains("Bare has no @param for x")
                .anySatisfy(one -> assertThat(one).matches("Bare.java:8 .*@return.*"))
                .allSatisfy(one -> assertThat(one)
                        .matches("Bare.java:8 .*@return.*|Bare.java:2 no @param for x|Bare has no @param for x"));
        assertThat(reading.withoutSince()).containsExactly("Bare");
    }

    private record Reading(List<String> missing, List<String> withoutSince, List<String> versions) {}

    private static Reading read(Path sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> undescribed = new ArrayList<>();
        List<String> withoutSince = new ArrayList<>();
        List<String> versions = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, null);
                Stream<Path> paths = Files.walk(sources)) {
            List<Path> units = paths.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("module-info.java"))
                    .toList();
            List<String> options = List.of("-proc:none", "-Xdoclint:missing/protected", "-Xmaxwarns", "10000");
            JavacTask task = (JavacTask) compiler.getTask(
                    Writer.nullWriter(), files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(units));
            DocTrees trees = DocTrees.instance(task);
            for (Element element : task.analyze()) {
                if (element instanceof TypeElement type && type.getModifiers().contains(Modifier.PUBLIC)) {
                    since(trees, type).ifPresentOrElse(versions::add, () -> withoutSince.add(type.toString()));
                    undescribed.addAll(componentsWithoutDescription(trees, type));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> missing = Stream.concat(
                        diagnostics.getDiagnostics().stream()
                                .filter(diagnostic -> !isComponentAgain(diagnostic))
                                .map(DocumentationTest::text),
                        undescribed.stream())
                .toList();
        return new Reading(missing, withoutSince, versions);
    }

    private static Optional<String> since(DocTrees trees, TypeElement type) {
        return tags(trees, type, SinceTree.class)
                .map(tag -> tag.getBody().toString())
                .findFirst();
    }

    private static List<String> componentsWithoutDescription(DocTrees trees, TypeElement type) {
        Set<String> described = tags(trees, type, ParamTree.class)
                .map(tag -> tag.getName().toString())
                .collect(Collectors.toSet());
        return type.getRecordComponents().stream()
                .map(component -> component.getSimpleName().toString())
                .filter(component -> !described.contains(component))
                .map(component -> type + " has no @param for " + component)
                .toList();
    }

    private static <T extends DocTree> Stream<T> tags(DocTrees trees, TypeElement type, Class<T> kind) {
        DocCommentTree comment = trees.getDocCommentTree(type);
        return comment == null
                ? Stream.empty()
                : comment.getBlockTags().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static boolean isComponentAgain(Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.getSource() != null
                && text(diagnostic).contains("@param")
                && line(diagnostic).matches("public \\w+ \\{}?");
    }

    private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        String file =
                source == null ? "" : Path.of(source.toUri()).getFileName().toString();
        return file + ":" + diagnostic.getLineNumber() + " " + diagnostic.getMessage(Locale.ENGLISH);
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        try {
            return Files.readAllLines(Path.of(diagnostic.getSource().toUri()))
                    .get((int) diagnostic.getLineNumber() - 1)
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.menkan;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import io.github.menkan.charges.Offences;
import io.github.menkan.norm.Article;
import io.github.menkan.offence.Offence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every Chinese text has its English line, and every line its text. */
class WordsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/io/github/menkan");

    /** The methods that make a text of a string, and which of their arguments it is. */
    private static final Map<String, Integer> TEXTS = Map.ofEntries(
            Map.entry("Wording.of", 0),
            Map.entry("Wording.joined", 0),
            Map.entry("Unit.of", 0),
            Map.entry("say", 0),
            Map.entry("word", 0),
            Map.entry("tier", 0),
            Map.entry("tiers", 1),
            Map.entry("count", 1),
            Map.entry("money", 1),
            Map.entry("circumstance", 1),
            Map.entry("judgment", 1),
            Map.entry("named", 1),
            Map.entry("InformationClass.of", 1),
            Map.entry("part", 1),
            Map.entry("Amounts.of", 1));

    private static final Map<String, List<String>> LINES = new TreeMap<>();
    private static final Set<String> TEXTS_OF_SOURCES = new TreeSet<>();
    private static final Set<String> STRINGS = new TreeSet<>();

    @BeforeAll
    static void read() throws IOException {
        for (String line : Files.readAllLines(RESOURCES.resolve("english.tsv"))) {
            if (!line.startsWith("#") && !line.isEmpty()) {
                String[] cells = line.split("\t", -1);
                assertThat(cells).as(line).hasSize(2).doesNotContain("");
                LINES.computeIfAbsent(cells[0], text -> new ArrayList<>()).add(cells[1]);
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
                Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree source : task.parse()) {
                new Strings().scan(source, null);
            }
        }
        TEXTS_OF_SOURCES.addAll(cells("charges/provisions.csv", "reason"));
        for (String column : List.of("words", "condition", "lead", "note")) {
            TEXTS_OF_SOURCES.addAll(cells("administrative/articles.csv", column));
        }
        cells("administrative/articles.csv", "ranges").stream()
                .filter(range -> range.contains("，处") && !range.startsWith("处"))
                .forEach(range -> TEXTS_OF_SOURCES.add(range.substring(0, range.indexOf("，处"))));
        for (Offence offence : Offences.builtIn().list()) {
            for (Article article : offence.articles()) {
                article.tiers()
                        .forEach(tier ->
                                TEXTS_OF_SOURCES.add(tier.penalty().text().chinese()));
            }
        }
        STRINGS.addAll(TEXTS_OF_SOURCES);
    }

    /** The cells of a column that hold something, each part between two bars by itself. */
    private static List<String> cells(String table, String column) throws IOException {
        List<String> rows = Files.readAllLines(RESOURCES.resolve(table)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        int index = List.of(rows.get(0).split(",")).indexOf(column);
        return rows.stream()
                .skip(1)
                .flatMap(row -> Stream.of(row.split(",", -1)[index].split("\\|", -1)))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** Collects the strings of a source, and those that are texts. */
    private static final class Strings extends TreeScanner<Void, Void> {

        @Override
        public Void visitLiteral(LiteralTree literal, Void unused) {
            constant(literal).ifPresent(STRINGS::add);
            return null;
        }

        @Override
        public Void visitBinary(BinaryTree sum, Void unused) {
            constant(sum).ifPresent(STRINGS::add);
            return super.visitBinary(sum, null);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
            String method = call.getMethodSelect().toString();
            if (call.getMethodSelect() instanceof MemberSelectTree member) {
                method = TEXTS.containsKey(method)
                        ? method
                        : member.getIdentifier().toString();
            }
            int argument = TEXTS.getOrDefault(method, Integer.MAX_VALUE);
            // the labels of the properties of an entry are for the schema, which is Chinese
            boolean field = call.getMethodSelect().toString().startsWith("Field.");
            if (!field && argument < call.getArguments().size()) {
                text(call.getArguments().get(argument));
            }
            return super.visitMethodInvocation(call, null);
        }

        /** The words of the constants of an enum. */
        @Override
        public Void visitClass(ClassTree type, Void unused) {
            for (Tree member : type.getMembers()) {
                // what the header of a table is searched for is not a text
                if (type.getKind() == Tree.Kind.ENUM
                        && !type.getSimpleName().contentEquals("HeaderWords")
                        && member instanceof VariableTree constant
                        && constant.getInitializer() instanceof NewClassTree made) {
                    made.getArguments().forEach(Strings::text);
                }
            }
            return super.visitClass(type, null);
        }

        private static void text(ExpressionTree expression) {
            if (expression instanceof ConditionalExpressionTree choice) {
                text(choice.getTrueExpression());
                text(choice.getFalseExpression());
            } else if (expression instanceof ParenthesizedTree inner) {
                text(inner.getExpression());
            } else {
                constant(expression)
                        .filter(string -> string.codePoints().anyMatch(Character::isIdeographic))
                        .ifPresent(TEXTS_OF_SOURCES::add);
            }
        }

        /** A string, or several put together with a plus. */
        private static Optional<String> constant(Tree expression) {
            if (expression instanceof LiteralTree literal && literal.getValue() instanceof String string) {
                return Optional.of(string);
            }
            if (expression instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
                return constant(sum.getLeftOperand())
                        .flatMap(left -> constant(sum.getRightOperand()).map(left::concat));
            }
            return Optional.empty();
        }
    }

    @Test
    void everyTextIsTranslated() {
        assertThat(TEXTS_OF_SOURCES).hasSizeGreaterThan(500);
        assertThat(without(TEXTS_OF_SOURCES, LINES.keySet())).isEmpty();
    }

    @Test
    void everyLineIsTheTranslationOfAText() {
        assertThat(without(LINES.keySet(), STRINGS)).isEmpty();
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    @Test
    void noTextIsTranslatedTwice() {
        assertThat(LINES.entrySet())
                .filteredOn(line -> line.getValue().size() > 1)
                .isEmpty();
    }

    @Test
    void aTranslationHasTheSamePlaceholders() {
        assertThat(LINES.entrySet())
                .filteredOn(line -> !placeholders(line.getValue().get(0)).equals(placeholders(line.getKey())))
                .extracting(Map.Entry::getKey)
                // a date takes the English name of its month; behind a translated term stands the statutory one
                .containsExactlyInAnyOrder("{0}年{1}月{2}日", "“{0}”");
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{\\d+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}

package io.github.menkan;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.charges.Offences;
import io.github.menkan.information.Category;
import io.github.menkan.json.AssessmentWriter;
import io.github.menkan.json.CaseReader;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.InForce;
import io.github.menkan.offence.Entry;
import io.github.menkan.offence.SingleAct;
import io.github.menkan.personalinformation.InformationEntry;
import io.github.menkan.place.Division;
import io.github.menkan.place.LocalTables;
import io.github.menkan.place.Place;
import io.github.menkan.report.Report;
import io.github.menkan.theft.Theft;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A refused argument is called as the method that was called calls it. */
class ArgumentMessagesTest {

    /** What applications call to state a case and to read one. */
    private static final List<Class<?>> CALLED = List.of(
            CaseBuilder.class,
            InformationEntry.class,
            SingleAct.class,
            Quantity.class,
            Yuan.class,
            Period.class,
            Division.class,
            Place.class,
            LocalTables.class,
            CaseReader.class,
            AssessmentWriter.class,
            Report.class,
            Offences.class,
            Entry.class);

    private static final Map<Class<?>, Object> SAMPLES = new HashMap<>();
    private static final Map<String, List<String>> NAMES = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        Case stated = CaseBuilder.of(Theft.OFFENCE)
                .committedOn(LocalDate.of(2023, 5, 1))
                .judgedOn(LocalDate.of(2024, 1, 10))
                .build();
        List.<Object>of(
                        Theft.OFFENCE,
                        Theft.AMOUNT,
                        Quantity.exactly(5),
                        Yuan.of(5),
                        LocalDate.of(2023, 5, 1),
                        Period.on(LocalDate.of(2023, 5, 1)),
                        Subject.UNIT,
                        Division.of("44"),
                        Place.UNKNOWN,
                        LocalTables.builtIn(),
                        Answer.YES,
                        SingleAct.ACTS,
                        SingleAct.completed(LocalDate.of(2023, 5, 1), Yuan.of(5)),
                        Category.PROPERTY,
                        InformationEntry.obtained(Category.PROPERTY, 5),
                        CaseReader.on(LocalDate.of(2024, 1, 1)),
                        AssessmentWriter.in(Language.CHINESE),
                        stated.assess(),
                        Report.of(stated.assess()),
                        Offences.builtIn(),
                        InForce.from(LocalDate.of(2023, 5, 1)),
                        Language.ENGLISH,
                        Theft.OFFENCE.amounts().orElseThrow(),
                        new Entry(),
                        BigDecimal.ONE,
                        StandardCharsets.UTF_8,
                        CaseReader.on(LocalDate.of(2024, 1, 1)).read("{\"offence\":\"theft\"}"))
                .forEach(sample -> SAMPLES.put(sample.getClass(), sample));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
                Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources = files.filter(
                            file -> CALLED.stream().anyMatch(type -> file.endsWith(type.getSimpleName() + ".java")))
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree source : task.parse()) {
                new Parameters().scan(source, null);
            }
        }
    }

    /** Collects the names of parameters by class, method and types. */
    private static final class Parameters extends TreeScanner<Void, Void> {

        private String type = "";

        @Override
        public Void visitClass(ClassTree tree, Void unused) {
            String outer = type;
            type = tree.getSimpleName().toString();
            super.visitClass(tree, null);
            type = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            List<String> names = method.getParameters().stream()
                    .map(VariableTree::getName)
                    .map(Object::toString)
                    .toList();
            String types = method.getParameters().stream()
                    .map(parameter -> simple(parameter.getType().toString()))
                    .collect(Collectors.joining(","));
            NAMES.put(type + "." + method.getName() + "(" + types + ")", names);
            return super.visitMethod(method, null);
        }
    }

    private static String simple(String type) {
        String plain = type.replaceAll("<.*>", "").replace("...", "[]").replaceFirst("^.*\\.", "");
        return plain.matches("[A-Z]") ? "Object" : plain;
    }

    private static List<String> names(Executable called) {
        if (called instanceof Constructor && called.getDeclaringClass().isRecord()) {
            return Stream.of(called.getDeclaringClass().getRecordComponents())
                    .map(component -> component.getName())
                    .toList();
        }
        String name = called instanceof Method ? called.getName() : "<init>";
        String types = Stream.of(called.getParameterTypes())
                .map(type -> simple(type.getSimpleName()))
                .collect(Collectors.joining(","));
        return NAMES.getOrDefault(
                called.getDeclaringClass().getSimpleName() + "." + name + "(" + types + ")", List.of());
    }

    private static Optional<Object> sample(Class<?> type) {
        if (type == long.class) {
            return Optional.of(5L);
        }
        if (type == int.class) {
            return Optional.of(5);
        }
        if (type == String.class) {
            return Optional.of("44");
        }
        if (type == Set.class) {
            return Optional.of(Set.of(Category.PROPERTY));
        }
        if (type == Optional.class) {
            return Optional.of(Optional.empty());
        }
        if (type == List.class) {
            return Optional.of(List.of());
        }
        if (type == Map.class) {
            return Optional.of(Map.of());
        }
        if (type == boolean.class) {
            return Optional.of(true);
        }
        if (type == InputStream.class) {
            return Optional.of(new ByteArrayInputStream(new byte[0]));
        }
        if (type == Object.class) {
            return Optional.of(SingleAct.completed(LocalDate.of(2023, 5, 1), Yuan.of(5)));
        }
        if (type == CaseBuilder.class) {
            return Optional.of(CaseBuilder.of(Theft.OFFENCE).committedOn(LocalDate.of(2023, 5, 1)));
        }
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), 1);
            return sample(type.getComponentType()).map(one -> {
                Array.set(array, 0, one);
                return array;
            });
        }
        return SAMPLES.values().stream().filter(type::isInstance).findFirst();
    }

    /** What is wrong with the message about one argument; empty when it names the argument, or when there is nothing to refuse. */
    private static Optional<String> wrong(Executable called, int argument) throws ReflectiveOperationException {
        Class<?>[] types = called.getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            Optional<Object> sample = sample(types[i]);
            if (sample.isEmpty()) {
                return Optional.of(called + " has no sample of " + types[i].getSimpleName());
            }
            arguments[i] = sample.get();
        }
        if (types.length == 2 && types[0] == Element.class && types[1] == long.class) {
            // the other element is money, which is not stated as a number
            arguments[0] = Theft.THEFTS_WITHIN_TWO_YEARS;
        }
        if (types[argument] == boolean.class) {
            // both are right
            return Optional.empty();
        }
        boolean isNumber = types[argument].isPrimitive();
        if (types[argument] == int.class) {
            arguments[argument] = -1;
        } else if (isNumber) {
            arguments[argument] = -1L;
        } else {
            arguments[argument] = null;
        }
        // the one method that is told a name uses it
        boolean isTold = called.getName().equals("exactly") && types.length == 2 && argument == 1;
        String name = isTold ? "44" : names(called).get(argument);
        try {
            if (called instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                Object receiver = Modifier.isStatic(called.getModifiers())
                        ? null
                        : sample(called.getDeclaringClass()).orElseThrow();
                ((Method) called).invoke(receiver, arguments);
            }
            return isNumber ? Optional.empty() : Optional.of(called + " takes null for " + name);
        } catch (InvocationTargetException refused) {
            String message = String.valueOf(refused.getCause().getMessage());
            boolean isNamed = message.equals(name) || message.startsWith(name + " must ");
            return isNamed ? Optional.empty() : Optional.of(called + " says of " + name + ": " + message);
        }
    }

    @Test
    void nullAndNegativeArgumentsAreNamed() throws ReflectiveOperationException {
        List<String> wrong = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (Class<?> type : CALLED) {
            List<Executable> all = new ArrayList<>(List.of(type.getDeclaredMethods()));
            all.addAll(List.of(type.getConstructors()));
            for (Executable called : all) {
                if (!Modifier.isPublic(called.getModifiers())
                        || called.isSynthetic()
                        || Set.of("equals", "compareTo", "valueOf").contains(called.getName())) {
                    continue;
                }
                for (int i = 0; i < called.getParameterCount(); i++) {
                    seen.add(called + " " + i);
                    wrong(called, i).ifPresent(wrong::add);
                }
            }
        }

        assertThat(seen).hasSizeGreaterThan(60);
        assertThat(wrong).isEmpty();
    }
}

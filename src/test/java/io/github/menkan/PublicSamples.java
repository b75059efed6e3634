package io.github.menkan;

import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.bulk.ManyCases;
import io.github.menkan.charges.Concurrence;
import io.github.menkan.charges.Offences;
import io.github.menkan.counting.CellKind;
import io.github.menkan.counting.ColumnMapping;
import io.github.menkan.counting.ItemCategory;
import io.github.menkan.counting.Ledger;
import io.github.menkan.counting.SeizedRow;
import io.github.menkan.information.Category;
import io.github.menkan.information.InformationClass;
import io.github.menkan.information.InformationClasses;
import io.github.menkan.information.Proportional;
import io.github.menkan.json.AssessmentWriter;
import io.github.menkan.json.CaseReader;
import io.github.menkan.json.CaseRowBuilder;
import io.github.menkan.norm.InForce;
import io.github.menkan.offence.Entry;
import io.github.menkan.offence.SingleAct;
import io.github.menkan.personalinformation.InformationEntry;
import io.github.menkan.personalinformation.PersonalInformation;
import io.github.menkan.place.Division;
import io.github.menkan.place.LocalFigures;
import io.github.menkan.place.LocalTables;
import io.github.menkan.place.Place;
import io.github.menkan.report.Index;
import io.github.menkan.report.Report;
import io.github.menkan.theft.Theft;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The public types that state a case or hold an answer, and an object of each: what some cases, their answers and the types hold. */
final class PublicSamples {

    private static final String ROOT = "io.github.menkan";
    private static final Path SOURCES = Path.of("src/main/java");

    /** The entrance of the command line, which ends the process; and what an offence is made of. */
    private static final Set<String> NOT_HELD = Stream.of("cli", "norm", "offence")
            .map(name -> "exports " + ROOT + "." + name + ";")
            .collect(Collectors.toUnmodifiableSet());

    private static final InformationClass HEAVY = new InformationClass(
            "heavy", Wording.of("重"), EnumSet.complementOf(EnumSet.of(Category.ORDINARY, Category.UNCLASSIFIED)));

    private final Map<Class<?>, Object> samples = new LinkedHashMap<>();
    private final Set<Class<?>> types = new LinkedHashSet<>();
    private final Deque<Object> open = new ArrayDeque<>();

    private PublicSamples() {}

    static PublicSamples collect() throws Exception {
        PublicSamples all = new PublicSamples();
        for (String line : Files.readAllLines(SOURCES.resolve("module-info.java"))) {
            String name = line.strip();
            if (name.startsWith("exports ") && !NOT_HELD.contains(name)) {
                all.addTypes(name.substring("exports ".length(), name.length() - 1));
            }
        }
        all.types.addAll(List.of(Entry.class, SingleAct.class));
        // of which the standard of an offence is made
        all.types.remove(LocalFigures.class);
        seeds().forEach(all::add);
        for (Class<?> type : all.types) {
            all.addStatics(type);
        }
        all.follow();
        return all;
    }

    private void addTypes(String exported) throws Exception {
        try (Stream<Path> files = Files.list(SOURCES.resolve(exported.replace('.', '/')))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (!name.equals("package-info")) {
                    addType(Class.forName(exported + "." + name));
                }
            }
        }
    }

    private void addType(Class<?> type) {
        if (Modifier.isPublic(type.getModifiers())) {
            types.add(type);
            List.of(type.getDeclaredClasses()).forEach(this::addType);
        }
    }

    private static Stream<Object> seeds() {
        Case stated = CaseBuilder.of(Theft.OFFENCE)
                .committedOn(LocalDate.of(2023, 5, 1))
                .judgedOn(LocalDate.of(2024, 1, 10))
                .build();
        Case several = CaseBuilder.of(PersonalInformation.OFFENCE)
                .committedOn(LocalDate.of(2016, 5, 1))
                .judgedOn(LocalDate.of(2018, 1, 10))
                .add(PersonalInformation.INFORMATION, InformationEntry.disclosed(Category.PROPERTY, 30))
                .add(PersonalInformation.INFORMATION, InformationEntry.obtained(Category.TRANSACTION, 250))
                .unknown(PersonalInformation.KNEW_OF_CRIMINAL_USE)
                .is(PersonalInformation.FIRST_OFFENCE)
                .build();
        ColumnMapping mapping = ColumnMapping.builder()
                .column("44", CellKind.MOBILE)
                .otherwise(ItemCategory.of(Category.ORDINARY))
                .sameItem("44")
                .build();
        SeizedRow row = SeizedRow.at(2).text("44", "15497142000");
        Ledger ledger =
                Ledger.of(mapping, new byte[32]).obtained("t", List.of(row).iterator());
        return Stream.of(
                Theft.OFFENCE,
                Theft.AMOUNT,
                Quantity.exactly(5),
                new CaseRowBuilder(),
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
                stated,
                several.assess(),
                Concurrence.of(List.of(several.assess())),
                new Index(List.of(Index.Entry.of("a.html", "a", several.assess()))),
                HEAVY,
                new Proportional(50, 5000),
                InformationClasses.of(HEAVY, InformationClass.of("light", "轻", Category.ORDINARY)),
                Report.of(stated.assess()),
                Offences.builtIn(),
                InForce.from(LocalDate.of(2023, 5, 1)),
                Language.ENGLISH,
                Theft.OFFENCE.amounts().orElseThrow(),
                new Entry(),
                BigDecimal.ONE,
                mapping,
                mapping.otherwise(),
                ledger,
                ledger.count(),
                ledger.marks(row).get(0),
                row,
                ManyCases.of(Theft.OFFENCE.timeline(Place.UNKNOWN).standards().get(0)),
                Theft.OFFENCE.timeline(Place.UNKNOWN).standards().get(0),
                StandardCharsets.UTF_8,
                CaseReader.on(LocalDate.of(2024, 1, 1)).read("{\"offence\":\"theft\"}"),
                CaseReader.on(LocalDate.of(2024, 1, 1)).read("{}"));
    }

    private void addStatics(Class<?> type) throws ReflectiveOperationException {
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                add(field.get(null));
            }
        }
        for (Method method : type.getMethods()) {
            if (Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0) {
                add(method.invoke(null));
            }
        }
    }

    private void add(Object found) {
        if (found instanceof Optional<?> some) {
            some.ifPresent(this::add);
        } else if (found instanceof Collection<?> several) {
            several.stream().limit(50).forEach(this::add);
        } else if (found instanceof Map<?, ?> map) {
            add(map.keySet());
            add(map.values());
        } else if (found instanceof Object[] array) {
            add(List.of(array));
        } else if (found != null && samples.putIfAbsent(found.getClass(), found) == null) {
            open.add(found);
        }
    }

    /** What the samples hold are samples too. */
    private void follow() throws ReflectiveOperationException {
        while (!open.isEmpty()) {
            Object next = open.remove();
            for (Class<?> type : List.copyOf(types)) {
                if (type.isInstance(next)) {
                    for (Method method : type.getMethods()) {
                        if (method.getParameterCount() == 0
                                && !Modifier.isStatic(method.getModifiers())
                                && method.getDeclaringClass().getName().startsWith(ROOT)
                                && !method.getName().matches("close|next|wait|notify.*")) {
                            try {
                                add(method.invoke(next));
                            } catch (InvocationTargetException refused) {
                                // an example that has no such part
                            }
                        }
                    }
                }
            }
        }
    }

    /** The public types. */
    List<Class<?>> types() {
        return new ArrayList<>(types);
    }

    /** An object of the type, which a method may take or be called on. */
    Optional<Object> of(Class<?> type) {
        if (type == long.class || type == Long.class) {
            return Optional.of(5L);
        }
        if (type == int.class || type == Integer.class) {
            return Optional.of(5);
        }
        if (type == boolean.class) {
            return Optional.of(true);
        }
        if (type == char.class) {
            return Optional.of(',');
        }
        if (type == byte[].class) {
            return Optional.of(new byte[32]);
        }
        if (type == long[].class) {
            return Optional.of(new long[] {5});
        }
        if (type == int[].class) {
            return Optional.of(new int[] {5});
        }
        if (type == String.class || type == CharSequence.class) {
            return Optional.of("44");
        }
        if (type == Set.class) {
            return Optional.of(Set.of(Category.PROPERTY));
        }
        if (type == Optional.class) {
            return Optional.of(Optional.empty());
        }
        if (type == OptionalInt.class) {
            return Optional.of(OptionalInt.empty());
        }
        if (type == OptionalLong.class) {
            return Optional.of(OptionalLong.empty());
        }
        if (type == List.class || type == Collection.class || type == Iterable.class) {
            return Optional.of(List.of());
        }
        if (type == Map.class) {
            return Optional.of(Map.of());
        }
        if (type == InputStream.class) {
            return Optional.of(new ByteArrayInputStream(new byte[0]));
        }
        if (type == java.io.Reader.class) {
            return Optional.of(new StringReader(""));
        }
        if (type == Path.class) {
            return Optional.of(Path.of("target"));
        }
        if (type == Object.class) {
            return Optional.of(SingleAct.completed(LocalDate.of(2023, 5, 1), Yuan.of(5)));
        }
        if (type == CaseBuilder.class) {
            return Optional.of(CaseBuilder.of(Theft.OFFENCE).committedOn(LocalDate.of(2023, 5, 1)));
        }
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), 1);
            return of(type.getComponentType()).map(one -> {
                Array.set(array, 0, one);
                return array;
            });
        }
        Optional<Object> found =
                samples.values().stream().filter(type::isInstance).findFirst();
        if (found.isEmpty() && type.isInterface() && !type.isSealed()) {
            return Optional.of(Proxy.newProxyInstance(
                    PublicSamples.class.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> null));
        }
        return found;
    }
}

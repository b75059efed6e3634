package io.github.menkan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.charges.Offences;
import io.github.menkan.norm.Elements;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Standard;
import io.github.menkan.offence.Offence;
import io.github.menkan.place.Place;
import io.github.menkan.proof.Report;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is shared between threads cannot change, and answers the same in all of them. */
@Tag("proof")
class ConcurrencyTest {

    private static final int THREADS = 16;
    private static final int CASES = 2_000;

    private static boolean isBuilder(Class<?> type) {
        return type.getSimpleName().endsWith("Builder") || Iterator.class.isAssignableFrom(type);
    }

    /** The public types of the library that are not builders, iterators, or the command line. */
    private static List<Class<?>> publicTypes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                        .importPackages("io.github.menkan")
                        .stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                                && !type.getPackageName().startsWith("io.github.menkan.cli"))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> !isBuilder(type))
                        .toList();
    }

    @Test
    void everyFieldOfAPublicTypeIsFinal() {
        List<String> mutable = new ArrayList<>();
        for (Class<?> type : publicTypes()) {
            for (Field field : type.getDeclaredFields()) {
                if (!field.isSynthetic() && !Modifier.isFinal(field.getModifiers())) {
                    mutable.add(field.toString());
                }
            }
        }
        assertThat(mutable).isEmpty();
        Report.line("checked: immutable", publicTypes().size() + " public types have final fields only");
    }

    @Test
    void noRecordHandsOutAnArray() {
        assertThat(publicTypes().stream()
                        .filter(Class::isRecord)
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .filter(component -> component.getType().isArray())
                        .map(RecordComponent::toString))
                .isEmpty();
    }

    @Test
    void collectionsOfSharedStandardsRefuseEveryChange() throws ReflectiveOperationException {
        int tried = 0;
        for (Offence charge : Offences.builtIn().list()) {
            for (Standard standard : charge.timeline(Place.UNKNOWN).standards()) {
                tried += refuseChange(standard, 0);
            }
        }
        assertThat(tried).isGreaterThan(100);
    }

    /** Tries to empty every collection that the accessors of records and of the library's types give. */
    private static int refuseChange(Object value, int depth) throws ReflectiveOperationException {
        int tried = 0;
        if (value instanceof Collection<?> collection) {
            if (!collection.isEmpty()) {
                tried++;
                assertThat(refuses(collection))
                        .as(collection.getClass() + " in " + collection)
                        .isTrue();
            }
            for (Object element : collection) {
                tried += refuseChange(element, depth + 1);
            }
        } else if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            tried++;
            assertThat(refuses(map.keySet())).isTrue();
        } else if (value.getClass().getName().startsWith("io.github.menkan")
                && depth < 6
                && Modifier.isPublic(value.getClass().getModifiers())) {
            for (Method method : value.getClass().getDeclaredMethods()) {
                boolean accessor = method.getParameterCount() == 0
                        && Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && (Collection.class.isAssignableFrom(method.getReturnType())
                                || method.getReturnType().getName().startsWith("io.github.menkan"));
                if (accessor && !(value instanceof Enum)) {
                    tried += refuseChange(method.invoke(value), depth + 1);
                }
            }
        }
        return tried;
    }

    private static boolean refuses(Collection<?> collection) {
        try {
            collection.clear();
            return false;
        } catch (UnsupportedOperationException refused) {
            return true;
        }
    }

    /** All threads start at once over timelines that none has used yet, and assess the same shared cases. */
    @Test
    void sixteenThreadsOverSharedStandardsGiveIdenticalAnswers() throws Exception {
        long start = System.nanoTime();
        List<Case> cases = cases();
        List<String> alone = cases.stream().map(ConcurrencyTest::answer).toList();
        List<Case> shared = cases();
        CyclicBarrier together = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<String>>> work = IntStream.range(0, THREADS)
                    .<Callable<List<String>>>mapToObj(thread -> () -> {
                        together.await();
                        List<String> answers = new ArrayList<>();
                        for (int i = 0; i < shared.size(); i++) {
                            // every thread in an order of its own, then back in place
                            answers.add(answer(shared.get((i + thread * 97) % shared.size())));
                        }
                        Collections.rotate(answers, thread * 97 % shared.size());
                        return answers;
                    })
                    .toList();
            for (Future<List<String>> answers : threads.invokeAll(work)) {
                assertThat(answers.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
        Report.line(
                "checked: sixteen threads",
                THREADS + " threads assessed the same " + cases.size() + " cases over shared standards with identical"
                        + " answers, " + Report.since(start));
    }

    private static String answer(Case each) {
        Assessment assessment = each.assess();
        return each.tier() + " " + assessment + " " + assessment.discretionaryTier() + assessment.possibleTier()
                + assessment.decided() + assessment.attempted() + assessment.grounds() + assessment.penalty()
                + assessment.openFacts() + assessment.warnings() + assessment.standard();
    }

    /** The case; none where the facts contradict each other, such as a part of the income above all of it. */
    private static Optional<Case> build(CaseBuilder builder) {
        try {
            return Optional.of(builder.build());
        } catch (IllegalArgumentException contradiction) {
            return Optional.empty();
        }
    }

    private static List<Case> cases() {
        SplittableRandom random = new SplittableRandom(5);
        List<Case> cases = new ArrayList<>();
        List<Offence> charges = Offences.builtIn().list();
        for (int i = 0; i < CASES; i++) {
            Offence charge = charges.get(i % charges.size());
            CaseBuilder builder = CaseBuilder.of(charge)
                    .committedOn(LocalDate.of(2012 + random.nextInt(12), 5, 1))
                    .judgedOn(LocalDate.of(2026, 6, 1));
            Elements elements = charge.elements();
            for (int n = random.nextInt(6); n >= 0; n--) {
                var element = elements.list().get(random.nextInt(elements.size()));
                long value = element.isFlag() ? 1 : random.nextLong(10_000_000);
                builder.with(element, random.nextInt(5) == 0 ? new Quantity(0, value) : Quantity.exactly(value));
            }
            build(builder).ifPresent(cases::add);
        }
        return cases;
    }

    @Test
    void oneStandardReadsManyFactsInSixteenThreadsAsInOne() throws Exception {
        List<Callable<Tier>> work = new ArrayList<>();
        List<Tier> alone = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(6);
        for (Offence charge : Offences.builtIn().list()) {
            for (Standard standard : charge.timeline(Place.UNKNOWN).standards()) {
                for (int i = 0; i < 200; i++) {
                    Facts.Builder facts = Facts.builder(standard.elements());
                    standard.elements()
                            .list()
                            .forEach(element -> facts.put(
                                    element,
                                    Quantity.exactly(
                                            element.isFlag() ? random.nextInt(2) : random.nextLong(1_000_000))));
                    Facts shared = facts.build();
                    alone.add(standard.tier(shared));
                    work.add(() -> standard.tier(shared));
                }
            }
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Tier> together = new ArrayList<>();
            for (Future<Tier> tier : threads.invokeAll(work)) {
                together.add(tier.get());
            }
            assertThat(together).isEqualTo(alone);
        } finally {
            threads.shutdownNow();
        }
    }
}

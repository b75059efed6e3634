package io.github.menkan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.norm.Element;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.theft.Theft;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A refused argument is called as the method that was called calls it, for every type by which an application states a case or reads an
 * answer. What the engine calls with the facts of a case is not for applications to call.
 */
class ArgumentMessagesTest {

    /** What the language gives, and what Jackson calls. */
    private static final Set<String> NOT_CALLED = Set.of("equals", "compareTo", "valueOf", "setupModule");

    private static ParameterNames names;
    private static PublicSamples samples;

    @BeforeAll
    static void read() throws Exception {
        names = ParameterNames.read();
        samples = PublicSamples.collect();
    }

    /** What is wrong with the message about one argument; empty when it names the argument, or when there is nothing to refuse. */
    private static Optional<String> wrong(Executable called, int argument) throws ReflectiveOperationException {
        Class<?>[] types = called.getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            Optional<Object> sample = samples.of(types[i]);
            if (sample.isEmpty()) {
                return Optional.of(called + " has no sample of " + types[i].getSimpleName());
            }
            arguments[i] = sample.get();
        }
        if (types.length == 2 && types[0] == Element.class && types[1] == long.class) {
            // the other element is money, which is not stated as a number
            arguments[0] = Theft.THEFTS_WITHIN_TWO_YEARS;
        }
        if (types[argument] == boolean.class || types[argument] == char.class) {
            // all are right
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
        String name = isTold ? "44" : names.of(called).get(argument);
        try {
            if (called instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                Optional<Object> receiver = Modifier.isStatic(called.getModifiers())
                        ? Optional.empty()
                        : samples.of(called.getDeclaringClass());
                if (receiver.isEmpty() && !Modifier.isStatic(called.getModifiers())) {
                    return Optional.of(called + " has no sample to be called on");
                }
                ((Method) called).invoke(receiver.orElse(null), arguments);
            }
            return isNumber ? Optional.empty() : Optional.of(called + " takes null for " + name);
        } catch (InvocationTargetException refused) {
            String message = String.valueOf(refused.getCause().getMessage());
            boolean isNamed = message.equals(name) || message.startsWith(name + " must ");
            return isNamed
                    ? Optional.empty()
                    : Optional.of(called + " says of " + name + ": "
                            + refused.getCause().getClass().getSimpleName() + " " + message + " at "
                            + refused.getCause().getStackTrace()[0]);
        }
    }

    @Test
    void nullAndNegativeArgumentsAreNamed() throws ReflectiveOperationException {
        List<String> wrong = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (Class<?> type : samples.types()) {
            List<Executable> all = new ArrayList<>(List.of(type.getDeclaredMethods()));
            all.addAll(List.of(type.getConstructors()));
            for (Executable called : all) {
                if (!Modifier.isPublic(called.getModifiers())
                        || called.isSynthetic()
                        || NOT_CALLED.contains(called.getName())
                        || List.of(called.getParameterTypes()).contains(CaseFacts.class)) {
                    continue;
                }
                for (int i = 0; i < called.getParameterCount(); i++) {
                    seen.add(called + " " + i);
                    wrong(called, i).ifPresent(wrong::add);
                }
            }
        }

        assertThat(seen).hasSizeGreaterThan(250);
        assertThat(wrong).isEmpty();
    }
}

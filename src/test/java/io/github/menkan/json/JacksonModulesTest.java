package io.github.menkan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.menkan.Assessment;
import io.github.menkan.Case;
import io.github.menkan.Language;
import io.github.menkan.Quantity;
import io.github.menkan.Wording;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.charges.Concurrence;
import io.github.menkan.theft.Theft;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JacksonModulesTest {

    private static final String CASE = """
            {"id":"a-1","offence":"theft","committed":"2023-05-01","judged":"2024-01-10","region":"41","amount":"2000.50"}""";

    private static final CaseReader READER = CaseReader.on(LocalDate.of(2024, 1, 1));

    private static final Assessment THEFT = CaseBuilder.of(Theft.OFFENCE)
            .committedOn(LocalDate.of(2023, 5, 1))
            .judgedOn(LocalDate.of(2024, 1, 10))
            .build()
            .assess();

    private static final AssessmentWriter CHINESE = AssessmentWriter.in(Language.CHINESE);

    /** A mapper of either line. */
    private interface Mapper {

        String write(Object value) throws IOException;

        Object tree(Object value);
    }

    private static Mapper two(JsonMapper mapper) {
        return new Mapper() {
            @Override
            public String write(Object value) throws IOException {
                return mapper.writeValueAsString(value);
            }

            @Override
            public Object tree(Object value) {
                return mapper.valueToTree(value);
            }
        };
    }

    private static Mapper three(tools.jackson.databind.json.JsonMapper mapper) {
        return new Mapper() {
            @Override
            public String write(Object value) {
                return mapper.writeValueAsString(value);
            }

            @Override
            public Object tree(Object value) {
                return mapper.valueToTree(value);
            }
        };
    }

    /** Mappers that the service loader tells of the modules. */
    static Stream<Mapper> found() {
        return Stream.of(
                two(JsonMapper.builder().findAndAddModules().build()),
                three(tools.jackson.databind.json.JsonMapper.builder()
                        .findAndAddModules()
                        .build()));
    }

    static Stream<Mapper> english() {
        return Stream.of(
                two(JsonMapper.builder()
                        .addModule(new Jackson2Module(Language.ENGLISH))
                        .build()),
                three(tools.jackson.databind.json.JsonMapper.builder()
                        .addModule(new Jackson3Module(Language.ENGLISH))
                        .build()));
    }

    @ParameterizedTest
    @MethodSource("found")
    void anAssessmentIsWrittenAsTheWriterWritesIt(Mapper mapper) throws IOException {
        String written = CHINESE.write(THEFT);

        assertThat(written).contains("\"seriousOrWorse\":false", "\"tier\":\"NONE\"");
        assertThat(mapper.write(THEFT)).isEqualTo(written);
        assertThat(mapper.write(List.of(THEFT, THEFT))).isEqualTo("[" + written + "," + written + "]");
        assertThat(mapper.write(Map.of("answer", THEFT))).isEqualTo("{\"answer\":" + written + "}");
        assertThat(mapper.tree(THEFT)).hasToString(written);
    }

    @ParameterizedTest
    @MethodSource("found")
    void whatWasReadIsAnsweredWithItsCaseOrItsFault(Mapper mapper) throws IOException {
        CaseEntry read = READER.read(CASE);
        CaseEntry fault = READER.read(CASE.replace("theft", "thfet"));

        assertThat(mapper.write(read)).isEqualTo(CHINESE.write(read)).contains("\"id\":\"a-1\"", "2000.50");
        assertThat(mapper.write(fault)).isEqualTo(CHINESE.write(fault)).contains("\"error\":{\"path\":\"offence\"");
    }

    @ParameterizedTest
    @MethodSource("found")
    void theChargesOfOneEventHoldTheirAnswersAndReasons(Mapper mapper) throws IOException {
        assertThat(mapper.write(Concurrence.of(List.of(THEFT))))
                .startsWith("{\"standings\":[{\"assessment\":" + CHINESE.write(THEFT)
                        + ",\"position\":\"NOT_REACHED\",\"why\":[\"")
                .endsWith("\"]}],\"settled\":true}");
    }

    @ParameterizedTest
    @MethodSource("found")
    void aQuantityHasNoPropertyButItsComponents(Mapper mapper) throws IOException {
        assertThat(mapper.write(Quantity.between(40, 60))).isEqualTo("{\"min\":40,\"max\":60}");
        assertThat(mapper.write(Wording.of("扒窃"))).isEqualTo("\"扒窃\"");
    }

    @ParameterizedTest
    @MethodSource("english")
    void theModuleWritesTheLanguageItIsTold(Mapper mapper) throws IOException {
        assertThat(mapper.write(THEFT))
                .isEqualTo(AssessmentWriter.in(Language.ENGLISH).write(THEFT))
                .contains("\"language\":\"en\"");
        assertThat(mapper.write(Wording.of("扒窃")))
                .isEqualTo('"' + Wording.of("扒窃").in(Language.ENGLISH) + '"');
    }

    /** Without the module no part of an answer is taken for the whole: what is no record has nothing that Jackson sees. */
    @Test
    void withoutTheModuleAnAnswerIsRefused() {
        ObjectMapper plain = new ObjectMapper();

        assertThatThrownBy(() -> plain.writeValueAsString(THEFT)).isInstanceOf(InvalidDefinitionException.class);
        assertThatThrownBy(() -> plain.writeValueAsString(READER.read(CASE)))
                .isInstanceOf(InvalidDefinitionException.class);
        Set<Class<?>> answers =
                reached(Assessment.class, Case.class, CaseEntry.class, ReadCase.class, Concurrence.class);
        assertThat(answers).hasSizeGreaterThan(20);
        assertThat(answers.stream()
                        .filter(type -> !type.isRecord() && !type.isEnum())
                        .filter(type -> !properties(plain, type).isEmpty()))
                .isEmpty();
    }

    /** With it, a record has its components alone. */
    @Test
    void noQuestionIsWrittenAsAProperty() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new Jackson2Module());

        assertThat(reached(Assessment.class, Case.class, InputFault.class, Concurrence.class).stream()
                        .filter(Class::isRecord))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(properties(mapper, type))
                        .as(type.getSimpleName())
                        .isEqualTo(Arrays.stream(type.getRecordComponents())
                                .map(component -> component.getName())
                                .collect(Collectors.toSet())));
    }

    private static Set<String> properties(ObjectMapper mapper, Class<?> type) {
        BeanDescription bean = mapper.getSerializationConfig().introspect(mapper.constructType(type));
        return bean.findProperties().stream()
                .filter(BeanPropertyDefinition::couldSerialize)
                .map(BeanPropertyDefinition::getName)
                .collect(Collectors.toSet());
    }

    /** The types of the library that some types are made of. */
    private static Set<Class<?>> reached(Class<?>... first) {
        Set<Class<?>> seen = new LinkedHashSet<>();
        Deque<Type> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            Type next = open.remove();
            if (next instanceof ParameterizedType generic) {
                open.addAll(List.of(generic.getActualTypeArguments()));
            } else if (next instanceof Class<?> type
                    && type.getName().startsWith("io.github.menkan.")
                    && Modifier.isPublic(type.getModifiers())
                    && seen.add(type)) {
                for (Method method : type.getMethods()) {
                    if (method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers())) {
                        open.add(method.getGenericReturnType());
                    }
                }
            }
        }
        return seen;
    }

    /** Spring Boot reads both files; there is nothing of Spring in the library. */
    @Test
    void springBootIsToldOfTheModuleOfJackson2WhereJackson2Is() throws IOException, ClassNotFoundException {
        String name = Jackson2Module.class.getName();
        assertThat(resource("/META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports"))
                .isEqualTo(name + "\n");
        Properties conditions = new Properties();
        try (InputStream in =
                Jackson2Module.class.getResourceAsStream("/META-INF/spring-autoconfigure-metadata.properties")) {
            conditions.load(in);
        }
        assertThat(conditions).containsOnlyKeys(name, name + ".ConditionalOnClass");
        assertThat(Class.forName(conditions.getProperty(name + ".ConditionalOnClass")))
                .isEqualTo(ObjectMapper.class);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Jackson2Module.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

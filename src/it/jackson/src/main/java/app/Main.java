package app;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.menkan.Assessment;
import io.github.menkan.Quantity;
import io.github.menkan.Ratio;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.information.Category;
import io.github.menkan.personalinformation.InformationEntry;
import io.github.menkan.personalinformation.PersonalInformation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every record of an answer, written and read again by mappers that know nothing of the library. */
final class Main {

    private interface Mapper {
        String write(Object value) throws Exception;

        Object read(String json, Class<?> type) throws Exception;
    }

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        Mapper two = two();
        Mapper three = three();
        Set<String> types = new TreeSet<>();
        List<Object> values = values(assessment());
        values.addAll(uncertain().openFacts());
        for (Object value : values) {
            types.add(value.getClass().getSimpleName());
            expect(value, two.read(two.write(value), value.getClass()));
            expect(value, three.read(three.write(value), value.getClass()));
        }
        System.out.println("written and read again: " + types);
        expect(
                Set.of(
                        "Change",
                        "Distance",
                        "Finding",
                        "OffenceName",
                        "OpenFact",
                        "Penalty",
                        "Period",
                        "Quantity",
                        "Ratio",
                        "SentencingFactor",
                        "StandardInForce",
                        "Tier",
                        "VersionOutcome",
                        "Wording",
                        "Yuan"),
                types);
        expect("{\"numerator\":11,\"denominator\":10}", two.write(Ratio.of(11, 10)));
        expect("{\"chinese\":\"情节严重\",\"english\":\"grave\"}", three.write(Wording.of("情节严重")));
        expect("\"FIRST\"", three.write(Tier.FIRST));
    }

    private static Mapper two() {
        var mapper = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                // a question such as Quantity.isKnown() is no component of the record
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .build();
        return new Mapper() {
            @Override
            public String write(Object value) throws Exception {
                return mapper.writeValueAsString(value);
            }

            @Override
            public Object read(String json, Class<?> type) throws Exception {
                return mapper.readValue(json, type);
            }
        };
    }

    private static Mapper three() {
        var mapper = new tools.jackson.databind.ObjectMapper();
        return new Mapper() {
            @Override
            public String write(Object value) {
                return mapper.writeValueAsString(value);
            }

            @Override
            public Object read(String json, Class<?> type) {
                return mapper.readValue(json, type);
            }
        };
    }

    private static Assessment assessment() {
        return CaseBuilder.of(PersonalInformation.OFFENCE)
                .committedOn(LocalDate.of(2016, 5, 1))
                .judgedOn(LocalDate.of(2018, 1, 10))
                .add(PersonalInformation.INFORMATION, InformationEntry.disclosed(Category.PROPERTY, 30))
                .add(PersonalInformation.INFORMATION, InformationEntry.obtained(Category.TRANSACTION, 250))
                .is(
                        PersonalInformation.FIRST_OFFENCE,
                        PersonalInformation.FULL_RESTITUTION,
                        PersonalInformation.REMORSE)
                .build()
                .assess();
    }

    private static Assessment uncertain() {
        return CaseBuilder.of(PersonalInformation.OFFENCE)
                .committedOn(LocalDate.of(2018, 5, 1))
                .judgedOn(LocalDate.of(2019, 1, 10))
                .add(PersonalInformation.INFORMATION, InformationEntry.disclosed(Category.PROPERTY, 30))
                .unknown(PersonalInformation.KNEW_OF_CRIMINAL_USE)
                .build()
                .assess();
    }

    private static List<Object> values(Assessment assessment) {
        List<Object> values = new ArrayList<>();
        values.addAll(assessment.grounds());
        values.addAll(assessment.notMet());
        values.addAll(assessment.openFacts());
        values.addAll(assessment.distanceToNextTier());
        values.addAll(assessment.toReach(Tier.SECOND));
        values.addAll(assessment.toFallBelow());
        values.addAll(assessment.leniency());
        values.addAll(assessment.administrative());
        values.addAll(assessment.warnings());
        values.addAll(assessment.versions());
        values.add(assessment.offence());
        values.add(assessment.committed());
        values.add(assessment.penalty());
        values.add(assessment.standard());
        values.add(assessment.statutoryTerm());
        values.add(assessment.tier());
        values.add(Quantity.between(40, 60));
        values.add(Quantity.unknown());
        values.add(Ratio.of(11, 10));
        values.add(Yuan.of("3200.00"));
        return values;
    }

    private static void expect(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("must be " + expected + ", was " + actual);
        }
    }
}

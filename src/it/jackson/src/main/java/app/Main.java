package app;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import io.github.menkan.Assessment;
import io.github.menkan.Language;
import io.github.menkan.Period;
import io.github.menkan.Quantity;
import io.github.menkan.Ratio;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.information.Category;
import io.github.menkan.json.AssessmentWriter;
import io.github.menkan.personalinformation.InformationEntry;
import io.github.menkan.personalinformation.PersonalInformation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An answer and every record of it, written by mappers that found the module of the library; those of numbers alone are read again. An
 * application that reads answers back reads the JSON of the library itself.
 */
final class Main {

    private interface Mapper {
        String write(Object value) throws Exception;

        Object read(String json, Class<?> type) throws Exception;
    }

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        Mapper two = two();
        Mapper three = three();
        String answer = AssessmentWriter.in(Language.CHINESE).write(assessment());
        expect(answer, two.write(assessment()));
        expect(answer, three.write(assessment()));
        withoutTheModuleAnAnswerIsRefused();
        Set<String> types = new TreeSet<>();
        List<Object> values = values(assessment());
        values.addAll(uncertain().openFacts());
        for (Object value : values) {
            types.add(value.getClass().getSimpleName());
            expect(tree(two.write(value)), tree(three.write(value)));
        }
        System.out.println("written: " + types);
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
        for (Object value : List.of(
                new Period(LocalDate.of(2018, 5, 1), LocalDate.of(2018, 6, 1)),
                Quantity.between(40, 60),
                Quantity.unknown(),
                Ratio.of(11, 10),
                Tier.FIRST,
                Yuan.of("3200.00"))) {
            expect(value, two.read(two.write(value), value.getClass()));
            expect(value, three.read(three.write(value), value.getClass()));
        }
        expect("{\"numerator\":11,\"denominator\":10}", two.write(Ratio.of(11, 10)));
        expect("\"情节严重\"", three.write(Wording.of("情节严重")));
        expect("\"三年以下有期徒刑或者拘役，并处或者单处罚金\"", two.write(assessment().penalty()));
        expect("\"FIRST\"", three.write(Tier.FIRST));
    }

    private static void withoutTheModuleAnAnswerIsRefused() throws Exception {
        try {
            expect("an exception", new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(assessment()));
        } catch (InvalidDefinitionException refused) {
            expect(true, refused.getMessage().contains("no properties"));
        }
    }

    private static Mapper two() {
        var mapper = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
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
        var mapper = tools.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .build();
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

    /** The order of the properties is each mapper's own. */
    private static Object tree(String json) throws Exception {
        return new com.fasterxml.jackson.databind.json.JsonMapper().readTree(json);
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

package io.github.menkan.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.menkan.Assessment;
import io.github.menkan.Language;
import io.github.menkan.Menkan;
import io.github.menkan.Penalty;
import io.github.menkan.Period;
import io.github.menkan.StandardInForce;
import io.github.menkan.VersionOutcome;
import io.github.menkan.Wording;
import io.github.menkan.charges.Concurrence;
import io.github.menkan.charges.Offences;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Writes answers as JSON, one object in one line each. Fractions are strings such as {@code "11/10"}, money is yuan; statutory terms
 * and citations are Chinese in every language. An answer to a {@link ReadCase} carries the case as read, so that it can be checked
 * again later. Writers are immutable and safe to share.
 *
 * <pre>{@code
 * AssessmentWriter writer = AssessmentWriter.in(Language.CHINESE);
 * String answer = writer.write(CaseReader.on(LocalDate.of(2026, 11, 21)).read(json));
 * String alone = writer.write(assessment);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class AssessmentWriter {

    private final Language language;
    private final Offences offences;

    private AssessmentWriter(Language language, Offences offences) {
        this.language = requireNonNull(language, "language");
        this.offences = requireNonNull(offences, "offences");
    }

    /**
     * A writer.
     *
     * @param language the language of explanations
     * @return the writer
     */
    public static AssessmentWriter in(Language language) {
        return in(language, Offences.builtIn());
    }

    /**
     * A writer of answers about an application's own offences too.
     *
     * @param language the language of explanations
     * @param offences the offences, which declare what the law says where several are charged
     * @return the writer
     */
    public static AssessmentWriter in(Language language, Offences offences) {
        return new AssessmentWriter(language, offences);
    }

    /**
     * The answer to what was read: the assessment of a case, or the fault.
     *
     * @param entry what was read
     * @return one JSON object, without line break
     */
    public String write(CaseEntry entry) {
        return node(entry).toString();
    }

    /**
     * The answer to what was read from one of several files.
     *
     * @param entry what was read
     * @param file the name of the file, the answer's first property {@code file}
     * @return one JSON object, without line break
     */
    public String write(CaseEntry entry, String file) {
        return named(requireNonNull(file, "file")).setAll(node(entry)).toString();
    }

    /**
     * The answers to the charges for one event, each with the property {@code concurrence} that tells whether it governs.
     *
     * @param charges the cases that name the event, at least one
     * @return one JSON object for each, in the same order, without line breaks
     * @throws IllegalArgumentException when there is none, or the first names no event
     */
    public List<String> writeEvent(List<ReadCase> charges) {
        return events(charges).stream().map(ObjectNode::toString).toList();
    }

    /**
     * The answers to the charges for one event, read from one of several files.
     *
     * @param charges the cases that name the event, at least one
     * @param file the name of the file, the first property {@code file} of each answer
     * @return one JSON object for each, in the same order, without line breaks
     * @throws IllegalArgumentException when there is none, or the first names no event
     */
    public List<String> writeEvent(List<ReadCase> charges, String file) {
        requireNonNull(file, "file");
        return events(charges).stream()
                .map(answer -> named(file).setAll(answer).toString())
                .toList();
    }

    private List<ObjectNode> events(List<ReadCase> charges) {
        Concurrence concurrence = Concurrence.of(
                requireNonNull(charges, "charges").stream()
                        .map(charge -> charge.facts().assess())
                        .toList(),
                offences);
        String event = charges.get(0)
                .event()
                .orElseThrow(() -> new IllegalArgumentException("charges must name an event, was absent"));
        List<ObjectNode> answers = new ArrayList<>();
        for (int i = 0; i < charges.size(); i++) {
            ObjectNode answer = answer(charges.get(i));
            answer.set(
                    "concurrence",
                    concurrence(event, concurrence.standings().get(i)).put("settled", concurrence.settled()));
            answers.add(answer);
        }
        return answers;
    }

    private ObjectNode concurrence(String event, Concurrence.Standing standing) {
        ObjectNode node = object().put("event", event);
        switch (standing.position()) {
            case GOVERNS -> node.put("governs", true);
            case GIVES_WAY, NOT_REACHED -> node.put("governs", false);
            case NOT_DECIDED -> node.putNull("governs");
        }
        return node.put("position", standing.position().name()).put("why", standing.why(language));
    }

    /**
     * An assessment of a case that was not read from JSON; the answer has no {@code id} and no {@code case}.
     *
     * @param assessment the assessment
     * @return one JSON object, without line break
     */
    public String write(Assessment assessment) {
        ObjectNode answer = object();
        put(answer, requireNonNull(assessment, "assessment"), false);
        return answer.toString();
    }

    private static ObjectNode named(String file) {
        return object().put("file", Shown.isWellFormed(file) ? file : Shown.text(file));
    }

    private ObjectNode node(CaseEntry entry) {
        return requireNonNull(entry, "entry") instanceof ReadCase read ? answer(read) : fault((InputFault) entry);
    }

    private ObjectNode answer(ReadCase read) {
        ObjectNode answer = object();
        read.id().ifPresent(id -> answer.put("id", id));
        put(answer, read.facts().assess(), read.judgedAssumed());
        answer.set("case", read.tree());
        return answer;
    }

    private static ObjectNode fault(InputFault fault) {
        ObjectNode answer = object().put("line", fault.line());
        fault.id().ifPresent(id -> answer.put("id", id));
        answer.set("error", object().put("path", fault.path()).put("message", fault.message()));
        return answer;
    }

    private void put(ObjectNode answer, Assessment assessment, boolean judgedAssumed) {
        FindingNodes findings = new FindingNodes(language);
        answer.put("offence", assessment.offence().id());
        answer.set("committed", period(assessment.committed()));
        answer.put("judged", assessment.judged().toString());
        answer.put("tier", assessment.tier().name()).put("term", assessment.term());
        if (language != Language.CHINESE) {
            answer.put("termTranslated", assessment.statutoryTerm().in(language));
        }
        answer.put("seriousOrWorse", assessment.isSeriousOrWorse());
        answer.put("discretionaryTier", assessment.discretionaryTier().name());
        answer.put("possibleTier", assessment.possibleTier().name());
        answer.put("decided", assessment.decided());
        switch (assessment.attempted()) {
            case YES -> answer.put("attempted", true);
            case NO -> answer.put("attempted", false);
            case UNKNOWN -> answer.putNull("attempted");
        }
        answer.set("grounds", array(assessment.grounds(), findings::ground));
        answer.set("penalty", penalty(assessment.penalty()));
        answer.set("distanceToNextTier", array(assessment.distanceToNextTier(), findings::distance));
        answer.set(
                "openFacts",
                array(assessment.openFacts(), fact -> text(fact.text().in(language))));
        answer.set("leniency", array(assessment.leniency(), findings::factor));
        answer.set("administrative", array(assessment.administrative(), findings::administrative));
        ArrayNode warnings = array(assessment.warnings(), wording -> text(wording.in(language)));
        if (judgedAssumed) {
            warnings.add(judgedAssumed(assessment).in(language));
        }
        answer.set("warnings", warnings);
        answer.set("standard", standard(assessment.standard()));
        answer.set("aggravation", array(assessment.aggravation(), findings::factor));
        assessment.fineGuidance().ifPresent(guidance -> answer.put("fineGuidance", guidance.in(language)));
        answer.set("versions", array(assessment.versions(), this::version));
        answer.put("subject", SubjectWords.of(assessment.subject()));
        answer.put("judgedAssumed", judgedAssumed);
        answer.put("language", language.code()).put("version", Menkan.version());
    }

    /**
     * The warning that no day of judgment was stated.
     *
     * @param assessment the assessment
     * @return the warning, with the day that stands for it
     */
    public static Wording judgedAssumed(Assessment assessment) {
        return Wording.of(
                "案件未写明裁判日期，按运行之日（{0}）适用法律",
                requireNonNull(assessment, "assessment").judged());
    }

    private static JsonNode period(Period period) {
        return period.from().equals(period.to())
                ? text(period.from().toString())
                : object().put("from", period.from().toString())
                        .put("to", period.to().toString());
    }

    private ObjectNode penalty(Penalty penalty) {
        ObjectNode node = object().put("text", penalty.text().in(language));
        months(node, "minMonths", penalty.minMonths());
        months(node, "maxMonths", penalty.maxMonths());
        return node.put("life", penalty.life())
                .put("criminalDetention", penalty.criminalDetention())
                .put("publicSurveillance", penalty.publicSurveillance())
                .put("fine", penalty.fine().name())
                .put("confiscation", penalty.confiscation());
    }

    private static void months(ObjectNode node, String name, OptionalInt months) {
        if (months.isPresent()) {
            node.put(name, months.getAsInt());
        } else {
            node.putNull(name);
        }
    }

    private ObjectNode standard(StandardInForce standard) {
        ObjectNode node = object().put("number", standard.number()).put("law", standard.law());
        node.set("documents", texts(standard.documents()));
        return node.put("why", standard.why().in(language)).put("hash", standard.hash());
    }

    private ObjectNode version(VersionOutcome version) {
        ObjectNode node = object().put("law", version.law())
                .put("lawFrom", version.lawFrom().toString())
                .put("interpretation", version.interpretation())
                .put("interpretationFrom", version.interpretationFrom().toString())
                .put("standardFrom", version.standardFrom().toString())
                .put("applied", version.applied())
                .put("tier", version.tier().name())
                .put("possibleTier", version.possibleTier().name());
        node.set("penalty", penalty(version.penalty()));
        return node.put("why", version.why().in(language));
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static JsonNode text(String value) {
        return JsonNodeFactory.instance.textNode(value);
    }

    static ArrayNode texts(Collection<String> values) {
        return array(values, AssessmentWriter::text);
    }

    static <T> ArrayNode array(Collection<T> values, Function<? super T, ? extends JsonNode> one) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> array.add(one.apply(value)));
        return array;
    }

    static void putText(ObjectNode node, String name, Optional<String> value) {
        value.ifPresent(text -> node.put(name, text));
    }
}

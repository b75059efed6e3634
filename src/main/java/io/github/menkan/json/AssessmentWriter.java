package io.github.menkan.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.menkan.Assessment;
import io.github.menkan.Assumption;
import io.github.menkan.Language;
import io.github.menkan.Menkan;
import io.github.menkan.Penalty;
import io.github.menkan.StandardInForce;
import io.github.menkan.VersionOutcome;
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

    /**
     * The answer to one of the charges for an event that has more of them than are compared: its {@code concurrence} says so.
     *
     * @param charge the case that names the event
     * @param file the name of the file where it is one of several, the answer's first property {@code file}
     * @return one JSON object, without line break
     */
    public String writeUncompared(ReadCase charge, Optional<String> file) {
        requireNonNull(charge, "charge");
        ObjectNode answer =
                requireNonNull(file, "file").map(AssessmentWriter::named).orElse(object());
        answer.setAll(answer(charge));
        answer.set(
                "concurrence",
                new ConcurrenceNodes(language).notCompared(charge.event().orElse("")));
        return answer.toString();
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
            answer.set("concurrence", new ConcurrenceNodes(language).compared(event, concurrence, i));
            answers.add(answer);
        }
        return answers;
    }

    /**
     * An assessment of a case that was not read from JSON; the answer has no {@code id} and no {@code case}.
     *
     * @param assessment the assessment
     * @return one JSON object, without line break
     */
    public String write(Assessment assessment) {
        ObjectNode answer = object();
        put(answer, requireNonNull(assessment, "assessment"));
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
        put(answer, read.facts().assess());
        answer.set("case", read.tree());
        return answer;
    }

    private ObjectNode fault(InputFault fault) {
        ObjectNode answer = object().put("line", fault.line());
        fault.id().ifPresent(id -> answer.put("id", id));
        ObjectNode error = object().put("path", fault.path()).put("code", fault.code());
        answer.set("error", error.put("message", fault.message(language)));
        return answer;
    }

    private void put(ObjectNode answer, Assessment assessment) {
        FindingNodes findings = new FindingNodes(language);
        answer.put("offence", assessment.offence().id());
        answer.set("committed", CaseNodes.period(assessment.committed()));
        answer.put("judged", assessment.judged().toString());
        answer.put("tier", assessment.tier().name()).put("term", assessment.term());
        if (language != Language.CHINESE) {
            answer.put("termTranslated", assessment.statutoryTerm().in(language));
        }
        answer.put("seriousOrWorse", assessment.seriousOrWorse());
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
        List<Assumption> judged = assessment.assumed().stream()
                .filter(one -> one.property().equals("judged"))
                .toList();
        judged.forEach(one -> warnings.add(one.text().in(language)));
        answer.set("warnings", warnings);
        answer.set("standard", standard(assessment.standard()));
        answer.set("aggravation", array(assessment.aggravation(), findings::factor));
        assessment.fineGuidance().ifPresent(guidance -> answer.put("fineGuidance", guidance.in(language)));
        assessment.filed().ifPresent(day -> answer.put("filed", day.toString()));
        answer.set("assumed", array(assessment.assumed(), one -> CaseNodes.assumption(one, language)));
        assessment.limitation().ifPresent(one -> answer.set("limitation", CaseNodes.limitation(one, language)));
        assessment
                .startingPoint()
                .ifPresent(one -> answer.set("startingPoint", CaseNodes.startingPoint(one, language)));
        answer.set("versions", array(assessment.versions(), this::version));
        answer.put("subject", SubjectWords.of(assessment.subject()));
        answer.put("judgedAssumed", !judged.isEmpty());
        answer.put("language", language.code());
        answer.put("version", Menkan.version());
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

    static void months(ObjectNode node, String name, OptionalInt months) {
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
                .put("possibleTier", version.possibleTier().name())
                .put("term", version.term().chinese())
                .put("possibleTerm", version.possibleTerm().chinese());
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

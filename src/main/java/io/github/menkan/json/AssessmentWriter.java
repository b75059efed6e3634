package io.github.menkan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.menkan.Assessment;
import io.github.menkan.Assumption;
import io.github.menkan.Language;
import io.github.menkan.Menkan;
import io.github.menkan.OpenFact;
import io.github.menkan.Penalty;
import io.github.menkan.StandardInForce;
import io.github.menkan.Tier;
import io.github.menkan.VersionOutcome;
import io.github.menkan.Wording;
import io.github.menkan.charges.Concurrence;
import io.github.menkan.charges.Offences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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

    private static final int USUAL_LENGTH = 6_000;

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
        return write(entry, Optional.empty());
    }

    /**
     * The answer to what was read from one of several files.
     *
     * @param entry what was read
     * @param file the name of the file, the answer's first property {@code file}
     * @return one JSON object, without line break
     */
    public String write(CaseEntry entry, String file) {
        return write(entry, Optional.of(requireNonNull(file, "file")));
    }

    private String write(CaseEntry entry, Optional<String> file) {
        return new String(write(List.of(requireNonNull(entry, "entry")), file, ""), UTF_8);
    }

    /**
     * The answers to several cases, as bytes for a file.
     *
     * @param entries what was read
     * @param file the name of the file where it is one of several, the first property {@code file} of each answer
     * @param separator what stands between the answers, in ASCII
     * @return one JSON object for each, in the same order, without line breaks, in UTF-8
     */
    public byte[] write(List<CaseEntry> entries, Optional<String> file, String separator) {
        requireNonNull(file, "file");
        requireNonNull(separator, "separator");
        JsonOut out = new JsonOut(language, requireNonNull(entries, "entries").size() * USUAL_LENGTH);
        for (int i = 0; i < entries.size(); i++) {
            CaseEntry entry = entries.get(i);
            out.raw(i == 0 ? "" : separator).object(one -> entry(one, entry, file));
        }
        return out.bytes();
    }

    private String text(Consumer<JsonOut> properties) {
        return new JsonOut(language, USUAL_LENGTH).object(properties).toString();
    }

    private void entry(JsonOut out, CaseEntry entry, Optional<String> file) {
        name(out, file);
        if (entry instanceof ReadCase read) {
            answer(out, read);
        } else if (entry instanceof InputFault fault) {
            fault(out, fault);
        }
    }

    /**
     * The answers to the charges for one event, each with the property {@code concurrence} that tells whether it governs.
     *
     * @param charges the cases that name the event, at least one
     * @return one JSON object for each, in the same order, without line breaks
     * @throws IllegalArgumentException when there is none, or the first names no event
     */
    public List<String> writeEvent(List<ReadCase> charges) {
        return writeEvent(charges, Optional.empty());
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
        return writeEvent(charges, Optional.of(requireNonNull(file, "file")));
    }

    private List<String> writeEvent(List<ReadCase> charges, Optional<String> file) {
        Concurrence concurrence = Concurrence.of(
                requireNonNull(charges, "charges").stream()
                        .map(charge -> charge.facts().assess())
                        .toList(),
                offences);
        String event = charges.get(0)
                .event()
                .orElseThrow(() -> new IllegalArgumentException("charges must name an event, was absent"));
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < charges.size(); i++) {
            int charge = i;
            answers.add(charge(
                    charges.get(i), file, out -> ConcurrenceJson.compared(out, language, event, concurrence, charge)));
        }
        return answers;
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
        return charge(
                charge,
                requireNonNull(file, "file"),
                out -> ConcurrenceJson.notCompared(out, charge.event().orElse("")));
    }

    private String charge(ReadCase charge, Optional<String> file, Consumer<JsonOut> concurrence) {
        return text(out -> {
            name(out, file);
            answer(out, charge);
            out.object("concurrence", concurrence);
        });
    }

    /**
     * An assessment of a case that was not read from JSON; the answer has no {@code id} and no {@code case}.
     *
     * @param assessment the assessment
     * @return one JSON object, without line break
     */
    public String write(Assessment assessment) {
        requireNonNull(assessment, "assessment");
        return text(out -> put(out, assessment));
    }

    private static void name(JsonOut out, Optional<String> file) {
        file.ifPresent(name -> out.put("file", Shown.isWellFormed(name) ? name : Shown.text(name)));
    }

    private void answer(JsonOut out, ReadCase read) {
        read.id().ifPresent(id -> out.put("id", id));
        put(out, read.facts().assess());
        out.tree("case", read.tree());
    }

    private void fault(JsonOut out, InputFault fault) {
        out.put("line", fault.line());
        fault.id().ifPresent(id -> out.put("id", id));
        out.object(
                "error",
                error -> error.put("path", fault.path())
                        .put("code", fault.code())
                        .put("message", fault.message(language)));
    }

    private void put(JsonOut out, Assessment assessment) {
        FindingJson findings = new FindingJson(out);
        Tier tier = assessment.tier();
        out.put("offence", assessment.offence().id());
        CaseJson.committed(out, assessment.committed());
        Wording term = assessment.statutoryTerm();
        out.put("judged", assessment.judged().toString()).put("tier", tier).put("term", term.chinese());
        if (language != Language.CHINESE) {
            out.put("termTranslated", term);
        }
        out.put("seriousOrWorse", assessment.seriousOrWorse())
                .put("discretionaryTier", assessment.discretionaryTier())
                .put("possibleTier", assessment.possibleTier())
                .put("decided", assessment.decided())
                .put("attempted", assessment.attempted())
                .objects("grounds", assessment.grounds(), findings::ground)
                .object("penalty", penalty -> penalty(penalty, assessment.penalty()))
                .objects("distanceToNextTier", assessment.distanceToNextTier(), findings::distance)
                .wordings(
                        "openFacts",
                        assessment.openFacts().stream().map(OpenFact::text).toList())
                .objects("leniency", assessment.leniency(), findings::factor)
                .objects("administrative", assessment.administrative(), findings::administrative);
        List<Wording> warnings = new ArrayList<>(assessment.warnings());
        boolean isJudgedAssumed = false;
        for (Assumption one : assessment.assumed()) {
            if (one.property().equals("judged")) {
                warnings.add(one.text());
                isJudgedAssumed = true;
            }
        }
        out.wordings("warnings", warnings)
                .object("standard", standard -> standard(standard, assessment.standard()))
                .objects("aggravation", assessment.aggravation(), findings::factor)
                .put("fineGuidance", assessment.fineGuidance());
        assessment.filed().ifPresent(day -> out.put("filed", day.toString()));
        out.objects("assumed", assessment.assumed(), one -> CaseJson.assumption(out, one));
        assessment.limitation().ifPresent(one -> out.object("limitation", all -> CaseJson.limitation(all, one)));
        assessment
                .startingPoint()
                .ifPresent(one -> out.object("startingPoint", all -> CaseJson.startingPoint(all, one)));
        out.objects("versions", assessment.versions(), version -> version(out, version))
                .put("subject", SubjectWords.of(assessment.subject()))
                .put("judgedAssumed", isJudgedAssumed)
                .put("language", language.code())
                .put("version", Menkan.version());
    }

    private static void penalty(JsonOut out, Penalty penalty) {
        out.put("text", penalty.text())
                .put("minMonths", penalty.minMonths())
                .put("maxMonths", penalty.maxMonths())
                .put("life", penalty.life())
                .put("criminalDetention", penalty.criminalDetention())
                .put("publicSurveillance", penalty.publicSurveillance())
                .put("fine", penalty.fine())
                .put("confiscation", penalty.confiscation());
    }

    private static void standard(JsonOut out, StandardInForce standard) {
        out.put("number", standard.number())
                .put("law", standard.law())
                .texts("documents", standard.documents())
                .put("why", standard.why())
                .put("hash", standard.hash());
    }

    private static void version(JsonOut out, VersionOutcome version) {
        out.put("law", version.law())
                .put("lawFrom", version.lawFrom().toString())
                .put("interpretation", version.interpretation())
                .put("interpretationFrom", version.interpretationFrom().toString())
                .put("standardFrom", version.standardFrom().toString())
                .put("applied", version.applied())
                .put("tier", version.tier())
                .put("possibleTier", version.possibleTier())
                .put("term", version.term().chinese())
                .put("possibleTerm", version.possibleTerm().chinese())
                .object("penalty", penalty -> penalty(penalty, version.penalty()))
                .put("why", version.why());
    }
}

package io.github.menkan.report;

import io.github.menkan.Assessment;
import io.github.menkan.Finding;
import io.github.menkan.Language;
import io.github.menkan.Menkan;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * An assessment as plain text to be pasted into a document: nine sections in a fixed order, each present, with the sums written
 * out. Paragraphs are single lines, which the reader's program wraps; columns line up in a terminal, where a Chinese character is
 * two columns wide. Control characters in labels are replaced.
 *
 * <pre>{@code
 * String chinese = new TextReport(assessment, Language.CHINESE).render();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class TextReport {

    private static final String INDENT = "   ";

    private final Assessment assessment;
    private final Voice voice;
    private final Narrative narrative;
    private final GroundText grounds;

    /**
     * A report of an assessment.
     *
     * @param assessment the assessment
     * @param language the language
     */
    public TextReport(Assessment assessment, Language language) {
        this.assessment = Objects.requireNonNull(assessment, "assessment");
        this.voice = new Voice(Objects.requireNonNull(language, "language"));
        this.narrative = new Narrative(assessment, voice);
        this.grounds = new GroundText(assessment, voice);
    }

    /**
     * The text.
     *
     * @return lines ended by {@code \n}
     */
    public String render() {
        StringBuilder text = new StringBuilder();
        line(text, narrative.title());
        line(
                text,
                narrative.facts().stream()
                        .map(fact -> fact.name() + voice.say("：") + fact.value())
                        .collect(Collectors.joining(voice.say("；"))));
        for (Heading heading : Heading.values()) {
            line(text, "");
            line(text, heading.numbered(voice));
            if (heading == Heading.GROUNDS) {
                grounds(text);
            } else {
                narrative.paragraphs(heading).forEach(paragraph -> line(text, paragraph));
            }
        }
        line(text, "");
        line(text, narrative.disclaimer() + voice.say("（门槛 Menkan ") + Menkan.version() + voice.say("）"));
        return text.toString();
    }

    private void grounds(StringBuilder text) {
        Weighed weighed = Weighed.of(assessment);
        int number = 0;
        for (List<Finding> group : List.of(weighed.deciding(), weighed.discretionary(), weighed.lifting())) {
            for (Finding finding : group) {
                number++;
                line(
                        text,
                        number + ". " + grounds.clause(finding) + voice.say("：") + grounds.status(finding)
                                + voice.say("，") + grounds.consequence(finding)
                                + voice.say("。"));
                grounds.lines(finding).forEach(one -> line(text, INDENT + one));
            }
        }
        if (number == 0) {
            line(text, voice.say("没有一项标准达到或者可能达到。"));
        }
        if (!weighed.others().isEmpty()) {
            line(text, voice.say("其他条款（不改变上述档次）："));
            Columns columns = new Columns();
            for (Finding finding : weighed.others()) {
                columns.row(INDENT + grounds.status(finding), grounds.clause(finding), grounds.working(finding));
            }
            columns.lines().forEach(one -> line(text, one));
        }
        grounds.unlisted(weighed.inapplicable()).ifPresent(one -> line(text, one));
    }

    private static void line(StringBuilder text, String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}

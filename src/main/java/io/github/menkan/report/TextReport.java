package io.github.menkan.report;

import static io.github.menkan.report.Phrase.say;

import io.github.menkan.Contribution;
import io.github.menkan.Finding;
import io.github.menkan.Language;
import io.github.menkan.Measurement;
import io.github.menkan.Wording;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Plain text to be pasted into a document: nine sections in a fixed order, each present, with the sums written out. Paragraphs are
 * single lines, which the reader's program wraps; columns line up in a terminal, where a Chinese character is two columns wide.
 */
final class TextReport {

    private static final String INDENT = "   ";

    private final Material material;
    private final Frame frame;
    private final Language language;
    private final GroundWords words;
    private final StringBuilder text = new StringBuilder();

    TextReport(Material material, Frame frame, Language language) {
        this.material = material;
        this.frame = frame;
        this.language = language;
        this.words = new GroundWords(material);
    }

    /** The text, lines ended by {@code \n}. */
    String render() {
        Content content = new Content(material);
        line(content.title());
        line(Wording.joined(
                "；",
                content.entries().stream()
                        .map(entry -> say("{0}：{1}", entry.name(), entry.value()))
                        .toList()));
        framed(Frame::concurrence, Content.CONCURRENCE);
        framed(TextReport::facts, Content.FACTS);
        for (Heading heading : Heading.values()) {
            line("");
            line(heading.words());
            if (heading == Heading.GROUNDS) {
                grounds();
            }
            content.paragraphs(heading).forEach(this::line);
        }
        line("");
        line(Content.disclaimer());
        return text.toString();
    }

    private static List<String> facts(Frame frame) {
        return frame.facts().entrySet().stream()
                .map(fact -> fact.getKey() + "\t" + fact.getValue())
                .toList();
    }

    private void framed(Function<Frame, List<String>> part, Wording heading) {
        List<String> lines = part.apply(frame);
        if (!lines.isEmpty()) {
            line("");
            line(heading);
            TextColumns columns = new TextColumns(language);
            lines.forEach(one -> columns.row(
                    Stream.of(one.split("\t", -1)).map(Phrase::asItStands).toArray(Wording[]::new)));
            columns.lines().forEach(this::line);
        }
    }

    private void grounds() {
        int number = 0;
        for (Finding finding : Stream.of(material.deciding(), material.discretionary(), material.lifting())
                .flatMap(List::stream)
                .toList()) {
            number++;
            line(say(
                    "{0}. {1}：{2}，{3}。",
                    number, GroundWords.clause(finding), GroundWords.status(finding), words.consequence(finding)));
            finding.measurements().forEach(this::sum);
            finding.circumstances().forEach(one -> indented(GroundWords.circumstance(one)));
            finding.note().ifPresent(note -> indented(say("注：{0}", note)));
        }
        if (number == 0) {
            line(say("没有一项标准达到或者可能达到。"));
        }
        if (!material.others().isEmpty()) {
            line(say("其他条款（不改变上述档次）："));
            TextColumns columns = new TextColumns(language);
            material.others()
                    .forEach(finding ->
                            columns.row(GroundWords.status(finding), GroundWords.clause(finding), Sums.line(finding)));
            columns.lines().forEach(one -> line(INDENT + one));
        }
        words.unlisted().ifPresent(this::line);
    }

    private void sum(Measurement measurement) {
        TextColumns columns = new TextColumns(language);
        for (Contribution one : measurement.contributions()) {
            columns.row(one.label(), Phrase.amount(one.amount(), one.unit()), Sums.share(one));
        }
        columns.lines().forEach(one -> line(INDENT + one));
        if (measurement.contributions().size() > 1) {
            indented(say("合计：标准的{0}", Sums.percent(measurement.attainment(), measurement.possibleAttainment())));
        }
    }

    private void indented(Wording words) {
        line(INDENT + words.in(language));
    }

    private void line(Wording words) {
        line(words.in(language));
    }

    private void line(String line) {
        text.append(Plain.text(line).stripTrailing()).append('\n');
    }
}

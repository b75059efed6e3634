package io.github.menkan.report;

import io.github.menkan.Assessment;
import io.github.menkan.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A report of an assessment for people, as plain text and as one self-contained HTML page.
 *
 * <pre>{@code
 * Report report = Report.of(assessment);
 * String chinese = report.toText(Language.CHINESE);
 * String page = report.html(Language.ENGLISH);
 * page.contains("<script"); // false
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Report {

    private final Material material;
    private final Frame frame;

    private Report(Material material, Frame frame) {
        this.material = material;
        this.frame = frame;
    }

    /**
     * The report of an assessment.
     *
     * @param assessment the assessment
     * @return its report
     */
    public static Report of(Assessment assessment) {
        return new Report(Material.of(Objects.requireNonNull(assessment, "assessment")), Frame.NONE);
    }

    /**
     * The same report under the name of its case, which stands in its title.
     *
     * @param id how the case is called
     * @return the report
     */
    public Report named(String id) {
        return new Report(
                material, new Frame(Optional.of(Objects.requireNonNull(id, "id")), frame.facts(), frame.concurrence()));
    }

    /**
     * The same report with a section for the facts as they were stated, for the reader to compare.
     *
     * @param facts the values by their names, in the language of the report and in the order in which they are shown
     * @return the report
     */
    public Report stating(Map<String, String> facts) {
        return new Report(material, new Frame(frame.id(), Objects.requireNonNull(facts, "facts"), frame.concurrence()));
    }

    /**
     * The same report with what becomes of the charge beside others for the same event (竞合).
     *
     * @param sentences which of the charges governs and why, in the language of the report
     * @return the report
     */
    public Report beside(List<String> sentences) {
        return new Report(
                material, new Frame(frame.id(), frame.facts(), Objects.requireNonNull(sentences, "sentences")));
    }

    /**
     * The report as plain text to be pasted into a document: nine sections in a fixed order, each present, with the sums written
     * out. Paragraphs are single lines. Control characters in labels are replaced.
     *
     * @param language the language
     * @return the text, lines ended by {@code \n}
     */
    public String toText(Language language) {
        return new TextReport(material, frame, Objects.requireNonNull(language, "language")).render();
    }

    /**
     * The report as one HTML page, which is also well-formed XML: no script, nothing from the network, one style sheet inside,
     * pictures as inline SVG. It shows light or dark as the reader prefers and prints on A4. Every value is escaped, control
     * characters are replaced, and the page forbids itself scripts and connections.
     *
     * @param language the language
     * @return the page
     */
    public String html(Language language) {
        return new HtmlReport(material, frame, Objects.requireNonNull(language, "language")).render();
    }
}

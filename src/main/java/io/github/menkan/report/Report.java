package io.github.menkan.report;

import io.github.menkan.Assessment;
import io.github.menkan.Language;
import java.util.Objects;

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

    private Report(Material material) {
        this.material = material;
    }

    /**
     * The report of an assessment.
     *
     * @param assessment the assessment
     * @return its report
     */
    public static Report of(Assessment assessment) {
        return new Report(Material.of(Objects.requireNonNull(assessment, "assessment")));
    }

    /**
     * The report as plain text to be pasted into a document: nine sections in a fixed order, each present, with the sums written
     * out. Paragraphs are single lines. Control characters in labels are replaced.
     *
     * @param language the language
     * @return the text, lines ended by {@code \n}
     */
    public String toText(Language language) {
        return new TextReport(material, Objects.requireNonNull(language, "language")).render();
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
        return new HtmlReport(material, Objects.requireNonNull(language, "language")).render();
    }
}

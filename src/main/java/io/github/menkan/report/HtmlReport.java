package io.github.menkan.report;

import io.github.menkan.Assessment;
import io.github.menkan.Language;

/**
 * An assessment as one self-contained HTML page.
 *
 * @since 0.1.0
 */
public final class HtmlReport {

    private final Assessment assessment;
    private final Language language;

    /**
     * A report of an assessment.
     *
     * @param assessment the assessment
     * @param language the language
     */
    public HtmlReport(Assessment assessment, Language language) {
        this.assessment = assessment;
        this.language = language;
    }

    /**
     * The page.
     *
     * @return the HTML
     */
    public String render() {
        return "<!DOCTYPE html>\n<title>" + assessment.offence().name().in(language) + "</title>\n";
    }
}

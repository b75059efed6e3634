package io.github.menkan.report;

import io.github.menkan.Assessment;
import io.github.menkan.Language;

/**
 * An assessment as plain text.
 *
 * @since 0.1.0
 */
public final class TextReport {

    private final Assessment assessment;
    private final Language language;

    /**
     * A report of an assessment.
     *
     * @param assessment the assessment
     * @param language the language
     */
    public TextReport(Assessment assessment, Language language) {
        this.assessment = assessment;
        this.language = language;
    }

    /**
     * The text.
     *
     * @return lines ended by {@code \n}
     */
    public String render() {
        return assessment.offence().name().in(language) + ": "
                + assessment.statutoryTerm().in(language) + "\n";
    }
}

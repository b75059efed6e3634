package io.github.menkan.report;

import io.github.menkan.Assessment;
import io.github.menkan.Language;
import io.github.menkan.Menkan;
import java.util.Locale;
import java.util.Objects;

/**
 * An assessment as one self-contained HTML page, which is also well-formed XML: no script, nothing from the network, one style
 * sheet inside, pictures as inline SVG. It shows light or dark as the reader prefers and prints on A4. First a box with the tier,
 * the clause that decides, how certain that is and what is missing; then a bar for each ground; then what the text report says.
 *
 * <p>Every value is escaped, control characters are replaced, and the page forbids itself scripts and connections. Bars are linear
 * from 0 to the larger of 1.2 times the standard and what is attained or possible, and are cut off with the mark ≥ at 12 times.
 *
 * <pre>{@code
 * String page = new HtmlReport(assessment, Language.CHINESE).render();
 * page.contains("<script"); // false
 * }</pre>
 *
 * @since 0.1.0
 */
public final class HtmlReport {

    private final Assessment assessment;
    private final Voice voice;
    private final Narrative narrative;

    /**
     * A report of an assessment.
     *
     * @param assessment the assessment
     * @param language the language
     */
    public HtmlReport(Assessment assessment, Language language) {
        this.assessment = Objects.requireNonNull(assessment, "assessment");
        this.voice = new Voice(Objects.requireNonNull(language, "language"));
        this.narrative = new Narrative(assessment, voice);
    }

    /**
     * The page.
     *
     * @return the HTML
     */
    public String render() {
        String language = voice.say("zh-CN");
        Markup page = new Markup();
        page.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language, "xml:lang", language);
        head(page);
        page.open("body");
        hatch(page);
        page.open("header");
        page.leaf("h1", narrative.title());
        page.open("dl", "class", "facts");
        for (Narrative.Fact fact : narrative.facts()) {
            page.open("div");
            page.leaf("dt", fact.name());
            page.leaf("dd", fact.value());
            page.close();
        }
        page.close().close();
        page.open("main");
        new ConclusionMarkup(assessment, voice).writeTo(page);
        for (Heading heading : Heading.values()) {
            if (heading != Heading.CONCLUSION) {
                section(page, heading);
            }
        }
        page.close();
        page.leaf("footer", narrative.disclaimer() + voice.say("（门槛 Menkan ") + Menkan.version() + voice.say("）"));
        page.close().close();
        return "<!DOCTYPE html>\n" + page;
    }

    private void head(Markup page) {
        page.open("head");
        page.empty("meta", "charset", "utf-8");
        page.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        page.empty("link", "rel", "icon", "href", "data:,");
        page.leaf("title", narrative.title());
        page.style(StyleSheet.CSS);
        page.close();
    }

    /** The pattern of what is uncertain, for every bar of the page. */
    private static void hatch(Markup page) {
        page.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "defs", "aria-hidden", "true")
                .open("defs");
        page.open(
                "pattern",
                "id",
                "hatch",
                "width",
                "8",
                "height",
                "8",
                "patternUnits",
                "userSpaceOnUse",
                "patternTransform",
                "rotate(45)");
        page.empty("path", "d", "M0 0 V8");
        page.close().close().close();
    }

    private void section(Markup page, Heading heading) {
        String id = heading.name().toLowerCase(Locale.ROOT);
        page.open("section", "aria-labelledby", id);
        page.leaf("h2", heading.numbered(voice), "id", id);
        if (heading == Heading.GROUNDS) {
            new GroundMarkup(assessment, voice).writeTo(page);
        } else {
            if (heading == Heading.VERSIONS && Weighed.isOffence(assessment)) {
                new Timeline(assessment, voice, narrative).writeTo(page);
            }
            narrative.paragraphs(heading).forEach(paragraph -> page.leaf("p", paragraph));
        }
        page.close();
    }
}

package io.github.menkan.report;

import static io.github.menkan.report.Phrase.say;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.menkan.Language;
import io.github.menkan.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

/**
 * One page: first a box with the tier, the clause that decides, how certain that is and what is missing; then a bar for each ground;
 * then what the text report says.
 */
final class HtmlReport {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; " + "form-action 'none'";

    private final Material material;
    private final Frame frame;
    private final Content content;
    private final Markup page;

    HtmlReport(Material material, Frame frame, Language language) {
        this.material = material;
        this.frame = frame;
        this.content = new Content(material);
        this.page = new Markup(language);
    }

    /** The HTML, which is well-formed XML. */
    String render() {
        page.open("html xmlns='http://www.w3.org/1999/xhtml' lang='{0}' xml:lang='{0}'", Wording.of("zh-CN"));
        head(page, title());
        page.open("body");
        hatch();
        page.open("header");
        page.leaf("h1", title());
        page.open("dl class='facts'");
        for (Content.Entry entry : content.entries()) {
            page.open("div");
            page.leaf("dt", entry.name());
            page.leaf("dd", entry.value());
            page.close();
        }
        page.close().close();
        page.open("main");
        new ConclusionMarkup(material).writeTo(page);
        concurrence();
        facts();
        for (Heading heading : Heading.values()) {
            if (heading != Heading.CONCLUSION) {
                section(heading);
            }
        }
        page.close();
        page.leaf("footer", Content.disclaimer());
        page.close().close();
        return "<!DOCTYPE html>\n" + page;
    }

    /** The head of a page: no script, nothing from outside. */
    static void head(Markup page, Wording title) {
        page.open("head");
        page.empty("meta charset='utf-8'");
        page.empty("meta http-equiv='Content-Security-Policy' content='{0}'", POLICY);
        page.empty("meta name='viewport' content='width=device-width, initial-scale=1'");
        page.empty("meta name='color-scheme' content='light dark'");
        page.empty("link rel='icon' href='data:,'");
        page.leaf("title", title);
        page.style(styleSheet());
        page.close();
    }

    /** The one style sheet of the page: light, dark, narrow, and on A4 paper. It refers to nothing outside. */
    static String styleSheet() {
        try (InputStream css =
                Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"), "report.css")) {
            return new String(css.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The pattern of what is uncertain, for every bar of the page. */
    private void hatch() {
        page.open("svg xmlns='http://www.w3.org/2000/svg' class='defs' aria-hidden='true'")
                .open("defs")
                .open(
                        "pattern id='hatch' width='8' height='8' patternUnits='userSpaceOnUse' patternTransform='rotate(45)'")
                .empty("path d='M0 0 V8'")
                .close()
                .close()
                .close();
    }

    private Wording title() {
        return frame.id().isPresent() ? say("{0} · {1}", frame.id().get(), content.title()) : content.title();
    }

    private void concurrence() {
        if (!frame.concurrence().isEmpty()) {
            page.open("section class='concurrence' aria-labelledby='concurrence'");
            page.leaf("h2 id='concurrence'", Content.CONCURRENCE);
            frame.concurrence().forEach(sentence -> page.leaf("p", sentence));
            page.close();
        }
    }

    private void facts() {
        if (!frame.facts().isEmpty()) {
            page.open("section aria-labelledby='facts'");
            page.leaf("h2 id='facts'", Content.FACTS);
            page.open("dl class='stated'");
            frame.facts().forEach((name, value) -> {
                page.open("div");
                page.leaf("dt", name);
                page.leaf("dd", value);
                page.close();
            });
            page.close().close();
        }
    }

    private void section(Heading heading) {
        String id = heading.name().toLowerCase(Locale.ROOT);
        page.open("section aria-labelledby='{0}'", id);
        page.leaf("h2 id='{0}'", heading.words(), id);
        if (heading == Heading.GROUNDS) {
            new GroundMarkup(material).writeTo(page);
        } else if (heading == Heading.VERSIONS && material.isOffence()) {
            new TimelinePicture(material).writeTo(page);
        }
        content.paragraphs(heading).forEach(paragraph -> page.leaf("p", paragraph));
        page.close();
    }
}

package io.github.menkan.report;

import static io.github.menkan.report.Phrase.say;

import io.github.menkan.Assessment;
import io.github.menkan.Language;
import io.github.menkan.Wording;
import java.util.List;
import java.util.Objects;

/**
 * A page that lists the reports of several cases, each with its conclusion and a link. Like a report it has no script and takes nothing from
 * the network.
 *
 * <pre>{@code
 * Index index = new Index(Language.CHINESE);
 * index.add("case-000001-a.html", "a", assessment);
 * index.html().contains("href=\"case-000001-a.html\""); // true
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Index {

    private final Language language;
    private final Markup rows;
    private int cases;

    /**
     * An index without cases.
     *
     * @param language the language of the page
     */
    public Index(Language language) {
        this.language = Objects.requireNonNull(language, "language");
        this.rows = new Markup(language);
    }

    /**
     * Adds a case.
     *
     * @param page the name of its page, beside the index
     * @param id how the case is called
     * @param assessment its assessment
     */
    public void add(String page, String id, Assessment assessment) {
        cases++;
        rows.open("tr");
        rows.open("th scope='row'").leaf("a href='{0}'", id, page).close();
        rows.leaf("td", assessment.offence().name());
        rows.leaf("td", assessment.statutoryTerm());
        boolean isFinal = assessment.decided() && assessment.possibleTier() == assessment.tier();
        rows.leaf(
                "td",
                isFinal ? say("确定") : say("待查，最高可能为{0}", Phrase.term(assessment.termOf(assessment.possibleTier()))));
        rows.close();
    }

    /**
     * The page.
     *
     * @return the HTML, which is well-formed XML
     */
    public String html() {
        Markup page = new Markup(language);
        Wording title = say("门槛分析：{0} 件", cases);
        page.open("html xmlns='http://www.w3.org/1999/xhtml' lang='{0}' xml:lang='{0}'", Wording.of("zh-CN"));
        HtmlReport.head(page, title);
        page.open("body").open("main");
        page.leaf("h1", title);
        page.open("div class='scroll'").open("table");
        page.open("thead").open("tr");
        List.of(say("案件"), say("罪名"), say("档次"), say("是否确定")).forEach(head -> page.leaf("th scope='col'", head));
        page.close().close();
        page.open("tbody").raw(rows).close();
        page.close().close().close();
        page.leaf("footer", Content.disclaimer());
        page.close().close();
        return "<!DOCTYPE html>\n" + page;
    }
}

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
 * Index index = new Index(List.of(Index.Entry.of("case-000001-a.html", "a", assessment)));
 * index.html(Language.CHINESE).contains("href=\"case-000001-a.html\""); // true
 * }</pre>
 *
 * @param entries the cases, in the order of the page
 * @since 0.1.0
 */
public record Index(List<Entry> entries) {

    /**
     * A case of the list.
     *
     * @param page the name of its page, beside the index
     * @param id how the case is called
     * @param offence the offence charged
     * @param term the words of the established tier
     * @param certainty whether it is final, and what is possible
     * @since 0.1.0
     */
    public record Entry(String page, String id, Wording offence, Wording term, Wording certainty) {

        /** Refuses null. */
        public Entry {
            Objects.requireNonNull(page, "page");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(offence, "offence");
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(certainty, "certainty");
        }

        /**
         * The entry of an assessment.
         *
         * @param page the name of its page, beside the index
         * @param id how the case is called
         * @param assessment the assessment
         * @return the entry
         */
        public static Entry of(String page, String id, Assessment assessment) {
            Objects.requireNonNull(assessment, "assessment");
            boolean isFinal = assessment.decided() && assessment.possibleTier() == assessment.tier();
            Wording highest = Phrase.term(assessment.termOf(assessment.possibleTier()));
            return new Entry(
                    page,
                    id,
                    assessment.offence().name(),
                    assessment.statutoryTerm(),
                    isFinal ? say("确定") : say("待查，最高可能为{0}", highest));
        }
    }

    /** Copies the list. */
    public Index {
        entries = List.copyOf(Objects.requireNonNull(entries, "entries"));
    }

    /**
     * The page.
     *
     * @param language the language
     * @return the HTML, which is well-formed XML
     */
    public String html(Language language) {
        Markup page = new Markup(Objects.requireNonNull(language, "language"));
        Wording title = say("门槛分析：{0} 件", entries.size());
        page.open("html xmlns='http://www.w3.org/1999/xhtml' lang='{0}' xml:lang='{0}'", Wording.of("zh-CN"));
        HtmlReport.head(page, title);
        page.open("body").open("main");
        page.leaf("h1", title);
        page.open("div class='scroll'").open("table");
        page.open("thead").open("tr");
        List.of(say("案件"), say("罪名"), say("档次"), say("是否确定")).forEach(head -> page.leaf("th scope='col'", head));
        page.close().close();
        page.open("tbody");
        for (Entry entry : entries) {
            page.open("tr");
            page.open("th scope='row'")
                    .leaf("a href='{0}'", entry.id(), entry.page())
                    .close();
            List.of(entry.offence(), entry.term(), entry.certainty()).forEach(cell -> page.leaf("td", cell));
            page.close();
        }
        page.close().close().close().close();
        page.leaf("footer", Content.disclaimer());
        page.close().close();
        return "<!DOCTYPE html>\n" + page;
    }
}

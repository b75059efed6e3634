package io.github.menkan.report;

import static io.github.menkan.Language.CHINESE;
import static io.github.menkan.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Language;
import io.github.menkan.Wording;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {

    static Stream<Arguments> pages() {
        return Samples.all().entrySet().stream()
                .flatMap(entry -> Stream.of(Language.values())
                        .map(language -> Arguments.of(
                                entry.getKey(),
                                language,
                                Report.of(entry.getValue()).html(language))));
    }

    /** Fails when the page is not well-formed XML. */
    private static Document parse(String page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    private static List<Element> elements(Document page, String name) {
        return elements(page.getDocumentElement(), name);
    }

    private static List<Element> elements(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<Element> bars(Document page) {
        return elements(page, "svg").stream()
                .filter(svg -> svg.getAttribute("class").equals("bar"))
                .toList();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pages")
    void thePageIsWellFormedAndStandsAlone(String name, Language language, String page) throws Exception {
        Document parsed = parse(page);
        assertThat(parsed.getDocumentElement().getAttribute("lang")).isEqualTo(language == CHINESE ? "zh-CN" : "en");
        assertThat(elements(parsed, "script")).isEmpty();
        assertThat(elements(parsed, "img")).isEmpty();
        assertThat(page).doesNotContainIgnoringCase("<script").doesNotContain("@import");
        for (Element element : elements(parsed, "*")) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                String attribute = element.getAttributes().item(i).getNodeName();
                assertThat(attribute).doesNotStartWith("on").isNotIn("src", "action", "style");
                if (attribute.equals("href")) {
                    assertThat(element.getAttribute("href")).isEqualTo("data:,");
                }
            }
        }
        assertThat(HtmlReport.styleSheet()).doesNotContain("url(").doesNotContain("http");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pages")
    void thePageCanBeHeardAsWellAsSeen(String name, Language language, String page) throws Exception {
        Document parsed = parse(page);
        assertThat(elements(parsed, "main")).hasSize(1);
        assertThat(elements(parsed, "header")).hasSize(1);
        assertThat(elements(parsed, "footer")).hasSize(1);
        assertThat(elements(parsed, "h1")).hasSize(1);
        assertThat(elements(parsed, "h2")).hasSize(9);
        assertThat(elements(parsed, "th"))
                .allMatch(head -> List.of("col", "row").contains(head.getAttribute("scope")));
        assertThat(elements(parsed, "svg"))
                .filteredOn(svg -> !svg.getAttribute("aria-hidden").equals("true")
                        && !svg.getAttribute("class").equals("beyond"))
                .allMatch(svg -> svg.getAttribute("role").equals("img")
                        && !svg.getAttribute("aria-label").isBlank());
        List<String> ids = elements(parsed, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(elements(parsed, "section"))
                .allMatch(section -> ids.contains(section.getAttribute("aria-labelledby")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pages")
    void thePageSaysWhatTheTextSays(String name, Language language, String page) throws Exception {
        String shown = parse(page).getDocumentElement().getTextContent();
        Material material = Material.of(Samples.all().get(name));
        Content content = new Content(material);
        for (Heading heading : Heading.values()) {
            content.paragraphs(heading).forEach(paragraph -> assertThat(shown).contains(shown(paragraph, language)));
        }
        material.grounds()
                .forEach(finding -> assertThat(shown)
                        .contains(shown(GroundWords.clause(finding), language))
                        .contains(shown(Sums.line(finding), language))
                        .contains(shown(Sums.percent(finding.attainment(), finding.possibleAttainment()), language)));
    }

    private static String shown(Wording wording, Language language) {
        return Plain.text(wording.in(language));
    }

    @Test
    void theConclusionSaysWhichClauseDecidesHowCertainAndWhatIsMissing() throws Exception {
        Document page = parse(Report.of(Samples.mixed()).html(CHINESE));
        Element box = elements(page, "section").get(0);
        assertThat(box.getAttribute("class")).isEqualTo("conclusion reached");
        assertThat(box.getTextContent())
                .contains("根据已查明的事实，本案达到侵犯公民个人信息罪“情节严重”的标准。")
                .contains("依据是法释〔2017〕10号第五条第一款第(六)项：行踪轨迹、通信内容、征信、财产信息30条（标准50条的60%）")
                .contains("该结论是确定的")
                .contains("没有影响结论的待查事实。");
    }

    @Test
    void aGroundThatDecidesHasABarAndTheOthersAreFoldedAway() throws Exception {
        Document page = parse(Report.of(Samples.mixed()).html(CHINESE));
        assertThat(bars(page))
                .extracting(bar -> bar.getAttribute("data-attainment"))
                .containsExactly("11/10");
        Element folded = (Element) page.getElementsByTagName("details").item(0);
        assertThat(folded.hasAttribute("open")).isFalse();
        // 30/50, 250/500, 3200/5000, then tenfold, and both by their proportions
        assertThat(elements(folded, "tr").stream()
                        .skip(1)
                        .map(row -> elements(row, "td").get(2).getTextContent()))
                .containsExactly("60%", "50%", "64%", "6%", "5%", "11%", "6%");
        assertThat(bars(parse(Report.of(Samples.priorConvictionAlone()).html(CHINESE))))
                .extracting(bar -> bar.getAttribute("data-attainment"))
                .startsWith("1");
    }

    @Test
    void thePageHasTheNameOfTheCaseTheFactsAndTheOtherCharges() throws Exception {
        Document page = parse(Report.of(Samples.mixed())
                .named("甲<b>-1")
                .stating(Map.of("违法所得", "3200元"))
                .beside(List.of("侵犯公民个人信息罪：以本罪论处。"))
                .html(CHINESE));
        for (String element : List.of("title", "h1")) {
            assertThat(elements(page, element).get(0).getTextContent())
                    .isEqualTo("甲<b>-1 · 侵犯公民个人信息罪（刑法第二百五十三条之一）门槛分析");
        }
        String shown = page.getDocumentElement().getTextContent();
        assertThat(shown).contains("所列事实").contains("3200元").contains("罪名竞合").contains("侵犯公民个人信息罪：以本罪论处。");
        assertThat(Report.of(Samples.mixed()).html(CHINESE))
                .doesNotContain("所列事实")
                .doesNotContain("罪名竞合");
    }

    @Test
    void theIndexLinksEveryCase() throws Exception {
        Document page = parse(new Index(List.of(
                        Index.Entry.of("case-000001-a.html", "a", Samples.mixed()),
                        Index.Entry.of("case-000002-b.html", "b", Samples.ranges())))
                .html(CHINESE));
        assertThat(elements(page, "a").stream().map(link -> link.getAttribute("href") + " " + link.getTextContent()))
                .containsExactly("case-000001-a.html a", "case-000002-b.html b");
        assertThat(elements(page, "td").stream().map(Element::getTextContent))
                .containsExactly("侵犯公民个人信息罪", "情节严重", "确定", "侵犯公民个人信息罪", "未达刑事立案追诉标准", "待查，最高可能为“情节特别严重”");
        assertThat(elements(page, "script")).isEmpty();
    }

    /** 1.2 times the standard at the right end: 3/5 of it is 50 %, 1/2 is 41.666 %, the standard is at 83.333 %. */
    @Test
    void theSharesOfTheClassesAreStacked() throws Exception {
        Element bar = bars(parse(Report.of(Samples.mixed()).html(CHINESE))).get(0);
        assertThat(bar.getAttribute("data-edge")).isEqualTo("1200/1000");
        NodeList parts = bar.getElementsByTagName("rect");
        assertThat(parts.getLength()).isEqualTo(3);
        Element first = (Element) parts.item(1);
        Element second = (Element) parts.item(2);
        assertThat(List.of(first.getAttribute("x"), first.getAttribute("width"), first.getAttribute("data-share")))
                .containsExactly("0.000%", "50.000%", "3/5");
        assertThat(List.of(second.getAttribute("x"), second.getAttribute("width"), second.getAttribute("data-share")))
                .containsExactly("50.000%", "41.666%", "1/2");
        assertThat(marks(bar)).containsExactly("1/2 41.666%", "1 83.333%");
    }

    @Test
    void theUncertainPartIsHatched() throws Exception {
        // 9/10 to 7/5: the second of the open grounds
        Element bar = bars(parse(Report.of(Samples.ranges()).html(CHINESE))).get(1);
        assertThat(bar.getAttribute("data-attainment")).isEqualTo("9/10");
        assertThat(bar.getAttribute("data-possible")).isEqualTo("7/5");
        Element hatched = (Element) bar.getElementsByTagName("rect").item(3);
        assertThat(hatched.getAttribute("class")).isEqualTo("uncertain");
        assertThat(hatched.getAttribute("fill")).isEqualTo("url(#hatch)");
        assertThat(hatched.getAttribute("x")).isEqualTo("64.285%");
        assertThat(hatched.getAttribute("width")).isEqualTo("35.715%");
    }

    @Test
    void whatGoesBeyondTwelveTimesIsCutOffAndMarked() throws Exception {
        // 2000/500 = 4 of the tenfold standard fits; 20000/500 = 40 does not
        List<Element> bars = bars(parse(Report.of(Samples.huge()).html(CHINESE)));
        assertThat(bars.get(0).getAttribute("data-attainment")).isEqualTo("4");
        assertThat(bars.get(0).getTextContent()).doesNotContain("≥");
        Element cut = bars(parse(Report.of(Samples.beyond()).html(CHINESE))).get(0);
        assertThat(cut.getAttribute("data-attainment")).isEqualTo("40");
        assertThat(cut.getAttribute("data-edge")).isEqualTo("12000/1000");
        assertThat(cut.getTextContent()).contains("≥");
        assertThat(marks(cut)).containsExactly("1/2 4.166%", "1 8.333%", "10 83.333%");
    }

    @Test
    void withoutUpperLimitTheBarGoesOn() throws Exception {
        Element bar = bars(parse(Report.of(Samples.withoutUpperLimit()).html(CHINESE))).stream()
                .filter(one -> one.getAttribute("data-attainment").equals("6/5"))
                .findFirst()
                .orElseThrow();
        assertThat(bar.getAttribute("data-possible")).isEqualTo("unlimited");
        assertThat(bar.getAttribute("data-edge")).isEqualTo("1400/1000");
        assertThat(bar.getTextContent()).contains("≥");
    }

    private static List<String> marks(Element bar) {
        List<String> marks = new ArrayList<>();
        NodeList lines = bar.getElementsByTagName("line");
        for (int i = 0; i < lines.getLength(); i++) {
            Element line = (Element) lines.item(i);
            marks.add(line.getAttribute("data-mark") + " " + line.getAttribute("x1"));
        }
        return marks;
    }

    @Test
    void theTimelineShowsEveryVersionTheActAndTheJudgment() throws Exception {
        Document page = parse(Report.of(Samples.under2009Law()).html(CHINESE));
        Element timeline = elements(page, "figure").get(0);
        assertThat(timeline.getTextContent())
                .contains("行为 2014-05-01")
                .contains("裁判 2018-01-10")
                .contains("2009-02-28")
                .contains("2015-11-01")
                .contains("2017-06-01");
        // 2009-02-28 to 2018-01-10 is 3238 days with 269 days on either side; the act is 1888 days after the first
        assertThat(elements(page, "line"))
                .filteredOn(line -> line.getAttribute("class").equals("upright act"))
                .hasSize(3)
                .allMatch(line -> line.getAttribute("x1").equals("57.123%"));
        assertThat(elements(page, "line"))
                .filteredOn(line -> line.getAttribute("class").equals("replaced"))
                .hasSize(1);
    }

    @Test
    void hostileTextIsShownAndDoesNothing() throws Exception {
        String page = Report.of(StubAssessment.hostile()).html(ENGLISH);
        Document parsed = parse(page);
        assertThat(elements(parsed, "title").get(0).getTextContent())
                .contains(
                        "</title></style><script>document.title='stolen'</script><img src=x onerror='alert(1)'>\"' onload=");
        assertThat(page)
                .contains("&lt;script&gt;document.title=&#39;stolen&#39;&lt;/script&gt;")
                .contains("&amp;amp; ]]&gt;&lt;!-- {{7*7}} \uFFFD[31m \uFFFDevil\uFFFD\uFFFD")
                .doesNotContain("\u001B")
                .doesNotContain("\u202E")
                .doesNotContain("\u0000");
        assertThat(elements(parsed, "style")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"ink, paper", "ink, panel", "soft, paper", "soft, panel", "reached, paper", "open, paper"})
    void wordsStandOutFromTheirGround(String words, String ground) {
        for (String palette : palettes()) {
            double first = luminance(palette, words);
            double second = luminance(palette, ground);
            double contrast = (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
            assertThat(contrast).as(words + " on " + ground).isGreaterThanOrEqualTo(4.5); // WCAG 2.2, 1.4.3
        }
    }

    @ParameterizedTest
    @CsvSource({"c0", "c1", "c2", "c3", "c4", "c5", "hatch"})
    void partsOfABarStandOutFromItsTrack(String part) {
        for (String palette : palettes()) {
            double first = luminance(palette, part);
            double second = luminance(palette, "track");
            double contrast = (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
            assertThat(contrast).as(part).isGreaterThanOrEqualTo(3.0); // WCAG 2.2, 1.4.11
        }
    }

    private static List<String> palettes() {
        Matcher roots = Pattern.compile(":root \\{(.*?)\\}", Pattern.DOTALL).matcher(HtmlReport.styleSheet());
        List<String> palettes = roots.results().map(found -> found.group(1)).toList();
        assertThat(palettes).hasSize(3);
        return palettes;
    }

    private static double luminance(String palette, String name) {
        Matcher colour = Pattern.compile("--" + name + ": #([0-9a-f]{6})").matcher(palette);
        assertThat(colour.find()).as(name).isTrue();
        int rgb = Integer.parseInt(colour.group(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear((rgb >> 8) & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}

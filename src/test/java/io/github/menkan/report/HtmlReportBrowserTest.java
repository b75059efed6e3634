package io.github.menkan.report;

import static io.github.menkan.Language.CHINESE;
import static io.github.menkan.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.menkan.Assessment;
import io.github.menkan.Chromium;
import io.github.menkan.json.CaseReader;
import io.github.menkan.json.ReadCase;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** The page in a real Chromium: what is drawn, not what is written. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlReportBrowserTest {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    /** Lengths are written in thousandths of a percent; the browser lays out in 64ths of a pixel. */
    private static final double PRECISION = 0.002;

    private static final String MEASURE = """
            return [...document.querySelectorAll('svg.bar')].map(bar => {
              const box = bar.getBoundingClientRect();
              const width = e => e.getBoundingClientRect().width;
              const one = bar.querySelector('line.one').getBoundingClientRect();
              const segments = [...bar.querySelectorAll('rect.segment')];
              const uncertain = bar.querySelector('rect.uncertain');
              return {
                attained: bar.dataset.attainment, possible: bar.dataset.possible, edge: bar.dataset.edge,
                cut: bar.querySelector('.beyond') !== null,
                total: box.width,
                once: one.x + one.width / 2 - box.x,
                filled: segments.reduce((sum, s) => sum + width(s), 0),
                uncertain: uncertain ? width(uncertain) : 0,
                shares: segments.map(s => s.dataset.share),
                widths: segments.map(width)
              };
            });""";

    private Path directory = SCREENSHOTS;
    private ChromeDriver browser;

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException {
        directory = temporary;
        Files.createDirectories(SCREENSHOTS);
        browser = Chromium.start(directory.resolve("profile"));
    }

    @AfterAll
    void stop() {
        browser.quit();
    }

    static Stream<String> samples() {
        return Samples.all().keySet().stream();
    }

    private void open(String page) throws IOException {
        Path file = Files.writeString(directory.resolve("report.html"), page);
        browser.get(file.toUri().toString());
    }

    private void look(int width, String scheme) {
        size(width, 900);
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    private void size(int width, int height) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    private void photograph(String name) throws IOException {
        Number height = (Number) browser.executeScript("return document.documentElement.scrollHeight");
        Number width = (Number) browser.executeScript("return document.documentElement.clientWidth");
        size(width.intValue(), height.intValue());
        Object picture = browser.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png"))
                .get("data");
        Files.write(SCREENSHOTS.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(picture)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void thePageRendersWithoutErrorsAndFitsEveryWidth(String name) throws IOException {
        Assessment assessment = Samples.all().get(name);
        open(Report.of(assessment).html(CHINESE));
        for (int width : new int[] {360, 800, 1200}) {
            for (String scheme : List.of("light", "dark")) {
                look(width, scheme);
                assertThat((Number) browser.executeScript("return document.documentElement.scrollWidth"))
                        .as("no sideways scrolling at " + width)
                        .isEqualTo((long) width);
                photograph(name + "-" + width + "-" + scheme);
            }
        }
        open(Report.of(assessment).html(ENGLISH));
        look(800, "light");
        photograph(name + "-800-english");
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyBarIsAsLongAsItsFraction(String name) throws IOException {
        open(Report.of(Samples.all().get(name)).html(CHINESE));
        look(1200, "light");
        for (Map<?, ?> bar : bars()) {
            double once = number(bar, "once");
            double edge = fraction(bar.get("edge"));
            double attained = fraction(bar.get("attained"));
            assertThat(number(bar, "total") / once).isCloseTo(edge, within(PRECISION * edge));
            assertThat(number(bar, "filled") / once).isCloseTo(Math.min(attained, edge), within(PRECISION * edge));
            boolean unlimited = "unlimited".equals(bar.get("possible"));
            double possible = unlimited ? edge : fraction(bar.get("possible"));
            assertThat((number(bar, "filled") + number(bar, "uncertain")) / once)
                    .isCloseTo(Math.min(possible, edge), within(PRECISION * edge));
            assertThat(bar.get("cut")).isEqualTo(unlimited || possible > edge);
            if (attained <= edge) {
                List<?> shares = (List<?>) bar.get("shares");
                List<?> widths = (List<?>) bar.get("widths");
                for (int i = 0; i < shares.size(); i++) {
                    assertThat(((Number) widths.get(i)).doubleValue() / once)
                            .isCloseTo(fraction(shares.get(i)), within(PRECISION * edge));
                }
            }
        }
    }

    @Test
    void aBarOfElevenTenthsPassesTheStandardByATenth() throws IOException {
        open(Report.of(Samples.mixed()).html(CHINESE));
        look(1200, "light");
        Map<?, ?> bar = bars().get(0);
        assertThat(number(bar, "filled") / number(bar, "once")).isCloseTo(1.1, within(PRECISION));
        assertThat(bars()).hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private List<Map<?, ?>> bars() {
        return (List<Map<?, ?>>) browser.executeScript(MEASURE);
    }

    private static double number(Map<?, ?> bar, String name) {
        return ((Number) bar.get(name)).doubleValue();
    }

    private static double fraction(Object text) {
        String[] parts = String.valueOf(text).split("/", -1);
        BigDecimal numerator = new BigDecimal(parts[0]);
        return (parts.length == 1 ? numerator : numerator.divide(new BigDecimal(parts[1]), MathContext.DECIMAL64))
                .doubleValue();
    }

    @Test
    void hostileTextIsInert() throws IOException {
        open(Report.of(StubAssessment.hostile()).html(CHINESE));
        assertThat(browser.getTitle()).startsWith("</title></style><script>document.title='stolen'");
        assertThat(browser.findElements(By.cssSelector("script, img, iframe, object, a")))
                .isEmpty();
        assertThat(browser.findElement(By.tagName("h1")).getText()).contains("<img src=x onerror='alert(1)'>");
        assertThat((List<?>)
                        browser.executeScript("return performance.getEntriesByType('resource').map(entry => entry.name)"
                                + ".filter(name => !name.startsWith('data:'))"))
                .isEmpty();
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    @Test
    void aReaderSeesTheConclusionWithoutScrolling() throws IOException {
        open(Report.of(Samples.ranges()).html(CHINESE));
        look(1200, "light");
        WebElement box = browser.findElement(By.className("conclusion"));
        assertThat(box.getRect().getY() + box.getRect().getHeight()).isLessThan(900);
        assertThat(box.getText()).contains("由哪一条决定", "是否确定", "还缺什么", "违法所得（现仅知 4000 至 600000 元）");
    }

    @Test
    void anExampleFillsThreePagesAtMost() throws IOException {
        String json = Files.readString(Path.of("src", "examples", "hotel-leak.json"));
        ReadCase read = (ReadCase) CaseReader.on(LocalDate.of(2026, 11, 21)).read(json);
        open(Report.of(read.facts().assess())
                .named("hotel-leak")
                .stating(Map.of("各批信息", "住宿信息、身份证件信息、交易信息、一般公民个人信息"))
                .html(CHINESE));
        Object pdf = browser.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data");
        byte[] bytes = Base64.getDecoder().decode(String.valueOf(pdf));
        Files.write(SCREENSHOTS.resolve("hotel-leak.pdf"), bytes);
        Matcher pages = Pattern.compile("/Type\\s*/Page[^s]").matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        assertThat(pages.results().count()).isBetween(1L, 3L);
    }

    @Test
    void whatIsFoldedAwayOnTheScreenStandsInTheTableOnPaper() throws IOException {
        open(Report.of(Samples.mixed()).html(CHINESE));
        look(1200, "light");
        WebElement onPaper = browser.findElement(By.className("print"));
        WebElement folded = browser.findElement(By.tagName("details"));
        assertThat(onPaper.isDisplayed()).isFalse();
        assertThat(folded.findElement(By.tagName("table")).isDisplayed()).isFalse();
        folded.findElement(By.tagName("summary")).click();
        assertThat(folded.findElement(By.tagName("table")).isDisplayed()).isTrue();
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(onPaper.isDisplayed()).isTrue();
        assertThat(folded.isDisplayed()).isFalse();
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mixed", "ranges", "under-2009-law"})
    void thePagePrintsOnA4(String name) throws IOException {
        open(Report.of(Samples.all().get(name)).html(CHINESE));
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        photograph(name + "-print");
        Object pdf = browser.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data");
        byte[] bytes = Base64.getDecoder().decode(String.valueOf(pdf));
        Files.write(SCREENSHOTS.resolve(name + ".pdf"), bytes);
        // 210 × 297 mm in points
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .containsPattern("/MediaBox \\[0 0 59[45][.0-9]* 84[12][.0-9]*\\]");
    }
}

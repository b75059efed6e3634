package io.github.menkan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.charges.Offences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;

/** The pages that {@code mvn site} makes, in a real Chromium that runs no script of theirs. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteBrowserTest {

    private static final Path SITE = Path.of("target", "site").toAbsolutePath();
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]*)[^\"]*\"");

    private ChromeDriver browser;

    @BeforeAll
    void start(@TempDir Path temporary) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--hide-scrollbars",
                "--window-size=1280,900",
                "--user-data-dir=" + temporary.resolve("profile"));
        options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        System.setProperty("webdriver.chrome.driver", "/usr/bin/chromedriver");
        browser = new ChromeDriver(options);
    }

    @AfterAll
    void stop() {
        browser.quit();
    }

    @Test
    void aReaderFindsAClauseWithItsDays() {
        open("index.html");
        browser.findElement(By.linkText("各罪标准")).click();
        browser.findElement(By.linkText("盗窃罪")).click();

        assertThat(heading()).isEqualTo("盗窃罪");
        assertThat(rows())
                .contains("法释〔2013〕8号第一条第一款 盗窃数额 ≥ 1000–3000元 应当 2013-04-04起")
                .contains("法释〔2015〕23号第二条第一款 一般文物 ≥ 1件 应当 2016-01-01起")
                .contains("2013-04-04至2015-12-31 第一档 法释〔2013〕8号第九条第一款 一般文物 ≥ 1件 应当")
                .contains("2011-05-01至2013-04-03 第一档 刑法第二百六十四条 扒窃 应当");
    }

    @Test
    void theFiguresOfTheProvincesStandInATableAndWhereTheyLie() {
        open("standards/theft.html");

        assertThat(rows()).anyMatch(row -> row.startsWith("浙江省 3000 80000 400000 高 "));
        WebElement zhejiang = tile("浙");
        WebElement jiangxi = tile("赣");
        assertThat(zhejiang.getText()).isEqualTo("浙\n3000");
        assertThat(jiangxi.getText()).isEqualTo("赣\n1500");
        assertThat(zhejiang.getLocation().x).isGreaterThan(jiangxi.getLocation().x);
        assertThat(zhejiang.getCssValue("background-color")).isNotEqualTo(jiangxi.getCssValue("background-color"));
        assertThat(browser.findElements(By.cssSelector("table.tiles td:not(:empty)")))
                .hasSize(34);
    }

    static Stream<String> offences() {
        return Offences.builtIn().ids().stream();
    }

    @ParameterizedTest
    @MethodSource("offences")
    void everyOffenceHasAPageThatFitsTheScreen(String offence) {
        open("standards/" + offence + ".html");

        assertThat(heading())
                .isEqualTo(Offences.builtIn()
                        .find(offence)
                        .orElseThrow()
                        .name()
                        .name()
                        .chinese());
        assertThat(rows()).hasSizeGreaterThan(3);
        assertThat(browser.executeScript("return document.documentElement.scrollWidth"))
                .isEqualTo(1280L);
    }

    @Test
    void everyLinkLeadsToAPageAndNothingIsLoadedFromElsewhere() throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".html")).toList();
            assertThat(pages).hasSizeGreaterThan(30);
            for (Path page : pages) {
                String text = Files.readString(page);
                assertThat(text).doesNotContainPattern("src=\"(https?:)?//|<link [^>]*href=\"(https?:)?//");
                assertThat(LINK.matcher(text).results().map(link -> link.group(1)))
                        .filteredOn(link -> !link.isEmpty() && !link.matches("(https?|mailto|javascript):.*"))
                        .as(page.toString())
                        .allSatisfy(
                                link -> assertThat(page.resolveSibling(link)).exists());
            }
        }
    }

    private void open(String page) {
        browser.get(SITE.resolve(page).toUri().toString());
    }

    private String heading() {
        return browser.findElement(By.tagName("h1")).getText();
    }

    private List<String> rows() {
        return browser.findElements(By.cssSelector("tbody tr")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private WebElement tile(String name) {
        return browser.findElement(By.xpath("//td[starts-with(., '" + name + "')]"));
    }
}

package app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.charges.Offences;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The forms in a real Chromium that runs no script of theirs. Without Chromium it is left out; the build installs it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf("isInstalled")
class FormBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final int port;
    private ChromeDriver browser;

    FormBrowserTest(@Value("${local.server.port}") int port) {
        this.port = port;
    }

    static boolean isInstalled() {
        return Files.exists(CHROMIUM);
    }

    @BeforeAll
    void start(@TempDir Path profile) {
        System.setProperty("webdriver.chrome.driver", "/usr/bin/chromedriver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--window-size=1280,900",
                "--user-data-dir=" + profile);
        options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        browser = new ChromeDriver(options);
    }

    @AfterAll
    void stop() {
        browser.quit();
    }

    @Test
    void theReportOfWhatWasEnteredStandsBesideTheForm() {
        open("/");
        browser.findElement(By.linkText("侵犯公民个人信息罪")).click();
        enter("行为日期", "2023-05-01");
        enter("裁判日期", "2024-01-10");
        choose("information[0].category", "财产信息");
        browser.findElement(By.id("information[0].disclosed")).sendKeys("30");
        choose("information[1].category", "交易信息");
        browser.findElement(By.id("information[1].obtained")).sendKeys("250");
        enter("违法所得（元）", "3200.00");
        assess();

        WebElement report = browser.findElement(By.tagName("iframe"));
        assertThat(report.getLocation().x)
                .isGreaterThan(browser.findElement(By.tagName("form")).getLocation().x);
        assertThat(input("违法所得（元）").getDomProperty("value")).isEqualTo("3200.00");
        browser.switchTo().frame(report);
        assertThat(browser.findElement(By.tagName("body")).getText())
                .contains("法释〔2017〕10号第五条第一款第(六)项")
                .contains("合计为标准的110%");
    }

    @Test
    void unknownsRangesAndPlacesAreUnderstoodInEnglishToo() {
        open("/form/theft");
        browser.findElement(By.linkText("English")).click();
        enter("day of the act", "2023-05-01");
        enter("day of judgment", "2024-01-10");
        enter("place (name or code)", "浙江");
        enter("amount stolen (yuan)", "2000-3500");
        choose("pickpocketing", "unknown");
        assess();

        browser.switchTo().frame(browser.findElement(By.tagName("iframe")));
        assertThat(browser.findElement(By.tagName("body")).getText())
                .contains("2000 to 3500 yuan")
                .contains("3000 yuan")
                .contains("pickpocketing: unknown");
    }

    @Test
    void aFaultIsSaidAndShownWhereItIs() {
        open("/form/theft");
        enter("行为日期", "2023-05-01");
        enter("裁判日期", "2024-01-10");
        enter("盗窃数额（元）", "12.345");
        assess();

        assertThat(browser.findElement(By.cssSelector("[role=alert]")).getText())
                .startsWith("amount ");
        assertThat(input("盗窃数额（元）").getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(browser.findElements(By.tagName("iframe"))).isEmpty();
    }

    @Test
    void whatIsEnteredIsShownAsTextOnly() {
        open("/form/theft");
        String markup = "\"><script>document.title = 'run'</script><b id=injected>";
        enter("盗窃数额（元）", markup);
        assess();

        assertThat(input("盗窃数额（元）").getDomProperty("value")).isEqualTo(markup);
        assertThat(browser.findElements(By.id("injected"))).isEmpty();
    }

    static Stream<String> offences() {
        return Offences.builtIn().ids().stream();
    }

    @ParameterizedTest
    @MethodSource("offences")
    void everyOffenceHasAFormWhoseInputsHaveLabels(String offence) {
        open("/form/" + offence);

        assertThat(browser.findElements(By.cssSelector("input, select"))).hasSizeGreaterThan(6);
        assertThat(browser.findElements(
                        By.xpath("//input[not(@id = //label/@for)] | //select[not(@id = //label/@for)]")))
                .isEmpty();
        assertThat(browser.findElement(By.tagName("input")).getAccessibleName()).isEqualTo("行为日期");
        assess();
        assertThat(browser.findElements(By.tagName("iframe"))).hasSize(1);
    }

    private void open(String path) {
        browser.switchTo().defaultContent();
        browser.get("http://127.0.0.1:" + port + path);
    }

    private WebElement input(String label) {
        String id = browser.findElement(By.xpath("//label[.='" + label + "']")).getDomAttribute("for");
        return browser.findElement(By.id(id));
    }

    /** A day is typed as the browser's own language has it, and set here without its keyboard. */
    private void enter(String label, String value) {
        WebElement input = input(label);
        if ("date".equals(input.getDomAttribute("type"))) {
            browser.executeScript("arguments[0].value = arguments[1]", input, value);
        } else {
            input.sendKeys(value);
        }
    }

    private void choose(String id, String shown) {
        new Select(browser.findElement(By.id(id))).selectByVisibleText(shown);
    }

    /** Sends the form and waits for the next page. */
    private void assess() {
        WebElement button = browser.findElement(By.tagName("button"));
        button.click();
        new WebDriverWait(browser, Duration.ofSeconds(60)).until(ExpectedConditions.stalenessOf(button));
    }
}

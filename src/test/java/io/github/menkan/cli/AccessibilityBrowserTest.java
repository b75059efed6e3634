package io.github.menkan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Chromium;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.chrome.ChromeDriver;

/** Every page of HTML that the command writes of the examples, held to the rules of axe-core, in daylight and in the dark. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityBrowserTest {

    private static final Path EXAMPLES = Path.of("src", "examples");

    /** What is folded away is held to them too. */
    private static final String HELD = """
            const done = arguments[arguments.length - 1];
            document.querySelectorAll('details').forEach(details => details.open = true);
            axe.run(arguments[0]).then(result => done(result.violations.flatMap(rule =>
                rule.nodes.map(node => rule.id + ': ' + node.html + ' ' + node.failureSummary))),
              failure => done(['' + failure]));""";

    private ChromeDriver browser;
    private String axe = "";

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException {
        browser = Chromium.start(temporary.resolve("profile"));
        browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        try (InputStream script = AccessibilityBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    void stop() {
        browser.quit();
    }

    /** All rules in daylight; in the dark the colours are others. */
    private List<Object> violations(Path page) {
        see("light");
        browser.get(page.toUri().toString());
        browser.executeScript(axe);
        List<Object> found = new ArrayList<>(held(Map.of()));
        see("dark");
        found.addAll(held(Map.of("runOnly", List.of("color-contrast"))));
        return found;
    }

    private List<?> held(Map<String, ?> options) {
        return (List<?>) browser.executeAsyncScript(HELD, options);
    }

    private void see(String scheme) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    private static List<Path> written(String language, Path to) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("assess", "--format", "html", "--lang", language, "--output", to.toString()));
        try (Stream<Path> files = Files.walk(EXAMPLES, 2)) {
            files.map(Path::toString)
                    .filter(name -> name.endsWith(".json") && !name.contains("counting"))
                    .sorted()
                    .forEach(arguments::add);
        }
        Run run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        Run counted = Run.of(
                "count",
                "--format",
                "html",
                "--lang",
                language,
                "--columns",
                EXAMPLES.resolve("counting/cards-columns.json").toString(),
                "--sold-to",
                "甲=" + EXAMPLES.resolve("counting/cards-buyer-a.tsv"),
                "--sample",
                "3",
                "--seed",
                "1",
                EXAMPLES.resolve("counting/cards.tsv").toString());
        assertThat(counted.status()).as(counted.err()).isZero();
        Files.writeString(to.resolve("count.html"), counted.out());
        try (Stream<Path> pages = Files.list(to)) {
            return pages.sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void noPageBreaksARule(String language, @TempDir Path folder) throws IOException {
        List<Path> pages = written(language, folder);

        assertThat(pages).hasSizeGreaterThan(20).contains(folder.resolve("index.html"), folder.resolve("count.html"));
        assertThat(pages)
                .allSatisfy(page -> assertThat(violations(page))
                        .as(page.getFileName().toString())
                        .isEmpty());
    }

    @Test
    void aPageThatBreaksOneIsFound(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(
                folder.resolve("bad.html"),
                "<!DOCTYPE html><html><head><title>a</title></head><body><main><h1>a</h1>"
                        + "<p style=\"color:#ccc;background:#fff\">faint</p></main></body></html>");

        assertThat(violations(page))
                .anyMatch(each -> each.toString().startsWith("html-has-lang"))
                .anyMatch(each -> each.toString().startsWith("color-contrast"));
    }
}

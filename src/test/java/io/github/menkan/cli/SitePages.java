package io.github.menkan.cli;

import io.github.menkan.charges.Offences;
import io.github.menkan.offence.Offence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The pages of the site that are written from the offences. {@link SitePagesTest} compares them; after a change of the law this writes
 * them again: {@code mvn test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=io.github.menkan.cli.SitePages}.
 */
final class SitePages {

    static final Path SITE = Path.of("src/site/markdown");

    private SitePages() {}

    public static void main(String[] arguments) throws IOException {
        for (Map.Entry<Path, String> page : all().entrySet()) {
            Files.writeString(page.getKey(), page.getValue());
        }
    }

    /** Each page with its text. */
    static Map<Path, String> all() {
        Map<Path, String> pages = new TreeMap<>();
        pages.put(SITE.resolve("properties.md"), PropertiesPage.text());
        for (Offence offence : Offences.builtIn().list()) {
            pages.put(SITE.resolve("standards").resolve(offence.id() + ".md"), new StandardPage(offence).text());
        }
        return pages;
    }

    /** A row of a table in Markdown; what would end a cell or begin an emphasis is escaped. */
    static String row(String... cells) {
        return row(List.of(cells));
    }

    static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("\\", "\\\\").replace("|", "\\|").replace("*", "\\*"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** The head of a table in Markdown, in front of a blank line. */
    static String head(String... columns) {
        return "\n" + row(columns) + "|---".repeat(columns.length) + "|\n";
    }
}

package io.github.menkan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated pages are those of the offences. */
class SitePagesTest {

    static Stream<Path> pages() {
        return SitePages.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void eachIsWhatTheOffencesSay(Path page) throws IOException {
        assertThat(Files.readString(page)).isEqualTo(SitePages.all().get(page));
    }

    @Test
    void noPageIsLeftOfAnOffenceThatIsGone() throws IOException {
        try (Stream<Path> found = Files.list(SitePages.SITE.resolve("standards"))) {
            assertThat(found).allMatch(SitePages.all()::containsKey);
        }
    }
}

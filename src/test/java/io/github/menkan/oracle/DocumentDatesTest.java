package io.github.menkan.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Assessment;
import io.github.menkan.Language;
import io.github.menkan.VersionOutcome;
import io.github.menkan.report.Report;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A date that stands beside a document is the day from which that document is in force, typed here from the documents. */
class DocumentDatesTest {

    private static final Map<String, LocalDate> FROM = Map.ofEntries(
            Map.entry("法发〔1996〕32号", LocalDate.of(1996, 12, 16)),
            Map.entry("法释〔1998〕4号", LocalDate.of(1998, 3, 17)),
            Map.entry("法释〔2007〕11号", LocalDate.of(2007, 5, 11)),
            Map.entry("法释〔2009〕19号", LocalDate.of(2009, 12, 16)),
            Map.entry("法释〔2018〕19号", LocalDate.of(2018, 12, 1)),
            Map.entry("法释〔2011〕7号", LocalDate.of(2011, 4, 8)),
            Map.entry("法释〔2011〕19号", LocalDate.of(2011, 9, 1)),
            Map.entry("法释〔2013〕8号", LocalDate.of(2013, 4, 4)),
            Map.entry("法释〔2013〕10号", LocalDate.of(2013, 4, 27)),
            Map.entry("法释〔2013〕25号", LocalDate.of(2013, 11, 18)),
            Map.entry("法释〔2015〕11号", LocalDate.of(2015, 6, 1)),
            Map.entry("法释〔2015〕23号", LocalDate.of(2016, 1, 1)),
            Map.entry("法释〔2017〕10号", LocalDate.of(2017, 6, 1)),
            Map.entry("法释〔2019〕15号", LocalDate.of(2019, 11, 1)),
            Map.entry("法释〔2021〕8号", LocalDate.of(2021, 4, 15)),
            Map.entry("法释〔2025〕13号", LocalDate.of(2025, 8, 26)),
            Map.entry("法释〔2000〕11号", LocalDate.of(2000, 5, 18)),
            Map.entry("法释〔2002〕18号", LocalDate.of(2002, 7, 20)));

    private static final Map<String, LocalDate> AMENDMENTS = Map.of(
            "刑法修正案（五）", LocalDate.of(2005, 2, 28),
            "刑法修正案（六）", LocalDate.of(2006, 6, 29),
            "刑法修正案（七）", LocalDate.of(2009, 2, 28),
            "刑法修正案（八）", LocalDate.of(2011, 5, 1),
            "刑法修正案（九）", LocalDate.of(2015, 11, 1));

    /** A number with the date that follows it at once. */
    private static final Pattern SAID = Pattern.compile("(法[释发]〔[0-9]{4}〕[0-9]+号)，([0-9]+)年([0-9]+)月([0-9]+)日起施行");

    private static final Pattern AMENDED = Pattern.compile("(刑法修正案（.）)），([0-9]+)年([0-9]+)月([0-9]+)日起施行");

    static List<String> offences() {
        return AnyCases.offences();
    }

    @ParameterizedTest
    @MethodSource("offences")
    void theDateOfADocumentIsItsOwn(String offence) {
        check(offence, 11, 60);
    }

    @ParameterizedTest
    @MethodSource("offences")
    @Tag("oracle")
    void theDateOfADocumentIsItsOwnInManyCases(String offence) {
        check(offence, 12, Integer.getInteger("claims.cases", 20_000) / 10);
    }

    private static void check(String offence, long seed, int cases) {
        AnyCases generated = AnyCases.of(offence, seed);
        Map<String, LocalDate> said = new LinkedHashMap<>();
        for (int i = 0; i < cases; i++) {
            Assessment assessment = OracleCases.of(generated.next()).assess();
            String text = Report.of(assessment).toText(Language.CHINESE);
            SAID.matcher(text).results().forEach(date -> compare(date, FROM, said));
            AMENDED.matcher(text).results().forEach(date -> compare(date, AMENDMENTS, said));
            for (VersionOutcome version : assessment.versions()) {
                LocalDate from = FROM.get(version.interpretation());
                if (from != null) {
                    assertThat(version.interpretationFrom())
                            .as(version.interpretation())
                            .isEqualTo(from);
                }
            }
        }
        assertThat(said).isNotEmpty();
    }

    private static void compare(MatchResult date, Map<String, LocalDate> typed, Map<String, LocalDate> said) {
        LocalDate day = LocalDate.of(
                Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)), Integer.parseInt(date.group(4)));
        String document = date.group(1);
        assertThat(typed)
                .as("the day of " + document + " is typed from the document")
                .containsKey(document);
        assertThat(day).as(document).isEqualTo(typed.get(document));
        said.put(document, day);
    }
}

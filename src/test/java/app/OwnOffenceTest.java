package app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.menkan.Assessment;
import io.github.menkan.Language;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.bulk.ManyCases;
import io.github.menkan.charges.Offences;
import io.github.menkan.json.AssessmentWriter;
import io.github.menkan.json.CaseEntry;
import io.github.menkan.json.CaseReader;
import io.github.menkan.json.JsonSchemas;
import io.github.menkan.json.ReadCase;
import io.github.menkan.norm.Standard;
import io.github.menkan.place.Place;
import io.github.menkan.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application's own offence has all that those of the library have, through public types alone. */
class OwnOffenceTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);
    private static final Offences OFFENCES = Offences.builtIn().with(Flooding.OFFENCE);

    private static CaseBuilder inGuangdong() {
        return CaseBuilder.of(Flooding.OFFENCE).committedOn(DAY).judgedOn(DAY).region("44");
    }

    private static Flooding.Parcel parcel(long yuan, long dwellings) {
        return new Flooding.Parcel(DAY, Quantity.of(Yuan.of(yuan)), Quantity.exactly(dwellings));
    }

    @Test
    void itsListIsCountedAndItsLocalFigureIsTheBound() {
        Assessment below =
                inGuangdong().add(Flooding.PARCELS, parcel(1_999, 2)).build().assess();
        Assessment reached = inGuangdong()
                .add(Flooding.PARCELS, parcel(1_200, 1))
                .add(Flooding.PARCELS, parcel(800, 1))
                .build()
                .assess();

        assertThat(below.tier()).isEqualTo(Tier.NONE);
        assertThat(reached.tier()).isEqualTo(Tier.FIRST);
        assertThat(reached.grounds().get(0).measurements().get(0).working()).isEqualTo("2000/2000 = 1");
        assertThat(reached.warnings())
                .extracting(warning -> warning.chinese())
                .anyMatch(warning -> warning.equals("各地块的损失已合计"))
                .anyMatch(warning -> warning.contains("某高法〔2020〕5号"));
    }

    @Test
    void withoutAPlaceItsNationalRangeIsTheBound() {
        Assessment open = CaseBuilder.of(Flooding.OFFENCE)
                .committedOn(DAY)
                .judgedOn(DAY)
                .with(Flooding.LOSS, Yuan.of(2_000))
                .build()
                .assess();

        assertThat(open.tier()).isEqualTo(Tier.NONE);
        assertThat(open.possibleTier()).isEqualTo(Tier.FIRST);
        assertThat(open.decided()).isFalse();
    }

    @Test
    void manyCasesOfItAreLookedAtAtOnce() {
        Standard standard = Flooding.OFFENCE
                .timeline(Place.UNKNOWN)
                .find(DAY, DAY, DAY)
                .orElseThrow()
                .standard();
        long[][] columns = new long[standard.elements().size()][2];
        columns[standard.elements().indexOf(Flooding.LOSS)] = new long[] {4_999_99, 5_000_00};

        assertThat(ManyCases.of(standard).levels(columns)).containsExactly(0, 1);
    }

    @Test
    void itIsReported() {
        Report report = Report.of(inGuangdong()
                .with(Flooding.LOSS, Yuan.of(1_000))
                .is(Flooding.AT_NIGHT)
                .build()
                .assess());

        assertThat(report.toText(Language.CHINESE)).contains("放水罪", "示例〔2020〕1号第二条", "夜间放水");
        assertThat(report.html(Language.CHINESE)).contains("放水罪", "示例〔2020〕1号第二条", "夜间放水");
    }

    @Test
    void itIsReadFromJsonAndAnswered() throws IOException {
        CaseEntry entry = CaseReader.on(DAY, OFFENCES)
                .read(
                        "{\"offence\":\"flooding\",\"judged\":\"2024-01-10\",\"atNight\":true,"
                                + "\"parcels\":[{\"on\":\"2023-05-01\",\"loss\":\"60000\",\"dwellings\":{\"min\":1,\"max\":4}}]}");
        JsonNode answer = new JsonMapper()
                .readTree(AssessmentWriter.in(Language.CHINESE, OFFENCES).write(entry));

        assertThat(entry).isInstanceOf(ReadCase.class);
        assertThat(answer.get("offence").textValue()).isEqualTo("flooding");
        assertThat(answer.get("committed").textValue()).isEqualTo("2023-05-01");
        assertThat(answer.get("tier").textValue()).isEqualTo("SECOND");
        assertThat(answer.get("term").textValue()).isEqualTo("损失巨大或者有其他严重情节");
    }

    @Test
    void aFaultOfItsCasesIsNamed() throws IOException {
        String fault = AssessmentWriter.in(Language.CHINESE)
                .write(CaseReader.on(DAY, OFFENCES).read("{\"offence\":\"flooding\",\"parcels\":[{\"loss\":1}]}"));

        JsonNode error = new JsonMapper().readTree(fault).get("error");
        assertThat(error.get("path").textValue()).isEqualTo("parcels[0].on");
    }

    @Test
    void itsCasesHaveASchema() throws IOException {
        JsonNode schema = new JsonMapper().readTree(JsonSchemas.ofCase(OFFENCES));

        assertThat(schema.toString()).contains("\"flooding\"", "\"parcels\"", "\"dwellings\"");
    }

    @Test
    void itsNamesMustBeItsOwn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OFFENCES.with(Flooding.OFFENCE))
                .withMessage("ids must differ, was twice flooding");
    }

    @Test
    void theCommandLineReadsItFromTables(@TempDir Path folder) throws Exception {
        Path cases = Files.writeString(folder.resolve("cases.csv"), """
                id,offence,judged,region,parcels[0].on,parcels[0].loss,parcels[1].on,parcels[1].loss
                a,flooding,2024-01-10,,2023-05-01,30000,2023-05-02,20000
                b,flooding,2024-01-10,,2023-05-01,2000,,
                c,flooding,2024-01-10,44,2023-05-01,2000,,
                """);

        assertThat(command("assess", cases.toString(), "--format", "csv", "--warnings", "text", "--quiet"))
                .satisfiesExactly(
                        header -> assertThat(header).contains("id,offence,", ",tier,"),
                        a -> assertThat(a).contains(",a,flooding,2023-05-01/2023-05-02,2024-01-10,SECOND,"),
                        b -> assertThat(b).contains(",b,flooding,2023-05-01,2024-01-10,NONE,"),
                        c -> assertThat(c).contains(",c,flooding,2023-05-01,2024-01-10,FIRST,", "某高法〔2020〕5号"));
    }

    @Test
    void theCommandLinePrintsItsStandard() throws Exception {
        assertThat(String.join("\n", command("standard", "flooding", "--on", "2023-05-01", "--region", "44")))
                .contains("放水罪", "示例〔2020〕1号第二条", "被淹房屋 ≥ 3间", "淹没造成的损失 ≥ 2000元");
    }

    @Test
    void theCommandLineChecksItsLocalTable(@TempDir Path folder) throws Exception {
        Path good = Files.writeString(folder.resolve("good.csv"), Flooding.ROWS);
        Path bad = Files.writeString(folder.resolve("bad.csv"), Flooding.ROWS.replace("2000,50000", "9000,50000"));

        assertThat(command("standards", "lint", good.toString())).isEmpty();
        assertThat(command("standards", "lint", bad.toString()))
                .singleElement()
                .satisfies(fault -> assertThat(fault).contains("bad.csv", "large", "9000"));
    }

    /** What the command prints, run by itself as it ends its process. */
    private static List<String> command(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "app.FloodingCommand"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        assertThat(err).isEmpty();
        process.waitFor();
        return out.lines().toList();
    }
}

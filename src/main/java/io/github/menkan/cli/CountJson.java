package io.github.menkan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.github.menkan.Language;
import io.github.menkan.Tier;
import io.github.menkan.counting.ClassCount;
import io.github.menkan.counting.LedgerCount;
import io.github.menkan.counting.MaskedSample;
import io.github.menkan.counting.ReadingCount;
import io.github.menkan.json.AssessmentWriter;
import java.util.OptionalLong;

/** A count as JSON. */
final class CountJson {

    private CountJson() {}

    static String of(CountAnswer answer, Language language) {
        LedgerCount count = answer.count();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode files = root.putArray("files");
        answer.tables().forEach(table -> files.add(file(table)));
        root.putObject("mapping").put("sha256", answer.mappingHash());
        root.put("rows", count.rows()).put("faulty", count.faulty());
        ArrayNode classes = root.putArray("classes");
        count.classes().forEach(one -> classes.add(of(one)));
        ObjectNode settled = root.putObject("settledAtRow");
        put(settled, Tier.FIRST, answer);
        put(settled, Tier.SECOND, answer);
        root.put("settled", answer.isTiered() ? count.settled() : null);
        root.putRawValue(
                "assessment", new RawValue(AssessmentWriter.in(language).write(answer.verdict())));
        ArrayNode warnings = root.putArray("warnings");
        answer.warnings().forEach(warning -> warnings.add(warning.in(language)));
        ArrayNode samples = root.putArray("unsoundSamples");
        count.samples().forEach(sample -> samples.add(of(sample)));
        answer.sample().ifPresent(drawn -> {
            ArrayNode rows = root.putArray("sample");
            drawn.forEach(row -> rows.addObject().put("file", row.file()).put("line", row.line()));
        });
        return JsonTrees.write(root) + "\n";
    }

    private static ObjectNode file(CountedTable table) {
        ObjectNode file = JsonNodeFactory.instance
                .objectNode()
                .put("name", table.name())
                .put("sha256", table.sha256())
                .put("bytes", table.bytes())
                .put("charset", table.charset().orElse(null))
                .put("rows", table.rows())
                .put("faulty", table.faultyLines().size())
                .put("soldTo", table.soldTo().orElse(null));
        ArrayNode lines = file.putArray("faultyLines");
        table.faultyLines().forEach(lines::add);
        return file;
    }

    private static ObjectNode of(ClassCount one) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("category", CountCase.category(one.category()));
        json.put("rows", one.rows());
        ArrayNode readings = json.putArray("readings");
        one.readings().forEach(reading -> readings.add(of(reading)));
        json.set("counted", CountCase.range(one.counted()));
        return json;
    }

    private static ObjectNode of(ReadingCount reading) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode key = json.putArray("sameItem");
        reading.sameItem().forEach(key::add);
        json.put("duplicates", reading.duplicates())
                .put("distinct", reading.distinct())
                .put("sound", reading.sound());
        ObjectNode unsound = json.putObject("unsound");
        reading.unsound().forEach((reason, items) -> unsound.put(reason.word(), items));
        json.set("counted", CountCase.range(reading.counted()));
        return json;
    }

    private static ObjectNode of(MaskedSample sample) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("file", sample.table())
                .put("line", sample.line())
                .put("column", sample.header())
                .put("reason", sample.reason().word())
                .put("masked", sample.masked());
    }

    private static void put(ObjectNode settled, Tier tier, CountAnswer answer) {
        OptionalLong row = answer.isTiered() ? answer.count().settledAtRow(tier) : OptionalLong.empty();
        settled.put(tier.name(), row.isPresent() ? Long.valueOf(row.getAsLong()) : null);
    }
}

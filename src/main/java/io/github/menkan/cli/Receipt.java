package io.github.menkan.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.menkan.Language;
import io.github.menkan.json.AssessmentWriter;
import io.github.menkan.json.CaseEntry;
import io.github.menkan.json.CaseReader;
import io.github.menkan.json.InputFault;
import io.github.menkan.json.ReadCase;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** An old answer, which holds the case it answered. */
final class Receipt {

    /** Properties that the case alone does not give: its file, the other charges for its event, and what was carried with it. */
    private static final Set<String> NOT_OF_THE_CASE = Set.of("file", "concurrence", "carried");

    private final JsonNode old;
    private final JsonMapper mapper;
    private final Function<LocalDate, CaseReader> readers;

    Receipt(JsonNode old, JsonMapper mapper, Function<LocalDate, CaseReader> readers) {
        this.readers = readers;
        this.old = old;
        this.mapper = mapper;
    }

    /** What the same case gives differently today; empty when nothing. */
    List<String> differences() throws JsonProcessingException {
        if (!old.path("case").isObject()) {
            return List.of(old.has("error") ? "error: the case was invalid, there is nothing to run" : "case: absent");
        }
        CaseEntry again = read();
        if (again instanceof InputFault fault) {
            return List.of("case: " + fault);
        }
        ReadCase read = (ReadCase) again;
        Language language = Languages.parse(old.path("language").asText("zh"));
        JsonNode current = mapper.readTree(AssessmentWriter.in(language).write(read));
        List<String> differences = new ArrayList<>();
        compare("", old, current, differences);
        return differences;
    }

    /** The case again; a day of judgment that was assumed is assumed once more, any other one it states. */
    private CaseEntry read() {
        ObjectNode facts = old.get("case").deepCopy();
        String judged = facts.path("judged").asText();
        if (!old.path("judgedAssumed").asBoolean() || !judged.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return readers.apply(LocalDate.EPOCH).read(facts.toString());
        }
        try {
            LocalDate day = LocalDate.parse(judged);
            facts.remove("judged");
            return readers.apply(day).read(facts.toString());
        } catch (DateTimeParseException noDay) {
            return readers.apply(LocalDate.EPOCH).read(facts.toString());
        }
    }

    private static void compare(String path, JsonNode before, JsonNode now, List<String> differences) {
        if (before.isObject() && now.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            before.fieldNames().forEachRemaining(names::add);
            now.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                if (!(path.isEmpty() && NOT_OF_THE_CASE.contains(name))) {
                    compare(path.isEmpty() ? name : path + "." + name, before.path(name), now.path(name), differences);
                }
            }
        } else if (before.isArray() && now.isArray()) {
            for (int i = 0; i < Math.max(before.size(), now.size()); i++) {
                compare(path + "[" + i + "]", before.path(i), now.path(i), differences);
            }
        } else if (!before.equals(now)) {
            differences.add(path + ": was " + shown(before) + ", is " + shown(now));
        }
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "absent" : node.toString();
    }
}

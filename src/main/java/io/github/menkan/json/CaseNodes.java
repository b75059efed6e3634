package io.github.menkan.json;

import static io.github.menkan.json.AssessmentWriter.object;
import static io.github.menkan.json.AssessmentWriter.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.menkan.Assumption;
import io.github.menkan.Language;
import io.github.menkan.Limitation;
import io.github.menkan.Period;
import io.github.menkan.StartingPoint;

/** What a case stated and what its dates lead to, as JSON. */
final class CaseNodes {

    private CaseNodes() {}

    /** The days of the act, as cases state them. */
    static JsonNode period(Period period) {
        if (period.from().equals(period.to())) {
            return text(period.from().toString());
        }
        return object().put(
                        period.isDayOpen() ? "earliest" : "from", period.from().toString())
                .put(period.isDayOpen() ? "latest" : "to", period.to().toString());
    }

    /** The limitation period; {@code barred} only where a day of filing is stated, null where it is not decided. */
    static JsonNode limitation(Limitation limitation, Language language) {
        ObjectNode node = object().put("years", limitation.years())
                .put("from", limitation.from().toString())
                .put("until", limitation.until().toString());
        limitation.barred().ifPresent(barred -> {
            switch (barred) {
                case YES -> node.put("barred", true);
                case NO -> node.put("barred", false);
                case UNKNOWN -> node.putNull("barred");
            }
        });
        return node.put("text", limitation.text().in(language));
    }

    static JsonNode startingPoint(StartingPoint point, Language language) {
        ObjectNode node = object().put("text", point.text().in(language));
        AssessmentWriter.months(node, "minMonths", point.minMonths());
        return node.put("maxMonths", point.maxMonths()).put("source", point.source());
    }

    /** What is taken for granted. */
    static JsonNode assumption(Assumption assumption, Language language) {
        return object().put("property", assumption.property())
                .put("value", assumption.value())
                .put("text", assumption.text().in(language));
    }
}

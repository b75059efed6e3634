package io.github.menkan.json;

import io.github.menkan.Assumption;
import io.github.menkan.Limitation;
import io.github.menkan.Period;
import io.github.menkan.StartingPoint;

/** What a case stated and what its dates lead to, as JSON. */
final class CaseJson {

    private CaseJson() {}

    /** The days of the act, as cases state them. */
    static void committed(JsonOut out, Period period) {
        if (period.from().equals(period.to())) {
            out.put("committed", period.from().toString());
        } else {
            out.object(
                    "committed",
                    days -> days.put(
                                    period.isDayOpen() ? "earliest" : "from",
                                    period.from().toString())
                            .put(
                                    period.isDayOpen() ? "latest" : "to",
                                    period.to().toString()));
        }
    }

    /** The limitation period; {@code barred} only where a day of filing is stated, null where it is not decided. */
    static void limitation(JsonOut out, Limitation limitation) {
        out.put("years", limitation.years())
                .put("from", limitation.from().toString())
                .put("until", limitation.until().toString());
        limitation.barred().ifPresent(barred -> out.put("barred", barred));
        out.put("text", limitation.text());
    }

    static void startingPoint(JsonOut out, StartingPoint point) {
        out.put("text", point.text())
                .put("minMonths", point.minMonths())
                .put("maxMonths", point.maxMonths())
                .put("source", point.source());
    }

    /** What is taken for granted. */
    static void assumption(JsonOut out, Assumption assumption) {
        out.put("property", assumption.property())
                .put("value", assumption.value())
                .put("text", assumption.text());
    }
}

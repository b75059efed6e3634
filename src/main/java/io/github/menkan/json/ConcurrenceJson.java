package io.github.menkan.json;

import io.github.menkan.Language;
import io.github.menkan.charges.Concurrence;

/** What an answer says of the other charges for the same event. */
final class ConcurrenceJson {

    private ConcurrenceJson() {}

    static void compared(JsonOut out, Language language, String event, Concurrence concurrence, int charge) {
        Concurrence.Standing standing = concurrence.standings().get(charge);
        out.put("event", event);
        switch (standing.position()) {
            case GOVERNS, TOGETHER -> out.put("governs", true);
            case GIVES_WAY, NOT_REACHED -> out.put("governs", false);
            case NOT_DECIDED -> out.putNull("governs");
        }
        out.put("position", standing.position())
                .put("why", standing.why(language))
                .put("settled", concurrence.settled());
    }

    static void notCompared(JsonOut out, String event) {
        out.put("event", event)
                .putNull("governs")
                .put("position", "NOT_COMPARED")
                .put("why", Concurrence.notCompared())
                .put("settled", false);
    }
}

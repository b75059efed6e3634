package io.github.menkan.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.menkan.Language;
import io.github.menkan.charges.Concurrence;

/** What an answer says of the other charges for the same event. */
record ConcurrenceNodes(Language language) {

    ObjectNode compared(String event, Concurrence concurrence, int charge) {
        Concurrence.Standing standing = concurrence.standings().get(charge);
        ObjectNode node = AssessmentWriter.object().put("event", event);
        switch (standing.position()) {
            case GOVERNS, TOGETHER -> node.put("governs", true);
            case GIVES_WAY, NOT_REACHED -> node.put("governs", false);
            case NOT_DECIDED -> node.putNull("governs");
        }
        return node.put("position", standing.position().name())
                .put("why", standing.why(language))
                .put("settled", concurrence.settled());
    }

    ObjectNode notCompared(String event) {
        return AssessmentWriter.object()
                .put("event", event)
                .putNull("governs")
                .put("position", "NOT_COMPARED")
                .put("why", Concurrence.notCompared().in(language))
                .put("settled", false);
    }
}

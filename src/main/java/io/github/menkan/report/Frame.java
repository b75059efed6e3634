package io.github.menkan.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a report says besides the assessment: the name of the case, its facts as they were stated, and what becomes of the charge beside others
 * for the same event.
 *
 * @param id how the case is called
 * @param facts what was stated, by its name
 * @param concurrence which of several charges governs, a sentence each
 */
record Frame(Optional<String> id, Map<String, String> facts, List<String> concurrence) {

    static final Frame NONE = new Frame(Optional.empty(), Map.of(), List.of());

    Frame {
        facts = new LinkedHashMap<>(facts);
        concurrence = List.copyOf(concurrence);
    }
}

package io.github.menkan.json;

import io.github.menkan.Subject;
import java.util.List;

/** The words of the case format for enumerations that have none of their own. */
final class SubjectWords {

    /** The words for who committed the act. */
    static final List<String> SUBJECTS = List.of("natural-person", "unit");

    private SubjectWords() {}

    static String of(Subject subject) {
        return subject == Subject.UNIT ? "unit" : "natural-person";
    }

    static Subject subject(Value value) {
        return value.word(SUBJECTS).equals("unit") ? Subject.UNIT : Subject.NATURAL_PERSON;
    }
}

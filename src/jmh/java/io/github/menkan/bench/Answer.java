package io.github.menkan.bench;

/**
 * What an implementation says of a case: one verdict, and another where it can say that more is possible.
 *
 * @param established the verdict
 * @param possible the highest verdict that what is unknown leaves possible; the same where the implementation knows no such thing
 */
record Answer(Verdict established, Verdict possible) {

    static Answer settled(Verdict verdict) {
        return new Answer(verdict, verdict);
    }
}

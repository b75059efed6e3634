package io.github.menkan.bench;

/**
 * What an implementation says of a case.
 *
 * @param established the verdict that stands whatever is not known
 * @param settled whether it says that nothing unknown can change the verdict; true of an engine that gives a verdict and no more
 */
record Answer(Verdict established, boolean settled) {

    static Answer settled(Verdict verdict) {
        return new Answer(verdict, true);
    }
}

package io.github.menkan.bench;

/** The fact in which rules leave their verdict: the highest that any of them raised. Not safe for use by several threads. */
public final class Decision {

    private Verdict verdict = Verdict.NONE;

    /**
     * Raises the verdict; a lower one changes nothing.
     *
     * @param to the verdict of a rule
     */
    public void raise(Verdict to) {
        if (to.compareTo(verdict) > 0) {
            verdict = to;
        }
    }

    /**
     * The verdict so far.
     *
     * @return the highest verdict raised
     */
    public Verdict verdict() {
        return verdict;
    }
}

package io.github.menkan.assess;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Answer;
import io.github.menkan.Assumption;
import io.github.menkan.Change;
import io.github.menkan.Distance;
import io.github.menkan.Finding;
import io.github.menkan.Limitation;
import io.github.menkan.OpenFact;
import io.github.menkan.Penalty;
import io.github.menkan.SentencingFactor;
import io.github.menkan.StandardInForce;
import io.github.menkan.Tier;
import io.github.menkan.TierSpan;
import io.github.menkan.VersionOutcome;
import io.github.menkan.Wording;
import io.github.menkan.offence.CaseFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The assessment of one act on a day that is not known: each day is judged for itself. The established tier is the least of all days, and
 * the other parts of the answer are those of the days it comes from, which the first warning names.
 */
final class UndatedJudgment extends AssessedCase {

    private final Stretches stretches;
    private final Stretch least;
    private final TierSpan span;

    UndatedJudgment(CaseFacts facts, Stretches stretches, List<Assumption> assumed) {
        super(facts, assumed);
        this.stretches = stretches;
        this.least = stretches.least();
        this.span = stretches.span();
    }

    @Override
    public Tier tier() {
        return span.established();
    }

    @Override
    public Tier discretionaryTier() {
        Tier lowest = Tier.THIRD;
        for (Stretch stretch : stretches.list()) {
            lowest = lowest.min(stretch.judgment().discretionaryTier());
        }
        return lowest;
    }

    @Override
    public Tier possibleTier() {
        return span.possible();
    }

    @Override
    public boolean decided() {
        return stretches.list().stream()
                .allMatch(stretch ->
                        stretch.judgment().decided() && stretch.judgment().tier() == tier());
    }

    @Override
    public Answer attempted() {
        Answer attempted = least.judgment().attempted();
        boolean isSame = stretches.list().stream()
                .map(Stretch::judgment)
                .filter(judgment -> judgment.tier() == tier())
                .allMatch(judgment -> judgment.attempted() == attempted);
        return isSame ? attempted : Answer.UNKNOWN;
    }

    /** In the words of the least stretch whose article knows the tier; of a tier above the established one in those of the greatest. */
    @Override
    public Wording termOf(Tier tier) {
        Objects.requireNonNull(tier, "tier");
        List<Stretch> order = new ArrayList<>(stretches.leastFirst());
        if (!tier().isAtLeast(tier)) {
            Collections.reverse(order);
        }
        return knowing(tier, order).judgment().termOf(tier);
    }

    @Override
    public Penalty penaltyOf(Tier tier) {
        return knowing(Objects.requireNonNull(tier, "tier"), stretches.leastFirst())
                .judgment()
                .penaltyOf(tier);
    }

    private Stretch knowing(Tier tier, List<Stretch> order) {
        for (Stretch stretch : order) {
            boolean isKnown = tier == Tier.NONE
                    ? stretch.isOffence()
                    : !stretch.judgment().penaltyOf(tier).equals(Penalty.NONE);
            if (isKnown) {
                return stretch;
            }
        }
        return least;
    }

    @Override
    public List<Finding> grounds() {
        return new UndatedGrounds(stretches).relevant();
    }

    @Override
    public List<Finding> notMet() {
        return least.judgment().notMet();
    }

    @Override
    public List<OpenFact> openFacts() {
        return new UndatedOpenFacts(stretches, this::termOf).ranked();
    }

    @Override
    public List<Distance> distanceToNextTier() {
        return new UndatedChanges(stretches).toNextTier();
    }

    @Override
    List<Change> reaching(Tier target) {
        return new UndatedChanges(stretches).reaching(target);
    }

    @Override
    public List<Change> toFallBelow() {
        return new UndatedChanges(stretches).falling();
    }

    @Override
    public Optional<Wording> fineGuidance() {
        return least.judgment().fineGuidance();
    }

    @Override
    public Optional<Limitation> limitation() {
        return Limitations.of(this, stretches.ends());
    }

    @Override
    public List<SentencingFactor> leniency() {
        return least.judgment().leniency();
    }

    @Override
    public List<SentencingFactor> aggravation() {
        return least.judgment().aggravation();
    }

    @Override
    public List<AdministrativePenalty> administrative() {
        return least.judgment().administrative();
    }

    @Override
    public List<Wording> warnings() {
        return new UndatedSources(stretches, this::termOf).warnings(committed());
    }

    @Override
    public StandardInForce standard() {
        return new UndatedSources(stretches, this::termOf).standard();
    }

    @Override
    public List<VersionOutcome> versions() {
        return new UndatedSources(stretches, this::termOf).versions();
    }
}

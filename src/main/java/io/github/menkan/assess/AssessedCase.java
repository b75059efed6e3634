package io.github.menkan.assess;

import io.github.menkan.Assessment;
import io.github.menkan.Assumption;
import io.github.menkan.Change;
import io.github.menkan.OffenceName;
import io.github.menkan.Penalty;
import io.github.menkan.Period;
import io.github.menkan.StartingPoint;
import io.github.menkan.Subject;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.offence.CaseFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What an assessment takes from the case, and what follows from its tiers. Assessments of the same facts are equal. */
abstract class AssessedCase implements Assessment {

    final CaseFacts facts;
    private final List<Assumption> assumed;

    AssessedCase(CaseFacts facts, List<Assumption> assumed) {
        this.facts = facts;
        this.assumed = List.copyOf(assumed);
    }

    /** The least changes that reach a tier above the established one. */
    abstract List<Change> reaching(Tier target);

    @Override
    public final OffenceName offence() {
        return facts.offence().name();
    }

    @Override
    public final Period committed() {
        return facts.committed();
    }

    @Override
    public final LocalDate judged() {
        return facts.judged();
    }

    @Override
    public final Optional<LocalDate> filed() {
        return facts.filed();
    }

    @Override
    public final Subject subject() {
        return facts.subject();
    }

    @Override
    public final List<Assumption> assumed() {
        return assumed;
    }

    @Override
    public final Wording statutoryTerm() {
        return termOf(tier());
    }

    @Override
    public final Penalty penalty() {
        return penaltyOf(tier());
    }

    @Override
    public final Optional<StartingPoint> startingPoint() {
        return facts.offence().startingPoint(tier(), judged());
    }

    @Override
    public final List<Change> toReach(Tier target) {
        Objects.requireNonNull(target, "target");
        if (tier().isAtLeast(target)) {
            throw new IllegalArgumentException(
                    "target must be above the established tier " + tier() + ", was " + target);
        }
        return reaching(target);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof AssessedCase that && facts.equals(that.facts);
    }

    @Override
    public final int hashCode() {
        return facts.hashCode();
    }

    @Override
    public final String toString() {
        return offence() + " " + tier() + (decided() ? "" : " (possible: " + possibleTier() + ")");
    }
}

package io.github.menkan.assess;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Answer;
import io.github.menkan.Assumption;
import io.github.menkan.Change;
import io.github.menkan.Distance;
import io.github.menkan.Finding;
import io.github.menkan.Finding.Status;
import io.github.menkan.Force;
import io.github.menkan.Limitation;
import io.github.menkan.OpenFact;
import io.github.menkan.Penalty;
import io.github.menkan.Period;
import io.github.menkan.SentencingFactor;
import io.github.menkan.SentencingFactor.Direction;
import io.github.menkan.StandardInForce;
import io.github.menkan.Tier;
import io.github.menkan.VersionOutcome;
import io.github.menkan.Wording;
import io.github.menkan.norm.Evaluation;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.Warning;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.Offence;
import io.github.menkan.offence.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The assessment of a matter. What costs time is worked out when it is asked for; it is safe to share. */
final class Judgment extends AssessedCase {

    static final Wording NO_OFFENCE = Offence.NOT_YET;
    private static final Wording ACROSS = Wording.of(
            "行为跨越标准变更日，本结论以行为终了之日的标准为准；新的标准构成要件、情节更严或者法定刑更重的，检察机关应当提出酌情从轻处理意见（高检发释字〔1998〕6号，该批复针对1997年修订刑法，用于其后的修改系推论）；旧法不认为是犯罪的部分不应计入（高检1997-10-06通知第三点）");

    private final Choice choice;
    private final Trial trial;
    /** Asked for twice by every answer: worked out once, or by several threads alike. */
    private @Nullable List<Finding> grounds;

    Judgment(CaseFacts facts, Versions versions) {
        this(facts, versions, List.of());
    }

    Judgment(CaseFacts facts, Versions versions, List<Assumption> assumed) {
        super(facts, assumed);
        this.choice = Choice.of(versions);
        this.trial = new Trial(facts, versions);
    }

    /** The same case with the act on another day. */
    Judgment on(LocalDate day) {
        CaseFacts then = facts.committed(Period.on(day));
        return new Judgment(then, Versions.of(then));
    }

    Choice choice() {
        return choice;
    }

    Trial trial() {
        return trial;
    }

    @Override
    public Tier tier() {
        return choice.tier();
    }

    @Override
    public Tier discretionaryTier() {
        return choice.discretionaryTier();
    }

    @Override
    public Tier possibleTier() {
        return choice.possibleTier();
    }

    @Override
    public boolean decided() {
        return choice.decided();
    }

    @Override
    public Answer attempted() {
        return choice.attempted();
    }

    @Override
    public Wording termOf(Tier tier) {
        Objects.requireNonNull(tier, "tier");
        return choice.isOffence() ? speakingOf(tier).term(tier) : NO_OFFENCE;
    }

    @Override
    public List<Finding> grounds() {
        List<Finding> known = grounds;
        if (known == null) {
            known = choice.isOffence() ? carrying() : List.of();
            grounds = known;
        }
        return known;
    }

    private List<Finding> carrying() {
        List<Finding> relevant = new Findings(evaluation(), choice.possibleTier()).relevant();
        boolean isOpenAbove = relevant.isEmpty() && !choice.decided();
        // what could give more than is possible yields to a milder version, and is all that is open
        return isOpenAbove ? new Findings(evaluation(), evaluation().possibleTier()).relevant() : relevant;
    }

    @Override
    public List<Finding> notMet() {
        return choice.isOffence() ? new Findings(evaluation(), choice.possibleTier()).notMet() : List.of();
    }

    @Override
    public List<OpenFact> openFacts() {
        return choice.isOffence() ? new OpenFacts(choice, trial).ranked() : List.of();
    }

    @Override
    public List<Distance> distanceToNextTier() {
        return choice.isOffence() ? new Distances(choice, trial).toNextTier() : List.of();
    }

    @Override
    List<Change> reaching(Tier target) {
        return choice.isOffence() ? new LeastChange(choice, trial).reaching(target) : List.of();
    }

    @Override
    public List<Change> toFallBelow() {
        return choice.isOffence() ? new LeastChange(choice, trial).falling() : List.of();
    }

    @Override
    public Penalty penaltyOf(Tier tier) {
        Objects.requireNonNull(tier, "tier");
        return choice.isOffence() ? speakingOf(tier).penalty(tier) : Penalty.NONE;
    }

    /** A tier that only another version knows is spoken of in its words as long as that version may still apply. */
    private Standard speakingOf(Tier tier) {
        return possibleTier().isAtLeast(tier) ? choice.speakingOf(tier) : applied();
    }

    @Override
    public Optional<Wording> fineGuidance() {
        return tier() == Tier.NONE ? Optional.empty() : Fines.guidance(applied().fineGuides(), evaluation());
    }

    @Override
    public Optional<Limitation> limitation() {
        return Limitations.of(this);
    }

    @Override
    public List<SentencingFactor> leniency() {
        return choice.isOffence() ? Factors.lenient(evaluation(), attempted(), facts.accomplice()) : List.of();
    }

    @Override
    public List<SentencingFactor> aggravation() {
        return choice.isOffence() ? Factors.of(evaluation(), Direction.SEVERE) : List.of();
    }

    @Override
    public List<AdministrativePenalty> administrative() {
        boolean letOff = choice.isOffence()
                && Factors.of(evaluation(), Direction.LENIENT).stream()
                        .anyMatch(factor -> factor.status() == Status.MET && factor.force() == Force.MAY);
        return tier() == Tier.NONE || letOff ? facts.offence().below(facts) : List.of();
    }

    @Override
    public List<Wording> warnings() {
        Timeline timeline = facts.offence().timeline(facts.place());
        List<Wording> warnings = new ArrayList<>();
        addAll(timeline.warnings(facts.committed().to()), warnings);
        if (choice.isOffence()) {
            addAll(choice.applied().warnings(), warnings);
        }
        addAll(facts.offence().warnings(facts), warnings);
        if (!choice.isOffence()) {
            return List.copyOf(warnings);
        }
        List<Warning> rules = applied().warnings();
        for (int w = 0; w < rules.size(); w++) {
            if (evaluation().ofWarning(w) != Status.NOT_MET) {
                add(rules.get(w).text(), warnings);
            }
        }
        List<Finding> findings = grounds();
        for (int f = 0; f < findings.size(); f++) {
            if (findings.get(f).note().isPresent()) {
                add(findings.get(f).note().get(), warnings);
            }
        }
        Optional<LocalDate> checked = applied().checkedUntil();
        if (checked.isPresent() && facts.judged().isAfter(checked.get())) {
            add(Wording.of("所依据的规范性文件核验至{0}，其后有无修改或者废止未能核实", checked.get()), warnings);
        }
        LocalDate first = facts.committed().from();
        LocalDate last = facts.committed().to();
        if (!first.equals(last) && !timeline.find(first, first, first).equals(timeline.find(last, last, last))) {
            add(ACROSS, warnings);
        }
        return List.copyOf(warnings);
    }

    private static void addAll(List<Wording> more, List<Wording> warnings) {
        for (int w = 0; w < more.size(); w++) {
            add(more.get(w), warnings);
        }
    }

    /** Each sentence is said once. */
    private static void add(Wording one, List<Wording> warnings) {
        if (!warnings.contains(one)) {
            warnings.add(one);
        }
    }

    @Override
    public StandardInForce standard() {
        return choice.isOffence()
                ? new Basis(choice).standard()
                : new StandardInForce("无", offence().article(), List.of(), NO_OFFENCE, "0".repeat(64));
    }

    @Override
    public List<VersionOutcome> versions() {
        return choice.isOffence() ? new Basis(choice).versions() : List.of();
    }

    private Standard applied() {
        return choice.applied().standard();
    }

    private Evaluation evaluation() {
        return choice.applied().evaluation();
    }
}

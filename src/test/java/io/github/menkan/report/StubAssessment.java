package io.github.menkan.report;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Assumption;
import io.github.menkan.Change;
import io.github.menkan.Circumstance;
import io.github.menkan.Contribution;
import io.github.menkan.Distance;
import io.github.menkan.Finding;
import io.github.menkan.Finding.Status;
import io.github.menkan.Force;
import io.github.menkan.Limitation;
import io.github.menkan.Measurement;
import io.github.menkan.OffenceName;
import io.github.menkan.OpenFact;
import io.github.menkan.Penalty;
import io.github.menkan.Period;
import io.github.menkan.Quantity;
import io.github.menkan.SentencingFactor;
import io.github.menkan.StandardInForce;
import io.github.menkan.StartingPoint;
import io.github.menkan.Subject;
import io.github.menkan.Tier;
import io.github.menkan.TierSpan;
import io.github.menkan.Unit;
import io.github.menkan.VersionOutcome;
import io.github.menkan.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An assessment made by hand, in which every text is the one given or takes part of it. */
record StubAssessment(String text, Tier tier, Tier discretionaryTier, Answer attempted, List<Finding> grounds)
        implements Assessment {

    static final String HOSTILE =
            "</title></style><script>document.title='stolen'</script><img src=x onerror='alert(1)'>"
                    + "\"' onload=\"alert(2)\" &amp; ]]><!-- {{7*7}} \u001B[31m \u202Eevil\u0000\uD800 http://evil.example/ \nnew line";

    static StubAssessment hostile() {
        return new StubAssessment(
                HOSTILE, Tier.FIRST, Tier.FIRST, Answer.NO, List.of(measured(HOSTILE, Force.SHALL, false)));
    }

    /** 盗窃: 未遂 carries the tier, and a 可以 clause lets the court go one higher. */
    static StubAssessment discretionaryAndAttempted() {
        return new StubAssessment(
                "甲",
                Tier.FIRST,
                Tier.SECOND,
                Answer.YES,
                List.of(
                        new Finding(
                                "法释〔2013〕8号第六条",
                                Optional.empty(),
                                Tier.SECOND,
                                Force.MAY,
                                false,
                                Status.MET,
                                List.of(),
                                List.of(new Circumstance(Wording.of("入户盗窃"), Answer.YES)),
                                Optional.empty()),
                        measured("法释〔2013〕8号第十二条", Force.SHALL, true)));
    }

    private static Finding measured(String text, Force force, boolean attempt) {
        Measurement sum = new Measurement(
                List.of(new Contribution(
                        text, words(text), Unit.YUAN, Quantity.exactly(4_500_00), 1, 1, Quantity.exactly(3_000_00))),
                4_500_00,
                4_500_00,
                Quantity.exactly(3_000_00));
        return new Finding(
                text,
                Optional.of(words(text)),
                Tier.FIRST,
                force,
                attempt,
                Status.MET,
                List.of(sum),
                List.of(new Circumstance(words(text), Answer.YES)),
                Optional.of(words(text)));
    }

    private static Wording words(String text) {
        return Wording.given(text, text);
    }

    private static Penalty range() {
        return Penalty.upTo(3).orSurveillance().fineOrFineAlone();
    }

    @Override
    public OffenceName offence() {
        return new OffenceName("theft", words(text), text);
    }

    @Override
    public Period committed() {
        return new Period(LocalDate.of(2021, 3, 10), LocalDate.of(2023, 2, 11));
    }

    @Override
    public LocalDate judged() {
        return LocalDate.of(2024, 2, 1);
    }

    @Override
    public Subject subject() {
        return Subject.UNIT;
    }

    @Override
    public Optional<LocalDate> filed() {
        return Optional.of(LocalDate.of(2023, 3, 1));
    }

    @Override
    public Optional<Limitation> limitation() {
        return Optional.of(new Limitation(
                5, LocalDate.of(2023, 2, 11), LocalDate.of(2028, 2, 11), Optional.of(Answer.NO), words(text)));
    }

    @Override
    public Optional<StartingPoint> startingPoint() {
        return Optional.of(new StartingPoint(words(text), OptionalInt.empty(), 12, text));
    }

    @Override
    public List<Assumption> assumed() {
        return List.of(new Assumption(text, text, words(text)));
    }

    @Override
    public Tier possibleTier() {
        return Tier.THIRD;
    }

    @Override
    public boolean decided() {
        return false;
    }

    @Override
    public Wording statutoryTerm() {
        return termOf(tier);
    }

    @Override
    public Wording termOf(Tier of) {
        return words(
                switch (of) {
                    case NONE -> "未达" + text;
                    case FIRST -> "数额较大" + text;
                    case SECOND -> "数额巨大" + text;
                    case THIRD -> "数额特别巨大" + text;
                });
    }

    @Override
    public List<Finding> notMet() {
        return List.of();
    }

    @Override
    public List<OpenFact> openFacts() {
        return List.of(new OpenFact(
                text,
                words(text),
                Unit.YUAN,
                Quantity.atLeast(4_500_00),
                new TierSpan(Tier.SECOND, Tier.SECOND),
                new TierSpan(Tier.THIRD, Tier.THIRD),
                3,
                words(text)));
    }

    @Override
    public List<Distance> distanceToNextTier() {
        return List.of(
                new Distance("a", words("甲" + text), Unit.of("条"), 12, text),
                new Distance("b", words("乙" + text), Unit.of("条"), 119, text),
                new Distance("c", words("丙" + text), Unit.YUAN, 3_200_00, text));
    }

    @Override
    public List<Change> toReach(Tier target) {
        return List.of(new Change(
                new TierSpan(target, target), List.of(new Change.Step(text, words(text), Unit.CIRCUMSTANCE, 1, text))));
    }

    @Override
    public List<Change> toFallBelow() {
        return List.of(new Change(
                new TierSpan(Tier.NONE, Tier.NONE),
                List.of(
                        new Change.Step("a", words(text), Unit.of("条"), -11, text),
                        new Change.Step("b", words(text), Unit.CIRCUMSTANCE, -1, text),
                        new Change.Step("c", words(text), Unit.YUAN, -50, text))));
    }

    @Override
    public Penalty penalty() {
        return range();
    }

    @Override
    public Penalty penaltyOf(Tier of) {
        return range();
    }

    @Override
    public Optional<Wording> fineGuidance() {
        return Optional.of(words(text));
    }

    @Override
    public List<SentencingFactor> leniency() {
        return List.of(
                new SentencingFactor(text, SentencingFactor.Direction.LENIENT, Force.MAY, Status.OPEN, words(text)));
    }

    @Override
    public List<SentencingFactor> aggravation() {
        return List.of(
                new SentencingFactor(text, SentencingFactor.Direction.SEVERE, Force.SHALL, Status.MET, words(text)));
    }

    @Override
    public List<AdministrativePenalty> administrative() {
        return List.of(
                new AdministrativePenalty(text, words(text), Optional.of(words(text)), words(text), words(text)));
    }

    @Override
    public List<Wording> warnings() {
        return List.of(words(text));
    }

    @Override
    public StandardInForce standard() {
        return new StandardInForce(text, text, List.of(text), words(text), "0".repeat(64));
    }

    @Override
    public List<VersionOutcome> versions() {
        return List.of(new VersionOutcome(
                text,
                LocalDate.of(2011, 5, 1),
                text,
                LocalDate.of(2013, 4, 4),
                LocalDate.of(2016, 1, 1),
                true,
                tier,
                Tier.THIRD,
                termOf(tier),
                termOf(Tier.THIRD),
                range(),
                words(text)));
    }
}

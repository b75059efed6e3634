package io.github.menkan.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * Easy Rules: one rule for each item, made with its RuleBuilder over a bean, the higher tier with the higher priority; the engine stops
 * after the first rule that applies. The verdict is a fact that the rule puts, as its tutorials do. Money is BigDecimal, proportions are
 * whole numbers, as in Java.
 */
final class EasyRules implements Approach<Facts> {

    private static final BigDecimal SECOND_INCOME = BigDecimal.valueOf(50_000);
    private static final BigDecimal FIRST_INCOME = BigDecimal.valueOf(5_000);

    private final RulesEngine engine = firstThatApplies();
    private final Rules rules = new Rules();
    private final Rules thefts = new Rules();

    EasyRules() {
        // 第五条第二款
        article5("5(2)(1)", Verdict.SECOND, CaseFacts::getGravePersonalHarm);
        article5("5(2)(2)", Verdict.SECOND, CaseFacts::getMajorLossOrImpact);
        article5("5(2)(3), class 1", Verdict.SECOND, c -> c.getHighlySensitive() >= 500);
        article5("5(2)(3), class 2", Verdict.SECOND, c -> c.getSensitive() >= 5_000);
        article5("5(2)(3), class 3", Verdict.SECOND, c -> c.getOrdinary() >= 50_000);
        article5("5(2)(3), together", Verdict.SECOND, c -> together(c) >= 50_000);
        article5("5(2)(3), income", Verdict.SECOND, c -> reaches(c.getIllegalIncome(), SECOND_INCOME));
        article5("5(2)(3), on duty, class 1", Verdict.SECOND, c -> c.getOnDutyHighlySensitive() >= 250);
        article5("5(2)(3), on duty, class 2", Verdict.SECOND, c -> c.getOnDutySensitive() >= 2_500);
        article5("5(2)(3), on duty, class 3", Verdict.SECOND, c -> c.getOnDutyOrdinary() >= 25_000);
        article5("5(2)(3), on duty, together", Verdict.SECOND, c -> togetherOnDuty(c) >= 25_000);
        article5(
                "5(2)(3), on duty, income",
                Verdict.SECOND,
                c -> reaches(c.getOnDutyIncome(), BigDecimal.valueOf(25_000)));
        article5("5(2)(4)", Verdict.SECOND, CaseFacts::getOtherEspeciallySerious);
        // 第五条第一款
        article5("5(1)(1)", Verdict.FIRST, CaseFacts::getTrackUsedInCrime);
        article5("5(1)(2)", Verdict.FIRST, CaseFacts::getKnewOfCriminalUse);
        article5("5(1)(3)", Verdict.FIRST, c -> c.getHighlySensitive() >= 50);
        article5("5(1)(4)", Verdict.FIRST, c -> c.getSensitive() >= 500);
        article5("5(1)(5)", Verdict.FIRST, c -> c.getOrdinary() >= 5_000);
        article5("5(1)(6)", Verdict.FIRST, c -> together(c) >= 5_000);
        article5("5(1)(7)", Verdict.FIRST, c -> reaches(c.getIllegalIncome(), FIRST_INCOME));
        article5("5(1)(8), class 1", Verdict.FIRST, c -> c.getOnDutyHighlySensitive() >= 25);
        article5("5(1)(8), class 2", Verdict.FIRST, c -> c.getOnDutySensitive() >= 250);
        article5("5(1)(8), class 3", Verdict.FIRST, c -> c.getOnDutyOrdinary() >= 2_500);
        article5("5(1)(8), together", Verdict.FIRST, c -> togetherOnDuty(c) >= 2_500);
        article5("5(1)(8), income", Verdict.FIRST, c -> reaches(c.getOnDutyIncome(), BigDecimal.valueOf(2_500)));
        article5("5(1)(9), convicted", Verdict.FIRST, CaseFacts::getPriorConviction);
        article5("5(1)(9), punished", Verdict.FIRST, CaseFacts::getAdminPenaltyWithinTwoYears);
        article5("5(1)(10)", Verdict.FIRST, CaseFacts::getOtherSerious);
        // 第六条第一款
        article6("6(1)(1)", c -> reaches(c.getBusinessProfit(), SECOND_INCOME));
        article6("6(1)(2), convicted", CaseFacts::getPriorConviction);
        article6("6(1)(2), punished", CaseFacts::getAdminPenaltyWithinTwoYears);
        article6("6(1)(3)", CaseFacts::getOtherSerious);
        theft(Verdict.THIRD, BigDecimal.valueOf(300_000));
        theft(Verdict.SECOND, BigDecimal.valueOf(30_000));
        theft(Verdict.FIRST, BigDecimal.valueOf(1_000));
    }

    private static RulesEngine firstThatApplies() {
        return new DefaultRulesEngine(new org.jeasy.rules.api.RulesEngineParameters().skipOnFirstAppliedRule(true));
    }

    private static long together(CaseFacts c) {
        return 100 * c.getHighlySensitive() + 10 * c.getSensitive() + c.getOrdinary() + c.getUnclassified();
    }

    private static long togetherOnDuty(CaseFacts c) {
        return 100 * c.getOnDutyHighlySensitive()
                + 10 * c.getOnDutySensitive()
                + c.getOnDutyOrdinary()
                + c.getOnDutyUnclassified();
    }

    private static boolean reaches(BigDecimal yuan, BigDecimal bound) {
        return yuan.compareTo(bound) >= 0;
    }

    private void article5(String item, Verdict verdict, Predicate<CaseFacts> condition) {
        add(item, verdict, c -> c.getArticle5() && condition.test(c));
    }

    private void article6(String item, Predicate<CaseFacts> condition) {
        add(item, Verdict.FIRST, c -> c.getBusinessItems() >= 1 && condition.test(c));
    }

    private void add(String item, Verdict verdict, Predicate<CaseFacts> condition) {
        rules.register(new RuleBuilder()
                .name(item)
                .priority(-verdict.ordinal())
                .when(facts -> condition.test(facts.get("case")))
                .then(facts -> facts.put("verdict", verdict))
                .build());
    }

    private void theft(Verdict verdict, BigDecimal bound) {
        thefts.register(new RuleBuilder()
                .name(verdict + " from " + bound)
                .priority(-verdict.ordinal())
                .when(facts -> reaches(facts.get("stolen"), bound))
                .then(facts -> facts.put("verdict", verdict))
                .build());
    }

    @Override
    public Facts prepare(CaseFacts facts) {
        Facts own = new Facts();
        own.put("case", facts);
        return own;
    }

    @Override
    public Verdict decide(Facts facts) {
        return fire(rules, facts);
    }

    private Verdict fire(Rules applied, Facts facts) {
        facts.put("verdict", Verdict.NONE);
        engine.fire(applied, facts);
        return facts.get("verdict");
    }

    @Override
    public Verdict thefts(List<BigDecimal> yuan) {
        Facts facts = new Facts();
        facts.put("stolen", yuan.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        return fire(thefts, facts);
    }
}

package io.github.menkan.bench;

import java.math.BigDecimal;
import java.util.List;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * Evrete: one rule for each item, conditions as source that the engine compiles; one session for all decisions, into which the facts and
 * a {@link Decision} are inserted and which is cleared afterwards, because that takes less time than a session for each decision. Money
 * is BigDecimal and compared by a predicate, because BigDecimal has no operators; proportions are whole numbers.
 */
final class Evrete implements Approach<CaseFacts> {

    private static final String TOGETHER =
            "100 * $c.highlySensitive + 10 * $c.sensitive + $c.ordinary + $c.unclassified >= ";
    private static final String TOGETHER_ON_DUTY =
            "100 * $c.onDutyHighlySensitive + 10 * $c.onDutySensitive + $c.onDutyOrdinary + $c.onDutyUnclassified >= ";

    private final StatefulSession cases;
    private final StatefulSession thefts;

    Evrete() {
        KnowledgeService service = new KnowledgeService();
        RuleSetBuilder<Knowledge> items = service.newKnowledge().builder();
        // 第五条第二款
        article5(items, "5(2)(1)", Verdict.SECOND, "$c.gravePersonalHarm");
        article5(items, "5(2)(2)", Verdict.SECOND, "$c.majorLossOrImpact");
        article5(items, "5(2)(3), class 1", Verdict.SECOND, "$c.highlySensitive >= 500");
        article5(items, "5(2)(3), class 2", Verdict.SECOND, "$c.sensitive >= 5000");
        article5(items, "5(2)(3), class 3", Verdict.SECOND, "$c.ordinary >= 50000");
        article5(items, "5(2)(3), together", Verdict.SECOND, TOGETHER + 50_000);
        income(items, "5(2)(3), income", Verdict.SECOND, "$c.illegalIncome", 50_000);
        article5(items, "5(2)(3), on duty, class 1", Verdict.SECOND, "$c.onDutyHighlySensitive >= 250");
        article5(items, "5(2)(3), on duty, class 2", Verdict.SECOND, "$c.onDutySensitive >= 2500");
        article5(items, "5(2)(3), on duty, class 3", Verdict.SECOND, "$c.onDutyOrdinary >= 25000");
        article5(items, "5(2)(3), on duty, together", Verdict.SECOND, TOGETHER_ON_DUTY + 25_000);
        income(items, "5(2)(3), on duty, income", Verdict.SECOND, "$c.onDutyIncome", 25_000);
        article5(items, "5(2)(4)", Verdict.SECOND, "$c.otherEspeciallySerious");
        // 第五条第一款
        article5(items, "5(1)(1)", Verdict.FIRST, "$c.trackUsedInCrime");
        article5(items, "5(1)(2)", Verdict.FIRST, "$c.knewOfCriminalUse");
        article5(items, "5(1)(3)", Verdict.FIRST, "$c.highlySensitive >= 50");
        article5(items, "5(1)(4)", Verdict.FIRST, "$c.sensitive >= 500");
        article5(items, "5(1)(5)", Verdict.FIRST, "$c.ordinary >= 5000");
        article5(items, "5(1)(6)", Verdict.FIRST, TOGETHER + 5_000);
        income(items, "5(1)(7)", Verdict.FIRST, "$c.illegalIncome", 5_000);
        article5(items, "5(1)(8), class 1", Verdict.FIRST, "$c.onDutyHighlySensitive >= 25");
        article5(items, "5(1)(8), class 2", Verdict.FIRST, "$c.onDutySensitive >= 250");
        article5(items, "5(1)(8), class 3", Verdict.FIRST, "$c.onDutyOrdinary >= 2500");
        article5(items, "5(1)(8), together", Verdict.FIRST, TOGETHER_ON_DUTY + 2_500);
        income(items, "5(1)(8), income", Verdict.FIRST, "$c.onDutyIncome", 2_500);
        article5(items, "5(1)(9), convicted", Verdict.FIRST, "$c.priorConviction");
        article5(items, "5(1)(9), punished", Verdict.FIRST, "$c.adminPenaltyWithinTwoYears");
        article5(items, "5(1)(10)", Verdict.FIRST, "$c.otherSerious");
        // 第六条第一款
        raise(
                on(items, "6(1)(1)").where("$c.businessItems >= 1").where(reaches(50_000), "$c.businessProfit"),
                Verdict.FIRST);
        article6(items, "6(1)(2), convicted", "$c.priorConviction");
        article6(items, "6(1)(2), punished", "$c.adminPenaltyWithinTwoYears");
        article6(items, "6(1)(3)", "$c.otherSerious");
        cases = items.build().newStatefulSession();
        RuleSetBuilder<Knowledge> amounts = service.newKnowledge().builder();
        theft(amounts, Verdict.THIRD, 300_000);
        theft(amounts, Verdict.SECOND, 30_000);
        theft(amounts, Verdict.FIRST, 1_000);
        thefts = amounts.build().newStatefulSession();
    }

    private static LhsBuilder<Knowledge> on(RuleSetBuilder<Knowledge> rules, String item) {
        return rules.newRule(item).forEach("$c", CaseFacts.class, "$d", Decision.class);
    }

    private static void article5(RuleSetBuilder<Knowledge> rules, String item, Verdict verdict, String condition) {
        raise(on(rules, item).where("$c.article5").where(condition), verdict);
    }

    private static void article6(RuleSetBuilder<Knowledge> rules, String item, String condition) {
        raise(on(rules, item).where("$c.businessItems >= 1").where(condition), Verdict.FIRST);
    }

    private static void income(
            RuleSetBuilder<Knowledge> rules, String item, Verdict verdict, String amount, long yuan) {
        raise(on(rules, item).where("$c.article5").where(reaches(yuan), amount), verdict);
    }

    private static void theft(RuleSetBuilder<Knowledge> rules, Verdict verdict, long yuan) {
        raise(
                rules.newRule(verdict.name())
                        .forEach("$s", Stolen.class, "$d", Decision.class)
                        .where(reaches(yuan), "$s.total"),
                verdict);
    }

    private static java.util.function.Predicate<Object[]> reaches(long yuan) {
        BigDecimal bound = BigDecimal.valueOf(yuan);
        return values -> ((BigDecimal) values[0]).compareTo(bound) >= 0;
    }

    private static void raise(LhsBuilder<Knowledge> rule, Verdict verdict) {
        rule.execute(context -> context.<Decision>get("$d").raise(verdict));
    }

    @Override
    public CaseFacts prepare(CaseFacts facts) {
        return facts;
    }

    @Override
    public Verdict decide(CaseFacts facts) {
        return fire(cases, facts);
    }

    @Override
    public Verdict thefts(List<BigDecimal> yuan) {
        return fire(thefts, new Stolen(yuan));
    }

    private static Verdict fire(StatefulSession session, Object facts) {
        Decision decision = new Decision();
        session.insertAndFire(facts, decision);
        session.clear();
        return decision.verdict();
    }
}

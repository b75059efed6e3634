package io.github.menkan.bench;

import java.math.BigDecimal;
import java.util.List;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult.DecisionEvaluationStatus;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * KIE DMN (the DMN engine of Drools): decision tables and FEEL, one table for each group of items, in {@code personal-information.dmn}.
 * FEEL numbers are decimals, so money is BigDecimal and proportions are written as the law has them, as fractions that add up to one.
 */
final class KieDmn implements Approach<DMNContext> {

    private static final String NAMESPACE = "https://github.com/menkan/menkan/bench";

    private final DMNRuntime runtime;
    private final DMNModel cases;
    private final DMNModel thefts;

    KieDmn() {
        List<Resource> models = List.of(model("personal-information.dmn"), model("thefts.dmn"));
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(models)
                .getOrElseThrow(e -> new IllegalStateException("the tables must compile, was " + e.getMessage(), e));
        cases = runtime.getModel(NAMESPACE, "personalInformation");
        thefts = runtime.getModel(NAMESPACE, "thefts");
        for (DMNModel model : runtime.getModels()) {
            if (model.hasErrors()) {
                throw new IllegalStateException("the tables must compile, was " + model.getMessages());
            }
        }
    }

    private static Resource model(String name) {
        return ResourceFactory.newInputStreamResource(Sources.open(name)).setSourcePath(name);
    }

    @Override
    public DMNContext prepare(CaseFacts facts) {
        DMNContext context = runtime.newContext();
        facts.asMap().forEach(context::set);
        return context;
    }

    @Override
    public Verdict decide(DMNContext facts) {
        return evaluate(cases, facts);
    }

    @Override
    public Verdict thefts(List<BigDecimal> yuan) {
        DMNContext context = runtime.newContext();
        context.set("amounts", yuan);
        return evaluate(thefts, context);
    }

    private Verdict evaluate(DMNModel model, DMNContext facts) {
        DMNResult result = runtime.evaluateByName(model, facts, "verdict");
        var verdict = result.getDecisionResultByName("verdict");
        if (verdict.getEvaluationStatus() != DecisionEvaluationStatus.SUCCEEDED || verdict.getResult() == null) {
            throw new IllegalStateException("no verdict: " + result.getMessages());
        }
        return Verdict.of(verdict.getResult());
    }
}

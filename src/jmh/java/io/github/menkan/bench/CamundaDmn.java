package io.github.menkan.bench;

import java.math.BigDecimal;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * Camunda DMN: the same decision tables as {@link KieDmn}, with Camunda's own FEEL engine. FEEL numbers are decimals, so money is
 * BigDecimal.
 */
final class CamundaDmn implements Approach<VariableMap> {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision cases = engine.parseDecision("verdict", Sources.open("personal-information.dmn"));
    private final DmnDecision thefts = engine.parseDecision("verdict", Sources.open("thefts.dmn"));

    @Override
    public VariableMap prepare(CaseFacts facts) {
        return Variables.fromMap(facts.asMap());
    }

    @Override
    public Verdict decide(VariableMap facts) {
        return evaluate(cases, facts);
    }

    @Override
    public Verdict thefts(List<BigDecimal> yuan) {
        return evaluate(thefts, Variables.createVariables().putValue("amounts", yuan));
    }

    private Verdict evaluate(DmnDecision decision, VariableMap facts) {
        return Verdict.of(engine.evaluateDecision(decision, facts).getSingleEntry());
    }
}

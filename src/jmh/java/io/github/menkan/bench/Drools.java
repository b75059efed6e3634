package io.github.menkan.bench;

import java.math.BigDecimal;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.runtime.StatelessKieSession;

/**
 * Drools: one rule for each item in DRL, compiled to the executable model when the engine starts, as it is without the Maven plugin
 * that compiles rules at build time; a stateless session for each decision, into which the facts and a {@link Decision} are inserted.
 * Money is BigDecimal, which DRL compares with the usual operators; proportions are whole numbers.
 */
final class Drools implements Approach<CaseFacts> {

    private final KieBase rules;

    Drools() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(
                "src/main/resources/io/github/menkan/bench/personal-information.drl",
                Sources.text("personal-information.drl"));
        var builder = services.newKieBuilder(files).buildAll(org.drools.model.codegen.ExecutableModelProject.class);
        if (builder.getResults().hasMessages(org.kie.api.builder.Message.Level.ERROR)) {
            throw new IllegalStateException("the rules must compile, was " + builder.getResults());
        }
        rules = services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    @Override
    public CaseFacts prepare(CaseFacts facts) {
        return facts;
    }

    @Override
    public Verdict decide(CaseFacts facts) {
        return fire(facts);
    }

    @Override
    public Verdict thefts(List<BigDecimal> yuan) {
        return fire(new Stolen(yuan));
    }

    private Verdict fire(Object facts) {
        Decision decision = new Decision();
        StatelessKieSession session = rules.newStatelessKieSession();
        session.execute(List.of(facts, decision));
        return decision.verdict();
    }
}

package io.github.menkan.bench;

import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.Program;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * CEL: one checked expression over typed variables, evaluated with a map. CEL has whole numbers and binary floating point and no
 * decimals, so money is a double in yuan; proportions are whole numbers. CEL does not add up a list, so thefts are added up before, in
 * double. Of a null CEL says that the verdict is unknown, which is right, though not which verdict is certain all the same.
 */
final class Cel implements Approach<Map<String, Object>> {

    private final Program verdict;
    private final Program thefts;

    Cel() {
        CelBuilder builder = CelFactory.standardCelBuilder();
        for (Map.Entry<String, Object> fact : new CaseFacts(Map.of()).asMap().entrySet()) {
            builder.addVar(fact.getKey(), type(fact.getValue()));
        }
        builder.addVar("stolen", SimpleType.DOUBLE);
        verdict = compile(builder, Sources.text("personal-information.cel"));
        thefts = compile(
                builder,
                "stolen >= 300000.0 ? 'THIRD' : stolen >= 30000.0 ? 'SECOND' : stolen >= 1000.0 ? 'FIRST' : 'NONE'");
    }

    private static CelType type(Object example) {
        if (example instanceof Boolean) {
            return SimpleType.BOOL;
        }
        return example instanceof Long ? SimpleType.INT : SimpleType.DOUBLE;
    }

    private static Program compile(CelBuilder builder, String expression) {
        try {
            dev.cel.bundle.Cel cel = builder.setResultType(SimpleType.STRING).build();
            return cel.createProgram(cel.compile(expression).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException("the expression must compile, was " + expression, e);
        }
    }

    @Override
    public Map<String, Object> prepare(CaseFacts facts) {
        Map<String, Object> own = new HashMap<>(facts.asMap());
        own.replaceAll((name, value) -> value instanceof BigDecimal yuan ? (Object) yuan.doubleValue() : value);
        return own;
    }

    @Override
    public Verdict decide(Map<String, Object> facts) {
        return Verdict.of(evaluate(verdict, facts));
    }

    @Override
    public Verdict thefts(List<BigDecimal> yuan) {
        double sum = 0;
        for (BigDecimal one : yuan) {
            sum += one.doubleValue();
        }
        return Verdict.of(evaluate(thefts, Map.of("stolen", sum)));
    }

    @Override
    public Answer answer(CaseFacts facts) {
        Object result = evaluate(verdict, prepare(facts));
        return result instanceof CelUnknownSet ? new Answer(Verdict.NONE, false) : Answer.settled(Verdict.of(result));
    }

    private static Object evaluate(Program program, Map<String, ?> facts) {
        try {
            return program.eval(facts);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}

package io.github.menkan.bench;

import io.github.menkan.OffenceName;
import io.github.menkan.Penalty;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.Unit;
import io.github.menkan.Wording;
import io.github.menkan.bulk.ManyCases;
import io.github.menkan.norm.Article;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Elements;
import io.github.menkan.norm.Evaluation;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Grounds;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Standard;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How the cost grows with the number of grounds, over made-up standards in which every ground is a sum of three elements of its own and
 * none makes another superfluous. Every case stays below every ground, so that all of them are read.
 */
@State(Scope.Thread)
public class GroundsBenchmark {

    private static final int CASES = 256;

    /** How many grounds the standard has. */
    @Param({"5", "10", "20", "40", "80"})
    public int grounds;

    private Standard standard;
    private ManyCases many;
    private Facts[] vectors;
    private long[][] columns;

    /** Writes the standard and draws cases. */
    @Setup
    public void prepare() {
        List<Element> elements = IntStream.range(0, grounds + 2)
                .mapToObj(i -> Element.count("element" + i, "要素" + i, Unit.of("个")))
                .toList();
        Document law = Document.of("示例", "示例标准", LocalDate.of(2020, 1, 1));
        Article article = Article.of("第一条", "示例", LocalDate.of(2020, 1, 1)).tier("情节严重", Penalty.upTo(3));
        Grounds first = Grounds.of();
        for (int g = 0; g < grounds; g++) {
            first.when(
                    law.item(1, 1, g + 1),
                    Inequality.sum(3, elements.get(g))
                            .plus(2, elements.get(g + 1))
                            .plus(1, elements.get(g + 2))
                            .reaches(1_000));
        }
        OffenceName offence = new OffenceName("example", Wording.of("示例罪"), "示例第一条");
        standard = Standard.builder(offence, article, Elements.of(elements), law)
                .tier(Tier.FIRST, first)
                .build();
        many = ManyCases.of(standard);
        SplittableRandom random = new SplittableRandom(grounds);
        columns = new long[elements.size()][CASES];
        vectors = new Facts[CASES];
        for (int i = 0; i < CASES; i++) {
            Facts.Builder facts = Facts.builder(standard.elements());
            for (int e = 0; e < columns.length; e++) {
                columns[e][i] = random.nextLong(150);
                facts.put(elements.get(e), Quantity.exactly(columns[e][i]));
            }
            vectors[i] = facts.build();
        }
    }

    /** {@link Standard#tier}. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public long tier() {
        long sum = 0;
        for (Facts one : vectors) {
            sum += standard.tier(one).level();
        }
        return sum;
    }

    /** {@link ManyCases#levels}. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public byte[] levels() {
        return many.levels(columns);
    }

    /** {@link Evaluation#of}: the status of every ground and the three tiers. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public void evaluation(Blackhole blackhole) {
        for (Facts one : vectors) {
            blackhole.consume(Evaluation.of(standard, one));
        }
    }
}

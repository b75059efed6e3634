package io.github.menkan.charges;

import io.github.menkan.Fault;
import io.github.menkan.FaultyTableException;
import io.github.menkan.Language;
import io.github.menkan.Wording;
import io.github.menkan.norm.Citation;
import io.github.menkan.norm.FactorRule;
import io.github.menkan.norm.FineGuide;
import io.github.menkan.norm.Ground;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.Warning;
import io.github.menkan.offence.Offence;
import io.github.menkan.place.Place;
import io.github.menkan.table.Row;
import io.github.menkan.table.Table;
import io.github.menkan.table.TableText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What becomes of every provision (条款项) of the documents that Menkan models: a ground, a counting rule, a factor, a warning …, or
 * not modelled with the reason. What the standards say of themselves is read from them; the rest, and how some provisions are read, is
 * the table {@code provisions.csv} beside this class.
 *
 * <pre>{@code
 * long notModelled = Coverage.lines().stream()
 *         .filter(line -> line.treatment() == Coverage.Treatment.NOT_MODELLED)
 *         .count();
 * String table = Coverage.toText(Language.CHINESE);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Coverage {

    private static final String FILE = "provisions.csv";
    private static final List<String> HEADER = List.of("document", "provision", "treatment", "reason");

    /**
     * What becomes of a provision.
     *
     * @since 0.1.0
     */
    public enum Treatment {
        /** It opens a tier. */
        GROUND("入罪、升档根据"),
        /** It tells how facts are counted. */
        COUNTING("计算规则"),
        /** It makes the outcome milder or harsher inside a tier. */
        FACTOR("量刑情节"),
        /** It is shown as a warning where it bears on a case. */
        WARNING("提示"),
        /** It is part of the range of punishment. */
        PENALTY("法定刑、罚金"),
        /** It tells which of several offences governs. */
        CONCURRENCE("竞合"),
        /** It tells when something is in force. */
        TIME("时间效力"),
        /** It is a penalty below the criminal threshold. */
        ADMINISTRATIVE("行政处罚"),
        /** It tells how long a tier may be prosecuted. */
        LIMITATION("追诉时效"),
        /** It gives the starting point of the sentence of a tier, for information. */
        STARTING_POINT("量刑起点"),
        /** It is not modelled; the reason says why. */
        NOT_MODELLED("未收录");

        private final String chinese;

        Treatment(String chinese) {
            this.chinese = chinese;
        }

        /**
         * The treatment in words.
         *
         * @param language the language
         * @return the words
         */
        public String in(Language language) {
            return Wording.of(chinese).in(Objects.requireNonNull(language, "language"));
        }
    }

    /**
     * One provision and what becomes of it.
     *
     * @param document the number or title of the document, such as 法释〔2017〕10号
     * @param provision the provision, such as 第五条第一款第(六)项
     * @param treatment what becomes of it
     * @param offences the ids of the offences whose standards use it; empty where it is used by none or by all
     * @param reason why it is not modelled, or how it is read; empty where the standard says it all
     * @since 0.1.0
     */
    public record Line(
            String document, String provision, Treatment treatment, List<String> offences, Optional<Wording> reason) {

        /** Refuses a provision that is not modelled for no reason. */
        public Line {
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(provision, "provision");
            Objects.requireNonNull(treatment, "treatment");
            offences = List.copyOf(Objects.requireNonNull(offences, "offences"));
            Objects.requireNonNull(reason, "reason");
            if (treatment == Treatment.NOT_MODELLED && reason.isEmpty()) {
                throw new IllegalArgumentException(
                        "a provision that is not modelled must have a reason, was " + document + provision);
            }
        }

        private List<Object> key() {
            return List.of(document, provision, treatment);
        }

        private Line and(Line other) {
            List<String> both = new ArrayList<>(offences);
            other.offences.stream().filter(id -> !both.contains(id)).forEach(both::add);
            return new Line(document, provision, treatment, both, reason.or(other::reason));
        }
    }

    private final Map<Object, Line> lines = new LinkedHashMap<>();

    private Coverage() {}

    /**
     * Every provision with each of its treatments: those of the standards, offence by offence in the order of the law, then the rest.
     *
     * @return the lines
     */
    public static List<Line> lines() {
        Coverage coverage = new Coverage();
        for (Offence offence : Offences.builtIn().list()) {
            for (Standard standard : offence.timeline(Place.UNKNOWN).standards()) {
                coverage.add(standard);
            }
        }
        parse(TableText.linesBeside(Coverage.class, FILE, "")).forEach(coverage::add);
        return List.copyOf(coverage.lines.values());
    }

    private void add(Standard standard) {
        String id = standard.offence().id();
        add(standard.article().citation(), Treatment.PENALTY, id);
        for (Ground ground : standard.grounds()) {
            add(ground.citation(), Treatment.GROUND, id);
        }
        for (FactorRule factor : standard.factors()) {
            add(factor.citation(), Treatment.FACTOR, id);
        }
        for (FineGuide fine : standard.fineGuides()) {
            add(fine.citation(), Treatment.PENALTY, id);
        }
        for (Warning warning : standard.warnings()) {
            add(warning.provision(), Treatment.WARNING, id);
        }
    }

    private void add(Citation citation, Treatment treatment, String offence) {
        add(new Line(
                citation.document().number(), citation.provision(), treatment, List.of(offence), Optional.empty()));
    }

    private void add(Line line) {
        lines.merge(line.key(), line, Line::and);
    }

    static List<Line> parse(String table) {
        List<Fault> faults = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Row row : Table.read(FILE, table, HEADER, faults)) {
            Optional<Treatment> treatment = row.oneOf("treatment", List.of(Treatment.values()));
            if (treatment.isPresent()) {
                lines.add(new Line(
                        row.cells().get(0),
                        row.cells().get(1),
                        treatment.get(),
                        List.of(),
                        row.text("reason").map(Wording::of)));
            }
        }
        FaultyTableException.throwIfAny(faults);
        return lines;
    }

    /**
     * The provisions as plain text, one line for each of their treatments: provision, treatment, offences and reason apart by tabs.
     *
     * @param language the language
     * @return the text, lines ended by {@code \n}
     */
    public static String toText(Language language) {
        Objects.requireNonNull(language, "language");
        StringBuilder text = new StringBuilder();
        for (Line line : lines()) {
            text.append(line.document())
                    .append(line.provision())
                    .append('\t')
                    .append(line.treatment().in(language))
                    .append('\t')
                    .append(line.offences().isEmpty() ? "-" : String.join(",", line.offences()));
            line.reason().ifPresent(reason -> text.append('\t').append(reason.in(language)));
            text.append('\n');
        }
        return text.toString();
    }
}

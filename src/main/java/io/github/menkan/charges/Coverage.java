package io.github.menkan.charges;

import io.github.menkan.Language;
import io.github.menkan.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What becomes of every provision (条款项) of the documents that Menkan models: a ground, a counting rule, a factor, a warning …, or
 * not modelled with the reason. The table is {@code provisions.csv} beside this class, one line for each provision and treatment.
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

    private static final String HEADER = "document,provision,treatment,where,reason,reasonInEnglish";

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
        CAUTION("提示"),
        /** It is part of the range of punishment. */
        PENALTY("法定刑、罚金"),
        /** It tells which of several offences governs. */
        CONCURRENCE("竞合"),
        /** It tells when something is in force. */
        TIME("时间效力"),
        /** It is a penalty below the criminal threshold. */
        ADMINISTRATIVE("行政处罚"),
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
            return Wording.of(chinese).in(language);
        }
    }

    /**
     * One line of the table.
     *
     * @param document the number or title of the document, such as 法释〔2017〕10号
     * @param provision the provision, such as 第五条第一款第(六)项
     * @param treatment what becomes of it
     * @param where the class that holds it; empty when it is not modelled
     * @param reason why it is not modelled, or how it is read; empty where the class says it all
     * @since 0.1.0
     */
    public record Line(
            String document, String provision, Treatment treatment, Optional<String> where, Optional<Wording> reason) {

        /** Refuses a provision that is not modelled for no reason, and a modelled one that is nowhere. */
        public Line {
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(provision, "provision");
            if (treatment == Treatment.NOT_MODELLED ? reason.isEmpty() : where.isEmpty()) {
                throw new IllegalArgumentException(
                        "a line must have a class, or a reason when not modelled, was " + document + provision);
            }
        }
    }

    private Coverage() {}

    /**
     * The table, in the order of the documents and their provisions.
     *
     * @return every line
     */
    public static List<Line> lines() {
        return parse(read());
    }

    static List<Line> parse(String table) {
        List<String> lines = table.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException("line 1 must be " + HEADER + ", was "
                    + lines.stream().findFirst().orElse(""));
        }
        return lines.stream().skip(1).map(Coverage::line).toList();
    }

    private static Line line(String text) {
        List<String> cells = List.of(text.split(",", -1));
        if (cells.size() != 6) {
            throw new IllegalArgumentException("a line must have 6 cells, was " + text);
        }
        Optional<Wording> reason =
                cells.get(4).isEmpty() ? Optional.empty() : Optional.of(Wording.given(cells.get(4), cells.get(5)));
        return new Line(
                cells.get(0),
                cells.get(1),
                Treatment.valueOf(cells.get(2)),
                Optional.of(cells.get(3)).filter(name -> !name.equals("-")),
                reason);
    }

    private static String read() {
        try (InputStream table =
                Objects.requireNonNull(Coverage.class.getResourceAsStream("provisions.csv"), "provisions.csv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The table as plain text, one line for each provision and treatment.
     *
     * @param language the language
     * @return the text, lines ended by {@code \n}
     */
    public static String toText(Language language) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines()) {
            text.append(line.document())
                    .append(line.provision())
                    .append('\t')
                    .append(line.treatment().in(language))
                    .append('\t')
                    .append(line.where().orElse("-"));
            line.reason().ifPresent(reason -> text.append('\t').append(reason.in(language)));
            text.append('\n');
        }
        return text.toString();
    }
}

package io.github.menkan.administrative;

import io.github.menkan.Fault;
import io.github.menkan.FaultyTableException;
import io.github.menkan.Subject;
import io.github.menkan.Wording;
import io.github.menkan.table.Row;
import io.github.menkan.table.Table;
import io.github.menkan.table.TableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The table {@code articles.csv} beside this class: one row for each article and version of its statute, in the words of the
 * statute. Several acts, their words and several ranges of one row are apart by {@code |}.
 */
final class Rules {

    private static final String FILE = "articles.csv";
    private static final List<String> HEADER =
            List.of("law,provision,formerly,from,until,acts,words,subject,condition,lead,ranges,note,confidence"
                    .split(",", -1));
    private static final Wording SECONDARY = Wording.of("该条文系转引，未核对原文");

    static final List<Rule> ALL = parse(TableText.linesBeside(Rules.class, FILE, ""));

    private Rules() {}

    static List<Rule> parse(String table) {
        List<Fault> faults = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        for (Row row : Table.read(FILE, table, HEADER, faults)) {
            add(rules, row);
        }
        FaultyTableException.throwIfAny(faults);
        return List.copyOf(rules);
    }

    private static void add(List<Rule> rules, Row row) {
        List<String> acts = parts(row, "acts");
        List<String> words = parts(row, "words");
        if (words.size() != Math.max(1, acts.size())) {
            row.fault("words must be one for each act, " + acts.size() + ", was " + words.size());
            return;
        }
        for (int i = 0; i < words.size(); i++) {
            rules.add(rule(
                    row, acts.isEmpty() ? Optional.empty() : Optional.of(Act.valueOf(acts.get(i))), words.get(i)));
        }
    }

    private static Rule rule(Row row, Optional<Act> act, String words) {
        return new Rule(
                row.text("law").orElseThrow(),
                row.text("provision").orElseThrow(),
                row.text("formerly"),
                row.date("from").orElseThrow(),
                row.date("until"),
                act,
                Wording.of(words),
                row.text("subject").map(Subject::valueOf),
                row.text("condition").map(Wording::of),
                row.text("lead").map(Wording::of),
                parts(row, "ranges").stream().map(Band::parse).toList(),
                Stream.concat(row.text("note").map(Wording::of).stream(), secondary(row).stream())
                        .toList());
    }

    private static Optional<Wording> secondary(Row row) {
        String confidence = row.text("confidence").orElse("");
        if (!confidence.equals("已核对") && !confidence.equals("转引")) {
            row.fault("confidence must be 已核对 or 转引, was \"" + confidence + "\"");
        }
        return confidence.equals("转引") ? Optional.of(SECONDARY) : Optional.empty();
    }

    private static List<String> parts(Row row, String column) {
        return row.text(column).stream()
                .flatMap(all -> Stream.of(all.split("\\|", -1)))
                .toList();
    }
}

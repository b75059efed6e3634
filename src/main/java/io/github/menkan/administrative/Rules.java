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
import java.util.stream.Stream;

/**
 * The table {@code articles.csv} beside this class: one line for each article and version of its statute, in the words of the
 * statute. Several acts, their words and several ranges of one line are apart by {@code |}.
 */
final class Rules {

    private static final List<String> HEADER = List.of(
            "law", "provision", "from", "until", "acts", "words", "subject", "condition", "lead", "ranges", "note");

    static final List<Rule> ALL = parse(TableText.linesBeside(Rules.class, "articles.csv", ""));

    private Rules() {}

    static List<Rule> parse(String table) {
        List<Fault> faults = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        for (Row row : Table.read("articles.csv", table, HEADER, faults)) {
            add(rules, row);
        }
        FaultyTableException.throwIfAny(faults);
        return List.copyOf(rules);
    }

    private static void add(List<Rule> rules, Row row) {
        List<String> acts = parts(row, "acts");
        List<String> words = parts(row, "words");
        if (acts.size() != words.size()) {
            row.fault("words must be as many as acts, " + acts.size() + ", was " + words.size());
            return;
        }
        for (int i = 0; i < acts.size(); i++) {
            rules.add(new Rule(
                    row.text("law").orElseThrow(),
                    row.text("provision").orElseThrow(),
                    row.date("from").orElseThrow(),
                    row.date("until"),
                    Act.valueOf(acts.get(i)),
                    Wording.of(words.get(i)),
                    row.text("subject").map(Subject::valueOf),
                    row.text("condition").map(Wording::of),
                    row.text("lead").map(Wording::of),
                    parts(row, "ranges").stream().map(Band::parse).toList(),
                    row.text("note").map(Wording::of)));
        }
    }

    private static List<String> parts(Row row, String column) {
        return row.text(column).stream()
                .flatMap(all -> Stream.of(all.split("\\|", -1)))
                .toList();
    }
}

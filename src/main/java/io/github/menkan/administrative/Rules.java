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
 * The table {@code articles.csv} beside this class: one line for each article and version of its statute, in the words of the
 * statute. Several acts, their words and several ranges of one line are apart by {@code |}; lines that begin with {@code #} are
 * comments.
 */
final class Rules {

    private static final List<String> HEADER = List.of(
            "law",
            "provision",
            "formerly",
            "from",
            "until",
            "acts",
            "words",
            "subject",
            "condition",
            "lead",
            "ranges",
            "note",
            "confidence");
    private static final Wording SECONDARY = Wording.of("该条文系转引，未核对原文");

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
        String confidence = row.text("confidence").orElse("");
        if (words.size() != Math.max(1, acts.size())) {
            row.fault("words must be as many as acts, " + acts.size() + ", was " + words.size());
        } else if (!List.of("已核对", "转引").contains(confidence)) {
            row.fault("confidence must be 已核对 or 转引, was " + confidence);
        } else {
            for (int i = 0; i < words.size(); i++) {
                rules.add(rule(
                        row, acts.isEmpty() ? Optional.empty() : Optional.of(Act.valueOf(acts.get(i))), words.get(i)));
            }
        }
    }

    private static Rule rule(Row row, Optional<Act> act, String words) {
        Optional<Wording> doubt =
                row.text("confidence").orElse("").equals("转引") ? Optional.of(SECONDARY) : Optional.empty();
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
                Stream.concat(row.text("note").map(Wording::of).stream(), doubt.stream())
                        .toList());
    }

    private static List<String> parts(Row row, String column) {
        return row.text(column).stream()
                .flatMap(all -> Stream.of(all.split("\\|", -1)))
                .toList();
    }
}

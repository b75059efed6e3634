package io.github.menkan.administrative;

import io.github.menkan.Subject;
import io.github.menkan.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The table {@code articles.csv} beside this class: one line for each article and version of its statute, in the words of the
 * statute. Several acts, their words and several ranges of one line are apart by {@code |}.
 */
final class Rules {

    static final List<Rule> ALL = parse(text());

    private static final String HEADER = "law,provision,from,until,acts,words,subject,condition,lead,ranges,note";

    private Rules() {}

    static List<Rule> parse(String table) {
        List<String> lines = table.lines().toList();
        if (!lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException("line 1 must be " + HEADER + ", was " + lines.get(0));
        }
        List<Rule> rules = new ArrayList<>();
        lines.stream().skip(1).forEach(line -> add(rules, line));
        return List.copyOf(rules);
    }

    private static void add(List<Rule> rules, String line) {
        List<String> cells = List.of(line.split(",", -1));
        List<String> acts = parts(cells.get(4));
        List<String> words = parts(cells.get(5));
        if (cells.size() != 11 || acts.size() != words.size()) {
            throw new IllegalArgumentException("a line must have 11 cells and words for each act, was " + line);
        }
        for (int i = 0; i < acts.size(); i++) {
            rules.add(new Rule(
                    cells.get(0),
                    cells.get(1),
                    LocalDate.parse(cells.get(2)),
                    text(cells.get(3)).map(LocalDate::parse),
                    Act.valueOf(acts.get(i)),
                    Wording.of(words.get(i)),
                    text(cells.get(6)).map(Subject::valueOf),
                    text(cells.get(7)).map(Wording::of),
                    text(cells.get(8)).map(Wording::of),
                    parts(cells.get(9)).stream().map(Band::parse).toList(),
                    text(cells.get(10)).map(Wording::of)));
        }
    }

    private static Optional<String> text(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private static List<String> parts(String cell) {
        return text(cell).stream()
                .flatMap(all -> Stream.of(all.split("\\|", -1)))
                .toList();
    }

    private static String text() {
        try (InputStream table = Objects.requireNonNull(Rules.class.getResourceAsStream("articles.csv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

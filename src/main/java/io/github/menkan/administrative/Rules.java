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
 * statute. Several acts, their words and several ranges of one line are apart by {@code |}; lines that begin with {@code #} are
 * comments.
 */
final class Rules {

    private static final String HEADER =
            "law,provision,formerly,from,until,acts,words,subject,condition,lead,ranges,note,confidence";
    private static final int CELLS = 13;
    private static final Wording SECONDARY = Wording.of("该条文系转引，未核对原文");

    static final List<Rule> ALL = parse(text());

    private Rules() {}

    static List<Rule> parse(String table) {
        List<String> lines = table.lines().filter(line -> !line.startsWith("#")).toList();
        if (!lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException("the header must be " + HEADER + ", was " + lines.get(0));
        }
        List<Rule> rules = new ArrayList<>();
        lines.stream().skip(1).forEach(line -> add(rules, line));
        return List.copyOf(rules);
    }

    private static void add(List<Rule> rules, String line) {
        List<String> cells = List.of(line.split(",", -1));
        if (cells.size() != CELLS) {
            throw new IllegalArgumentException("a line must have " + CELLS + " cells, was " + line);
        }
        List<String> acts = parts(cells.get(5));
        List<String> words = parts(cells.get(6));
        if (words.size() != Math.max(1, acts.size())) {
            throw new IllegalArgumentException("a line must have words for each act, was " + line);
        }
        for (int i = 0; i < words.size(); i++) {
            rules.add(rule(
                    cells, acts.isEmpty() ? Optional.empty() : Optional.of(Act.valueOf(acts.get(i))), words.get(i)));
        }
    }

    private static Rule rule(List<String> cells, Optional<Act> act, String words) {
        return new Rule(
                cells.get(0),
                cells.get(1),
                text(cells.get(2)),
                LocalDate.parse(cells.get(3)),
                text(cells.get(4)).map(LocalDate::parse),
                act,
                Wording.of(words),
                text(cells.get(7)).map(Subject::valueOf),
                text(cells.get(8)).map(Wording::of),
                text(cells.get(9)).map(Wording::of),
                parts(cells.get(10)).stream().map(Band::parse).toList(),
                Stream.concat(text(cells.get(11)).map(Wording::of).stream(), doubt(cells.get(12)).stream())
                        .toList());
    }

    private static Optional<Wording> doubt(String confidence) {
        return switch (confidence) {
            case "已核对" -> Optional.empty();
            case "转引" -> Optional.of(SECONDARY);
            default -> throw new IllegalArgumentException("confidence must be 已核对 or 转引, was " + confidence);
        };
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

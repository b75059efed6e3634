package io.github.menkan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.menkan.Force;
import io.github.menkan.Language;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Article;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Ground;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A standard as a table: a row for each ground, in the order of the law. */
final class StandardTable {

    private final Standard standard;
    private final Language language;

    StandardTable(Standard standard, Language language) {
        this.standard = standard;
        this.language = language;
    }

    private String word(String chinese, Object... parts) {
        return Wording.of(chinese, parts).in(language);
    }

    private List<String> columns() {
        return List.of(word("档次"), word("效力"), word("条款"), word("条件"));
    }

    private List<List<String>> rows() {
        return standard.grounds().stream().map(this::row).toList();
    }

    private List<String> row(Ground ground) {
        return List.of(tier(ground.tier()), force(ground), provision(ground), condition(ground));
    }

    private String tier(Tier tier) {
        return tier.name() + " " + standard.term(tier).in(language);
    }

    private String force(Ground ground) {
        String force = ground.force() == Force.SHALL ? word("应当") : word("可以");
        return ground.attempt() ? force + word("（未遂）") : force;
    }

    private String provision(Ground ground) {
        return ground.basis()
                .map(basis -> word("{0}（{1}）", ground.citation(), basis))
                .orElse(ground.citation().toString());
    }

    private String condition(Ground ground) {
        Wording all = Wording.joined(
                "，且 ", ground.conditions().stream().map(Inequality::inWords).toList());
        return ground.warning().map(warning -> word("{0}　注：{1}", all, warning)).orElse(all.in(language));
    }

    /** The head: offence, documents, days, and the ranges of the tiers. */
    private List<String> head() {
        List<String> head = new ArrayList<>();
        head.add(standard.offence().name().in(language) + " "
                + standard.offence().article());
        head.add(word("标准") + " " + standard.title() + " " + standard.inForce());
        standard.documents().forEach(document -> head.add(named(document) + " " + document.inForce()));
        for (Article.TierRange range : standard.article().tiers()) {
            head.add(range(range));
        }
        head.add(word("指纹") + " " + standard.hash());
        return head;
    }

    /** By number and title, or by the number where the title was not found. */
    private static String named(Document document) {
        return document.title().isEmpty() ? document.number() : document.number() + "《" + document.title() + "》";
    }

    private String range(Article.TierRange range) {
        return word("{0}：{1}", tier(range.tier()), range.penalty().text());
    }

    String text() {
        List<List<String>> table = new ArrayList<>(List.of(columns()));
        table.addAll(rows());
        return String.join("\n", head()) + "\n\n" + Columns.aligned(table);
    }

    String markdown() {
        StringBuilder text = new StringBuilder();
        head().forEach(line -> text.append("- ").append(escaped(line)).append('\n'));
        text.append('\n').append(markdownRow(columns())).append("| --- | --- | --- | --- |\n");
        rows().forEach(row -> text.append(markdownRow(row)));
        return text.toString();
    }

    private static String markdownRow(List<String> cells) {
        return cells.stream().map(StandardTable::escaped).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String escaped(String cell) {
        return cell.replace("\\", "\\\\").replace("|", "\\|").replace("*", "\\*");
    }

    String json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("offence", standard.offence().id())
                .put("name", standard.offence().name().in(language))
                .put("article", standard.offence().article())
                .put("number", standard.title())
                .put("inForce", standard.inForce().toString())
                .put("hash", standard.hash());
        ArrayNode documents = node.putArray("documents");
        standard.documents()
                .forEach(document -> documents
                        .addObject()
                        .put("number", document.number())
                        .put("title", document.title())
                        .put("inForce", document.inForce().toString()));
        ArrayNode tiers = node.putArray("tiers");
        standard.article()
                .tiers()
                .forEach(range -> tiers.addObject()
                        .put("tier", range.tier().name())
                        .put("term", range.term().chinese())
                        .put("penalty", range.penalty().text().in(language)));
        ArrayNode grounds = node.putArray("grounds");
        standard.grounds().forEach(ground -> put(grounds.addObject(), ground));
        return node.toString();
    }

    private void put(ObjectNode node, Ground ground) {
        node.put("citation", ground.citation().toString());
        ground.basis().ifPresent(basis -> node.put("basis", basis.in(language)));
        node.put("tier", ground.tier().name())
                .put("force", ground.force().name())
                .put("attempt", ground.attempt());
        ArrayNode conditions = node.putArray("conditions");
        for (Inequality condition : ground.conditions()) {
            ObjectNode one =
                    conditions.addObject().put("text", condition.inWords().in(language));
            ArrayNode terms = one.putArray("terms");
            for (Term term : condition.terms()) {
                terms.addObject()
                        .put("element", term.element().name())
                        .put("minWeight", term.minWeight())
                        .put("maxWeight", term.maxWeight());
            }
            one.putObject("bound")
                    .put("min", condition.bound().min())
                    .put("max", condition.bound().max());
        }
        ground.warning().ifPresent(warning -> node.put("note", warning.in(language)));
    }

    /** A line for each tier and ground, for comparing standards. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Article.TierRange range : standard.article().tiers()) {
            lines.add(range(range));
        }
        rows().forEach(row -> lines.add(String.join("  ", row)));
        return lines;
    }
}

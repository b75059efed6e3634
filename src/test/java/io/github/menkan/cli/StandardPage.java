package io.github.menkan.cli;

import io.github.menkan.Force;
import io.github.menkan.Tier;
import io.github.menkan.norm.Article;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Ground;
import io.github.menkan.norm.InForce;
import io.github.menkan.norm.Standard;
import io.github.menkan.offence.Offence;
import io.github.menkan.place.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The law of an offence for a reader without Java: its tiers, its clauses in order with their days, and those that are no longer in force. */
final class StandardPage {

    private final Offence offence;
    private final List<Standard> standards;

    StandardPage(Offence offence) {
        this.offence = offence;
        this.standards = offence.timeline(Place.UNKNOWN).standards().stream()
                .filter(standard -> standard.inForce()
                        .overlaps(standard.article().document().inForce()))
                .sorted(Comparator.comparing(standard -> lawOf(standard).from()))
                .toList();
    }

    /** A clause as it is written in the table. */
    private record Clause(Tier tier, String provision, String condition, String force) {

        static Clause of(Ground ground) {
            String condition = ground.conditions().stream()
                    .map(one -> one.inWords().chinese())
                    .collect(Collectors.joining("，且 "));
            return new Clause(
                    ground.tier(),
                    ground.citation()
                            + ground.basis()
                                    .map(basis -> "（" + basis.chinese() + "）")
                                    .orElse(""),
                    condition
                            + ground.warning()
                                    .map(one -> "（" + one.chinese() + "）")
                                    .orElse(""),
                    (ground.force() == Force.SHALL ? "应当" : "可以") + (ground.attempt() ? "（未遂）" : ""));
        }
    }

    String text() {
        StringBuilder page = new StringBuilder("# " + offence.name().name().chinese() + "\n\n"
                + offence.name().article() + "，截至" + Run.TODAY + "。案件文件中写 `" + offence.id()
                + "`；可以写明的事项见[案件属性](../properties.md)。\n"
                + "本页由程序生成，构建时逐字核对。数额由各省确定的，条件中为全国幅度。\n");
        offence.modelledFrom().ifPresent(first -> page.append(first).append("以前的法律不在本库之内。\n"));
        Standard current = standards.get(standards.size() - 1);
        Map<Clause, List<InForce>> days = days();
        page.append("\n## 现行条款\n");
        for (Article.TierRange range : current.article().tiers()) {
            page.append("\n### ")
                    .append(inWords(range.tier()))
                    .append("：")
                    .append(range.term().chinese())
                    .append("\n\n");
            page.append(range.penalty().text().chinese()).append("。\n");
            page.append(SitePages.head("条款", "条件", "效力", "施行"));
            days.forEach((clause, stretches) -> {
                InForce last = stretches.get(stretches.size() - 1);
                if (clause.tier() == range.tier() && last.until().isEmpty()) {
                    page.append(SitePages.row(clause.provision(), clause.condition(), clause.force(), inWords(last)));
                }
            });
        }
        past(page, days);
        documents(page);
        offence.amounts().ifPresent(amounts -> page.append(new ProvincialFigures(amounts).text()));
        return page.toString();
    }

    /** Each clause, in the order of the newest standard that has it, with the days on which it is law. */
    private Map<Clause, List<InForce>> days() {
        Map<Clause, List<InForce>> days = new LinkedHashMap<>();
        for (int i = standards.size() - 1; i >= 0; i--) {
            standards.get(i).grounds().forEach(ground -> days.putIfAbsent(Clause.of(ground), new ArrayList<>()));
        }
        for (Standard standard : standards) {
            Set<Clause> clauses = standard.grounds().stream().map(Clause::of).collect(Collectors.toSet());
            clauses.forEach(clause -> join(days.get(clause), lawOf(standard)));
        }
        return days;
    }

    /** The days on which the article and the rest of the standard are both in force. */
    private static InForce lawOf(Standard standard) {
        InForce article = standard.article().document().inForce();
        InForce rest = standard.inForce();
        return new InForce(
                article.from().isAfter(rest.from()) ? article.from() : rest.from(),
                Stream.of(article, rest).flatMap(days -> days.until().stream()).min(Comparator.naturalOrder()));
    }

    /** Adds days behind others, to which they may be joined. */
    private static void join(List<InForce> days, InForce next) {
        int last = days.size() - 1;
        if (last >= 0 && days.get(last).until().filter(next.from()::equals).isPresent()) {
            days.set(last, new InForce(days.get(last).from(), next.until()));
        } else {
            days.add(next);
        }
    }

    private static void past(StringBuilder page, Map<Clause, List<InForce>> days) {
        StringBuilder rows = new StringBuilder();
        days.forEach((clause, stretches) -> stretches.stream()
                .filter(one -> one.until().isPresent())
                .forEach(one -> rows.append(SitePages.row(
                        inWords(one),
                        inWords(clause.tier()),
                        clause.provision(),
                        clause.condition(),
                        clause.force()))));
        if (!rows.isEmpty()) {
            page.append("\n## 以前的条款\n")
                    .append(SitePages.head("施行", "档次", "条款", "条件", "效力"))
                    .append(rows);
        }
    }

    private void documents(StringBuilder page) {
        page.append("\n## 文件\n").append(SitePages.head("文件", "标题", "施行"));
        Set<Document> documents = new LinkedHashSet<>();
        standards.forEach(standard -> documents.addAll(standard.documents()));
        documents.stream()
                .sorted(Comparator.comparing(document -> document.inForce().from()))
                .forEach(document ->
                        page.append(SitePages.row(document.number(), document.title(), inWords(document.inForce()))));
    }

    private static String inWords(Tier tier) {
        return switch (tier) {
            case NONE -> throw new IllegalArgumentException("tier must be from FIRST, was NONE");
            case FIRST -> "第一档";
            case SECOND -> "第二档";
            case THIRD -> "第三档";
        };
    }

    /** 2013-04-04起, or with the last day: 1998-03-17至2013-04-03. */
    static String inWords(InForce days) {
        return days.until().map(end -> days.from() + "至" + end.minusDays(1)).orElse(days.from() + "起");
    }
}

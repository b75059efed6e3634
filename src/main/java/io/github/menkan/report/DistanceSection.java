package io.github.menkan.report;

import static io.github.menkan.report.Phrase.say;

import io.github.menkan.Change;
import io.github.menkan.Distance;
import io.github.menkan.Tier;
import io.github.menkan.TierSpan;
import io.github.menkan.Unit;
import io.github.menkan.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How far the tier above is, and what least change would bring the case below the present one. */
final class DistanceSection {

    private final Material material;

    DistanceSection(Material material) {
        this.material = material;
    }

    List<Wording> paragraphs() {
        if (!material.isOffence()) {
            return List.of(say("行为时不构成犯罪，没有可以比较的档次。"));
        }
        List<Wording> paragraphs =
                new ArrayList<>(material.next().map(this::above).orElse(List.of(say("已是本罪在所适用版本中的最高量刑档次。"))));
        if (material.tier() != Tier.NONE) {
            paragraphs.addAll(below());
        }
        return paragraphs;
    }

    private List<Wording> above(Tier tier) {
        List<Wording> sentences = new ArrayList<>();
        Wording term = material.term(tier);
        Map<Wording, List<Distance>> byTerm = new LinkedHashMap<>();
        material.distancesInPlay()
                .forEach(distance -> byTerm.computeIfAbsent(material.term(tier, distance), reached -> new ArrayList<>())
                        .add(distance));
        byTerm.forEach((reached, list) -> sentences.add(say("{0}，即达{1}。", more(list), reached)));
        List<Wording> circumstances = material.changesAbove().stream()
                .filter(change ->
                        change.span().established() == tier && change.steps().size() == 1)
                .map(change -> change.steps().get(0))
                .filter(step -> step.unit().equals(Unit.CIRCUMSTANCE) && material.isInPlay(step.element()))
                .map(step -> step.by() > 0 ? step.label() : say("查明并无“{0}”", step.label()))
                .distinct()
                .toList();
        if (!circumstances.isEmpty()) {
            sentences.add(say("具有下列情形之一的，也达该档次：{0}。", Wording.joined("；", circumstances)));
        }
        return sentences.isEmpty() ? List.of(say("已列明的单项数量再多，也不会单独达到{0}。", term)) : sentences;
    }

    /** 再有 12 条行踪轨迹信息，或 119 条住宿信息，或违法所得再有 3200 元. */
    private static Wording more(List<Distance> distances) {
        List<Wording> parts = new ArrayList<>();
        distances.stream()
                .sorted(Comparator.comparing(DistanceSection::isNamedAmount))
                .forEach(distance -> {
                    Wording amount = Phrase.amount(distance.more(), distance.unit());
                    parts.add(
                            isNamedAmount(distance)
                                    ? say("{0}再有 {1}", distance.label(), amount)
                                    : parts.isEmpty()
                                            ? say("再有 {0}{1}", amount, distance.label())
                                            : say(" {0}{1}#再有", amount, distance.label()));
                });
        return Wording.joined("，或", parts);
    }

    /** Whether the label names an amount, 违法所得 or 二年内盗窃次数, rather than the things counted. */
    private static boolean isNamedAmount(Distance distance) {
        String label = distance.label().chinese();
        return distance.unit().money() || label.endsWith("数") || label.endsWith("量");
    }

    private List<Wording> below() {
        if (material.changesBelow().isEmpty()) {
            return List.of(say("没有三项以内的事实变动会使本案低于该档次。"));
        }
        return material.changesBelow().stream().map(this::fall).toList();
    }

    private Wording fall(Change change) {
        Wording steps = Wording.joined(
                "，并且", change.steps().stream().map(DistanceSection::step).toList());
        TierSpan then = change.span();
        if (then.possible() == Tier.NONE) {
            return say("若{0}，则未达入罪标准。", steps);
        }
        if (then.isSettled()) {
            return say("若{0}，则降为{1}。", steps, material.term(then.established()));
        }
        return then.established() == Tier.NONE
                ? say("若{0}，则已查明的事实不再达到入罪标准，但待查事实或者法院的裁量仍可能使本案达到{1}。", steps, material.term(then.possible()))
                : say(
                        "若{0}，则已查明的事实只达到{1}，但待查事实或者法院的裁量仍可能使本案达到{2}。",
                        steps, material.term(then.established()), material.term(then.possible()));
    }

    private static Wording step(Change.Step step) {
        if (step.unit().equals(Unit.CIRCUMSTANCE)) {
            return step.by() < 0 ? say("“{0}”不能认定", step.label()) : say("认定“{0}”", step.label());
        }
        Wording amount = Phrase.amount(Math.abs(step.by()), step.unit());
        if (step.by() > 0) {
            return say("{0}增加 {1}", step.label(), amount);
        }
        return step.unit().money()
                ? say("{0}中有 {1}不能认定", step.label(), amount)
                : say("{0}中有 {1}被证明重复或者不实", step.label(), amount);
    }
}

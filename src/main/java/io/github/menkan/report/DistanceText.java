package io.github.menkan.report;

import io.github.menkan.Assessment;
import io.github.menkan.Change;
import io.github.menkan.Distance;
import io.github.menkan.Tier;
import io.github.menkan.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far the tier above is, and what least change would bring the case below the present one. */
final class DistanceText {

    /** With more alternatives than these, each unit gets a sentence of its own. */
    private static final int ONE_SENTENCE = 5;

    private final Assessment assessment;
    private final Voice voice;

    DistanceText(Assessment assessment, Voice voice) {
        this.assessment = assessment;
        this.voice = voice;
    }

    List<String> paragraphs() {
        if (!Weighed.isOffence(assessment)) {
            return List.of(voice.say("行为时不构成犯罪，没有可以比较的档次。"));
        }
        List<String> paragraphs = new ArrayList<>();
        Optional<Tier> next = Weighed.next(assessment);
        next.ifPresentOrElse(
                tier -> paragraphs.addAll(above(tier)), () -> paragraphs.add(voice.say("已是本罪在所适用版本中的最高量刑档次。")));
        paragraphs.addAll(below());
        return paragraphs;
    }

    private List<String> above(Tier tier) {
        List<String> sentences = new ArrayList<>();
        List<Distance> distances = assessment.distanceToNextTier();
        String term = voice.term(assessment.termOf(tier));
        if (!distances.isEmpty()) {
            Map<Unit, List<Distance>> byUnit = new LinkedHashMap<>();
            distances.forEach(distance -> byUnit.computeIfAbsent(
                            distances.size() > ONE_SENTENCE ? distance.unit() : Unit.YUAN, unit -> new ArrayList<>())
                    .add(distance));
            byUnit.values()
                    .forEach(
                            list -> sentences.add(more(list) + voice.both("，即达" + term + "。", " reach " + term + ".")));
        }
        List<String> circumstances = assessment.toReach(tier).stream()
                .filter(change -> change.tier() == tier && change.steps().size() == 1)
                .map(change -> change.steps().get(0))
                .filter(step -> step.unit().equals(Unit.CIRCUMSTANCE))
                .map(step -> step.by() > 0
                        ? voice.say(step.label())
                        : voice.both("查明并无“" + voice.say(step.label()) + "”", "absence of: " + voice.say(step.label())))
                .distinct()
                .toList();
        if (!circumstances.isEmpty()) {
            sentences.add(voice.both(
                    "具有下列情形之一的，也达" + term + "：" + String.join("；", circumstances) + "。",
                    "Any one of these would also reach " + term + ": " + String.join("; ", circumstances) + "."));
        }
        if (sentences.isEmpty()) {
            sentences.add(voice.both(
                    "已列明的单项数量再多，也不会单独达到" + term + "。",
                    "No more of any stated quantity alone would reach " + term + "."));
        }
        return sentences;
    }

    /** 再有 12 条行踪轨迹信息，或 119 条住宿信息，或违法所得再有 3200 元. */
    private String more(List<Distance> distances) {
        List<String> parts = new ArrayList<>();
        boolean started = false;
        List<Distance> countsFirst = distances.stream()
                .sorted(Comparator.comparing(DistanceText::isNamedAmount))
                .toList();
        for (Distance distance : countsFirst) {
            String label = voice.say(distance.label());
            String amount = voice.amount(distance.more(), distance.unit());
            if (isNamedAmount(distance)) {
                parts.add(voice.both(label + "再有 " + amount, amount + " more of " + label));
            } else {
                parts.add(voice.both((started ? " " : "再有 ") + amount + label, amount + " more of " + label));
                started = true;
            }
        }
        return voice.either(parts);
    }

    /** Whether the label names an amount, 违法所得 or 二年内盗窃次数, rather than the things counted. */
    private static boolean isNamedAmount(Distance distance) {
        String label = distance.label().chinese();
        return distance.unit().money() || label.endsWith("数") || label.endsWith("量");
    }

    private List<String> below() {
        List<Change> changes = assessment.toFallBelow();
        if (assessment.tier() == Tier.NONE) {
            return List.of();
        }
        if (changes.isEmpty()) {
            return List.of(voice.say("没有三项以内的事实变动会使本案低于该档次。"));
        }
        List<String> sentences = new ArrayList<>();
        for (Change change : changes) {
            List<String> steps = change.steps().stream().map(this::less).toList();
            sentences.add(voice.both(
                    "若" + String.join("，并且", steps) + "，" + outcome(change),
                    "If " + String.join(", and ", steps) + ", " + outcome(change)));
        }
        return sentences;
    }

    private String less(Change.Step step) {
        String label = voice.say(step.label());
        if (step.unit().equals(Unit.CIRCUMSTANCE)) {
            return step.by() < 0
                    ? voice.both("“" + label + "”不能认定", "“" + label + "” is not proved")
                    : voice.both("认定“" + label + "”", "“" + label + "” is proved");
        }
        String amount = voice.amount(Math.abs(step.by()), step.unit());
        if (step.by() > 0) {
            return voice.both(label + "增加 " + amount, amount + " are added to " + label);
        }
        return step.unit().money()
                ? voice.both(label + "中有 " + amount + "不能认定", amount + " of the " + label + " are not proved")
                : voice.both(
                        label + "中有 " + amount + "被证明重复或者不实",
                        amount + " of " + label + " are proved duplicate or untrue");
    }

    private String outcome(Change change) {
        String left = voice.term(assessment.statutoryTerm());
        if (change.tier() != Tier.NONE) {
            String fallen = voice.term(assessment.termOf(change.tier()));
            return voice.both("则降为" + fallen + "。", "the case falls to " + fallen + ".");
        }
        return Weighed.isFinal(assessment)
                ? voice.say("则不构成本罪。")
                : voice.both("则已查明的事实不再达到" + left + "。", "the established facts no longer reach " + left + ".");
    }
}

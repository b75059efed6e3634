package io.github.menkan.report;

import static io.github.menkan.report.Phrase.say;

import io.github.menkan.Contribution;
import io.github.menkan.Finding;
import io.github.menkan.Measurement;
import io.github.menkan.Quantity;
import io.github.menkan.Ratio;
import io.github.menkan.Unit;
import io.github.menkan.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sums as people read them: amounts beside the amount that the clause asks for, and whole percent, rounded down so that what falls short
 * never reads as reached. The exact fractions are in the answer as JSON.
 */
final class Sums {

    private Sums() {}

    /** Everything that a ground weighs, in one line: the sums, then the circumstances. */
    static Wording line(Finding finding) {
        List<Wording> parts = new ArrayList<>();
        for (Measurement sum : finding.measurements()) {
            boolean isMissing =
                    sum.contributions().isEmpty() && finding.measurements().size() > 1;
            parts.add(isMissing ? say("另须达到的一项数量没有列明") : line(sum));
        }
        finding.circumstances().forEach(one -> parts.add(one.working()));
        return parts.isEmpty() ? finding.working() : Wording.joined("；", parts);
    }

    /** One sum: 违法所得3200元（标准5000元的64%）; of several parts 甲30条、乙250条，合计为标准的110%. */
    static Wording line(Measurement sum) {
        List<Contribution> parts = sum.contributions();
        if (parts.isEmpty()) {
            return say("没有列明的数量");
        }
        if (parts.size() == 1) {
            return part(parts.get(0));
        }
        return say(
                "{0}，合计为标准的{1}",
                Phrase.list(parts.stream().map(Sums::part).toList()),
                percent(sum.attainment(), sum.possibleAttainment()));
    }

    private static Wording part(Contribution one) {
        return say("{0}{1}（{2}）#所计", one.label(), amount(one.amount(), one.unit()), share(one));
    }

    /** What a part is of the standard: 标准500条的90%. */
    static Wording share(Contribution one) {
        if (one.share().equals(Ratio.ZERO) && one.possibleShare().isEmpty()) {
            return standard(one).map(standard -> say("标准{0}#不明", standard)).orElse(say("与标准之比不明"));
        }
        Wording percent = percent(one.share(), one.possibleShare());
        return standard(one)
                .map(standard -> say("标准{0}的{1}", standard, percent))
                .orElse(say("标准的{0}", percent));
    }

    /** The amount that the clause asks for if there is nothing else; none where the weight of the things is not known. */
    private static Optional<Wording> standard(Contribution one) {
        Quantity bound = one.bound();
        long weight = one.minWeight();
        boolean isWhole =
                weight > 0 && weight == one.maxWeight() && bound.min() % weight == 0 && bound.max() % weight == 0;
        return isWhole
                ? Optional.of(amount(Quantity.between(bound.min() / weight, bound.max() / weight), one.unit()))
                : Optional.empty();
    }

    /** 450条, 900–1500条, 至少6000元, 至多60条. */
    private static Wording amount(Quantity value, Unit unit) {
        if (!value.isBounded()) {
            return value.min() == 0 ? say("数量不明") : say("至少{0}", number(unit.show(value.min()), unit));
        }
        return value.min() == 0 && value.max() > 0
                ? say("至多{0}", number(unit.show(value.max()), unit))
                : number(unit.show(value), unit);
    }

    private static Wording number(String number, Unit unit) {
        return say("{0}{1}#数量", number, unit.words());
    }

    /** 90%, 18%–30%, 至少120%. */
    static Wording percent(Ratio established, Optional<Ratio> possible) {
        String least = Scale.wholePercent(established);
        if (possible.isEmpty()) {
            return established.equals(Ratio.ZERO) ? say("比例不明") : say("至少{0}%", least);
        }
        String most = Scale.wholePercent(possible.get());
        if (most.equals("<1")) {
            return say("不足1%");
        }
        return Phrase.asItStands(least.equals(most) ? least + "%" : least + "%–" + most + "%");
    }
}

package io.github.menkan.assess;

import io.github.menkan.Quantity;
import io.github.menkan.Wording;
import io.github.menkan.Yuan;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Evaluation;
import io.github.menkan.norm.FineGuide;
import java.util.List;
import java.util.Optional;

/** Writes out what an interpretation says about the amount of the fine. */
final class Fines {

    private Fines() {}

    static Optional<Wording> guidance(List<FineGuide> guides, Evaluation evaluation) {
        return guides.stream().findFirst().flatMap(guide -> guidance(guide, evaluation));
    }

    private static Optional<Wording> guidance(FineGuide guide, Evaluation evaluation) {
        Quantity base = evaluation.get(guide.base());
        Optional<Element> apart = guide.notInBase().stream()
                .filter(element -> !evaluation.get(element).isZero())
                .findFirst();
        long least = Math.max(guide.floor(), guide.minTimes() * base.min());
        long most = base.isBounded() ? guide.maxTimes() * base.max() : Quantity.UNBOUNDED;
        if (apart.isPresent()) {
            Wording basis =
                    Wording.of("{0}，其中未计入{1}等的价值", multiples(guide), apart.get().label());
            return Optional.of(text(guide, orMore(least), basis));
        }
        if (base.isZero()) {
            return guide.ceilingWithoutBase() == 0
                    ? Optional.empty()
                    : Optional.of(
                            text(guide, range(guide.floor(), guide.ceilingWithoutBase()), Wording.of("没有或者无法计算数额")));
        }
        if (most < least) {
            Wording basis = Wording.of("{0}的{1}倍不足下限，上限如何确定条文未定", guide.base().label(), guide.maxTimes());
            return Optional.of(text(guide, orMore(least), basis));
        }
        return Optional.of(
                text(guide, most >= Quantity.UNBOUNDED ? orMore(least) : range(least, most), multiples(guide)));
    }

    private static Wording multiples(FineGuide guide) {
        Wording base = guide.base().label();
        return guide.minTimes() == 0
                ? Wording.of("{0}的{1}倍以下", base, guide.maxTimes())
                : Wording.of("{0}的{1}倍以上{2}倍以下", base, guide.minTimes(), guide.maxTimes());
    }

    private static Wording range(long least, long most) {
        return Wording.of("{0}元", least == most ? new Yuan(least) : new Yuan(least) + "–" + new Yuan(most));
    }

    private static Wording orMore(long least) {
        return Wording.of("{0}元以上", new Yuan(least));
    }

    private static Wording text(FineGuide guide, Wording amount, Wording basis) {
        return guide.isBinding()
                ? Wording.of("罚金应当为{0}（{1}，{2}）", amount, basis, guide.citation())
                : Wording.of("罚金一般为{0}（{1}，{2}）", amount, basis, guide.citation());
    }
}

package io.github.menkan.assess;

import io.github.menkan.Quantity;
import io.github.menkan.Wording;
import io.github.menkan.Yuan;
import io.github.menkan.norm.Evaluation;
import io.github.menkan.norm.FineGuide;
import java.util.List;
import java.util.Optional;

/** Writes out what an interpretation says about the amount of the fine. */
final class Fines {

    private Fines() {}

    static Optional<Wording> guidance(List<FineGuide> guides, Evaluation evaluation) {
        return guides.stream().findFirst().flatMap(guide -> guidance(guide, evaluation.get(guide.base())));
    }

    private static Optional<Wording> guidance(FineGuide guide, Quantity base) {
        if (base.isZero()) {
            if (guide.ceilingWithoutBase() == 0) {
                return Optional.empty();
            }
            return Optional.of(text(guide, range(guide.floor(), guide.ceilingWithoutBase()), Wording.of("没有或者无法计算数额")));
        }
        long least = Math.max(guide.floor(), guide.minTimes() * base.min());
        Wording basis = multiples(guide);
        if (!base.isBounded() || guide.maxTimes() * base.max() >= Quantity.UNBOUNDED) {
            return Optional.of(text(guide, new Yuan(least) + "–", basis));
        }
        return Optional.of(text(guide, range(least, Math.max(least, guide.maxTimes() * base.max())), basis));
    }

    private static Wording multiples(FineGuide guide) {
        Wording base = guide.base().label();
        return guide.minTimes() == 0
                ? Wording.of("{0}的{1}倍以下", base, guide.maxTimes())
                : Wording.of("{0}的{1}倍以上{2}倍以下", base, guide.minTimes(), guide.maxTimes());
    }

    private static String range(long least, long most) {
        return least == most ? new Yuan(least).toString() : new Yuan(least) + "–" + new Yuan(most);
    }

    private static Wording text(FineGuide guide, String amount, Wording basis) {
        return Wording.of("罚金一般为{0}元（{1}，{2}）", amount, basis, guide.citation());
    }
}

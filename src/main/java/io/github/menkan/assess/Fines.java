package io.github.menkan.assess;

import io.github.menkan.Language;
import io.github.menkan.Quantity;
import io.github.menkan.Wording;
import io.github.menkan.Yuan;
import io.github.menkan.norm.FineGuide;
import java.util.List;
import java.util.Optional;

/** Writes out what an interpretation says about the amount of the fine. */
final class Fines {

    private Fines() {}

    static Optional<Wording> guidance(List<FineGuide> guides, Matter matter) {
        return guides.stream().findFirst().flatMap(guide -> guidance(guide, matter.get(guide.base())));
    }

    private static Optional<Wording> guidance(FineGuide guide, Quantity base) {
        if (base.isZero()) {
            if (guide.ceilingWithoutBase() == 0) {
                return Optional.empty();
            }
            return Optional.of(text(
                    guide,
                    range(guide.floor(), guide.ceilingWithoutBase()),
                    Wording.of("没有或者无法计算数额", "no amount, or none that can be computed")));
        }
        long least = Math.max(guide.floor(), guide.minTimes() * base.min());
        Wording basis = Wording.of(
                guide.base().label().chinese() + "的" + multiples(guide, Language.CHINESE),
                multiples(guide, Language.ENGLISH) + guide.base().label().english());
        if (!base.isBounded() || guide.maxTimes() * base.max() >= Quantity.UNBOUNDED) {
            return Optional.of(text(guide, new Yuan(least) + "–", basis));
        }
        return Optional.of(text(guide, range(least, Math.max(least, guide.maxTimes() * base.max())), basis));
    }

    private static String multiples(FineGuide guide, Language language) {
        return switch (language) {
            case CHINESE ->
                guide.minTimes() == 0 ? guide.maxTimes() + "倍以下" : guide.minTimes() + "倍以上" + guide.maxTimes() + "倍以下";
            case ENGLISH ->
                guide.minTimes() == 0
                        ? "up to " + guide.maxTimes() + " times the "
                        : guide.minTimes() + " to " + guide.maxTimes() + " times the ";
        };
    }

    private static String range(long least, long most) {
        return least == most ? new Yuan(least).toString() : new Yuan(least) + "–" + new Yuan(most);
    }

    private static Wording text(FineGuide guide, String amount, Wording basis) {
        return Wording.of(
                "罚金一般为" + amount + "元（" + basis.chinese() + "，" + guide.citation() + "）",
                "fine usually " + amount + " yuan (" + basis.english() + ", " + guide.citation() + ")");
    }
}

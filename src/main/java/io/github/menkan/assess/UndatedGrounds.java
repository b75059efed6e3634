package io.github.menkan.assess;

import io.github.menkan.Finding;
import io.github.menkan.Finding.Status;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The grounds of a case whose day is not known. */
final class UndatedGrounds {

    private final Stretches stretches;

    UndatedGrounds(Stretches stretches) {
        this.stretches = stretches;
    }

    /** The grounds of the least stretch; what other days carry above the tier is open, for it depends on the day. */
    List<Finding> relevant() {
        Tier tier = stretches.span().established();
        Stretch least = stretches.least();
        List<Finding> own = least.judgment().grounds();
        List<Finding> grounds = new ArrayList<>();
        for (Stretch stretch : stretches.list()) {
            for (Finding finding : stretch.judgment().grounds()) {
                boolean isHigher = !tier.isAtLeast(finding.tier());
                if (isHigher && !stretch.equals(least) && notIn(own, finding) && notIn(grounds, finding)) {
                    grounds.add(open(finding));
                }
            }
        }
        grounds.addAll(own);
        grounds.sort((one, other) -> other.tier().compareTo(one.tier()));
        return List.copyOf(grounds);
    }

    private static boolean notIn(List<Finding> findings, Finding finding) {
        return findings.stream().noneMatch(one -> isSame(one, finding));
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.citation().equals(other.citation())
                && one.basis().equals(other.basis())
                && one.tier() == other.tier()
                && one.force() == other.force()
                && one.attempt() == other.attempt()
                && one.measurements().equals(other.measurements());
    }

    private Finding open(Finding finding) {
        Wording days = stretches
                .days(stretch -> !notIn(stretch.judgment().grounds(), finding))
                .orElseThrow();
        Wording when = Wording.of("行为在{0}的才适用", days);
        return new Finding(
                finding.citation(),
                finding.basis(),
                finding.tier(),
                finding.force(),
                finding.attempt(),
                Status.OPEN,
                finding.measurements(),
                finding.circumstances(),
                Optional.of(finding.note()
                        .map(note -> Wording.joined("；", List.of(when, note)))
                        .orElse(when)));
    }
}

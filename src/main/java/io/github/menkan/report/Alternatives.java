package io.github.menkan.report;

import static io.github.menkan.report.Phrase.say;

import io.github.menkan.Circumstance;
import io.github.menkan.Contribution;
import io.github.menkan.Distance;
import io.github.menkan.Finding;
import io.github.menkan.Unit;
import io.github.menkan.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The alternatives of a tier, such as 数额较大 and 扒窃 of theft's first one, so that a sentence names the one that a clause is about and
 * not all of them.
 */
final class Alternatives {

    private static final List<Wording> KNOWN = List.of(
            say("数额较大"),
            say("数额巨大"),
            say("数额特别巨大"),
            say("多次盗窃"),
            say("入户盗窃"),
            say("携带凶器盗窃"),
            say("扒窃"),
            say("多次敲诈勒索"),
            say("多次抢夺"),
            say("有其他严重情节"),
            say("有其他特别严重情节"));

    private final List<Wording> all;

    private Alternatives(List<Wording> all) {
        this.all = all;
    }

    /** The alternatives in the words of a tier; none where it has only one or another one than is known here. */
    static Alternatives of(Wording term) {
        List<Wording> all = new ArrayList<>();
        for (String part : term.chinese().split("，或者|或者|、", -1)) {
            Optional<Wording> known =
                    KNOWN.stream().filter(one -> one.chinese().equals(part)).findFirst();
            if (known.isEmpty()) {
                return new Alternatives(List.of());
            }
            all.add(known.get());
        }
        return new Alternatives(all.size() > 1 ? all : List.of());
    }

    /** The alternative that a clause opens. */
    Optional<Wording> of(Finding finding) {
        if (finding.circumstances().stream().anyMatch(one -> isForAPerson(one.label()))) {
            return Optional.empty();
        }
        if (finding.circumstances().stream()
                .anyMatch(one -> one.label().chinese().contains("文物"))) {
            return beginning("数额");
        }
        for (Circumstance circumstance : finding.circumstances()) {
            Optional<Wording> named = named(circumstance.label().chinese());
            if (named.isPresent()) {
                return named;
            }
        }
        List<Contribution> parts = finding.measurements().stream()
                .flatMap(sum -> sum.contributions().stream())
                .toList();
        if (parts.stream().anyMatch(one -> isTimes(one.label()))) {
            return beginning("多次");
        }
        Optional<Wording> other =
                all.stream().filter(one -> one.chinese().startsWith("有其他")).findFirst();
        boolean isAmountAlone = !parts.isEmpty() && finding.circumstances().isEmpty();
        return isAmountAlone || (other.isEmpty() && !parts.isEmpty()) ? beginning("数额") : other;
    }

    /** The alternative that more of something reaches. */
    Optional<Wording> of(Distance distance) {
        if (isTimes(distance.label())) {
            return beginning("多次");
        }
        boolean isAmount =
                distance.unit().equals(Unit.YUAN) || distance.element().startsWith("relics.");
        return isAmount ? beginning("数额") : Optional.empty();
    }

    /** As the statute names them. */
    Comparator<Wording> inOrder() {
        return Comparator.comparingInt(all::indexOf);
    }

    private static boolean isForAPerson(Wording label) {
        return label.chinese().contains("须由人判断");
    }

    private static boolean isTimes(Wording label) {
        return label.chinese().endsWith("次数");
    }

    private Optional<Wording> named(String label) {
        return all.stream().filter(one -> one.chinese().equals(label)).findFirst();
    }

    private Optional<Wording> beginning(String words) {
        return all.stream().filter(one -> one.chinese().startsWith(words)).findFirst();
    }
}

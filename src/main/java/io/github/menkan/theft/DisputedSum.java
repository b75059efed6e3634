package io.github.menkan.theft;

import io.github.menkan.Answer;
import io.github.menkan.Quantity;
import io.github.menkan.Wording;
import io.github.menkan.norm.Bound;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.SingleAct;
import io.github.menkan.place.LocalFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether thefts that are each below 数额较大 and fewer than three within two years reach it together. */
final class DisputedSum {

    static final Wording WARNING = Wording.of("各次均未达数额较大且二年内不满三次的盗窃，能否累计数额定罪有争议；本结论按累计数额");

    private DisputedSum() {}

    static boolean isSumDisputed(CaseFacts facts) {
        List<SingleAct> acts = facts.entries(SingleAct.ACTS);
        List<SingleAct> completed = new ArrayList<>();
        for (SingleAct act : acts) {
            if (act.attempted() != Answer.YES) {
                completed.add(act);
            }
        }
        Quantity times = acts.isEmpty()
                ? facts.get(Theft.THEFTS_WITHIN_TWO_YEARS)
                : Quantity.exactly(SingleAct.densest(acts, 2, 0));
        boolean several = acts.isEmpty() ? times.max() >= 2 : completed.size() >= 2;
        if (!several || times.min() >= 3) {
            return false;
        }
        Optional<LocalFigures> figures = facts.place()
                .figures(
                        facts.offence().amounts().orElseThrow(),
                        facts.committed().to());
        if (figures.isEmpty()) {
            return false;
        }
        Bound large = figures.get().large();
        return acts.isEmpty() ? isSumOfTwo(facts.get(Theft.AMOUNT), large) : isSum(completed, large);
    }

    private static boolean isSumOfTwo(Quantity amount, Bound large) {
        return amount.max() >= large.min() && amount.min() <= 2 * (large.max() - 1);
    }

    private static boolean isSum(List<SingleAct> completed, Bound large) {
        Quantity sum = Quantity.exactly(0);
        for (SingleAct act : completed) {
            if (act.amount().min() >= large.max()) {
                return false;
            }
            sum = sum.plus(act.amount());
        }
        return sum.max() >= large.min();
    }
}

package io.github.menkan.fraud;

import static io.github.menkan.fraud.Fraud.AMOUNT;
import static io.github.menkan.fraud.Fraud.AMOUNT_UNVERIFIABLE;
import static io.github.menkan.fraud.Fraud.TELECOM;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Answer;
import io.github.menkan.Quantity;
import io.github.menkan.administrative.Act;
import io.github.menkan.administrative.Administrative;
import io.github.menkan.administrative.Deed;
import io.github.menkan.administrative.Occasion;
import io.github.menkan.assess.Below;
import io.github.menkan.assess.Matter;
import java.util.List;

/** The administrative penalties for fraud. What was obtained is the gain; it may be more where the amount is hard to verify. */
enum BelowTheThreshold implements Below {
    /** The only one there is. */
    FRAUD;

    @Override
    public List<AdministrativePenalty> penalties(Matter matter) {
        Quantity obtained = matter.get(AMOUNT);
        Quantity gain = matter.answer(AMOUNT_UNVERIFIABLE) == Answer.NO ? obtained : Quantity.atLeast(obtained.min());
        Occasion when = new Occasion(matter.committed().to(), matter.judged(), matter.subject());
        return Administrative.penalties(
                when,
                List.of(
                        new Deed(Act.TELECOM_FRAUD, matter.answer(TELECOM), gain),
                        new Deed(Act.FRAUD, Answer.YES, gain)));
    }
}

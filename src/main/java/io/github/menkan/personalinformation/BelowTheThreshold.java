package io.github.menkan.personalinformation;

import static io.github.menkan.personalinformation.PersonalInformation.IDENTITY_CARD_DATA;
import static io.github.menkan.personalinformation.PersonalInformation.ILLEGAL_INCOME;
import static io.github.menkan.personalinformation.PersonalInformation.KNEW_OF_CRIMINAL_USE;
import static io.github.menkan.personalinformation.PersonalInformation.STAFF_OF_LISTED_UNIT;

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

/**
 * The administrative penalties for acts against personal information.
 *
 * @param obtained whether information was illegally obtained
 * @param disclosed whether information was sold or provided
 */
record BelowTheThreshold(Answer obtained, Answer disclosed) implements Below {

    static BelowTheThreshold of(List<InformationEntry> entries) {
        if (entries.isEmpty()) {
            return new BelowTheThreshold(Answer.UNKNOWN, Answer.UNKNOWN);
        }
        Quantity obtained = Quantity.exactly(0);
        Quantity disclosed = Quantity.exactly(0);
        for (InformationEntry entry : entries) {
            obtained = obtained.plus(entry.obtained());
            disclosed = disclosed.plus(entry.disclosures());
        }
        return new BelowTheThreshold(any(obtained), any(disclosed));
    }

    private static Answer any(Quantity items) {
        if (items.min() > 0) {
            return Answer.YES;
        }
        return items.isZero() ? Answer.NO : Answer.UNKNOWN;
    }

    @Override
    public List<AdministrativePenalty> penalties(Matter matter) {
        Answer cards = both(disclosed, both(matter.answer(IDENTITY_CARD_DATA), matter.answer(STAFF_OF_LISTED_UNIT)));
        // The case does not say which crime the information was for.
        Answer forTelecomFraud = both(both(disclosed, matter.answer(KNEW_OF_CRIMINAL_USE)), Answer.UNKNOWN);
        Quantity gain = matter.get(ILLEGAL_INCOME);
        Occasion when = new Occasion(matter.committed().to(), matter.judged(), matter.subject());
        return Administrative.penalties(
                when,
                List.of(
                        new Deed(Act.DISCLOSING_INFORMATION, disclosed, gain),
                        new Deed(Act.OBTAINING_INFORMATION, obtained, gain),
                        new Deed(Act.INFORMATION_IN_NETWORKS, either(obtained, disclosed), gain),
                        new Deed(Act.LEAKING_IDENTITY_CARD_DATA, cards, gain),
                        new Deed(Act.PROCESSING_INFORMATION, Answer.YES, gain),
                        new Deed(Act.SUPPORT_OF_TELECOM_FRAUD, forTelecomFraud, gain)));
    }

    private static Answer both(Answer one, Answer other) {
        if (one == Answer.NO || other == Answer.NO) {
            return Answer.NO;
        }
        return one == Answer.YES && other == Answer.YES ? Answer.YES : Answer.UNKNOWN;
    }

    private static Answer either(Answer one, Answer other) {
        if (one == Answer.YES || other == Answer.YES) {
            return Answer.YES;
        }
        return one == Answer.UNKNOWN || other == Answer.UNKNOWN ? Answer.UNKNOWN : Answer.NO;
    }
}

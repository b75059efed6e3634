package io.github.menkan.network;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Answer;
import io.github.menkan.Quantity;
import io.github.menkan.administrative.Act;
import io.github.menkan.administrative.Administrative;
import io.github.menkan.administrative.Deed;
import io.github.menkan.administrative.Occasion;
import io.github.menkan.assess.Below;
import io.github.menkan.assess.Matter;
import io.github.menkan.information.InformationClass;
import io.github.menkan.norm.Element;
import java.util.List;

/** The administrative penalties for the acts of this package. */
enum BelowTheThreshold implements Below {
    /** Of any of its offences. */
    ANY;

    private static final List<Element> LEAK = List.of(
            InformationClass.HIGHLY_SENSITIVE,
            InformationClass.SENSITIVE,
            InformationClass.ORDINARY,
            InformationClass.UNCLASSIFIED);

    private static final List<Element> CONTENT = List.of(
            NetworkDuty.ILLEGAL_VIDEOS,
            NetworkDuty.OTHER_ILLEGAL_ITEMS,
            NetworkDuty.ACCOUNTS_REACHED,
            NetworkDuty.GROUP_MEMBERS,
            NetworkDuty.FOLLOWERS,
            NetworkDuty.CLICKS);

    @Override
    public List<AdministrativePenalty> penalties(Matter matter) {
        Occasion when = new Occasion(matter.committed().to(), matter.judged(), matter.subject());
        return Administrative.penalties(when, deeds(matter));
    }

    private static List<Deed> deeds(Matter matter) {
        String offence = matter.statute().offence().id();
        if (offence.equals(NetworkDuty.OFFENCE.id())) {
            return ofProvider(matter);
        }
        if (offence.equals(NetworkMisuse.OFFENCE.id())) {
            return List.of(Deed.of(Act.SITES_FOR_UNLAWFUL_ACTS));
        }
        if (offence.equals(NetworkAid.OFFENCE.id())) {
            Quantity gain = matter.get(NetworkAid.ILLEGAL_INCOME);
            return List.of(
                    new Deed(Act.SUPPORT_OF_TELECOM_FRAUD, Answer.UNKNOWN, gain),
                    new Deed(Act.TRADE_IN_CARDS_AND_ACCOUNTS, Answer.UNKNOWN, gain),
                    new Deed(Act.ENDANGERING_NETWORKS, Answer.UNKNOWN, gain),
                    new Deed(Act.NEGLECTING_DUTIES_AGAINST_FRAUD, Answer.UNKNOWN, gain),
                    new Deed(Act.BANK_NEGLECTING_DUTIES_AGAINST_FRAUD, Answer.UNKNOWN, gain));
        }
        if (offence.equals(ComputerData.OFFENCE.id())) {
            return List.of(Deed.of(Act.COMPUTER_INTRUSION), Deed.of(Act.ENDANGERING_NETWORKS));
        }
        if (offence.equals(ComputerTools.OFFENCE.id())) {
            return List.of(Deed.of(Act.COMPUTER_TOOLS), Deed.of(Act.ENDANGERING_NETWORKS));
        }
        return List.of(Deed.of(Act.COMPUTER_SABOTAGE), Deed.of(Act.ENDANGERING_NETWORKS));
    }

    /** The income of a provider is not stated in a case. */
    private static List<Deed> ofProvider(Matter matter) {
        Answer provider = matter.answer(NetworkDuty.SERVICE_PROVIDER);
        Answer leak = both(provider, any(matter, LEAK));
        Answer content = both(provider, any(matter, CONTENT));
        return List.of(
                new Deed(Act.NEGLECTING_SECURITY_DUTIES, leak, Quantity.unknown()),
                new Deed(Act.OPERATOR_AGAINST_INFORMATION, leak, Quantity.unknown()),
                new Deed(Act.PROCESSING_INFORMATION, leak, Quantity.unknown()),
                new Deed(Act.LETTING_UNLAWFUL_CONTENT_SPREAD, content, Quantity.unknown()),
                // the case does not say whether the content was about fraud
                new Deed(Act.NEGLECTING_DUTIES_AGAINST_FRAUD, both(content, Answer.UNKNOWN), Quantity.unknown()));
    }

    private static Answer any(Matter matter, List<Element> elements) {
        Answer answer = Answer.NO;
        for (Element element : elements) {
            Answer one = matter.answer(element);
            if (one == Answer.YES) {
                return one;
            }
            answer = one == Answer.UNKNOWN ? one : answer;
        }
        return answer;
    }

    private static Answer both(Answer one, Answer other) {
        if (one == Answer.NO || other == Answer.NO) {
            return Answer.NO;
        }
        return one == Answer.YES && other == Answer.YES ? Answer.YES : Answer.UNKNOWN;
    }
}

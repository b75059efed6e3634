package io.github.menkan.network;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Answer;
import io.github.menkan.Quantity;
import io.github.menkan.administrative.Administrative;
import io.github.menkan.administrative.Administrative.ComputerAct;
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
        Occasion when = matter.occasion();
        String offence = matter.statute().offence().id();
        if (offence.equals(NetworkDuty.OFFENCE.id())) {
            return ofProvider(matter);
        }
        if (offence.equals(NetworkMisuse.OFFENCE.id())) {
            return Administrative.forNetworkMisuse(when);
        }
        if (offence.equals(NetworkAid.OFFENCE.id())) {
            return Administrative.forNetworkAid(when, matter.get(NetworkAid.ILLEGAL_INCOME));
        }
        if (offence.equals(ComputerData.OFFENCE.id())) {
            return Administrative.forComputer(when, ComputerAct.INTRUSION, matter.get(ComputerData.ILLEGAL_INCOME));
        }
        if (offence.equals(ComputerTools.OFFENCE.id())) {
            return Administrative.forComputer(when, ComputerAct.TOOLS, matter.get(ComputerTools.ILLEGAL_INCOME));
        }
        return Administrative.forComputer(when, ComputerAct.SABOTAGE, matter.get(ComputerSabotage.ILLEGAL_INCOME));
    }

    /** The income of a provider is not stated in a case. */
    private static List<AdministrativePenalty> ofProvider(Matter matter) {
        Answer provider = matter.answer(NetworkDuty.SERVICE_PROVIDER);
        return Administrative.forNetworkDuty(
                matter.occasion(),
                both(provider, any(matter, LEAK)),
                both(provider, any(matter, CONTENT)),
                Quantity.unknown());
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

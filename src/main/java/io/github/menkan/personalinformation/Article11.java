package io.github.menkan.personalinformation;

import static io.github.menkan.personalinformation.PersonalInformation.*;

import io.github.menkan.Answer;
import io.github.menkan.Quantity;
import io.github.menkan.Wording;
import io.github.menkan.information.Category;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Facts;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts the information of a case by 法释〔2017〕10号第十一条, and tells which of it falls under 第六条 instead of 第五条.
 *
 * <p>Where it is not known whether information was bought for business, both are possible readings of the facts. All such
 * information is read one way or all of it the other: every mixture lies between the two.
 */
final class Article11 {

    private static final Wording PARTLY_RESOLD =
            Wording.of("为合法经营购买、收受的信息部分转卖时，回到第五条的是全部还是转卖部分，条文不明，本结论以转卖部分为确定、全部为可能，须由人判断（法释〔2017〕10号第六条第二款）");
    private static final Wording MIXED = Wording.of("履职所得信息与其他信息并存时如何合并计算，未见明文，本结论分别衡量，须由人判断（法释〔2017〕10号第五条第一款第(八)项）");
    private static final Wording NO_TRACK = Wording.of("第(一)项只限出售或者提供行踪轨迹信息，本案列明的信息中没有，该项未予适用（法释〔2017〕10号第五条第一款第(一)项）");
    private static final Wording CLASSED_BY_CASES = Wording.of("身份证件信息、人脸信息归入第(四)项，依据指导性案例193号、192号（供参照，非司法解释）");

    private final List<InformationEntry> entries;
    private final Facts.Builder stated;
    private final List<Wording> remarks = new ArrayList<>();
    private final List<Facts> readings = new ArrayList<>();

    Article11(List<InformationEntry> entries, Facts.Builder stated, boolean incomeStated) {
        this.entries = List.copyOf(entries);
        this.stated = stated;
        completeIncome(incomeStated);
        dropTrackFlagWithoutTracks();
        stated.put(WITHOUT_INTERPRETATION, Answer.UNKNOWN);
        boolean open = false;
        for (InformationEntry entry : this.entries) {
            open |= isRouteOpen(entry);
        }
        readings.add(count(false));
        if (open) {
            readings.add(count(true));
        }
        remark();
    }

    List<Facts> readings() {
        return List.copyOf(readings);
    }

    List<Wording> remarks() {
        return List.copyOf(remarks);
    }

    /** A part of the income is at least that much income, and at most all of it. */
    private void completeIncome(boolean incomeStated) {
        Quantity part = stated.get(ON_DUTY_INCOME);
        if (!incomeStated) {
            stated.put(ILLEGAL_INCOME, part);
            return;
        }
        Quantity whole = stated.get(ILLEGAL_INCOME);
        if (part.min() > whole.max()) {
            throw new IllegalArgumentException("onDutyIncome must not exceed illegalIncome ("
                    + ILLEGAL_INCOME.unit().show(whole) + "), was "
                    + ON_DUTY_INCOME.unit().show(part));
        }
        stated.put(ON_DUTY_INCOME, new Quantity(part.min(), Math.min(part.max(), whole.max())));
        stated.put(ILLEGAL_INCOME, new Quantity(Math.max(part.min(), whole.min()), whole.max()));
    }

    private void dropTrackFlagWithoutTracks() {
        boolean noTrack = !entries.isEmpty();
        for (InformationEntry entry : entries) {
            boolean mayBeTrack =
                    entry.category() == Category.LOCATION_TRACK || entry.category() == Category.UNCLASSIFIED;
            noTrack &= !mayBeTrack || entry.disclosures().isZero();
        }
        if (noTrack && !stated.get(TRACK_USED_IN_CRIME).isZero()) {
            stated.put(TRACK_USED_IN_CRIME, Answer.NO);
            remarks.add(NO_TRACK);
        }
    }

    private Facts count(boolean openIsBusiness) {
        Facts.Builder facts = Facts.builder(ELEMENTS);
        for (Element element : ELEMENTS.list()) {
            facts.put(element, stated.get(element));
        }
        boolean onlyBusiness = !entries.isEmpty();
        for (InformationEntry entry : entries) {
            if (isBusiness(entry, openIsBusiness)) {
                facts.add(BUSINESS_ITEMS, entry.obtained());
                continue;
            }
            onlyBusiness = false;
            addArticle5(facts, entry);
        }
        if (entries.isEmpty() && !stated.get(BUSINESS_PROFIT).isZero()) {
            facts.put(BUSINESS_ITEMS, Quantity.atLeast(1));
        }
        facts.put(ARTICLE_5, onlyBusiness ? Answer.NO : Answer.YES);
        return facts.build();
    }

    private static void addArticle5(Facts.Builder facts, InformationEntry entry) {
        Element element = entry.category().element();
        Quantity count = entry.count();
        Quantity obtained = entry.obtained();
        if (isResoldInPart(entry)) {
            // 第六条第二款 does not say whether all of it or the part passed on returns to 第五条.
            count = new Quantity(Math.min(entry.disclosures().min(), count.min()), count.max());
            obtained = new Quantity(0, obtained.max());
        }
        facts.add(element, count);
        facts.add(PersonalInformation.OBTAINED.getOrDefault(element, element), obtained);
        Quantity disclosed = entry.disclosures();
        switch (entry.onDuty()) {
            case YES -> facts.add(ON_DUTY.getOrDefault(element, element), disclosed);
            case UNKNOWN -> facts.add(ON_DUTY.getOrDefault(element, element), new Quantity(0, disclosed.max()));
            case NO -> {}
        }
    }

    private static boolean isResoldInPart(InformationEntry entry) {
        return entry.boughtForBusiness() != Answer.NO
                && entry.category() == Category.ORDINARY
                && !entry.disclosures().isZero();
    }

    /** Falls under 第六条: ordinary, bought or received for lawful business, and not disclosed. */
    private static boolean isBusiness(InformationEntry entry, boolean openIsBusiness) {
        if (isRouteOpen(entry)) {
            return openIsBusiness;
        }
        return entry.boughtForBusiness() == Answer.YES
                && entry.category() == Category.ORDINARY
                && entry.disclosures().isZero();
    }

    /** Whether 第五条 or 第六条 governs the entry depends on what is not known. */
    private static boolean isRouteOpen(InformationEntry entry) {
        boolean mayBeOrdinary = entry.category() == Category.ORDINARY || entry.category() == Category.UNCLASSIFIED;
        if (!mayBeOrdinary
                || entry.boughtForBusiness() == Answer.NO
                || entry.disclosures().min() > 0) {
            return false;
        }
        return entry.boughtForBusiness() == Answer.UNKNOWN
                || entry.category() == Category.UNCLASSIFIED
                || !entry.disclosures().isZero();
    }

    private void remark() {
        boolean resold = false;
        boolean onDuty = false;
        boolean other = false;
        boolean classedByCases = false;
        for (InformationEntry entry : entries) {
            boolean disclosed = !entry.disclosures().isZero();
            resold |= isResoldInPart(entry);
            onDuty |= disclosed && entry.onDuty() != Answer.NO;
            other |= !entry.count().isZero() && !(disclosed && entry.onDuty() == Answer.YES);
            classedByCases |= entry.category() == Category.FACE || entry.category() == Category.IDENTITY_DOCUMENT;
        }
        if (resold) {
            remarks.add(PARTLY_RESOLD);
        }
        if (onDuty && other) {
            remarks.add(MIXED);
        }
        if (classedByCases) {
            remarks.add(CLASSED_BY_CASES);
        }
    }
}

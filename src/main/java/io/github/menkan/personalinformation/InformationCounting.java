package io.github.menkan.personalinformation;

import static io.github.menkan.personalinformation.Interpretation2017.ARTICLE_5;
import static io.github.menkan.personalinformation.Interpretation2017.BUSINESS_ITEMS;
import static io.github.menkan.personalinformation.Interpretation2017.CLASSES;
import static io.github.menkan.personalinformation.Interpretation2017.ON_DUTY;
import static io.github.menkan.personalinformation.PersonalInformation.*;

import io.github.menkan.Answer;
import io.github.menkan.Quantity;
import io.github.menkan.Wording;
import io.github.menkan.information.Category;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Standard;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Counts the information of a case by 法释〔2017〕10号第十一条, and tells which of it falls under 第六条 instead of 第五条.
 *
 * <p>Where it is not known whether information was bought for business, both are possible readings of the facts. All such
 * information is read one way or all of it the other: every mixture lies between the two.
 */
final class InformationCounting {

    private static final Wording PARTLY_RESOLD =
            Wording.of("为合法经营购买、收受的信息部分转卖时，回到第五条的是全部还是转卖部分，条文不明，本结论以转卖部分为确定、全部为可能，须由人判断（法释〔2017〕10号第六条第二款）");
    private static final Wording MIXED = Wording.of("履职所得信息与其他信息并存时如何合并计算，未见明文，本结论分别衡量，须由人判断（法释〔2017〕10号第五条第一款第(八)项）");
    private static final Wording NO_TRACK = Wording.of("第(一)项只限出售或者提供行踪轨迹信息，本案列明的信息中没有，该项未予适用（法释〔2017〕10号第五条第一款第(一)项）");
    private static final Wording CLASSED_BY_CASES = Wording.of("身份证件信息、人脸信息归入第(四)项，依据指导性案例193号、192号（供参照，非司法解释）");

    private final List<InformationEntry> entries;
    private final Facts.Builder stated;
    private final List<Wording> warnings = new ArrayList<>();
    private final List<Facts> readings = new ArrayList<>();

    private InformationCounting(CaseFacts facts, Standard standard) {
        this.entries = facts.entries(INFORMATION);
        this.stated = facts.stated().copy(standard.elements());
        Quantity income = income(facts);
        Quantity onDuty = stated.get(ON_DUTY_INCOME);
        stated.put(ILLEGAL_INCOME, income)
                .put(ON_DUTY_INCOME, new Quantity(onDuty.min(), Math.min(onDuty.max(), income.max())));
        dropTrackFlagWithoutTracks();
        if (standard.article().equals(ARTICLE_2015)) {
            read(true);
        } else {
            Quantity staff = stated.get(STAFF_OF_LISTED_UNIT);
            for (long is = staff.min(); is <= staff.max(); is++) {
                stated.put(STAFF_OF_LISTED_UNIT, Quantity.exactly(is));
                read(is == 1);
            }
        }
        warn();
    }

    /**
     * Counts the information of a case.
     *
     * @param facts what the case states
     * @param standard the standard it is counted for
     * @return the facts over its elements
     */
    static Counted count(CaseFacts facts, Standard standard) {
        InformationCounting counting = new InformationCounting(facts, standard);
        return new Counted(counting.readings, counting.warnings);
    }

    private void dropTrackFlagWithoutTracks() {
        boolean noTrack = !entries.isEmpty();
        for (InformationEntry entry : entries) {
            boolean mayBeTrack = entry.categories().contains(Category.LOCATION_TRACK)
                    || entry.categories().contains(Category.UNCLASSIFIED);
            noTrack &= !mayBeTrack || entry.disclosures().isZero();
        }
        if (noTrack && !stated.get(TRACK_USED_IN_CRIME).isZero()) {
            stated.put(TRACK_USED_IN_CRIME, Answer.NO);
            warnings.add(NO_TRACK);
        }
    }

    private void read(boolean disclosingCounts) {
        boolean open = false;
        for (InformationEntry entry : entries) {
            open |= isRouteOpen(entry);
        }
        readings.add(count(false, disclosingCounts));
        if (open) {
            readings.add(count(true, disclosingCounts));
        }
    }

    private Facts count(boolean openIsBusiness, boolean disclosingCounts) {
        Facts.Builder facts = stated.copy();
        Quantity obtained = Quantity.exactly(0);
        boolean onlyBusiness = !entries.isEmpty();
        for (InformationEntry entry : entries) {
            if (isBusiness(entry, openIsBusiness)) {
                facts.add(BUSINESS_ITEMS, entry.obtained());
                continue;
            }
            onlyBusiness = false;
            obtained = obtained.plus(addArticle5(facts, entry, disclosingCounts));
        }
        if (entries.isEmpty() && !stated.get(BUSINESS_PROFIT).isZero()) {
            facts.put(BUSINESS_ITEMS, Quantity.atLeast(1));
        }
        facts.put(ARTICLE_5, onlyBusiness ? Answer.NO : disclosingCounts ? Answer.YES : Answer.of(obtained));
        return facts.build();
    }

    /** Counts what falls under 第五条, and says how much of it was obtained. */
    private static Quantity addArticle5(Facts.Builder facts, InformationEntry entry, boolean disclosingCounts) {
        Element element = CLASSES.element(entry.categories());
        Quantity count = entry.count();
        Quantity obtained = entry.obtained();
        if (isResoldInPart(entry)) {
            // 第六条第二款 does not say whether all of it or the part passed on returns to 第五条.
            count = new Quantity(Math.min(entry.disclosures().min(), count.min()), count.max());
            obtained = new Quantity(0, obtained.max());
        }
        facts.add(element, disclosingCounts ? count : obtained);
        Quantity disclosed = entry.disclosures();
        if (disclosingCounts && entry.onDuty() != Answer.NO) {
            facts.add(
                    ON_DUTY.element(entry.categories()),
                    entry.onDuty() == Answer.YES ? disclosed : new Quantity(0, disclosed.max()));
        }
        return obtained;
    }

    private static boolean isResoldInPart(InformationEntry entry) {
        return entry.boughtForBusiness() != Answer.NO
                && isOrdinary(entry)
                && !entry.disclosures().isZero();
    }

    /** Falls under 第六条: ordinary, bought or received for lawful business, and not disclosed. */
    private static boolean isBusiness(InformationEntry entry, boolean openIsBusiness) {
        if (isRouteOpen(entry)) {
            return openIsBusiness;
        }
        return entry.boughtForBusiness() == Answer.YES
                && isOrdinary(entry)
                && entry.disclosures().isZero();
    }

    private static boolean isOrdinary(InformationEntry entry) {
        return CLASSES.element(entry.categories()).equals(CLASSES.element(Set.of(Category.ORDINARY)));
    }

    /** Whether 第五条 or 第六条 governs the entry depends on what is not known. */
    private static boolean isRouteOpen(InformationEntry entry) {
        boolean mayBeOrdinary = CLASSES.mayBeLightest(entry.categories());
        if (!mayBeOrdinary
                || entry.boughtForBusiness() == Answer.NO
                || entry.disclosures().min() > 0) {
            return false;
        }
        return entry.boughtForBusiness() == Answer.UNKNOWN
                || !isOrdinary(entry)
                || !entry.disclosures().isZero();
    }

    private void warn() {
        boolean resold = false;
        boolean onDuty = false;
        boolean other = false;
        boolean classedByCases = false;
        for (InformationEntry entry : entries) {
            boolean disclosed = !entry.disclosures().isZero();
            resold |= isResoldInPart(entry);
            onDuty |= disclosed && entry.onDuty() != Answer.NO;
            other |= !entry.count().isZero() && !(disclosed && entry.onDuty() == Answer.YES);
            classedByCases |= entry.categories().contains(Category.FACE)
                    || entry.categories().contains(Category.IDENTITY_DOCUMENT);
        }
        if (resold) {
            warnings.add(PARTLY_RESOLD);
        }
        if (onDuty && other) {
            warnings.add(MIXED);
        }
        if (classedByCases) {
            warnings.add(CLASSED_BY_CASES);
        }
    }
}

package io.github.menkan.personalinformation;

import static io.github.menkan.personalinformation.Interpretation2017.ARTICLE_5;
import static io.github.menkan.personalinformation.Interpretation2017.BUSINESS_ITEMS;
import static io.github.menkan.personalinformation.Interpretation2017.CLASSES;
import static io.github.menkan.personalinformation.Interpretation2017.ON_DUTY;
import static io.github.menkan.personalinformation.PersonalInformation.*;

import io.github.menkan.Answer;
import io.github.menkan.Quantity;
import io.github.menkan.Wording;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Standard;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.Counted;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts the information of a case by 法释〔2017〕10号第十一条, and tells which of it falls under 第六条 instead of 第五条.
 *
 * <p>Where that is not known, or the law does not say it, all such information is read under 第五条 as far as it may be, or all of it
 * under 第六条: every mixture lies between the two. By the article before 2015-11-01 the case is counted apart for listed staff, who are
 * liable for selling and providing what they obtained on duty, and for anyone else, who is liable for obtaining only.
 */
final class InformationCounting {

    private static final Wording PARTLY_RESOLD =
            Wording.of("为合法经营购买、收受的信息部分转卖时，回到第五条的是全部还是转卖部分，条文不明，本结论以转卖部分为确定、全部为可能，须由人判断（法释〔2017〕10号第六条第二款）");
    private static final Wording MIXED = Wording.of("履职所得信息与其他信息并存时如何合并计算，未见明文，本结论分别衡量，须由人判断（法释〔2017〕10号第五条第一款第(八)项）");
    private static final Wording NO_TRACK = Wording.of("第(一)项只限出售或者提供行踪轨迹信息，本案列明的信息中没有，该项未予适用（法释〔2017〕10号第五条第一款第(一)项）");
    private static final Wording CLASSED_BY_CASES = Wording.of("身份证件信息、人脸信息归入第(四)项，依据指导性案例193号、192号（供参照，非司法解释）");
    private static final Wording TAKEN_FROM_OBTAINED =
            Wording.of("未列明出售或者提供的信息有多少出自非法获取的信息：在所列数量允许的范围内，按均出自非法获取的信息计算（法释〔2017〕10号第十一条第一款）");
    private static final Wording DISTINCT_UNKNOWN =
            Wording.of("出售或者提供的信息有多少出自非法获取的信息不明：按全部出自与全不出自之间计算（法释〔2017〕10号第十一条第一款）");
    private static final Wording ON_DUTY_INCOME_UNKNOWN =
            Wording.of("未列明履职所得信息的违法所得：按不明计算，在零与全部违法所得之间（法释〔2017〕10号第五条第一款第(八)项）");

    private static final Wording ON_DUTY_INCOME_OF_NOTHING =
            Wording.of("列明了履职所得信息的违法所得，但列明的信息中没有履行职责或者提供服务过程中获得并出售或者提供的，请核对（法释〔2017〕10号第五条第一款第(八)项）");

    private static final Quantity NONE = Quantity.exactly(0);

    private final boolean anyoneMayDisclose;
    private final List<CountedEntry> entries = new ArrayList<>();
    private final Facts.Builder stated;
    private final List<Wording> warnings = new ArrayList<>();
    private final List<Facts> readings = new ArrayList<>();

    private InformationCounting(CaseFacts facts, Standard standard) {
        this.anyoneMayDisclose = standard.article().equals(ARTICLE_2015);
        this.stated = facts.stated().copy(standard.elements());
        for (InformationEntry entry : facts.entries(INFORMATION)) {
            entries.add(CountedEntry.of(entry));
        }
        completeIncome(facts);
        dropTrackFlagWithoutTracks();
        if (anyoneMayDisclose) {
            read(false);
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

    /** A part of the income is at least that much income, and at most all of it; not stated, it is not known. */
    private void completeIncome(CaseFacts facts) {
        Quantity whole = income(facts);
        Quantity part = stated.get(ON_DUTY_INCOME);
        boolean mayDisclose =
                anyoneMayDisclose || !stated.get(STAFF_OF_LISTED_UNIT).isZero();
        if (mayDisclose && !facts.isStated(ON_DUTY_INCOME) && !whole.isZero()) {
            for (CountedEntry entry : entries) {
                if (!entry.disclosedOnDuty().isZero()) {
                    part = Quantity.unknown();
                }
            }
            if (!part.isZero()) {
                warnings.add(ON_DUTY_INCOME_UNKNOWN);
            }
        }
        warn(facts.isStated(ON_DUTY_INCOME) && !part.isZero() && isAllOffDuty(), ON_DUTY_INCOME_OF_NOTHING);
        stated.put(ILLEGAL_INCOME, whole)
                .put(ON_DUTY_INCOME, new Quantity(part.min(), Math.min(part.max(), whole.max())));
    }

    private boolean isAllOffDuty() {
        boolean offDuty = !entries.isEmpty();
        for (CountedEntry entry : entries) {
            offDuty &= entry.disclosedOnDuty().isZero();
        }
        return offDuty;
    }

    private void dropTrackFlagWithoutTracks() {
        boolean noTrack = !entries.isEmpty();
        for (CountedEntry entry : entries) {
            noTrack &= !entry.mayBeTrack() || entry.disclosed().isZero();
        }
        if (noTrack && !stated.get(TRACK_USED_IN_CRIME).isZero()) {
            stated.put(TRACK_USED_IN_CRIME, Answer.NO);
            warnings.add(NO_TRACK);
        }
    }

    private void read(boolean staff) {
        boolean open = false;
        for (CountedEntry entry : entries) {
            open |= entry.mayBeBusiness() && !entry.isBusiness();
        }
        readings.add(new Reading(staff).of(false));
        if (open) {
            readings.add(new Reading(staff).of(true));
        }
    }

    /** One way to read the facts. */
    private final class Reading {

        private final boolean staff;
        private final Facts.Builder facts = stated.copy();
        private Answer article5 = Answer.NO;
        private Quantity all = NONE;
        private Quantity disclosures = NONE;
        private Quantity tracks = NONE;

        Reading(boolean staff) {
            this.staff = staff;
        }

        Facts of(boolean article6WhereverItMay) {
            for (CountedEntry entry : entries) {
                if (!(article6WhereverItMay ? entry.mayBeBusiness() : entry.isBusiness())) {
                    add(entry, entry.obtained(), entry.count());
                } else if (entry.disclosed().min() == 0) {
                    facts.add(BUSINESS_ITEMS, entry.obtained());
                } else {
                    // 第六条第二款: at least what was passed on returns to 第五条; all of it did, where nothing was kept
                    Quantity kept = entry.kept();
                    facts.add(BUSINESS_ITEMS, new Quantity(Math.max(1, kept.min()), kept.max()));
                    add(entry, entry.distinct(), entry.disclosed());
                }
            }
            if (entries.isEmpty()) {
                article5 = staff || anyoneMayDisclose ? Answer.YES : Answer.NO;
                if (!facts.get(BUSINESS_PROFIT).isZero()) {
                    facts.put(BUSINESS_ITEMS, Quantity.atLeast(1));
                }
            } else if (!anyoneMayDisclose) {
                article5 = Answer.of(all);
                if (staff) {
                    presuppose(tracks, TRACK_USED_IN_CRIME);
                    presuppose(disclosures, KNEW_OF_CRIMINAL_USE);
                }
            }
            return facts.put(ARTICLE_5, article5).build();
        }

        /** A circumstance of punishable disclosures counts only where there are any. */
        private void presuppose(Quantity disclosed, Element circumstance) {
            facts.put(circumstance, both(Answer.of(facts.get(circumstance)), Answer.of(disclosed)));
        }

        /** Counts under 第五条 what was obtained, or what was obtained and disclosed together. */
        private void add(CountedEntry counted, Quantity obtained, Quantity together) {
            InformationEntry entry = counted.entry();
            Answer punished = anyoneMayDisclose ? Answer.YES : staff ? entry.onDuty() : Answer.NO;
            Quantity either =
                    new Quantity(Math.min(obtained.min(), together.min()), Math.max(obtained.max(), together.max()));
            Quantity items = punished.choose(together, obtained, either);
            Quantity disclosed = CountedEntry.where(punished, counted.disclosed());
            article5 = Answer.YES;
            all = all.plus(items);
            disclosures = disclosures.plus(disclosed);
            tracks = counted.mayBeTrack() ? tracks.plus(disclosed) : tracks;
            Element element = counted.isHeavierUnder5()
                    ? CLASSES.heavier(entry.categories())
                    : CLASSES.element(entry.categories());
            facts.add(element, items)
                    .add(ON_DUTY.element(entry.categories()), CountedEntry.where(entry.onDuty(), disclosed));
        }
    }

    private void warn() {
        boolean resold = false;
        boolean onDuty = false;
        boolean other = false;
        boolean classedByCases = false;
        boolean assumed = false;
        boolean unknown = false;
        for (CountedEntry one : entries) {
            InformationEntry entry = one.entry();
            boolean disclosed = !one.disclosed().isZero();
            resold |= disclosed && one.mayBeBusiness() && !one.kept().isZero();
            onDuty |= !one.disclosedOnDuty().isZero();
            other |= !one.count().isZero() && !(disclosed && entry.onDuty() == Answer.YES);
            classedByCases |= one.isClassedByGuidingCases();
            if (disclosed && !entry.obtained().isZero()) {
                assumed |= entry.disclosedDistinct().isEmpty();
                unknown |= entry.disclosedDistinct().isPresent()
                        && entry.disclosedDistinct().get().equals(Quantity.unknown());
            }
        }
        warn(resold, PARTLY_RESOLD);
        warn(onDuty && other, MIXED);
        warn(classedByCases, CLASSED_BY_CASES);
        warn(assumed, TAKEN_FROM_OBTAINED);
        warn(unknown, DISTINCT_UNKNOWN);
    }

    private void warn(boolean bears, Wording warning) {
        if (bears) {
            warnings.add(warning);
        }
    }
}

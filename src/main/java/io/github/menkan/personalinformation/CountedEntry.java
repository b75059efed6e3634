package io.github.menkan.personalinformation;

import static io.github.menkan.personalinformation.Interpretation2017.CLASSES;

import io.github.menkan.Answer;
import io.github.menkan.Quantity;
import io.github.menkan.information.Category;

/**
 * One batch of information by 法释〔2017〕10号第十一条: what was obtained and then sold or provided counts once, what was sold or provided to
 * different recipients counts for each of them. Each number is the least and the most that what is stated allows.
 *
 * @param entry the batch
 * @param obtained the items obtained
 * @param disclosed the items sold or provided, added up over the recipients
 * @param distinct how many different obtained items were disclosed to anyone
 * @param kept the items obtained and not disclosed
 * @param count the items that count: disclosed + (obtained − distinct)
 */
record CountedEntry(
        InformationEntry entry,
        Quantity obtained,
        Quantity disclosed,
        Quantity distinct,
        Quantity kept,
        Quantity count) {

    static CountedEntry of(InformationEntry entry) {
        if (entry.counted().isPresent()) {
            return counted(
                    entry, entry.counted().get(), entry.countedDisclosed().orElse(Quantity.unknown()));
        }
        Quantity disclosed = entry.disclosures();
        long leastObtained = entry.disclosedDistinct().orElse(entry.obtained()).min();
        Quantity obtained = new Quantity(
                Math.max(entry.obtained().min(), leastObtained),
                entry.obtained().max());
        Quantity distinct = distinct(entry, disclosed);
        return new CountedEntry(
                entry, obtained, disclosed, distinct, less(obtained, distinct), count(entry, disclosed));
    }

    /** Counted elsewhere: how much of it was obtained is only known as far as it was not disclosed. */
    private static CountedEntry counted(InformationEntry entry, Quantity counted, Quantity part) {
        Quantity count = new Quantity(Math.max(counted.min(), part.min()), counted.max());
        Quantity disclosed = new Quantity(part.min(), Math.min(part.max(), counted.max()));
        Quantity kept = less(count, disclosed);
        return new CountedEntry(entry, new Quantity(kept.min(), count.max()), disclosed, disclosed, kept, count);
    }

    private static Quantity distinct(InformationEntry entry, Quantity disclosed) {
        long most = Math.min(entry.obtained().max(), disclosed.max());
        if (entry.disclosedDistinct().isPresent()) {
            Quantity stated = entry.disclosedDistinct().get();
            return new Quantity(stated.min(), Math.min(stated.max(), most));
        }
        long least = 0;
        for (Quantity recipient : entry.disclosed()) {
            least = Math.max(least, recipient.min());
        }
        return new Quantity(Math.min(least, most), most);
    }

    private static Quantity less(Quantity all, Quantity part) {
        long least = Math.max(0, all.min() - part.max());
        return new Quantity(least, all.isBounded() ? Math.max(least, all.max() - part.min()) : all.max());
    }

    private static Quantity count(InformationEntry entry, Quantity all) {
        Quantity obtained = entry.obtained();
        if (entry.disclosedDistinct().isEmpty()) {
            // At best every disclosed item is a different obtained one; at worst all recipients got the same ones.
            long widest = 0;
            for (Quantity recipient : entry.disclosed()) {
                widest = Math.max(widest, recipient.max());
            }
            long least = Math.max(obtained.min(), all.min());
            long most = bounded(all.max() + Math.max(0, obtained.max() - widest));
            return new Quantity(least, Math.max(least, most));
        }
        Quantity distinct = entry.disclosedDistinct().get();
        long leastObtained = Math.max(obtained.min(), distinct.min());
        long leastDisclosed = Math.max(all.min(), distinct.min());
        long least = leastObtained + leastDisclosed - Math.min(distinct.max(), Math.min(leastObtained, leastDisclosed));
        long most = bounded(all.max() + obtained.max() - distinct.min());
        return new Quantity(least, Math.max(least, most));
    }

    private static long bounded(long value) {
        return Math.min(value, Quantity.UNBOUNDED);
    }

    /** As much of a number as counts where something is so, may be so or is not so. */
    static Quantity where(Answer answer, Quantity items) {
        return answer.choose(items, Quantity.exactly(0), new Quantity(0, items.max()));
    }

    /** 第五条第一款第(八)项. */
    Quantity disclosedOnDuty() {
        return where(entry.onDuty(), disclosed);
    }

    boolean mayBeTrack() {
        return entry.categories().contains(Category.LOCATION_TRACK)
                || entry.categories().contains(Category.UNCLASSIFIED);
    }

    boolean isClassedByGuidingCases() {
        return entry.categories().contains(Category.FACE) || entry.categories().contains(Category.IDENTITY_DOCUMENT);
    }

    /** All of it falls under 第六条: ordinary, bought or received for lawful business, and not disclosed. */
    boolean isBusiness() {
        return entry.boughtForBusiness() == Answer.YES && CLASSES.isLightest(entry.categories()) && disclosed.isZero();
    }

    /** 第六条 may govern all of it, or what of it was kept. */
    boolean mayBeBusiness() {
        return entry.boughtForBusiness() != Answer.NO
                && CLASSES.mayBeLightest(entry.categories())
                && (disclosed.min() == 0 || !kept.isZero());
    }

    /** Under 第五条 only if it is more than ordinary: else 第六条 would govern. */
    boolean isHeavierUnder5() {
        return entry.boughtForBusiness() == Answer.YES
                && CLASSES.mayBeLightest(entry.categories())
                && disclosed.isZero();
    }
}

package io.github.menkan.snatching;

import static io.github.menkan.snatching.Snatching.AMOUNT;
import static io.github.menkan.snatching.Snatching.ARTICLE_2015;
import static io.github.menkan.snatching.Snatching.ATTEMPTED_AMOUNT;
import static io.github.menkan.snatching.Snatching.SNATCHINGS_WITHIN_ONE_YEAR;
import static io.github.menkan.snatching.Snatching.SNATCHINGS_WITHIN_TWO_YEARS;

import io.github.menkan.Quantity;
import io.github.menkan.Wording;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Standard;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.Counted;
import io.github.menkan.offence.ListedActs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Counts the acts of a case: their amounts, and the most of them within one year and within two, which hold those of one. */
final class SnatchingCounting {

    private static final Wording ADDED_UP = Wording.of("各次数额已合计；只应合计未经处理且在追诉时效内的抢夺（刑法第八十七条、第八十九条）");
    private static final Wording ON_THE_ANNIVERSARY =
            Wording.of("抢夺三次以恰满一年、二年之日计入为前提，期间如何起算未见司法解释（参照民法典第二百零一条、第二百零二条）");
    private static final Wording WITH_ATTEMPTS = Wording.of("抢夺三次以上将未遂计入次数，条文未明文规定，须由人判断");

    private static final Wording BEFORE_THE_ARTICLE = Wording.of("“多次抢夺”自2015年11月1日起入罪：此前的行为能否计入次数未有定论，本结论计入，须由人判断");

    private SnatchingCounting() {}

    static Counted count(CaseFacts facts, Standard standard) {
        ListedActs acts = ListedActs.of(facts);
        Facts.Builder counted = facts.stated().copy(standard.elements());
        if (acts.isEmpty()) {
            Quantity inOne = facts.get(SNATCHINGS_WITHIN_ONE_YEAR);
            Quantity inTwo = facts.get(SNATCHINGS_WITHIN_TWO_YEARS);
            counted.put(
                    SNATCHINGS_WITHIN_TWO_YEARS,
                    new Quantity(Math.max(inOne.min(), inTwo.min()), Math.max(inOne.max(), inTwo.max())));
            return Counted.of(counted.build());
        }
        counted.put(SNATCHINGS_WITHIN_ONE_YEAR, Quantity.exactly(acts.within(1)))
                .put(SNATCHINGS_WITHIN_TWO_YEARS, Quantity.exactly(acts.within(2)));
        return new Counted(
                acts.readings(counted, AMOUNT, ATTEMPTED_AMOUNT),
                warnings(acts, facts.committed().to()));
    }

    /** One more act within one year is one more within two; where only numbers are stated, each is what it is. */
    static Facts withMore(CaseFacts facts, Facts before, Facts after, Element more) {
        if (!more.equals(SNATCHINGS_WITHIN_ONE_YEAR) || ListedActs.of(facts).isEmpty()) {
            return after;
        }
        long by = after.get(more).min() - before.get(more).min();
        return after.with(
                SNATCHINGS_WITHIN_TWO_YEARS,
                Quantity.exactly(before.get(SNATCHINGS_WITHIN_TWO_YEARS).min() + by));
    }

    private static List<Wording> warnings(ListedActs acts, LocalDate last) {
        List<Wording> warnings = new ArrayList<>();
        if (acts.isSeveral()) {
            warnings.add(ADDED_UP);
        }
        if (acts.reachOnTheAnniversary(3, 1) || acts.reachOnTheAnniversary(3, 2)) {
            warnings.add(ON_THE_ANNIVERSARY);
        }
        if (acts.reachWithAttempts(3, 2)) {
            warnings.add(WITH_ATTEMPTS);
        }
        LocalDate repeated = ARTICLE_2015.document().inForce().from();
        if (!last.isBefore(repeated) && acts.reachWithThoseBefore(3, 2, repeated)) {
            warnings.add(BEFORE_THE_ARTICLE);
        }
        return warnings;
    }

    /** The same with one more warning. */
    static Counted warned(Counted counted, Wording warning) {
        List<Wording> warnings = new ArrayList<>(counted.warnings());
        warnings.add(warning);
        return new Counted(counted.readings(), warnings);
    }
}

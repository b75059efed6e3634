package io.github.menkan.extortion;

import static io.github.menkan.extortion.Extortion.AMOUNT;
import static io.github.menkan.extortion.Extortion.ARTICLE_2011;
import static io.github.menkan.extortion.Extortion.ATTEMPTED_AMOUNT;
import static io.github.menkan.extortion.Extortion.EXTORTIONS_WITHIN_TWO_YEARS;

import io.github.menkan.Answer;
import io.github.menkan.Quantity;
import io.github.menkan.Wording;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Standard;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.Counted;
import io.github.menkan.offence.SingleAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Counts the acts of a case: adds up the amounts, completed and attempted apart, and finds the most acts that two years hold. Where it is
 * not known whether an act was completed, each is a reading of the facts.
 */
final class ExtortionCounting {

    /** So many acts that may or may not be completed are told apart exactly; the amounts of more, the smallest, are ranges. */
    private static final int EXACT = 8;

    private static final Wording ADDED_UP = Wording.of("各次数额已合计；只应合计未经处理且在追诉时效内的敲诈勒索（刑法第八十七条、第八十九条）");
    private static final Wording ON_THE_ANNIVERSARY =
            Wording.of("“二年内”敲诈勒索三次以恰满二年之日计入为前提，期间如何起算未见司法解释（参照民法典第二百零一条、第二百零二条）");
    private static final Wording WITH_ATTEMPTS = Wording.of("“二年内敲诈勒索三次以上”将未遂计入次数，解释未明文规定，须由人判断（法释〔2013〕10号第三条）");

    private static final Wording BEFORE_THE_ARTICLE = Wording.of("“多次敲诈勒索”自2011年5月1日起入罪：此前的行为能否计入次数未有定论，本结论计入，须由人判断");

    private ExtortionCounting() {}

    static Counted count(CaseFacts facts, Standard standard) {
        List<SingleAct> acts = facts.entries(SingleAct.ACTS);
        if (acts.isEmpty()) {
            return Counted.of(facts.stated().over(standard.elements()));
        }
        Facts.Builder counted = facts.stated()
                .copy(standard.elements())
                .put(EXTORTIONS_WITHIN_TWO_YEARS, Quantity.exactly(SingleAct.densest(acts, 2, 0)));
        List<SingleAct> open = new ArrayList<>();
        for (SingleAct act : acts) {
            switch (act.attempted()) {
                case YES -> counted.add(ATTEMPTED_AMOUNT, act.amount());
                case NO -> counted.add(AMOUNT, act.amount());
                case UNKNOWN -> open.add(act);
            }
        }
        open.sort(Comparator.comparingLong(act -> -act.amount().max()));
        int exact = Math.min(EXACT, open.size());
        for (SingleAct act : open.subList(exact, open.size())) {
            Quantity perhaps = new Quantity(0, act.amount().max());
            counted.add(AMOUNT, perhaps).add(ATTEMPTED_AMOUNT, perhaps);
        }
        List<Facts> readings = List.of(counted.build());
        for (SingleAct act : open.subList(0, exact)) {
            readings = eitherWay(readings, act);
        }
        return new Counted(readings, warnings(acts, facts.committed().to()));
    }

    private static List<Facts> eitherWay(List<Facts> readings, SingleAct act) {
        List<Facts> both = new ArrayList<>();
        for (Facts reading : readings) {
            both.add(reading.with(AMOUNT, reading.get(AMOUNT).plus(act.amount())));
            both.add(
                    reading.with(ATTEMPTED_AMOUNT, reading.get(ATTEMPTED_AMOUNT).plus(act.amount())));
        }
        return both;
    }

    private static List<Wording> warnings(List<SingleAct> acts, LocalDate last) {
        List<Wording> warnings = new ArrayList<>();
        if (acts.size() > 1) {
            warnings.add(ADDED_UP);
        }
        if (SingleAct.densest(acts, 2, 0) >= 3) {
            if (SingleAct.densest(acts, 2, 1) < 3) {
                warnings.add(ON_THE_ANNIVERSARY);
            }
            List<SingleAct> completed =
                    acts.stream().filter(act -> act.attempted() == Answer.NO).toList();
            if (SingleAct.densest(completed, 2, 0) < 3) {
                warnings.add(WITH_ATTEMPTS);
            }
        }
        LocalDate repeated = ARTICLE_2011.document().inForce().from();
        List<SingleAct> since =
                acts.stream().filter(act -> !act.on().isBefore(repeated)).toList();
        if (!last.isBefore(repeated) && SingleAct.densest(acts, 2, 0) >= 3 && SingleAct.densest(since, 2, 0) < 3) {
            warnings.add(BEFORE_THE_ARTICLE);
        }
        return warnings;
    }
}

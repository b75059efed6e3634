package io.github.menkan.extortion;

import static io.github.menkan.extortion.Extortion.AMOUNT;
import static io.github.menkan.extortion.Extortion.ARTICLE_2011;
import static io.github.menkan.extortion.Extortion.ATTEMPTED_AMOUNT;
import static io.github.menkan.extortion.Extortion.EXTORTIONS_WITHIN_TWO_YEARS;

import io.github.menkan.Quantity;
import io.github.menkan.Wording;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Standard;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.Counted;
import io.github.menkan.offence.ListedActs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Counts the acts of a case: their amounts, and the most of them within two years. */
final class ExtortionCounting {

    private static final Wording ADDED_UP = Wording.of("各次数额已合计；只应合计未经处理且在追诉时效内的敲诈勒索（刑法第八十七条、第八十九条）");
    private static final Wording ON_THE_ANNIVERSARY =
            Wording.of("“二年内”敲诈勒索三次以恰满二年之日计入为前提，期间如何起算未见司法解释（参照民法典第二百零一条、第二百零二条）");
    private static final Wording WITH_ATTEMPTS = Wording.of("“二年内敲诈勒索三次以上”将未遂计入次数，解释未明文规定，须由人判断（法释〔2013〕10号第三条）");

    private static final Wording BEFORE_THE_ARTICLE = Wording.of("“多次敲诈勒索”自2011年5月1日起入罪：此前的行为能否计入次数未有定论，本结论计入，须由人判断");

    private ExtortionCounting() {}

    static Counted count(CaseFacts facts, Standard standard) {
        ListedActs acts = ListedActs.of(facts);
        if (acts.isEmpty()) {
            return Counted.of(facts.stated().over(standard.elements()));
        }
        Facts.Builder counted = facts.stated()
                .copy(standard.elements())
                .put(EXTORTIONS_WITHIN_TWO_YEARS, Quantity.exactly(acts.within(2)));
        return new Counted(
                acts.readings(counted, AMOUNT, ATTEMPTED_AMOUNT),
                warnings(acts, facts.committed().to()));
    }

    private static List<Wording> warnings(ListedActs acts, LocalDate last) {
        List<Wording> warnings = new ArrayList<>();
        if (acts.isSeveral()) {
            warnings.add(ADDED_UP);
        }
        if (acts.reachOnTheAnniversary(3, 2)) {
            warnings.add(ON_THE_ANNIVERSARY);
        }
        if (acts.reachWithAttempts(3, 2)) {
            warnings.add(WITH_ATTEMPTS);
        }
        LocalDate repeated = ARTICLE_2011.document().inForce().from();
        if (!last.isBefore(repeated) && acts.reachWithThoseBefore(3, 2, repeated)) {
            warnings.add(BEFORE_THE_ARTICLE);
        }
        return warnings;
    }
}

package io.github.menkan.concealment;

import io.github.menkan.Wording;
import io.github.menkan.offence.ConcurrenceRule;
import io.github.menkan.offence.ConcurrenceRule.Outcome;
import io.github.menkan.offence.OffenceBuilder;
import java.time.LocalDate;
import java.util.List;

/**
 * What becomes of 掩饰、隐瞒犯罪所得、犯罪所得收益罪 beside another offence: the heavier of the two governs (法释〔2015〕11号第七条,
 * 法释〔2025〕13号第九条). Beside the offences that the proceeds come from it is a question of fact first: who agreed beforehand is an accomplice
 * of the upstream crime, and who steals or swindles the proceeds commits that crime.
 */
final class ConcealmentConcurrence {

    private static final List<String> UPSTREAM = List.of("theft", "fraud");

    private static final Wording UPSTREAM_2015 = Wording.of(
            "与上游犯罪人事前通谋的，以上游犯罪的共犯论处（法释〔2015〕11号第五条）；对犯罪所得及其收益实施盗窃、诈骗等的，依照各该罪定罪处罚（第六条）；此外同时构成的，依照处罚较重的规定（第七条）：属于哪一种，须由人判断");

    private static final Wording UPSTREAM_2025 = Wording.of(
            "与上游犯罪人事前通谋的，以上游犯罪的共犯论处（法释〔2025〕13号第七条）；对犯罪所得及其收益实施盗窃、诈骗等的，依照各该罪定罪处罚（第八条）；此外同时构成的，依照处罚较重的规定（第九条）：属于哪一种，须由人判断");

    private static final Wording DATA =
            Wording.of("转移、收购、代为销售他人犯罪所获取的数据、控制权的，属掩饰、隐瞒犯罪所得罪（法释〔2011〕19号第七条）；自己非法获取、控制的，属第二百八十五条第二款的犯罪：属于哪一种，须由人判断");

    private ConcealmentConcurrence() {}

    /** The most particular rule first, the later interpretation before the earlier. */
    static OffenceBuilder addTo(OffenceBuilder offence) {
        return offence.concurrence(ConcurrenceRule.open(DATA, "computer-data"))
                .concurrence(open(UPSTREAM_2025, ConcealmentLaw.FROM_2025))
                .concurrence(open(UPSTREAM_2015, ConcealmentLaw.FROM_2015))
                .concurrence(heavier("法释〔2025〕13号第九条", ConcealmentLaw.FROM_2025))
                .concurrence(heavier("法释〔2015〕11号第七条", ConcealmentLaw.FROM_2015));
    }

    private static ConcurrenceRule open(Wording text, LocalDate from) {
        return new ConcurrenceRule(UPSTREAM, Outcome.OPEN, "", text, from);
    }

    private static ConcurrenceRule heavier(String source, LocalDate from) {
        return new ConcurrenceRule(List.of(), Outcome.HEAVIER, source, Wording.of(source), from);
    }
}

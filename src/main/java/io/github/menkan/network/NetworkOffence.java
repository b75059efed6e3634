package io.github.menkan.network;

import io.github.menkan.Subject;
import io.github.menkan.Wording;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.Offence;
import io.github.menkan.offence.OffenceBuilder;
import java.util.List;

/** An offence of this package: 刑法修正案（九） lets units commit it. */
abstract class NetworkOffence extends Offence {

    private static final Wording NO_UNITS_YET =
            Wording.of("行为时刑法没有规定单位可以构成该罪（2015-11-01起才有规定）；以单位名义或者单位形式实施的，追究直接负责的主管人员和其他直接责任人员的刑事责任（法释〔2011〕19号第八条）");

    private final String unitClause;

    /**
     * An offence.
     *
     * @param builder what it is
     * @param unitClause the clauses about units
     */
    NetworkOffence(OffenceBuilder builder, String unitClause) {
        super(builder);
        this.unitClause = unitClause;
    }

    @Override
    public List<Wording> warnings(CaseFacts facts) {
        if (facts.subject() == Subject.NATURAL_PERSON) {
            return List.of();
        }
        return List.of(
                facts.committed().to().isBefore(NetworkLaw.AMENDMENT_9)
                        ? NO_UNITS_YET
                        : Wording.of("单位适用与自然人相同的标准：对单位判处罚金，并对直接负责的主管人员和其他直接责任人员依照该条规定处罚（{0}）", unitClause));
    }
}

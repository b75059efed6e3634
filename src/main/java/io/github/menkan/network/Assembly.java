package io.github.menkan.network;

import static io.github.menkan.network.NetworkLaw.AMENDMENT_9;

import io.github.menkan.Answer;
import io.github.menkan.Case;
import io.github.menkan.Period;
import io.github.menkan.Subject;
import io.github.menkan.Wording;
import io.github.menkan.assess.CountedCase;
import io.github.menkan.assess.Matter;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Statute;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts a case of this package together: the facts, and the remarks that counting gives. */
final class Assembly {

    private static final Wording NO_UNITS_YET =
            Wording.of("行为时刑法没有规定单位可以构成该罪（2015-11-01起才有规定）；以单位名义或者单位形式实施的，追究直接负责的主管人员和其他直接责任人员的刑事责任（法释〔2011〕19号第八条）");

    private final Statute statute;
    private final Facts.Builder facts;
    private final Period committed;
    private final LocalDate judged;
    private final Subject subject;
    private final List<Wording> remarks = new ArrayList<>();

    Assembly(Statute statute, Facts.Builder facts, Period committed, LocalDate judged, Subject subject) {
        this.statute = statute;
        this.facts = facts;
        this.committed = committed;
        this.judged = judged;
        this.subject = subject;
    }

    void remark(Wording remark) {
        remarks.add(remark);
    }

    /** What the offence means for a unit, by the clause that lets units commit it since 2015-11-01. */
    void remarkUnits(String clause) {
        if (subject == Subject.NATURAL_PERSON) {
            return;
        }
        if (committed.to().isBefore(AMENDMENT_9)) {
            remarks.add(NO_UNITS_YET);
            return;
        }
        remarks.add(Wording.of("单位适用与自然人相同的标准：对单位判处罚金，并对直接负责的主管人员和其他直接责任人员依照该条规定处罚（{0}）", clause));
    }

    Case toCase() {
        facts.put(NetworkLaw.WITHOUT_INTERPRETATION, Answer.UNKNOWN);
        return new CountedCase(new Matter(
                statute, List.of(facts.build()), committed, judged, subject, remarks, BelowTheThreshold.ANY));
    }
}

package io.github.menkan.report;

import static io.github.menkan.information.Category.LOCATION_TRACK;
import static io.github.menkan.information.Category.LODGING;
import static io.github.menkan.information.Category.ORDINARY;
import static io.github.menkan.information.Category.PROPERTY;
import static io.github.menkan.information.Category.TRANSACTION;
import static io.github.menkan.information.Category.UNCLASSIFIED;
import static io.github.menkan.personalinformation.PersonalInformation.ILLEGAL_INCOME;
import static io.github.menkan.personalinformation.PersonalInformation.INFORMATION;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Quantity;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.personalinformation.InformationEntry;
import io.github.menkan.personalinformation.PersonalInformation;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Cases whose reports the tests read. */
final class Samples {

    private Samples() {}

    private static CaseBuilder in2023() {
        return CaseBuilder.of(PersonalInformation.OFFENCE)
                .committedOn(LocalDate.of(2023, 5, 1))
                .judgedOn(LocalDate.of(2024, 1, 10));
    }

    /** 30/50 + 250/500 = 11/10. */
    static Assessment mixed() {
        return in2023().add(INFORMATION, InformationEntry.disclosed(PROPERTY, 30))
                .add(INFORMATION, InformationEntry.obtained(TRANSACTION, 250))
                .with(ILLEGAL_INCOME, Yuan.of(3_200))
                .build()
                .assess();
    }

    /** Between no tier and the second, on three facts. */
    static Assessment ranges() {
        return in2023().add(INFORMATION, InformationEntry.disclosed(PROPERTY, 30))
                .add(INFORMATION, InformationEntry.of(LODGING).obtained(Quantity.between(150, 400)))
                .with(ILLEGAL_INCOME, Quantity.between(4_000_00, 600_000_00))
                .unknown(PersonalInformation.PRIOR_CONVICTION)
                .build()
                .assess();
    }

    static Assessment withoutUpperLimit() {
        return in2023().with(ILLEGAL_INCOME, Quantity.atLeast(6_000_00)).build().assess();
    }

    static Assessment unclassified() {
        return in2023().add(INFORMATION, InformationEntry.obtained(UNCLASSIFIED, 5_000))
                .build()
                .assess();
    }

    /** 450/500 + 700/5000 + 9000/50000 = 61/50. */
    static Assessment tenfold() {
        return in2023().add(INFORMATION, InformationEntry.obtained(LOCATION_TRACK, 450))
                .add(INFORMATION, InformationEntry.obtained(LODGING, 700))
                .add(INFORMATION, InformationEntry.obtained(ORDINARY, 9_000))
                .build()
                .assess();
    }

    /** 2000/500 = 4 of the tenfold standard. */
    static Assessment huge() {
        return in2023().add(INFORMATION, InformationEntry.obtained(PROPERTY, 2_000))
                .build()
                .assess();
    }

    /** 20000/500 = 40 of the tenfold standard: beyond the end of the bar that decides. */
    static Assessment beyond() {
        return in2023().add(INFORMATION, InformationEntry.obtained(PROPERTY, 20_000))
                .build()
                .assess();
    }

    static Assessment under2009Law() {
        return CaseBuilder.of(PersonalInformation.OFFENCE)
                .committedOn(LocalDate.of(2014, 5, 1))
                .judgedOn(LocalDate.of(2018, 1, 10))
                .add(INFORMATION, InformationEntry.obtained(LODGING, 600))
                .build()
                .assess();
    }

    static Assessment article6() {
        return in2023().add(
                        INFORMATION, InformationEntry.obtained(ORDINARY, 8_000).boughtForBusiness(Answer.YES))
                .with(PersonalInformation.BUSINESS_PROFIT, Yuan.of(36_000))
                .build()
                .assess();
    }

    static Assessment article10() {
        return in2023().add(
                        INFORMATION, InformationEntry.disclosed(LODGING, 300).onDuty(Answer.YES))
                .with(ILLEGAL_INCOME, Yuan.of(2_600))
                .is(PersonalInformation.FIRST_OFFENCE, PersonalInformation.FULL_RESTITUTION)
                .unknown(PersonalInformation.REMORSE)
                .build()
                .assess();
    }

    static Assessment priorConvictionAlone() {
        return in2023().add(INFORMATION, InformationEntry.obtained(ORDINARY, 1))
                .is(PersonalInformation.PRIOR_CONVICTION)
                .build()
                .assess();
    }

    static Assessment nothing() {
        return in2023().build().assess();
    }

    static Assessment beforeTheOffenceExisted() {
        return CaseBuilder.of(PersonalInformation.OFFENCE)
                .committedOn(LocalDate.of(2008, 5, 1))
                .judgedOn(LocalDate.of(2018, 1, 10))
                .add(INFORMATION, InformationEntry.obtained(LODGING, 600))
                .build()
                .assess();
    }

    static Map<String, Assessment> all() {
        Map<String, Assessment> all = new LinkedHashMap<>();
        all.put("mixed", mixed());
        all.put("ranges", ranges());
        all.put("without-upper-limit", withoutUpperLimit());
        all.put("unclassified", unclassified());
        all.put("tenfold", tenfold());
        all.put("huge", huge());
        all.put("beyond", beyond());
        all.put("under-2009-law", under2009Law());
        all.put("article-6", article6());
        all.put("article-10", article10());
        all.put("prior-conviction-alone", priorConvictionAlone());
        all.put("nothing", nothing());
        all.put("before-the-offence-existed", beforeTheOffenceExisted());
        all.put("theft-like", StubAssessment.discretionaryAndAttempted());
        all.put("hostile", StubAssessment.hostile());
        return all;
    }
}

package io.github.menkan.concealment;

import static io.github.menkan.Force.MAY;
import static io.github.menkan.concealment.Concealment.*;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.sum;

import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Grounds;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.StandardBuilder;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.Counted;
import io.github.menkan.offence.Interpretation;
import io.github.menkan.offence.Setting;
import io.github.menkan.place.LocalFigures;
import java.util.List;

/** 法释〔2015〕11号: an offence from the figure of the province on, or by one of four items without any. From 2015-06-01 to 2021-04-14. */
final class Concealment2015 extends Interpretation {

    private static final Document LAW = ConcealmentLaw.OF_2015;

    /** 第三条第一款, and the rules on vehicles and data that 第二款 keeps. 法释〔2021〕8号 left them as they were. */
    static List<SeriousGround> serious() {
        return List.of(
                SeriousGround.when(LAW.item(3, 1, 1), atLeast(AMOUNT, 100_000_00)),
                SeriousGround.when(LAW.item(3, 1, 2), atLeast(TIMES, 10)),
                SeriousGround.when(LAW.item(3, 1, 2), atLeast(TIMES, 3), atLeast(AMOUNT, 50_000_00)),
                SeriousGround.when(LAW.item(3, 1, 3), is(SPECIAL_PROPERTY), atLeast(AMOUNT, 50_000_00)),
                SeriousGround.when(LAW.item(3, 1, 4), is(GRAVE_LOSS)),
                SeriousGround.when(LAW.item(3, 1, 5), is(GRAVELY_OBSTRUCTED_UPSTREAM)),
                SeriousGround.when(ConcealmentLaw.VEHICLES.paragraph(1, 2), atLeast(VEHICLES, 5)),
                SeriousGround.when(
                        ConcealmentLaw.VEHICLES.paragraph(1, 2), atLeast(VEHICLES, 1), atLeast(AMOUNT, 500_000_00)),
                SeriousGround.when(ConcealmentLaw.COMPUTERS.paragraph(7, 2), atLeast(COMPUTER_DATA_INCOME, 50_000_00)));
    }

    Concealment2015() {
        super(LAW.until(ConcealmentLaw.FROM_2021));
    }

    @Override
    public Standard standard(Setting setting) {
        LocalFigures figures = setting.figures();
        Grounds first =
                itemsTwoToFive(Grounds.of().when(LAW.item(1, 1, 1), sum(AMOUNT).reaches(figures.large())));
        StandardBuilder standard =
                setting.standard(document()).restingOn(ConcealmentLaw.VEHICLES).restingOn(ConcealmentLaw.COMPUTERS);
        SeriousGround.write(
                standard, setting.article(), first, serious(), LAW.paragraph(3, 1), ConcealmentWarnings.BALANCE);
        leniency(standard);
        standard.warning(
                LAW.paragraph(2, 2),
                Wording.of(
                        "为自用而掩饰、隐瞒，财物价值刚达到第一条第一款第(一)项的数额标准，认罪、悔罪并退赃、退赔的，一般可不认为是犯罪；依法追究刑事责任的，应当酌情从宽（法释〔2015〕11号第二条第二款）"),
                sum(AMOUNT).reaches(figures.large()));
        figures.addTo(standard, LAW.paragraph(1, 2));
        return ConcealmentWarnings.under2015(standard, setting.article()).build();
    }

    /** 第一条第一款第(二)项至第(五)项、第四款, and the rules on vehicles and data beside them (第三款). */
    static Grounds itemsTwoToFive(Grounds first) {
        return first.when(LAW.item(1, 1, 2), is(CONCEALMENT_ADMIN_PENALTY_WITHIN_ONE_YEAR))
                .when(LAW.item(1, 1, 3), is(SPECIAL_PROPERTY))
                .when(LAW.item(1, 1, 4), is(UPSTREAM_UNSOLVED))
                .when(LAW.item(1, 1, 5), is(OBSTRUCTED_UPSTREAM))
                .when(LAW.paragraph(1, 4), atLeast(HUNTED_ANIMALS, 50))
                .when(ConcealmentLaw.VEHICLES.paragraph(1, 1), atLeast(VEHICLES, 1))
                .warned(ConcealmentWarnings.SECONDARY_VEHICLES)
                .when(ConcealmentLaw.COMPUTERS.paragraph(7, 1), atLeast(COMPUTER_DATA_INCOME, 5_000_00));
    }

    /** 第二条第一款: with remorse and restitution, any one of the items. */
    static void leniency(StandardBuilder standard) {
        List<Element> items = List.of(STATUTORY_LENIENCY, CLOSE_RELATIVE_FIRST_OFFENDER, MINOR);
        for (int item = 1; item <= items.size(); item++) {
            standard.lenient(
                    LAW.item(2, 1, item),
                    MAY,
                    Tier.FIRST,
                    Wording.of(
                            "认罪、悔罪并退赃、退赔，{0}：可以认定为犯罪情节轻微，免予刑事处罚",
                            items.get(item - 1).label()),
                    is(COOPERATED_IN_RECOVERY),
                    is(items.get(item - 1)));
        }
    }

    /** {@inheritDoc} What a person judges has no effect here; where it is not stated it is not known, as under the later interpretations. */
    @Override
    public Counted count(CaseFacts facts, Standard standard) {
        Counted counted = Concealment2021.counted(facts, standard);
        return facts.isStated(WARRANTS_CONVICTION)
                ? new Counted(counted.readings(), List.of(ConcealmentWarnings.JUDGMENT_2015))
                : counted;
    }
}

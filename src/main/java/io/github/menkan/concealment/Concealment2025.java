package io.github.menkan.concealment;

import static io.github.menkan.Force.MAY;
import static io.github.menkan.concealment.Concealment.*;
import static io.github.menkan.norm.Inequality.anyOf;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.isNot;

import io.github.menkan.Answer;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Citation;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Grounds;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.StandardBuilder;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.Counted;
import io.github.menkan.offence.Interpretation;
import io.github.menkan.offence.Setting;
import java.util.ArrayList;
import java.util.List;

/**
 * 法释〔2025〕13号: no figure opens the first tier (第三条); 情节严重 may be found from a figure on together with a circumstance, and the figure
 * depends on the upstream crime (第五条). In force since 2025-08-26.
 */
final class Concealment2025 extends Interpretation {

    private static final Document LAW = ConcealmentLaw.OF_2025;

    /** 第五条第一款: the upstream crime has high standards of its own. */
    private static final Row HIGH =
            new Row(is(UPSTREAM_WITH_HIGH_STANDARDS), 5_000_000_00, 2_500_000_00, LAW.paragraph(5, 1), true);

    /** 第五条第二款: every other one. The loss stands inside the figure, as in 第一款第(四)项. */
    private static final Row OTHER =
            new Row(isNot(UPSTREAM_WITH_HIGH_STANDARDS), 500_000_00, 250_000_00, LAW.paragraph(5, 2), false);

    /** Whether it is not known which of the two the upstream crime is. */
    private static final Element UPSTREAM_NOT_KNOWN =
            Element.circumstance("upstreamNotKnown", "上游犯罪的数额标准是否较高不明，按较高的标准衡量").asDerived();

    /** Where that is not known, what reaches the higher figures is met whichever it is. */
    private static final Row EITHER =
            new Row(is(UPSTREAM_NOT_KNOWN), 5_000_000_00, 2_500_000_00, LAW.article(5), false);

    Concealment2025() {
        super(LAW);
    }

    /** One of the two kinds of upstream crimes: the figure, and the loss that stands for a circumstance. */
    private record Row(Inequality upstream, long figure, long loss, Citation paragraph, boolean byItem) {

        /** With the figure one of: 多次, special property, refusal, loss, 其他; item by item only where the paragraph has the items. */
        List<SeriousGround> grounds() {
            return byItem
                    ? List.of(
                            ground(LAW.item(5, 1, 1), atLeast(TIMES, 3)),
                            ground(LAW.item(5, 1, 2), is(SPECIAL_PROPERTY)),
                            ground(LAW.item(5, 1, 3), is(REFUSED_RECOVERY)),
                            ground(LAW.item(5, 1, 4), atLeast(LOSS, loss)),
                            ground(LAW.item(5, 1, 5), is(OTHER_SERIOUS)))
                    : List.of(
                            ground(paragraph, atLeast(TIMES, 3)),
                            ground(paragraph, anyOf(SPECIAL_PROPERTY, REFUSED_RECOVERY, OTHER_SERIOUS)),
                            ground(paragraph, atLeast(LOSS, loss)));
        }

        private SeriousGround ground(Citation citation, Inequality circumstance) {
            return SeriousGround.may(citation, atLeast(AMOUNT, figure), circumstance, upstream);
        }
    }

    @Override
    public Standard standard(Setting setting) {
        List<SeriousGround> serious = new ArrayList<>(HIGH.grounds());
        serious.addAll(OTHER.grounds());
        serious.addAll(EITHER.grounds());
        StandardBuilder standard = setting.standard(LAW, UPSTREAM_NOT_KNOWN).checkedUntil(ConcealmentLaw.CHECKED_UNTIL);
        SeriousGround.write(
                standard,
                setting.article(),
                Grounds.of().when(LAW.article(3), is(WARRANTS_CONVICTION)),
                serious,
                LAW.paragraph(5, 3),
                ConcealmentWarnings.BALANCE_2025);
        leniency(standard);
        return ConcealmentWarnings.under2025(ConcealmentWarnings.judged(standard, LAW.article(3)), setting.article())
                .build();
    }

    /** 第四条: admits guilt, helps to recover, one of the items, and 情节轻微 on the whole. */
    private static void leniency(StandardBuilder standard) {
        List<Element> items = List.of(STATUTORY_LENIENCY, CLOSE_RELATIVE_FIRST_OFFENDER, HELPED_SOLVE_UPSTREAM);
        List<Inequality> other = new ArrayList<>(List.of(is(COOPERATED_IN_RECOVERY), is(MINOR)));
        for (int item = 1; item <= items.size(); item++) {
            standard.lenient(
                    LAW.item(4, item),
                    MAY,
                    Tier.FIRST,
                    Wording.of(
                            "认罪认罚并积极配合追缴，{0}，情节轻微：可以不起诉或者免予刑事处罚",
                            items.get(item - 1).label()),
                    is(COOPERATED_IN_RECOVERY),
                    is(items.get(item - 1)),
                    is(MINOR));
            other.add(isNot(items.get(item - 1)));
        }
        standard.lenient(
                LAW.item(4, 4),
                MAY,
                Tier.FIRST,
                Wording.of("认罪认罚并积极配合追缴，有其他情节轻微的情形：可以不起诉或者免予刑事处罚"),
                other.toArray(new Inequality[0]));
    }

    @Override
    public Counted count(CaseFacts facts, Standard standard) {
        Counted counted = Concealment2021.counted(facts, standard);
        return facts.answer(UPSTREAM_WITH_HIGH_STANDARDS) == Answer.UNKNOWN
                ? new Counted(
                        List.of(counted.readings().get(0).with(UPSTREAM_NOT_KNOWN, Answer.YES.asQuantity())),
                        counted.warnings())
                : counted;
    }
}

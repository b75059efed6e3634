package io.github.menkan.network;

import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.sum;

import io.github.menkan.Answer;
import io.github.menkan.Unit;
import io.github.menkan.Wording;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Grounds;
import io.github.menkan.norm.Measure;
import io.github.menkan.norm.Measures;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.StandardBuilder;
import io.github.menkan.offence.CaseFacts;

/** 法释〔2011〕19号第九条: who knowingly helps another's computer crime, measured by the helper's own income, funds and tools. */
final class ComputerAccomplices {

    static final Element TOOLS = Element.count("aidedBy.tools", "帮助者提供用于破坏的程序、工具", Unit.of("人次"));
    static final Element INCOME = Element.money("aidedBy.illegalIncome", "帮助者的违法所得");
    static final Element FUNDS = Element.money("aidedBy.fundsProvided", "帮助者提供的资金");

    /** That such facts are stated: without them nobody is told how far they are from a helper's figures. */
    static final Element HELPED =
            Element.circumstance("helped", "明知他人实施该类犯罪而提供帮助").asDerived();

    private static final Document LAW = NetworkLaw.INTERPRETATION_2011;

    // 第一款第(二)项、第(三)项: what 第二款 takes five times
    private static final Measures OF_ANY = Measures.of(
            Measure.of(LAW.item(9, 1, 2), atLeast(INCOME, 5_000_00)),
            Measure.of(LAW.item(9, 1, 3), atLeast(FUNDS, 5_000_00)));

    // 第(一)项: tools for sabotage, by how often they were provided or by the income from them
    private static final Measures TOOLS_PROVIDED = Measures.of(Measure.of(LAW.item(9, 1, 1), atLeast(TOOLS, 10)));
    private static final Measures TOOLS_SOLD = Measures.of(Measure.of(LAW.item(9, 1, 1), atLeast(INCOME, 5_000_00)));

    private ComputerAccomplices() {}

    /** The grounds of one tier of any of the offences. */
    static void grounds(Grounds grounds, boolean higher) {
        grounds.given(is(HELPED)).when(figures(OF_ANY, higher));
    }

    /** The grounds of one tier of sabotage, which tools help too. */
    static void groundsOfSabotage(Grounds grounds, boolean higher) {
        grounds.given(is(HELPED))
                .when(figures(TOOLS_PROVIDED, higher))
                .given(is(HELPED), atLeast(TOOLS, 1))
                .when(figures(TOOLS_SOLD, higher));
        grounds(grounds, higher);
    }

    private static Measures figures(Measures first, boolean higher) {
        return higher ? first.times(5).under(LAW.paragraph(9, 2)) : first;
    }

    /** The facts over the standard's elements, with whether anything is stated of a helper. */
    static Facts.Builder count(CaseFacts facts, Standard standard, Element... stated) {
        return facts.stated()
                .copy(standard.elements())
                .put(HELPED, facts.anyOf(stated) == Answer.NO ? Answer.NO : Answer.YES);
    }

    static StandardBuilder warn(StandardBuilder standard, Element ownIncome) {
        return standard.warning(
                LAW.paragraph(9, 2),
                Wording.of("明知他人实施该类犯罪而提供工具、技术支持、资金等帮助的共犯，按帮助者自己的违法所得、资金和提供工具的人次衡量，五倍升档，不与他人的违法所得相加（法释〔2011〕19号第九条）"),
                sum(ownIncome).plus(1, INCOME).plus(1, FUNDS).reaches(1));
    }
}

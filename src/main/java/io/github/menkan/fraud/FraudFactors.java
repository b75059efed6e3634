package io.github.menkan.fraud;

import static io.github.menkan.Force.MAY;
import static io.github.menkan.fraud.Fraud.*;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.sum;

import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.StandardBuilder;
import io.github.menkan.place.LocalFigures;

/** What makes the outcome harsher or milder inside a tier: 法释〔2011〕7号第二条第一款, 第三条, 第四条, 第六条. */
final class FraudFactors {

    private FraudFactors() {}

    static void addTo(StandardBuilder standard, LocalFigures figures) {
        // 第二条第一款: inside a tier; none of the items lowers a figure
        severe(standard, 1, MASS_MEDIA);
        severe(standard, 2, RELIEF_FUNDS);
        severe(standard, 3, CHARITY_PRETEXT);
        severe(standard, 4, VULNERABLE_VICTIM);
        severe(standard, 5, GRAVE_CONSEQUENCE);
        standard.severe(
                Interpretation2011.LAW.article(6),
                MAY,
                Wording.of("既遂、未遂并存：以较重的量刑幅度处罚，同一幅度的以既遂处罚，另一部分酌情从重（参见指导性案例62号）"),
                sum(AMOUNT).reaches(figures.large()),
                sum(ATTEMPTED_AMOUNT).reaches(figures.huge()));
        // 第三条: any one of the items, with remorse, and no more than 数额较大
        mild(standard, 1, STATUTORY_LENIENCY);
        mild(standard, 2, FULL_RESTITUTION);
        mild(standard, 3, MINOR_SHARE_NOT_PRINCIPAL);
        mild(standard, 4, VICTIM_FORGAVE);
        standard.lenient(
                Interpretation2011.LAW.paragraph(4, 1),
                MAY,
                Tier.THIRD,
                Wording.of("诈骗近亲属的财物，近亲属谅解：一般可以不按犯罪处理"),
                is(CLOSE_RELATIVE),
                is(VICTIM_FORGAVE));
    }

    private static void severe(StandardBuilder standard, int item, Element circumstance) {
        standard.severe(
                Interpretation2011.LAW.item(2, 1, item),
                MAY,
                Wording.of("{0}：可以酌情从严惩处", circumstance.label()),
                is(circumstance));
    }

    private static void mild(StandardBuilder standard, int item, Element circumstance) {
        standard.lenient(
                Interpretation2011.LAW.item(3, item),
                MAY,
                Tier.FIRST,
                Wording.of("数额较大，认罪、悔罪，{0}：可以不起诉或者免予刑事处罚", circumstance.label()),
                is(REMORSE),
                is(circumstance));
    }
}

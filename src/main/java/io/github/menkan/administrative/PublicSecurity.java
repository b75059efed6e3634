package io.github.menkan.administrative;

import static io.github.menkan.administrative.Rule.Statute.PUBLIC_SECURITY_2012;
import static io.github.menkan.administrative.Rule.Statute.PUBLIC_SECURITY_2025;

import io.github.menkan.Wording;
import io.github.menkan.administrative.Fine.Joining;
import java.time.LocalDate;
import java.util.List;

/**
 * 治安管理处罚法: the text of 2012 from 2013-01-01, the revision of 2025 from 2026-01-01. Before 2026 it had no article about
 * personal information, and none about providing tools for intrusion.
 */
final class PublicSecurity {

    private static final LocalDate AMENDED = LocalDate.of(2013, 1, 1);
    private static final LocalDate REVISED = LocalDate.of(2026, 1, 1);

    private static final Wording STEALING = Wording.of("盗窃");
    private static final Wording DEFRAUDING = Wording.of("诈骗");
    private static final Wording INTRUDING = Wording.of("侵入计算机信息系统，获取数据或者非法控制");
    private static final Wording SABOTAGING = Wording.of("破坏计算机信息系统功能、数据或者应用程序，制作、传播破坏性程序");

    static final List<Rule> RULES = List.of(
            // 2012年修正
            computers2012(Act.COMPUTER_INTRUSION, INTRUDING)
                    .noting(
                            "第(一)项以侵入计算机信息系统并造成危害为要件；未经侵入而获取数据的，该条没有规定",
                            "item (1) requires intrusion that caused harm; it says nothing of data obtained without intrusion"),
            computers2012(Act.COMPUTER_SABOTAGE, SABOTAGING),
            property2012(Act.THEFT, STEALING),
            property2012(Act.FRAUD, DEFRAUDING),
            // 2025年修订
            computers2025(Act.COMPUTER_INTRUSION, INTRUDING),
            computers2025(Act.COMPUTER_TOOLS, Wording.of("提供侵入、非法控制计算机信息系统的程序、工具")),
            computers2025(Act.COMPUTER_SABOTAGE, SABOTAGING),
            information("第五十六条第一款", Act.DISCLOSING_INFORMATION, Wording.of("违反国家有关规定，向他人出售或者提供个人信息")),
            information("第五十六条第二款", Act.OBTAINING_INFORMATION, Wording.of("窃取或者以其他方法非法获取个人信息")),
            property2025(Act.THEFT, STEALING),
            property2025(Act.FRAUD, DEFRAUDING));

    private PublicSecurity() {}

    private static Rule computers2012(Act act, Wording words) {
        return Rule.of(
                        PUBLIC_SECURITY_2012,
                        "第二十九条",
                        AMENDED,
                        act,
                        words,
                        Band.of(0, 5, Fine.NONE),
                        graver(Band.of(5, 10, Fine.NONE)))
                .until(REVISED);
    }

    private static Rule property2012(Act act, Wording words) {
        return Rule.of(
                        PUBLIC_SECURITY_2012,
                        "第四十九条",
                        AMENDED,
                        act,
                        words,
                        Band.of(5, 10, Fine.upTo(Joining.MAY_ADD, 500)),
                        graver(Band.of(10, 15, Fine.upTo(Joining.MAY_ADD, 1_000))))
                .until(REVISED);
    }

    private static Rule computers2025(Act act, Wording words) {
        return Rule.of(
                        PUBLIC_SECURITY_2025,
                        "第三十三条",
                        REVISED,
                        act,
                        words,
                        Band.of(0, 5, Fine.NONE),
                        graver(Band.of(5, 15, Fine.NONE)))
                .noting("以造成危害为要件", "the act must have caused harm");
    }

    private static Rule information(String provision, Act act, Wording words) {
        return Rule.of(
                        PUBLIC_SECURITY_2025,
                        provision,
                        REVISED,
                        act,
                        words,
                        Band.of(10, 15, Fine.NONE),
                        Band.of(0, 5, Fine.NONE).when("情节较轻的", "in less grave circumstances"))
                .noting("该条不设罚款、警告", "the article provides neither a fine nor a warning");
    }

    private static Rule property2025(Act act, Wording words) {
        return Rule.of(
                PUBLIC_SECURITY_2025,
                "第五十八条",
                REVISED,
                act,
                words,
                Band.of(5, 10, Fine.upTo(Joining.OR, 2_000)),
                graver(Band.of(10, 15, Fine.upTo(Joining.MAY_ADD, 3_000))));
    }

    private static Band graver(Band band) {
        return band.when("情节较重的", "in graver circumstances");
    }
}

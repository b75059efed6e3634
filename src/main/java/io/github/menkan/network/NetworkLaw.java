package io.github.menkan.network;

import io.github.menkan.Penalty;
import io.github.menkan.Penalty.Fine;
import io.github.menkan.Wording;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Element;
import java.time.LocalDate;
import java.util.OptionalInt;

/** The documents of this package, the ranges of punishment, and the element that stands for days without interpretation. */
final class NetworkLaw {

    static final LocalDate CODE_1997 = LocalDate.of(1997, 10, 1);
    static final LocalDate AMENDMENT_7 = LocalDate.of(2009, 2, 28);
    static final LocalDate AMENDMENT_9 = LocalDate.of(2015, 11, 1);

    static final Document INTERPRETATION_2011 =
            Document.of("法释〔2011〕19号", "关于办理危害计算机信息系统安全刑事案件应用法律若干问题的解释", LocalDate.of(2011, 9, 1));
    static final Document INTERPRETATION_2019 =
            Document.of("法释〔2019〕15号", "关于办理非法利用信息网络、帮助信息网络犯罪活动等刑事案件适用法律若干问题的解释", LocalDate.of(2019, 11, 1));

    /** Both interpretations were found in force and unchanged on this day. */
    static final LocalDate CHECKED_UNTIL = LocalDate.of(2026, 5, 16);

    private static final OptionalInt NO_MINIMUM = OptionalInt.empty();

    /** 第二百八十五条第二款前段, 第二百八十七条之一, 第二百八十七条之二. */
    static final Penalty UP_TO_THREE_YEARS = new Penalty(
            Wording.of("三年以下有期徒刑或者拘役，并处或者单处罚金"),
            NO_MINIMUM,
            OptionalInt.of(36),
            false,
            true,
            false,
            Fine.OPTIONAL_ALONE,
            false);

    /** 第二百八十六条之一: the only one of them with 管制. */
    static final Penalty UP_TO_THREE_YEARS_OR_SURVEILLANCE = new Penalty(
            Wording.of("三年以下有期徒刑、拘役或者管制，并处或者单处罚金"),
            NO_MINIMUM,
            OptionalInt.of(36),
            false,
            true,
            true,
            Fine.OPTIONAL_ALONE,
            false);

    /** 第二百八十五条第二款后段. */
    static final Penalty THREE_TO_SEVEN_YEARS = new Penalty(
            Wording.of("三年以上七年以下有期徒刑，并处罚金"),
            OptionalInt.of(36),
            OptionalInt.of(84),
            false,
            false,
            false,
            Fine.OBLIGATORY,
            false);

    /** 第二百八十六条前段: no fine. */
    static final Penalty UP_TO_FIVE_YEARS = new Penalty(
            Wording.of("五年以下有期徒刑或者拘役"), NO_MINIMUM, OptionalInt.of(60), false, true, false, Fine.NONE, false);

    /** 第二百八十六条后段: up to the fifteen years of 第四十五条, no fine. */
    static final Penalty FROM_FIVE_YEARS = new Penalty(
            Wording.of("五年以上有期徒刑"), OptionalInt.of(60), OptionalInt.of(180), false, false, false, Fine.NONE, false);

    static final Element WITHOUT_INTERPRETATION = Element.judgment("withoutInterpretation", "情节、后果是否严重（当时无司法解释，须由人判断）")
            .asDerived();

    /** 法释〔2019〕15号第十五条 leaves it to the court when circumstances are minor. */
    static final Wording MINOR = Wording.of("综合考虑社会危害程度、认罪悔罪态度等情节，认为犯罪情节轻微的，可以不起诉或者免予刑事处罚");

    private NetworkLaw() {}
}

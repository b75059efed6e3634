package io.github.menkan.theft;

import io.github.menkan.Penalty;
import io.github.menkan.Penalty.Fine;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Citation;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.StandardBuilder;
import java.time.LocalDate;
import java.util.OptionalInt;

/** 刑法第二百六十四条 before and after 刑法修正案（八）: its tiers, their words and ranges. */
final class Article264 {

    /** Since 1997-10-01: 数额较大 or 多次; the death penalty in two narrow cases. */
    static final Document OF_1997 =
            Document.of("刑法", "刑法第二百六十四条（1997年修订）", LocalDate.of(1997, 10, 1)).until(LocalDate.of(2011, 5, 1));

    /** Since 2011-05-01: 入户, 携带凶器 and 扒窃 too; no death penalty. */
    static final Document OF_2011 = Document.of("刑法", "刑法第二百六十四条（刑法修正案（八））", LocalDate.of(2011, 5, 1));

    private static final Penalty UP_TO_THREE_YEARS = new Penalty(
            Wording.of("三年以下有期徒刑、拘役或者管制，并处或者单处罚金"),
            OptionalInt.empty(),
            OptionalInt.of(36),
            false,
            true,
            true,
            Fine.OPTIONAL_ALONE,
            false);

    private static final Penalty THREE_TO_TEN_YEARS = new Penalty(
            Wording.of("三年以上十年以下有期徒刑，并处罚金"),
            OptionalInt.of(36),
            OptionalInt.of(120),
            false,
            false,
            false,
            Fine.OBLIGATORY,
            false);

    private static final Penalty FROM_TEN_YEARS = new Penalty(
            Wording.of("十年以上有期徒刑或者无期徒刑，并处罚金或者没收财产"),
            OptionalInt.of(120),
            OptionalInt.of(180),
            true,
            false,
            false,
            Fine.OBLIGATORY,
            true);

    private Article264() {}

    /** Whether the statute knows 入户, 携带凶器 and 扒窃 as gates without an amount. */
    static boolean knowsGates(Document statute) {
        return statute.equals(OF_2011);
    }

    static Citation citation(Document statute) {
        return statute.at("第二百六十四条");
    }

    static StandardBuilder first(Document statute, StandardBuilder builder) {
        return knowsGates(statute)
                ? builder.tier(Tier.FIRST, "数额较大，或者多次盗窃、入户盗窃、携带凶器盗窃、扒窃", UP_TO_THREE_YEARS)
                : builder.tier(Tier.FIRST, "数额较大或者多次盗窃", UP_TO_THREE_YEARS);
    }

    static StandardBuilder second(StandardBuilder builder) {
        return builder.tier(Tier.SECOND, "数额巨大或者有其他严重情节", THREE_TO_TEN_YEARS);
    }

    static StandardBuilder third(StandardBuilder builder) {
        return builder.tier(Tier.THIRD, "数额特别巨大或者有其他特别严重情节", FROM_TEN_YEARS);
    }
}

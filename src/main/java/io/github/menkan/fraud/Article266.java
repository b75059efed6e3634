package io.github.menkan.fraud;

import io.github.menkan.Penalty;
import io.github.menkan.Penalty.Fine;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.StandardBuilder;
import java.time.LocalDate;
import java.util.OptionalInt;

/** 刑法第二百六十六条: the words and the ranges of the three tiers, unchanged since 1997-10-01. */
final class Article266 {

    static final Document LAW = Document.of("刑法", "刑法第二百六十六条", LocalDate.of(1997, 10, 1));

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

    private Article266() {}

    static StandardBuilder first(StandardBuilder builder) {
        return builder.tier(Tier.FIRST, "数额较大", UP_TO_THREE_YEARS);
    }

    static StandardBuilder second(StandardBuilder builder) {
        return builder.tier(Tier.SECOND, "数额巨大或者有其他严重情节", THREE_TO_TEN_YEARS);
    }

    static StandardBuilder third(StandardBuilder builder) {
        return builder.tier(Tier.THIRD, "数额特别巨大或者有其他特别严重情节", FROM_TEN_YEARS);
    }
}

package io.github.menkan.norm;

import io.github.menkan.OffenceName;
import io.github.menkan.Penalty;
import io.github.menkan.Wording;
import java.time.LocalDate;

/** A made-up law for standards of any grounds. */
public final class ExampleLaw {

    /** The interpretation. */
    public static final Document LAW = Document.of("示例〔2020〕1号", "示例", LocalDate.of(2020, 1, 1));

    static final OffenceName OFFENCE = new OffenceName("example", Wording.of("示例罪"), "刑法第一条");

    private ExampleLaw() {}

    /** The article with some tiers, named 第一档, 第二档, 第三档. */
    static Article article(int tiers) {
        Article article = Article.of("第一条", "刑法第一条", LocalDate.of(1997, 10, 1));
        for (int tier = 1; tier <= tiers; tier++) {
            article = article.tier("第" + ChineseNumeral.of(tier) + "档", Penalty.upTo(tier));
        }
        return article;
    }

    /** A standard with the grounds of each tier, begun. */
    static StandardBuilder begun(Elements elements, Grounds... tiers) {
        StandardBuilder builder = Standard.builder(OFFENCE, article(tiers.length), elements, LAW);
        for (int tier = 1; tier <= tiers.length; tier++) {
            builder.tier(Standard.TIERS.get(tier), tiers[tier - 1]);
        }
        return builder;
    }

    /** A standard with the grounds of each tier. */
    public static Standard standard(Elements elements, Grounds... tiers) {
        return begun(elements, tiers).build();
    }
}

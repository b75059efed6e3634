package io.github.menkan.network;

import static io.github.menkan.norm.Element.circumstance;
import static io.github.menkan.norm.Element.count;
import static io.github.menkan.norm.Element.judgment;
import static io.github.menkan.norm.Element.money;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Penalty;
import io.github.menkan.Unit;
import io.github.menkan.administrative.Act;
import io.github.menkan.administrative.Administrative;
import io.github.menkan.administrative.Deed;
import io.github.menkan.norm.Article;
import io.github.menkan.norm.Element;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.ConcurrenceRule;
import io.github.menkan.offence.Offence;
import java.util.List;

/**
 * The offence 非法利用信息网络罪（刑法第二百八十七条之一） and its elements.
 *
 * <pre>{@code
 * CaseBuilder.of(NetworkMisuse.OFFENCE)
 *         .committedOn(LocalDate.of(2023, 5, 1))
 *         .judgedOn(LocalDate.of(2024, 1, 10))
 *         .with(NetworkMisuse.SITES, 3)
 *         .build()
 *         .tier(); // FIRST
 * }</pre>
 *
 * @since 0.1.0
 */
public final class NetworkMisuse extends NetworkOffence {

    private static final Unit ACCOUNTS = Unit.of("个");

    /** 假冒国家机关、金融机构名义设立用于违法犯罪的网站: 法释〔2019〕15号第十条第(一)项. */
    public static final Element IMPERSONATED_AUTHORITY_SITE =
            circumstance("impersonatedAuthoritySite", "假冒国家机关、金融机构名义，设立用于实施违法犯罪活动的网站");

    /** 用于违法犯罪的网站: 第十条第(二)项. */
    public static final Element SITES = count("sites", "设立的用于实施违法犯罪活动的网站", Unit.of("个"));

    /** 该网站的注册账号累计: 第十条第(二)项. */
    public static final Element REGISTERED_ACCOUNTS = count("registeredAccounts", "上述网站的注册账号累计", ACCOUNTS);

    /** 用于违法犯罪的通讯群组: 第十条第(三)项. */
    public static final Element GROUPS = count("groups", "设立的用于实施违法犯罪活动的通讯群组", Unit.of("个"));

    /** 该群组的成员账号累计: 第十条第(三)项. */
    public static final Element GROUP_MEMBERS = count("groupMembers", "上述群组的成员账号累计", ACCOUNTS);

    /** 在网站上发布的有关信息: 第十条第(四)项第1目. */
    public static final Element WEBSITE_POSTS = count("websitePosts", "在网站上发布的有关违法犯罪的信息", Unit.of("条"));

    /** 收到有关信息的用户账号: 第十条第(四)项第2目. */
    public static final Element ACCOUNTS_MESSAGED = count("accountsMessaged", "向之发送有关信息的用户账号", ACCOUNTS);

    /** 向之发送有关信息的群组的成员累计: 第十条第(四)项第3目. */
    public static final Element MESSAGED_GROUP_MEMBERS = count("messagedGroupMembers", "向之发送有关信息的群组的成员累计", ACCOUNTS);

    /** 传播有关信息的社交网络的关注人员账号累计: 第十条第(四)项第4目. */
    public static final Element FOLLOWERS = count("followers", "传播有关信息的社交网络的关注人员账号累计", ACCOUNTS);

    /** 违法所得, in fen: 第十条第(五)项. */
    public static final Element ILLEGAL_INCOME = money("illegalIncome", "违法所得");

    /** 二年内曾因非法利用信息网络、帮助信息网络犯罪活动、危害计算机信息系统安全受过行政处罚: 第十条第(六)项. */
    public static final Element ADMIN_PENALTY_WITHIN_TWO_YEARS =
            circumstance("adminPenaltyWithinTwoYears", "二年内曾因非法利用信息网络、帮助信息网络犯罪活动、危害计算机信息系统安全受过行政处罚");

    /** 其他情节严重的情形: 第十条第(七)项, asserted by a person. */
    public static final Element OTHER_SERIOUS = judgment("otherSerious", "其他情节严重的情形");

    /** 犯罪情节轻微: 第十五条, asserted by a person. */
    public static final Element MINOR_CIRCUMSTANCES = judgment("minorCircumstances", "综合全案认为犯罪情节轻微");

    /** 刑法第二百八十七条之一第一款 since 刑法修正案（九）. */
    static final Article ARTICLE = Article.of("第二百八十七条之一第一款", "刑法第二百八十七条之一（刑法修正案（九））", NetworkLaw.AMENDMENT_9)
            .tier("情节严重", Penalty.upTo(3).fineOrFineAlone(), OTHER_SERIOUS);

    /** 非法利用信息网络罪. */
    public static final Offence OFFENCE = new NetworkMisuse();

    private NetworkMisuse() {
        super(
                Offence.named("network-misuse", "非法利用信息网络罪", "刑法第二百八十七条之一")
                        .article(ARTICLE)
                        .elements(IMPERSONATED_AUTHORITY_SITE, SITES, REGISTERED_ACCOUNTS, GROUPS, GROUP_MEMBERS)
                        .elements(WEBSITE_POSTS, ACCOUNTS_MESSAGED, MESSAGED_GROUP_MEMBERS, FOLLOWERS, ILLEGAL_INCOME)
                        .elements(ADMIN_PENALTY_WITHIN_TWO_YEARS, OTHER_SERIOUS, MINOR_CIRCUMSTANCES)
                        .interpretation(new Misuse2019())
                        .concurrence(ConcurrenceRule.heavier("刑法第二百八十七条之一第三款")),
                "刑法第二百八十七条之一第二款，法释〔2019〕15号第十四条");
    }

    @Override
    public List<AdministrativePenalty> below(CaseFacts facts) {
        return Administrative.penalties(facts.occasion(), List.of(Deed.of(Act.SITES_FOR_UNLAWFUL_ACTS)));
    }
}

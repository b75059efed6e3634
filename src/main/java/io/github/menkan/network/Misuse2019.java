package io.github.menkan.network;

import static io.github.menkan.Force.MAY;
import static io.github.menkan.network.NetworkMisuse.*;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.sum;

import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Grounds;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Standard;
import io.github.menkan.offence.Interpretation;
import io.github.menkan.offence.Setting;

/** 法释〔2019〕15号第十条: when 非法利用信息网络罪 is 情节严重. One tier. In force since 2019-11-01. */
final class Misuse2019 extends Interpretation {

    private static final Document LAW = NetworkLaw.INTERPRETATION_2019;

    Misuse2019() {
        super(LAW);
    }

    @Override
    public Standard standard(Setting setting) {
        Grounds serious = Grounds.of()
                .when(LAW.item(10, 1), is(IMPERSONATED_AUTHORITY_SITE))
                .when(LAW.item(10, 2), atLeast(SITES, 3))
                .when(LAW.item(10, 2), atLeast(REGISTERED_ACCOUNTS, 2_000))
                .when(LAW.item(10, 3), atLeast(GROUPS, 5))
                .when(LAW.item(10, 3), atLeast(GROUP_MEMBERS, 1_000))
                .when(LAW.at("第十条第(四)项第1目"), atLeast(WEBSITE_POSTS, 100))
                .when(LAW.at("第十条第(四)项第2目"), atLeast(ACCOUNTS_MESSAGED, 2_000))
                .when(LAW.at("第十条第(四)项第3目"), atLeast(MESSAGED_GROUP_MEMBERS, 3_000))
                .when(LAW.at("第十条第(四)项第4目"), atLeast(FOLLOWERS, 30_000))
                .when(LAW.item(10, 5), atLeast(ILLEGAL_INCOME, 10_000_00))
                .when(LAW.item(10, 6), is(ADMIN_PENALTY_WITHIN_TWO_YEARS))
                .when(LAW.item(10, 7), is(OTHER_SERIOUS));

        Inequality.Sum sitesAndGroups =
                sum(SITES).plus(1, REGISTERED_ACCOUNTS).plus(1, GROUPS).plus(1, GROUP_MEMBERS);
        Inequality.Sum posts = sum(WEBSITE_POSTS)
                .plus(1, ACCOUNTS_MESSAGED)
                .plus(1, MESSAGED_GROUP_MEMBERS)
                .plus(1, FOLLOWERS);
        return setting.standard(LAW)
                .checkedUntil(NetworkLaw.CHECKED_UNTIL)
                .tier(Tier.FIRST, serious)
                .lenient(LAW.article(15), MAY, Tier.FIRST, NetworkLaw.MINOR, is(MINOR_CIRCUMSTANCES))
                .warning(LAW.article(7), Wording.of("“违法犯罪”包括犯罪行为和属于刑法分则规定的行为类型但尚未构成犯罪的违法行为（法释〔2019〕15号第七条）"))
                .warning(
                        LAW.article(8),
                        Wording.of("只计以实施违法犯罪活动为目的而设立，或者设立后主要用于实施违法犯罪活动的网站、群组（法释〔2019〕15号第八条）"),
                        sitesAndGroups.plus(1, IMPERSONATED_AUTHORITY_SITE).reaches(1))
                .warning(
                        LAW.article(9),
                        Wording.of("利用信息网络提供信息的链接、截屏、二维码、访问账号密码及其他指引访问服务的，也属发布信息（法释〔2019〕15号第九条）"),
                        posts.reaches(1))
                .warning(LAW.item(10, 6), NetworkLaw.TWO_YEARS, is(ADMIN_PENALTY_WITHIN_TWO_YEARS))
                .warning(
                        LAW.article(16),
                        NetworkLaw.ACCUMULATED,
                        sitesAndGroups
                                .plus(1, WEBSITE_POSTS)
                                .plus(1, ACCOUNTS_MESSAGED)
                                .plus(1, MESSAGED_GROUP_MEMBERS)
                                .plus(1, FOLLOWERS)
                                .plus(1, ILLEGAL_INCOME)
                                .reaches(1))
                .build();
    }
}

package io.github.menkan.administrative;

import static io.github.menkan.Subject.NATURAL_PERSON;
import static io.github.menkan.Subject.UNIT;
import static io.github.menkan.administrative.Rule.Statute.NETWORK_2016;
import static io.github.menkan.administrative.Rule.Statute.NETWORK_2025;

import io.github.menkan.Language;
import io.github.menkan.Wording;
import io.github.menkan.administrative.Fine.Joining;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** 网络安全法: from 2017-06-01, and as amended from 2026-01-01, when its articles were renumbered. */
final class NetworkSecurity {

    private static final LocalDate ENACTED = LocalDate.of(2017, 6, 1);
    private static final LocalDate AMENDED = LocalDate.of(2026, 1, 1);

    private static final Wording INFORMATION = Wording.of("窃取或者以其他非法方式获取、非法出售或者非法向他人提供个人信息");
    private static final Wording OPERATOR = Wording.of("网络运营者、网络产品或者服务的提供者侵害个人信息依法得到保护的权利");
    private static final Wording ENDANGERING = Wording.of("从事危害网络安全的活动，或者为其提供程序、工具、技术支持、广告推广、支付结算等帮助");
    private static final Wording SITES = Wording.of("设立用于实施违法犯罪活动的网站、通讯群组，或者利用网络发布涉及实施违法犯罪活动的信息");
    private static final Wording DUTIES = Wording.of("网络运营者不履行网络安全保护义务");

    static final List<Rule> RULES = Stream.of(
                    before2026(), since2026(), aboutHarm("第六十三条", "第六十六条"), aboutSites("第六十七条", "第六十八条"))
            .flatMap(List::stream)
            .toList();

    private NetworkSecurity() {}

    private static List<Rule> before2026() {
        return List.of(
                Rule.of(
                                NETWORK_2016,
                                "第五十九条第一款",
                                ENACTED,
                                Act.NEGLECTING_SECURITY_DUTIES,
                                DUTIES,
                                Band.fine(Fine.between(Joining.ALONE, 10_000, 100_000))
                                        .when("拒不改正或者导致危害网络安全等后果的", "on refusal, or where network security is harmed"),
                                Band.fine(Fine.between(Joining.ALONE, 5_000, 50_000))
                                        .when("对直接负责的主管人员", "for the managers responsible"))
                        .leading("责令改正，给予警告", "an order to correct and a warning")
                        .until(AMENDED),
                Rule.of(
                                NETWORK_2016,
                                "第六十四条第一款",
                                ENACTED,
                                Act.OPERATOR_AGAINST_INFORMATION,
                                OPERATOR,
                                Band.fine(Fine.oneToTenTimes(Joining.ALONE, 0, 1_000_000)),
                                Band.fine(Fine.between(Joining.ALONE, 10_000, 100_000))
                                        .when("对直接负责的主管人员和其他直接责任人员", "for the persons responsible"))
                        .leading(
                                "责令改正，可以根据情节单处或者并处警告、没收违法所得、罚款",
                                "an order to correct; a warning, confiscation of illegal income and a fine, singly or together")
                        .noting(
                                "情节严重的并可以责令停业整顿、关闭网站、吊销许可证等",
                                "in serious circumstances also suspension, closing of sites or loss of licences")
                        .until(AMENDED),
                Rule.of(
                                NETWORK_2016,
                                "第六十四条第二款",
                                ENACTED,
                                Act.INFORMATION_IN_NETWORKS,
                                INFORMATION,
                                Band.fine(Fine.oneToTenTimes(Joining.ALONE, 0, 1_000_000)))
                        .leading("由公安机关没收违法所得", "confiscation of illegal income by the police")
                        .until(AMENDED),
                Rule.of(
                                NETWORK_2016,
                                "第六十八条第一款",
                                ENACTED,
                                Act.LETTING_UNLAWFUL_CONTENT_SPREAD,
                                Wording.of("网络运营者对法律、行政法规禁止发布或者传输的信息未停止传输、采取消除等处置措施"),
                                Band.fine(Fine.between(Joining.ALONE, 100_000, 500_000))
                                        .when("拒不改正或者情节严重的", "on refusal or in serious circumstances"),
                                Band.fine(Fine.between(Joining.ALONE, 10_000, 100_000))
                                        .when("对直接负责的主管人员和其他直接责任人员", "for the persons responsible"))
                        .leading("责令改正，给予警告，没收违法所得", "an order to correct, a warning, confiscation of illegal income")
                        .noting(
                                "2026-01-01起修改后的对应条文，本库未收录",
                                "the article that took its place on 2026-01-01 is not held here")
                        .until(AMENDED));
    }

    private static List<Rule> since2026() {
        return List.of(
                Rule.of(
                                NETWORK_2025,
                                "第六十一条第三款",
                                AMENDED,
                                Act.NEGLECTING_SECURITY_DUTIES,
                                Wording.of("不履行网络安全保护义务，造成大量数据泄露等严重后果"),
                                Band.fine(Fine.between(Joining.ALONE, 500_000, 2_000_000)),
                                Band.fine(Fine.between(Joining.ALONE, 50_000, 200_000))
                                        .when("对责任人员", "for the persons responsible"),
                                Band.fine(Fine.between(Joining.ALONE, 2_000_000, 10_000_000))
                                        .when("造成特别严重后果的", "where the consequences are especially grave"),
                                Band.fine(Fine.between(Joining.ALONE, 200_000, 1_000_000))
                                        .when("造成特别严重后果的，对责任人员", "for the persons responsible then"))
                        .noting(
                                "未造成大量数据泄露等严重后果的，适用该条第一款、第二款，本库未收录其数字",
                                "without such consequences paragraphs 1 and 2 apply, whose figures are not held here"),
                Rule.of(NETWORK_2025, "第七十一条第一款第(二)项", AMENDED, Act.OPERATOR_AGAINST_INFORMATION, OPERATOR)
                        .leading(
                                "依照有关法律、行政法规的规定处理、处罚；本条不设数字",
                                "as other laws and regulations provide; the article has no figures"),
                Rule.of(NETWORK_2025, "第七十一条第二款", AMENDED, Act.INFORMATION_IN_NETWORKS, INFORMATION)
                        .leading(
                                "由公安机关依照有关法律、行政法规的规定处罚；本条不设数字",
                                "by the police as other laws and regulations provide; the article has no figures")
                        .noting(
                                "其中治安管理处罚法第五十六条设拘留，重于罚款",
                                "among them 治安管理处罚法第五十六条 provides detention, which is harsher than a fine"));
    }

    /** The figures of the article did not change in 2025, only its number. */
    private static List<Rule> aboutHarm(String before, String since) {
        Band[] person = {
            Band.of(0, 5, Fine.between(Joining.MAY_ADD, 50_000, 500_000)),
            Band.of(5, 15, Fine.between(Joining.MAY_ADD, 100_000, 1_000_000)).when("情节较重的", "in graver circumstances")
        };
        Band[] unit = {
            Band.fine(Fine.between(Joining.ALONE, 100_000, 1_000_000)), persons(person[0]), persons(person[1])
        };
        return List.of(
                harm(Rule.of(NETWORK_2016, before + "第一款", ENACTED, Act.ENDANGERING_NETWORKS, ENDANGERING, person)
                        .onlyFor(NATURAL_PERSON)
                        .until(AMENDED)),
                harm(Rule.of(NETWORK_2016, before + "第二款", ENACTED, Act.ENDANGERING_NETWORKS, ENDANGERING, unit)
                        .onlyFor(UNIT)
                        .until(AMENDED)),
                harm(Rule.of(NETWORK_2025, since, AMENDED, Act.ENDANGERING_NETWORKS, ENDANGERING, person)
                        .onlyFor(NATURAL_PERSON)),
                harm(Rule.of(NETWORK_2025, since, AMENDED, Act.ENDANGERING_NETWORKS, ENDANGERING, unit)
                        .onlyFor(UNIT)));
    }

    private static Rule harm(Rule rule) {
        return rule.leading("没收违法所得", "confiscation of illegal income");
    }

    private static List<Rule> aboutSites(String before, String since) {
        Band[] person = {
            Band.of(0, 5, Fine.between(Joining.MAY_ADD, 10_000, 100_000)),
            Band.of(5, 15, Fine.between(Joining.MAY_ADD, 50_000, 500_000)).when("情节较重的", "in graver circumstances")
        };
        Band[] unit = {Band.fine(Fine.between(Joining.ALONE, 100_000, 500_000)), persons(person[0]), persons(person[1])
        };
        return List.of(
                sites(Rule.of(NETWORK_2016, before + "第一款", ENACTED, Act.SITES_FOR_UNLAWFUL_ACTS, SITES, person)
                        .onlyFor(NATURAL_PERSON)
                        .until(AMENDED)),
                sites(Rule.of(NETWORK_2016, before + "第二款", ENACTED, Act.SITES_FOR_UNLAWFUL_ACTS, SITES, unit)
                        .onlyFor(UNIT)
                        .until(AMENDED)),
                sites(Rule.of(NETWORK_2025, since, AMENDED, Act.SITES_FOR_UNLAWFUL_ACTS, SITES, person)
                        .onlyFor(NATURAL_PERSON)),
                sites(Rule.of(NETWORK_2025, since, AMENDED, Act.SITES_FOR_UNLAWFUL_ACTS, SITES, unit)
                        .onlyFor(UNIT)));
    }

    private static Rule sites(Rule rule) {
        return rule.noting("用于实施违法犯罪活动的网站、通讯群组予以关闭", "the sites and groups are closed");
    }

    private static Band persons(Band band) {
        return band.when(
                band.when().map(words -> "对直接责任人员，" + words.chinese()).orElse("对直接负责的主管人员和其他直接责任人员"),
                band.when()
                        .map(words -> "for the persons responsible, " + words.in(Language.ENGLISH))
                        .orElse("for the persons responsible"));
    }
}

package io.github.menkan.charges;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The provisions that exist, typed from the documents and not from the table: each document with its articles, the number of
 * items of each paragraph (0: the paragraph has none).
 */
final class Inventory {

    private static final String[] NUMERALS = {
        "零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九"
    };

    /** Documents that warnings cite, none of which holds a standard of an offence that is modelled. */
    private static final List<String> POINTED_TO = List.of(
            "高检发释字〔2001〕5号",
            "高检发释字〔1998〕6号",
            "法释〔1997〕12号",
            "法释〔2006〕1号",
            "法释〔2000〕35号",
            "法释〔2013〕18号",
            "法释〔2013〕2号",
            "公通字〔2022〕12号",
            "高检发释字〔2008〕1号",
            "高检发侦监字〔2018〕13号",
            "法发〔2022〕23号",
            "法发〔1992〕43号");

    private final Set<String> provisions = new LinkedHashSet<>();
    private final String document;

    private Inventory(String document) {
        this.document = document;
    }

    /** Every provision, as document and provision. */
    static List<String> all() {
        List<String> all = new ArrayList<>();
        all.addAll(personalInformation());
        all.addAll(networks());
        all.addAll(computers());
        all.addAll(theft());
        all.addAll(fraud());
        all.addAll(extortion());
        all.addAll(snatching());
        all.addAll(relics());
        all.addAll(telecom());
        all.addAll(concealment());
        all.addAll(statutes());
        all.addAll(periods());
        POINTED_TO.forEach(document -> all.addAll(new Inventory(document).at("全文").provisions));
        all.addAll(cards());
        return all;
    }

    private static Set<String> personalInformation() {
        return new Inventory("法释〔2017〕10号")
                .article(1, 0)
                .article(2, 0)
                .article(3, 0, 0)
                .article(4, 0)
                .article(5, 10, 4)
                .article(6, 3, 0)
                .article(7, 0)
                .article(8, 0)
                .article(9, 0)
                .article(10, 0)
                .article(11, 0, 0, 0)
                .article(12, 0)
                .article(13, 0)
                .provisions;
    }

    private static Set<String> networks() {
        Inventory inventory = new Inventory("法释〔2019〕15号")
                .article(1, 3)
                .article(2, 0, 0)
                .article(3, 7)
                .article(4, 8)
                .article(5, 5)
                .article(6, 7)
                .article(7, 0)
                .article(8, 0)
                .article(9, 0)
                .article(10, 7)
                .article(11, 7)
                .article(12, 7, 0)
                .article(13, 0)
                .article(14, 0)
                .article(15, 0)
                .article(16, 0)
                .article(17, 0)
                .article(18, 0)
                .article(19, 0);
        inventory.provisions.remove("法释〔2019〕15号第十条第(四)项");
        IntStream.rangeClosed(1, 4).forEach(number -> inventory.at("第十条第(四)项第" + number + "目"));
        return inventory.provisions;
    }

    private static Set<String> computers() {
        return new Inventory("法释〔2011〕19号")
                .article(1, 5, 2, 0)
                .article(2, 3)
                .article(3, 6, 2)
                .article(4, 5, 4)
                .article(5, 3)
                .article(6, 5, 3)
                .article(7, 0, 0, 0)
                .article(8, 0)
                .article(9, 3, 0)
                .article(10, 0)
                .article(11, 0, 0, 0)
                .provisions;
    }

    private static Set<String> theft() {
        return new Inventory("法释〔2013〕8号")
                .article(1, 0, 0, 0, 0)
                .article(2, 8)
                .article(3, 0, 0, 0, 0)
                .article(4, 5, 0)
                .article(5, 2)
                .article(6, 0)
                .article(7, 4)
                .article(8, 0)
                .article(9, 0, 0, 0)
                .article(10, 3)
                .article(11, 3)
                .article(12, 3, 0)
                .article(13, 0)
                .article(14, 0)
                .article(15, 0)
                .provisions;
    }

    private static Set<String> fraud() {
        return new Inventory("法释〔2011〕7号")
                .article(1, 0, 0)
                .article(2, 5, 0)
                .article(3, 5)
                .article(4, 0, 0)
                .article(5, 0, 3, 0)
                .article(6, 0)
                .article(7, 0)
                .article(8, 0)
                .article(9, 0)
                .article(10, 4, 0)
                .article(11, 0)
                .provisions;
    }

    private static Set<String> extortion() {
        Inventory first = new Inventory("法释〔2000〕11号").at("一").at("二").at("末款");
        Inventory second = new Inventory("法释〔2013〕10号")
                .article(1, 0, 0)
                .article(2, 7)
                .article(3, 0)
                .article(4, 0)
                .article(5, 4)
                .article(6, 0, 0)
                .article(7, 0)
                .article(8, 0)
                .article(9, 0);
        first.provisions.addAll(second.provisions);
        return first.provisions;
    }

    private static Set<String> snatching() {
        Inventory first = new Inventory("法释〔2002〕18号")
                .article(1, 3)
                .article(2, 4, 0)
                .article(3, 0)
                .article(4, 0)
                .article(5, 0)
                .article(6, 0);
        Inventory second = new Inventory("法释〔2013〕25号")
                .article(1, 0, 0)
                .article(2, 10)
                .article(3, 3)
                .article(4, 2)
                .article(5, 4)
                .article(6, 3)
                .article(7, 0);
        first.provisions.addAll(second.provisions);
        return first.provisions;
    }

    /** Only the articles about theft; the others are about other offences. */
    private static Set<String> relics() {
        return new Inventory("法释〔2015〕23号")
                .article(2, 0, 0)
                .at("第八条第三款")
                .at("第十一条第二款")
                .article(12, 3, 0)
                .article(13, 0)
                .article(14, 0)
                .article(15, 0, 0)
                .at("第十六条第一款")
                .article(17, 0)
                .article(18, 0)
                .provisions;
    }

    /** As far as they are known; the full texts are not held. */
    private static Set<String> telecom() {
        Inventory first = new Inventory("法发〔2016〕32号").at("一").at("二（一）");
        IntStream.rangeClosed(1, 10).forEach(item -> first.at("二（二）" + item));
        first.at("二（三）").at("二（四）1").at("二（四）2").at("二（四）3");
        first.at("二（五）")
                .at("二（六）")
                .at("二（七）")
                .at("三")
                .at("三（四）")
                .at("四")
                .at("五")
                .at("六")
                .at("七");
        Inventory second = new Inventory("法发〔2021〕22号");
        List.of("三", "四", "五", "六", "七", "八", "十一", "十六").forEach(second::at);
        second.article(9, 2);
        first.provisions.addAll(second.provisions);
        return first.provisions;
    }

    /** The text of 2009 with eight articles, and as amended in 2018 with thirteen; 刑法修正案（五）. */
    private static Set<String> cards() {
        Inventory before = new Inventory("法释〔2009〕19号")
                .article(1, 0, 0, 4, 4, 0)
                .article(2, 0, 5, 0)
                .article(3, 0)
                .article(4, 0, 0)
                .article(5, 0, 4)
                .article(6, 0, 6, 0, 0, 0)
                .article(7, 0, 0, 0)
                .article(8, 0);
        Inventory after = new Inventory("法释〔2018〕19号")
                .article(1, 0, 0, 4, 4, 0)
                .article(2, 0, 5, 0)
                .article(3, 0)
                .article(4, 0, 0)
                .article(5, 0, 4)
                .article(6, 0, 0, 6)
                .article(7, 4, 0, 0)
                .article(8, 0)
                .article(9, 0, 0, 0)
                .article(10, 0)
                .article(11, 0)
                .article(12, 0, 0, 0)
                .article(13, 0);
        Inventory law = new Inventory("刑法");
        List.of("一", "二", "三", "四").forEach(item -> law.at("第一百七十七条之一第一款第(" + item + ")项"));
        law.at("第一百七十七条之一第二款").at("第一百七十七条之一第三款");
        law.at("第一百九十六条第一款").at("第一百九十六条第二款").at("第一百九十六条第三款");
        Set<String> all = new LinkedHashSet<>(before.provisions);
        all.addAll(after.provisions);
        all.addAll(law.provisions);
        return all;
    }

    /** Of 法释〔2021〕8号 only what it made of 第一条 is used. */
    private static Set<String> concealment() {
        Inventory first = new Inventory("法释〔2015〕11号")
                .article(1, 5, 0, 0, 0)
                .article(2, 3, 0)
                .article(3, 5, 0)
                .article(4, 0)
                .article(5, 0)
                .article(6, 0)
                .article(7, 0)
                .article(8, 0)
                .article(9, 0)
                .article(10, 0)
                .article(11, 0);
        Inventory second = new Inventory("法释〔2025〕13号")
                .article(1, 0)
                .article(2, 0)
                .article(3, 0)
                .article(4, 4)
                .article(5, 5, 0, 0)
                .article(6, 0)
                .article(7, 0)
                .article(8, 0)
                .article(9, 0)
                .article(10, 0)
                .article(11, 0)
                .article(12, 0);
        first.provisions.addAll(second.provisions);
        return first.provisions;
    }

    /** 刑法第八十七条至第八十九条, and of 法发〔2021〕21号 the items of the offences that are modelled. */
    private static Set<String> periods() {
        Inventory law = new Inventory("刑法");
        List.of("一", "二", "三", "四").forEach(item -> law.at("第八十七条第(" + item + ")项"));
        law.at("第八十八条").at("第八十九条第一款").at("第八十九条第二款");
        Inventory guidance = new Inventory("法发〔2021〕21号");
        List.of("五", "十一", "十二", "十三", "十五", "十九").forEach(item -> guidance.at("四(" + item + ")"));
        law.provisions.addAll(guidance.provisions);
        return law.provisions;
    }

    private static Set<String> statutes() {
        Inventory law = new Inventory("刑法");
        for (String paragraph : List.of("第一款", "第二款", "第三款", "第四款")) {
            law.at("第二百五十三条之一" + paragraph);
            law.at("第二百八十五条" + paragraph);
            law.at("第二百八十六条" + paragraph);
        }
        law.at("第二百六十四条").at("第二百六十六条").at("第二百七十四条");
        law.at("第二百六十七条第一款").at("第二百六十七条第二款");
        List.of("一", "二", "三", "四").forEach(item -> law.at("第二百八十六条之一第一款第(" + item + ")项"));
        List.of("一", "二", "三").forEach(item -> law.at("第二百八十七条之一第一款第(" + item + ")项"));
        law.at("第二百八十七条之二第一款");
        law.at("第三百一十二条第一款").at("第三百一十二条第二款");
        for (String article : List.of("第二百八十六条之一", "第二百八十七条之一", "第二百八十七条之二")) {
            law.at(article + "第二款").at(article + "第三款");
        }
        return law.provisions;
    }

    /** An article with its paragraphs, each given by its number of items. */
    private Inventory article(int number, int... items) {
        String article = "第" + NUMERALS[number] + "条";
        for (int paragraph = 1; paragraph <= items.length; paragraph++) {
            String base = items.length == 1 ? article : article + "第" + NUMERALS[paragraph] + "款";
            if (items[paragraph - 1] == 0) {
                at(base);
            }
            for (int item = 1; item <= items[paragraph - 1]; item++) {
                at(base + "第(" + NUMERALS[item] + ")项");
            }
        }
        return this;
    }

    private Inventory at(String provision) {
        provisions.add(document + provision);
        return this;
    }
}

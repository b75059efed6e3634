package io.github.menkan.report;

import io.github.menkan.Wording;

/** The sections of a report, in their fixed order. Every report has every section: what is not there is said. */
enum Heading {
    CONCLUSION("结论", "Conclusion"),
    GROUNDS("认定依据", "Grounds"),
    UNCERTAIN("待查事实", "What is uncertain"),
    DISTANCE("与上下档次的距离", "Distance to the tiers above and below"),
    PENALTY("法定刑与量刑情节", "Penalty and sentencing factors"),
    ADMINISTRATIVE("行政处罚", "Administrative penalties"),
    VERSIONS("新旧法比较", "Versions of the law compared"),
    WARNINGS("需要注意的问题", "Warnings"),
    DOCUMENTS("所依据的规范性文件", "Documents");

    private static final String NUMERALS = "一二三四五六七八九";

    private final Wording words;

    Heading(String chinese, String english) {
        words = Wording.of(chinese, english);
    }

    /** The heading with its number: 一、结论, 1. Conclusion. */
    String numbered(Voice voice) {
        return voice.say(NUMERALS.charAt(ordinal()) + "、", (ordinal() + 1) + ". ") + voice.say(words);
    }
}

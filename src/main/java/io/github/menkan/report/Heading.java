package io.github.menkan.report;

/** The sections of a report, in their fixed order. Every report has every section: what is not there is said. */
enum Heading {
    CONCLUSION("一、结论", "1. Conclusion"),
    GROUNDS("二、认定依据", "2. Grounds"),
    UNCERTAIN("三、待查事实", "3. What is uncertain"),
    DISTANCE("四、与上下档次的距离", "4. Distance to the tiers above and below"),
    PENALTY("五、法定刑与量刑情节", "5. Penalty and sentencing factors"),
    ADMINISTRATIVE("六、行政处罚", "6. Administrative penalties"),
    VERSIONS("七、新旧法比较", "7. Versions of the law compared"),
    WARNINGS("八、需要注意的问题", "8. Warnings"),
    DOCUMENTS("九、所依据的规范性文件", "9. Documents");

    private final String chinese;
    private final String english;

    Heading(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The heading with its number. */
    String numbered(Voice voice) {
        return voice.both(chinese, english);
    }
}

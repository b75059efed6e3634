package io.github.menkan.report;

import io.github.menkan.Wording;

/** The sections of a report, in their fixed order. Every report has every section: what is not there is said. */
enum Heading {
    CONCLUSION("一、结论"),
    GROUNDS("二、认定依据"),
    UNCERTAIN("三、待查事实"),
    DISTANCE("四、与上下档次的距离"),
    PENALTY("五、法定刑与量刑情节"),
    ADMINISTRATIVE("六、行政处罚"),
    VERSIONS("七、新旧法比较"),
    WARNINGS("八、需要注意的问题"),
    DOCUMENTS("九、所依据的规范性文件");

    private final String chinese;

    Heading(String chinese) {
        this.chinese = chinese;
    }

    /** The heading with its number. */
    Wording words() {
        return Wording.of(chinese);
    }
}

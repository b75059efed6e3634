package io.github.menkan.counting;

import io.github.menkan.Wording;

/** Why a row could not be read. */
enum RowFault {
    UNDECODABLE("含有无法解码的字节"),
    CELL_COUNT("列数与表头不符"),
    AFTER_QUOTE("引号结束之后还有文字"),
    UNCLOSED_QUOTE("引号没有结束，直至文件末尾"),
    TOO_LONG("一行过长"),
    NO_OBJECT("不是一个 JSON 对象"),
    PROPERTY_TWICE("同一属性出现两次"),
    NESTED("所映射的属性是数组或者对象"),
    BEYOND_HEADERS("表头以外的单元格有内容");

    private final String chinese;

    RowFault(String chinese) {
        this.chinese = chinese;
    }

    Wording label() {
        return Wording.of(chinese);
    }
}

package io.github.menkan.counting;

import io.github.menkan.information.Category;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the words of a header suggest: nothing that decides. */
enum HeaderWords {
    LOCATION(Category.LOCATION_TRACK, "轨迹", "定位", "经度", "纬度", "行程", "基站"),
    CONTENT(Category.COMMUNICATION_CONTENT, "聊天", "短信内容", "通信内容", "邮件内容"),
    CREDIT(Category.CREDIT, "征信", "信用报告"),
    PROPERTY(Category.PROPERTY, "银行卡", "银行账", "卡号", "余额", "存款", "房产", "车牌", "资产", "理财", "bank", "balance"),
    LODGING(Category.LODGING, "入住", "住宿", "酒店", "房号", "退房", "checkin", "check-in"),
    CALLS(Category.COMMUNICATION_RECORD, "通话", "话单", "通信记录"),
    HEALTH(Category.HEALTH, "病历", "诊断", "病史", "体检", "健康", "血型"),
    TRANSACTION(Category.TRANSACTION, "交易", "订单", "流水", "消费", "购买"),
    FACE(Category.FACE, "人脸");

    static final ItemCategory ORDINARY = ItemCategory.of(Category.ORDINARY);

    private static final List<String> NAMES = List.of("姓名", "名字", "联系人", "name");

    private final Category category;
    private final String words;

    HeaderWords(Category category, String... words) {
        this.category = category;
        this.words = String.join("\n", words);
    }

    static Optional<ItemCategory> category(String header) {
        String lower = header.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(one -> one.words.lines().anyMatch(lower::contains))
                .map(one -> ItemCategory.of(one.category))
                .findFirst();
    }

    static boolean isName(String header) {
        String lower = header.toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(lower::contains);
    }
}

package io.github.menkan.administrative;

/**
 * The kinds of acts that the articles are about.
 *
 * <pre>{@code
 * Deed theft = Deed.of(Act.THEFT);
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Act {
    /** 盗窃. */
    THEFT,
    /** 诈骗. */
    FRAUD,
    /** 抢夺. */
    SNATCHING,
    /** 敲诈勒索. */
    EXTORTION,
    /** 明知是赃物而窝藏、转移或者代为销售. */
    CONCEALING_LOOT,
    /** 收购公安机关通报寻查的赃物或者有赃物嫌疑的物品. */
    BUYING_LOOT,
    /** 组织、策划、实施、参与电信网络诈骗 or helping it. */
    TELECOM_FRAUD,
    /** 出售、提供个人信息等为电信网络诈骗提供支持或者帮助. */
    SUPPORT_OF_TELECOM_FRAUD,
    /** 非法买卖、出租、出借电话卡、银行账户等. */
    TRADE_IN_CARDS_AND_ACCOUNTS,
    /** 电信业务经营者、互联网服务提供者未履行反电信网络诈骗的职责、合理注意义务. */
    NEGLECTING_DUTIES_AGAINST_FRAUD,
    /** 银行业金融机构、非银行支付机构未履行反电信网络诈骗的职责. */
    BANK_NEGLECTING_DUTIES_AGAINST_FRAUD,
    /** 向他人出售或者提供个人信息. */
    DISCLOSING_INFORMATION,
    /** 窃取或者以其他方法非法获取个人信息. */
    OBTAINING_INFORMATION,
    /** 窃取、非法获取、出售、提供个人信息 under the law of network security. */
    INFORMATION_IN_NETWORKS,
    /** 网络运营者侵害个人信息权益. */
    OPERATOR_AGAINST_INFORMATION,
    /** 违法处理个人信息. */
    PROCESSING_INFORMATION,
    /** 泄露居民身份证记载的个人信息. */
    LEAKING_IDENTITY_CARD_DATA,
    /** 冒用他人居民身份证，购买、出售、使用伪造、变造的居民身份证. */
    MISUSING_IDENTITY_CARDS,
    /** 侵入计算机信息系统，获取数据、非法控制. */
    COMPUTER_INTRUSION,
    /** 提供侵入、非法控制计算机信息系统的程序、工具. */
    COMPUTER_TOOLS,
    /** 破坏计算机信息系统. */
    COMPUTER_SABOTAGE,
    /** 从事危害网络安全的活动，提供程序、工具或者帮助. */
    ENDANGERING_NETWORKS,
    /** 设立用于违法犯罪的网站、通讯群组，发布信息. */
    SITES_FOR_UNLAWFUL_ACTS,
    /** 不履行网络安全保护义务. */
    NEGLECTING_SECURITY_DUTIES,
    /** 对违法信息未停止传输、采取处置措施. */
    LETTING_UNLAWFUL_CONTENT_SPREAD
}

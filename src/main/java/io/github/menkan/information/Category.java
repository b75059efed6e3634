package io.github.menkan.information;

import io.github.menkan.Wording;
import io.github.menkan.norm.Element;
import java.util.Arrays;
import java.util.Optional;

/**
 * The categories of personal information that 法释〔2017〕10号第五条第一款第(三)项至第(五)项 tell apart. Which category an item belongs
 * to is for the user to say; {@link #UNCLASSIFIED} where nobody has established it.
 *
 * <pre>{@code
 * Category.PROPERTY.element().equals(InformationClass.HIGHLY_SENSITIVE); // true
 * Category.find("lodging").orElseThrow(); // LODGING
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Category {
    /** 行踪轨迹信息, 第(三)项. */
    LOCATION_TRACK("location-track", Level.HIGHLY_SENSITIVE, "行踪轨迹信息"),
    /** 通信内容, 第(三)项. */
    COMMUNICATION_CONTENT("communication-content", Level.HIGHLY_SENSITIVE, "通信内容"),
    /** 征信信息, 第(三)项. */
    CREDIT("credit", Level.HIGHLY_SENSITIVE, "征信信息"),
    /** 财产信息, 第(三)项. */
    PROPERTY("property", Level.HIGHLY_SENSITIVE, "财产信息"),
    /** 住宿信息, 第(四)项. */
    LODGING("lodging", Level.SENSITIVE, "住宿信息"),
    /** 通信记录, 第(四)项. */
    COMMUNICATION_RECORD("communication-record", Level.SENSITIVE, "通信记录"),
    /** 健康生理信息, 第(四)项. */
    HEALTH("health", Level.SENSITIVE, "健康生理信息"),
    /** 交易信息, 第(四)项. */
    TRANSACTION("transaction", Level.SENSITIVE, "交易信息"),
    /** 居民身份证信息, 第(四)项 by 指导性案例193号. */
    IDENTITY_DOCUMENT("identity-document", Level.SENSITIVE, "身份证件信息"),
    /** 人脸信息, 第(四)项 by 指导性案例192号. */
    FACE("face", Level.SENSITIVE, "人脸信息"),
    /** 其他可能影响人身、财产安全的信息, 第(四)项. */
    OTHER_SENSITIVE("other-sensitive", Level.SENSITIVE, "其他可能影响人身、财产安全的信息"),
    /** 第(三)项、第(四)项以外的信息, 第(五)项. */
    ORDINARY("ordinary", Level.ORDINARY, "一般公民个人信息"),
    /** Class not established: weighs at least as ordinary and at most as highly sensitive items. */
    UNCLASSIFIED("unclassified", Level.UNCLASSIFIED, "类别未查明的信息");

    /** The three classes of the standard, and the one that is open. */
    private enum Level {
        HIGHLY_SENSITIVE,
        SENSITIVE,
        ORDINARY,
        UNCLASSIFIED
    }

    private final String word;
    private final Level level;
    private final String chinese;

    Category(String word, Level level, String chinese) {
        this.word = word;
        this.level = level;
        this.chinese = chinese;
    }

    /**
     * The word for the category in case files.
     *
     * @return such as {@code location-track}
     */
    public String word() {
        return word;
    }

    /**
     * What the category is.
     *
     * @return the words
     */
    public Wording label() {
        return Wording.of(chinese);
    }

    /**
     * The element that items of this category count under.
     *
     * @return the element of their class
     */
    public Element element() {
        return switch (level) {
            case HIGHLY_SENSITIVE -> InformationClass.HIGHLY_SENSITIVE;
            case SENSITIVE -> InformationClass.SENSITIVE;
            case ORDINARY -> InformationClass.ORDINARY;
            case UNCLASSIFIED -> InformationClass.UNCLASSIFIED;
        };
    }

    /**
     * The category of a word in case files.
     *
     * @param word such as {@code location-track}
     * @return the category, empty when there is none
     */
    public static Optional<Category> find(String word) {
        return Arrays.stream(values())
                .filter(category -> category.word.equals(word))
                .findFirst();
    }
}

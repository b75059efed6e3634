package io.github.menkan.information;

import io.github.menkan.Wording;
import io.github.menkan.offence.Entry;
import io.github.menkan.offence.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The categories of personal information that some interpretation tells apart; which of them share a figure is for each to say. Which
 * category an item belongs to is for the user to say; {@link #UNCLASSIFIED} where nobody has established it.
 *
 * <pre>{@code
 * Category.find("lodging").orElseThrow(); // LODGING
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Category {
    /** 行踪轨迹信息, 第(三)项. */
    LOCATION_TRACK("location-track", "行踪轨迹信息"),
    /** 通信内容, 第(三)项. */
    COMMUNICATION_CONTENT("communication-content", "通信内容"),
    /** 征信信息, 第(三)项. */
    CREDIT("credit", "征信信息"),
    /** 财产信息, 第(三)项. */
    PROPERTY("property", "财产信息"),
    /** 住宿信息, 第(四)项. */
    LODGING("lodging", "住宿信息"),
    /** 通信记录, 第(四)项. */
    COMMUNICATION_RECORD("communication-record", "通信记录"),
    /** 健康生理信息, 第(四)项. */
    HEALTH("health", "健康生理信息"),
    /** 交易信息, 第(四)项. */
    TRANSACTION("transaction", "交易信息"),
    /** 居民身份证信息, 第(四)项 by 指导性案例193号. */
    IDENTITY_DOCUMENT("identity-document", "身份证件信息"),
    /** 人脸信息, 第(四)项 by 指导性案例192号. */
    FACE("face", "人脸信息"),
    /** 其他可能影响人身、财产安全的信息, 第(四)项. */
    OTHER_SENSITIVE("other-sensitive", "其他可能影响人身、财产安全的信息"),
    /** 第(三)项、第(四)项以外的信息, 第(五)项. */
    ORDINARY("ordinary", "一般公民个人信息"),
    /** Class not established: weighs at least as ordinary and at most as highly sensitive items. */
    UNCLASSIFIED("unclassified", "类别未查明的信息");

    private static final Map<String, Category> BY_WORD = new LinkedHashMap<>();

    static {
        for (Category category : values()) {
            BY_WORD.put(category.word, category);
        }
    }

    private final String word;
    private final String chinese;

    Category(String word, String chinese) {
        this.word = word;
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
     * The category of a word in case files.
     *
     * @param word such as {@code location-track}
     * @return the category, empty when there is none
     */
    public static Optional<Category> find(String word) {
        Objects.requireNonNull(word, "word");
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /**
     * The property {@code category} of an entry: one category, or those between which it is not settled.
     *
     * @return the property, which every entry must state
     */
    public static Field field() {
        return Field.words("category", "类别", List.copyOf(BY_WORD.keySet()));
    }

    /**
     * Reads the property {@code category}.
     *
     * @param entry an entry that states it
     * @return the category, or those between which it is not settled
     */
    public static Set<Category> of(Entry entry) {
        Objects.requireNonNull(entry, "entry");
        List<String> words = entry.words("category");
        if (words.size() == 1) {
            return Set.of(find(words.get(0)).orElseThrow());
        }
        Set<Category> alternatives = EnumSet.noneOf(Category.class);
        for (String word : words) {
            alternatives.add(find(word).orElseThrow());
        }
        return alternatives(alternatives);
    }

    /**
     * Refuses no category at all, and {@link #UNCLASSIFIED} beside others.
     *
     * @param alternatives the categories between which it is not settled, mostly one
     * @return a copy
     * @throws IllegalArgumentException when there is none, or one of several is unclassified
     */
    public static Set<Category> alternatives(Set<Category> alternatives) {
        Objects.requireNonNull(alternatives, "alternatives");
        if (alternatives.isEmpty() || (alternatives.size() > 1 && alternatives.contains(UNCLASSIFIED))) {
            List<String> words = new ArrayList<>();
            for (Category category : alternatives) {
                words.add(category.word);
            }
            throw new IllegalArgumentException(
                    "category must be one, or several of which none is unclassified, was " + words);
        }
        return Set.copyOf(alternatives);
    }
}

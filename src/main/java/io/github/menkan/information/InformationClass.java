package io.github.menkan.information;

import static io.github.menkan.norm.Element.count;

import io.github.menkan.Unit;
import io.github.menkan.norm.Element;

/**
 * The elements that items of personal information count under, one for each class of the standard and one for items whose class
 * nobody has established. Counting computes them; a case states batches of a {@link Category}.
 *
 * <pre>{@code
 * Inequality.sum(InformationClass.HIGHLY_SENSITIVE)
 *         .plus(0, 1, InformationClass.UNCLASSIFIED)
 *         .reaches(50);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class InformationClass {

    /** What information is counted in. */
    public static final Unit ITEMS = Unit.of("条");

    /** 行踪轨迹、通信内容、征信、财产信息: 法释〔2017〕10号第五条第一款第(三)项, 法释〔2019〕15号第四条第(一)项. */
    public static final Element HIGHLY_SENSITIVE =
            count("highlySensitive", "行踪轨迹、通信内容、征信、财产信息", ITEMS).asDerived();

    /** 住宿、通信记录、健康生理、交易等信息: 法释〔2017〕10号第五条第一款第(四)项, 法释〔2019〕15号第四条第(二)项. */
    public static final Element SENSITIVE =
            count("sensitive", "住宿、通信记录、健康生理、交易等信息", ITEMS).asDerived();

    /** All other information: 法释〔2017〕10号第五条第一款第(五)项, 法释〔2019〕15号第四条第(三)项. */
    public static final Element ORDINARY = count("ordinary", "一般公民个人信息", ITEMS).asDerived();

    /** Items whose class nobody has established. */
    public static final Element UNCLASSIFIED =
            count("unclassified", "类别未查明的信息", ITEMS).asDerived();

    private InformationClass() {}
}

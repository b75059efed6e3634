package io.github.menkan.bench;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The facts of one case, one property for each element that 法释〔2017〕10号第五条、第六条 names, as a JavaBean: what rule engines read. A
 * property that is null is not known; one that the map leaves out is zero or no. Money is in yuan, in a BigDecimal, as Java programs
 * hold it.
 */
public final class CaseFacts {

    private final Long highlySensitive;
    private final Long sensitive;
    private final Long ordinary;
    private final Long unclassified;
    private final Long onDutyHighlySensitive;
    private final Long onDutySensitive;
    private final Long onDutyOrdinary;
    private final Long onDutyUnclassified;
    private final BigDecimal illegalIncome;
    private final BigDecimal onDutyIncome;
    private final Long businessItems;
    private final BigDecimal businessProfit;
    private final Boolean article5;
    private final Boolean trackUsedInCrime;
    private final Boolean knewOfCriminalUse;
    private final Boolean priorConviction;
    private final Boolean adminPenaltyWithinTwoYears;
    private final Boolean otherSerious;
    private final Boolean gravePersonalHarm;
    private final Boolean majorLossOrImpact;
    private final Boolean otherEspeciallySerious;

    /**
     * A case.
     *
     * @param facts what is stated, by the names of the properties
     */
    public CaseFacts(Map<String, ?> facts) {
        highlySensitive = (Long) stated(facts, "highlySensitive", 0L);
        sensitive = (Long) stated(facts, "sensitive", 0L);
        ordinary = (Long) stated(facts, "ordinary", 0L);
        unclassified = (Long) stated(facts, "unclassified", 0L);
        onDutyHighlySensitive = (Long) stated(facts, "onDutyHighlySensitive", 0L);
        onDutySensitive = (Long) stated(facts, "onDutySensitive", 0L);
        onDutyOrdinary = (Long) stated(facts, "onDutyOrdinary", 0L);
        onDutyUnclassified = (Long) stated(facts, "onDutyUnclassified", 0L);
        illegalIncome = (BigDecimal) stated(facts, "illegalIncome", BigDecimal.ZERO);
        onDutyIncome = (BigDecimal) stated(facts, "onDutyIncome", BigDecimal.ZERO);
        businessItems = (Long) stated(facts, "businessItems", 0L);
        businessProfit = (BigDecimal) stated(facts, "businessProfit", BigDecimal.ZERO);
        article5 = (Boolean) stated(facts, "article5", true);
        trackUsedInCrime = (Boolean) stated(facts, "trackUsedInCrime", false);
        knewOfCriminalUse = (Boolean) stated(facts, "knewOfCriminalUse", false);
        priorConviction = (Boolean) stated(facts, "priorConviction", false);
        adminPenaltyWithinTwoYears = (Boolean) stated(facts, "adminPenaltyWithinTwoYears", false);
        otherSerious = (Boolean) stated(facts, "otherSerious", false);
        gravePersonalHarm = (Boolean) stated(facts, "gravePersonalHarm", false);
        majorLossOrImpact = (Boolean) stated(facts, "majorLossOrImpact", false);
        otherEspeciallySerious = (Boolean) stated(facts, "otherEspeciallySerious", false);
    }

    private static Object stated(Map<String, ?> facts, String name, Object otherwise) {
        return facts.containsKey(name) ? facts.get(name) : otherwise;
    }

    /**
     * The facts by name, as engines take them that know no beans.
     *
     * @return every property; a value may be null
     */
    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("highlySensitive", highlySensitive);
        map.put("sensitive", sensitive);
        map.put("ordinary", ordinary);
        map.put("unclassified", unclassified);
        map.put("onDutyHighlySensitive", onDutyHighlySensitive);
        map.put("onDutySensitive", onDutySensitive);
        map.put("onDutyOrdinary", onDutyOrdinary);
        map.put("onDutyUnclassified", onDutyUnclassified);
        map.put("illegalIncome", illegalIncome);
        map.put("onDutyIncome", onDutyIncome);
        map.put("businessItems", businessItems);
        map.put("businessProfit", businessProfit);
        map.put("article5", article5);
        map.put("trackUsedInCrime", trackUsedInCrime);
        map.put("knewOfCriminalUse", knewOfCriminalUse);
        map.put("priorConviction", priorConviction);
        map.put("adminPenaltyWithinTwoYears", adminPenaltyWithinTwoYears);
        map.put("otherSerious", otherSerious);
        map.put("gravePersonalHarm", gravePersonalHarm);
        map.put("majorLossOrImpact", majorLossOrImpact);
        map.put("otherEspeciallySerious", otherEspeciallySerious);
        return Collections.unmodifiableMap(map);
    }

    /** Items of the first class, 第五条第一款第(三)项. */
    public Long getHighlySensitive() {
        return highlySensitive;
    }

    /** Items of the second class, 第(四)项. */
    public Long getSensitive() {
        return sensitive;
    }

    /** Items of the third class, 第(五)项. */
    public Long getOrdinary() {
        return ordinary;
    }

    /** Items of no established class, which weigh at least as ordinary ones. */
    public Long getUnclassified() {
        return unclassified;
    }

    /** Of the first class, obtained on duty and then disclosed, 第(八)项. */
    public Long getOnDutyHighlySensitive() {
        return onDutyHighlySensitive;
    }

    /** Of the second class, obtained on duty and then disclosed. */
    public Long getOnDutySensitive() {
        return onDutySensitive;
    }

    /** Of the third class, obtained on duty and then disclosed. */
    public Long getOnDutyOrdinary() {
        return onDutyOrdinary;
    }

    /** Of no established class, obtained on duty and then disclosed. */
    public Long getOnDutyUnclassified() {
        return onDutyUnclassified;
    }

    /** Illegal income in yuan, 第(七)项. */
    public BigDecimal getIllegalIncome() {
        return illegalIncome;
    }

    /** The part of it from what was obtained on duty. */
    public BigDecimal getOnDutyIncome() {
        return onDutyIncome;
    }

    /** Items bought for lawful business and not passed on, 第六条. */
    public Long getBusinessItems() {
        return businessItems;
    }

    /** Profit made with them in yuan. */
    public BigDecimal getBusinessProfit() {
        return businessProfit;
    }

    /** Not everything falls under 第六条. */
    public Boolean getArticle5() {
        return article5;
    }

    /** 第五条第一款第(一)项. */
    public Boolean getTrackUsedInCrime() {
        return trackUsedInCrime;
    }

    /** 第(二)项. */
    public Boolean getKnewOfCriminalUse() {
        return knewOfCriminalUse;
    }

    /** 第(九)项. */
    public Boolean getPriorConviction() {
        return priorConviction;
    }

    /** 第(九)项. */
    public Boolean getAdminPenaltyWithinTwoYears() {
        return adminPenaltyWithinTwoYears;
    }

    /** 第(十)项. */
    public Boolean getOtherSerious() {
        return otherSerious;
    }

    /** 第五条第二款第(一)项. */
    public Boolean getGravePersonalHarm() {
        return gravePersonalHarm;
    }

    /** 第(二)项. */
    public Boolean getMajorLossOrImpact() {
        return majorLossOrImpact;
    }

    /** 第(四)项. */
    public Boolean getOtherEspeciallySerious() {
        return otherEspeciallySerious;
    }
}

package io.github.menkan.administrative;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Answer;
import io.github.menkan.Quantity;
import java.util.List;
import java.util.Objects;

/**
 * The administrative penalties that remain for an act below the criminal threshold, or let off.
 *
 * <pre>{@code
 * Occasion may2026 = new Occasion(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1), Subject.NATURAL_PERSON);
 * Administrative.forTheft(may2026).get(0).citation(); // "治安管理处罚法（2025年修订）第五十八条"
 * }</pre>
 *
 * <p>The articles are those in force on the day of the act. Where a later version of the same statute is in force on the day of
 * the decision, the milder one applies, range by range, and the note says which the other was and why it does not apply
 * (行政处罚法第三十七条). An act that no article of its day named is not in the answer. The same act is never fined twice: which
 * authority acts under which article is not decided here.
 *
 * @since 0.1.0
 */
public final class Administrative {

    private Administrative() {}

    /**
     * What is known of an act against personal information.
     *
     * @param obtained whether information was stolen or otherwise illegally obtained
     * @param disclosed whether information was sold or provided
     * @param identityCardData whether it was data recorded on identity cards that staff of a state organ, or of a financial,
     *     telecom, transport, education, medical or like unit, got on duty and leaked (居民身份证法第十九条)
     * @param forTelecomFraud whether it was sold or provided for telecom or network fraud (反电信网络诈骗法第二十五条第一款)
     * @param income 违法所得 in fen
     * @since 0.1.0
     */
    public record InformationAct(
            Answer obtained, Answer disclosed, Answer identityCardData, Answer forTelecomFraud, Quantity income) {

        /** Refuses null. */
        public InformationAct {
            Objects.requireNonNull(obtained, "obtained");
            Objects.requireNonNull(disclosed, "disclosed");
            Objects.requireNonNull(identityCardData, "identityCardData");
            Objects.requireNonNull(forTelecomFraud, "forTelecomFraud");
            Objects.requireNonNull(income, "income");
        }
    }

    /**
     * What was done to computer systems.
     *
     * @since 0.1.0
     */
    public enum ComputerAct {
        /** 侵入、获取数据、非法控制. */
        INTRUSION,
        /** 提供侵入、非法控制的程序、工具. */
        TOOLS,
        /** 破坏功能、数据、应用程序，传播破坏性程序. */
        SABOTAGE
    }

    /**
     * For obtaining, selling or providing personal information: 治安管理处罚法第五十六条 from 2026-01-01 (no article before), 网络安全法,
     * 个人信息保护法第六十六条, 居民身份证法第十九条, 反电信网络诈骗法第四十二条.
     *
     * @param when when it was done and decided
     * @param act what is known of it
     * @return the penalties
     */
    public static List<AdministrativePenalty> forPersonalInformation(Occasion when, InformationAct act) {
        return new Articles(when, act.income())
                .about(Act.DISCLOSING_INFORMATION, act.disclosed())
                .about(Act.OBTAINING_INFORMATION, act.obtained())
                .about(Act.INFORMATION_IN_NETWORKS, either(act.obtained(), act.disclosed()))
                .about(Act.LEAKING_IDENTITY_CARD_DATA, act.identityCardData())
                .about(Act.PROCESSING_INFORMATION)
                .about(Act.SUPPORT_OF_TELECOM_FRAUD, act.forTelecomFraud())
                .list();
    }

    /**
     * For theft: 治安管理处罚法.
     *
     * @param when when it was done and decided
     * @return the penalties
     */
    public static List<AdministrativePenalty> forTheft(Occasion when) {
        return new Articles(when, Quantity.unknown()).about(Act.THEFT).list();
    }

    /**
     * For fraud: 治安管理处罚法; for telecom and network fraud from 2022-12-01 反电信网络诈骗法第三十八条 before it.
     *
     * @param when when it was done and decided
     * @param telecom whether it was telecom or network fraud
     * @param income 违法所得 in fen
     * @return the penalties
     */
    public static List<AdministrativePenalty> forFraud(Occasion when, Answer telecom, Quantity income) {
        return new Articles(when, income)
                .about(Act.TELECOM_FRAUD, telecom)
                .about(Act.FRAUD)
                .list();
    }

    /**
     * For acts against computer systems: 治安管理处罚法 (tools only from 2026-01-01) and 网络安全法.
     *
     * @param when when it was done and decided
     * @param act what was done
     * @param income 违法所得 in fen
     * @return the penalties
     */
    public static List<AdministrativePenalty> forComputer(Occasion when, ComputerAct act, Quantity income) {
        return new Articles(when, income)
                .about(
                        switch (act) {
                            case INTRUSION -> Act.COMPUTER_INTRUSION;
                            case TOOLS -> Act.COMPUTER_TOOLS;
                            case SABOTAGE -> Act.COMPUTER_SABOTAGE;
                        })
                .about(Act.ENDANGERING_NETWORKS)
                .list();
    }

    /**
     * For a network service provider that does not fulfil its duties: 网络安全法, and 个人信息保护法第六十六条 for a leak.
     *
     * @param when when it was done and decided
     * @param leak whether users' information leaked
     * @param unlawfulContent whether unlawful content spread
     * @param income 违法所得 in fen
     * @return the penalties
     */
    public static List<AdministrativePenalty> forNetworkDuty(
            Occasion when, Answer leak, Answer unlawfulContent, Quantity income) {
        return new Articles(when, income)
                .about(Act.NEGLECTING_SECURITY_DUTIES, leak)
                .about(Act.OPERATOR_AGAINST_INFORMATION, leak)
                .about(Act.PROCESSING_INFORMATION, leak)
                .about(Act.LETTING_UNLAWFUL_CONTENT_SPREAD, unlawfulContent)
                .list();
    }

    /**
     * For setting up sites and groups for unlawful acts: 网络安全法第六十七条, from 2026-01-01 第六十八条.
     *
     * @param when when it was done and decided
     * @return the penalties
     */
    public static List<AdministrativePenalty> forNetworkMisuse(Occasion when) {
        return new Articles(when, Quantity.unknown())
                .about(Act.SITES_FOR_UNLAWFUL_ACTS)
                .list();
    }

    /**
     * For helping network crime: 反电信网络诈骗法第四十二条、第四十四条 where the help was to telecom fraud or was a trade in cards and
     * accounts, and 网络安全法 where network security was endangered; the notes name the conditions.
     *
     * @param when when it was done and decided
     * @param income 违法所得 in fen
     * @return the penalties
     */
    public static List<AdministrativePenalty> forNetworkAid(Occasion when, Quantity income) {
        return new Articles(when, income)
                .about(Act.SUPPORT_OF_TELECOM_FRAUD, Answer.UNKNOWN)
                .about(Act.TRADE_IN_CARDS_AND_ACCOUNTS, Answer.UNKNOWN)
                .about(Act.ENDANGERING_NETWORKS, Answer.UNKNOWN)
                .list();
    }

    /**
     * For using another's identity card, or trading in or using forged ones: 居民身份证法第十七条.
     *
     * @param when when it was done and decided
     * @return the penalties
     */
    public static List<AdministrativePenalty> forIdentityCardMisuse(Occasion when) {
        return new Articles(when, Quantity.unknown())
                .about(Act.MISUSING_IDENTITY_CARDS)
                .list();
    }

    private static Answer either(Answer one, Answer other) {
        if (one == Answer.YES || other == Answer.YES) {
            return Answer.YES;
        }
        return one == Answer.UNKNOWN || other == Answer.UNKNOWN ? Answer.UNKNOWN : Answer.NO;
    }
}

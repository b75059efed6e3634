package io.github.menkan.card;

import static io.github.menkan.norm.Element.count;
import static io.github.menkan.norm.Element.judgment;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Answer;
import io.github.menkan.Penalty;
import io.github.menkan.Quantity;
import io.github.menkan.Subject;
import io.github.menkan.Wording;
import io.github.menkan.administrative.Act;
import io.github.menkan.administrative.Administrative;
import io.github.menkan.administrative.Deed;
import io.github.menkan.norm.Article;
import io.github.menkan.norm.Element;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.ConcurrenceRule;
import io.github.menkan.offence.Offence;
import java.util.ArrayList;
import java.util.List;

/**
 * The offence 妨害信用卡管理罪（刑法第一百七十七条之一第一款） and its elements, five kinds of cards that are measured apart and never added.
 *
 * <p>Not decided here: knowledge that cards are forged, whether holding them is unlawful, forging them oneself (第一百七十七条).
 *
 * <pre>{@code
 * CaseBuilder.of(CardManagement.OFFENCE)
 *         .committedOn(LocalDate.of(2023, 5, 1))
 *         .judgedOn(LocalDate.of(2024, 1, 10))
 *         .with(CardManagement.OTHERS_CARDS_HELD, 5)
 *         .build()
 *         .tier(); // FIRST
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CardManagement extends Offence {

    /** 明知是伪造的信用卡而持有、运输: 刑法第一百七十七条之一第一款第(一)项, 法释〔2018〕19号第二条第二款第(一)项. */
    public static final Element FORGED_CARDS = count("forgedCards", "明知是伪造而持有、运输的信用卡", CardLaw.CARDS);

    /** 明知是伪造的空白信用卡而持有、运输: 第一款第(一)项, 第二条第一款、第二款第(二)项. */
    public static final Element FORGED_BLANK_CARDS = count("forgedBlankCards", "明知是伪造而持有、运输的空白信用卡", CardLaw.CARDS);

    /** 非法持有他人信用卡, also bought and sold on: 第一款第(二)项, 第二条第一款、第二款第(三)项. */
    public static final Element OTHERS_CARDS_HELD = count("othersCardsHeld", "非法持有的他人信用卡", CardLaw.CARDS);

    /** 使用虚假的身份证明骗领: 第一款第(三)项, 第二条第二款第(四)项; also by another's identity card against his will, 第二条第三款. */
    public static final Element CARDS_BY_FALSE_IDENTITY =
            count("cardsByFalseIdentity", "使用虚假的身份证明骗领的信用卡", CardLaw.CARDS);

    /** 出售、购买、为他人提供 forged cards or cards got by a false identity: 第一款第(四)项, 第二条第二款第(五)项. */
    public static final Element FORGED_OR_FALSELY_OBTAINED_CARDS_TRADED =
            count("forgedOrFalselyObtainedCardsTraded", "出售、购买、为他人提供的伪造或者骗领的信用卡", CardLaw.CARDS);

    /** 其他严重情节 of the second tier, asserted by a person; only where the first tier is met. */
    public static final Element OTHER_SERIOUS = judgment("otherSerious", "其他严重情节");

    /** 刑法第一百七十七条之一第一款 since 刑法修正案（五）. */
    static final Article ARTICLE = Article.of("第一百七十七条之一第一款", "刑法第一百七十七条之一（刑法修正案（五））", CardLaw.AMENDMENT_5)
            .tier("妨害信用卡管理", Penalty.upTo(3).fineOrFineAlone().of(1, 10))
            .tier("数量巨大或者有其他严重情节", Penalty.years(3, 10).withFine().of(2, 20), OTHER_SERIOUS);

    private static final Wording PROOF_OF_FRAUD = Wording.of(
            "非法持有他人信用卡，有证据证明用于电信网络诈骗的，只以诈骗罪论处，没有证据证明的，以妨害信用卡管理罪论处（法发〔2016〕32号三（四），参见人民司法2019-05-022）；其他各项与诈骗罪的关系未见规定，本库不作决定");

    /** 妨害信用卡管理罪. */
    public static final Offence OFFENCE = new CardManagement();

    private CardManagement() {
        super(Offence.named("card-management", "妨害信用卡管理罪", "刑法第一百七十七条之一第一款")
                .article(ARTICLE)
                .elements(FORGED_CARDS, FORGED_BLANK_CARDS, OTHERS_CARDS_HELD, CARDS_BY_FALSE_IDENTITY)
                .elements(FORGED_OR_FALSELY_OBTAINED_CARDS_TRADED, OTHER_SERIOUS)
                .interpretation(new CardManagementThresholds(CardLaw.INTERPRETATION_2009))
                .interpretation(new CardManagementThresholds(CardLaw.INTERPRETATION_2018))
                .concurrence(ConcurrenceRule.open(CardLaw.SAME_CARDS, "card-fraud"))
                .concurrence(ConcurrenceRule.open(PROOF_OF_FRAUD, "fraud")));
    }

    @Override
    public List<Wording> warnings(CaseFacts facts) {
        List<Wording> warnings = new ArrayList<>();
        if (facts.committed().to().isBefore(CardLaw.AMENDMENT_5)) {
            warnings.add(CardLaw.NOT_YET);
        }
        if (facts.subject() == Subject.UNIT) {
            warnings.add(CardLaw.NO_UNIT_CRIME);
        }
        return warnings;
    }

    /** {@inheritDoc} Fewer than five cards of others may have been bought or hired. */
    @Override
    public List<AdministrativePenalty> below(CaseFacts facts) {
        Answer held = facts.answer(OTHERS_CARDS_HELD);
        return Administrative.penalties(
                facts.occasion(),
                List.of(new Deed(
                        Act.TRADE_IN_CARDS_AND_ACCOUNTS,
                        held == Answer.NO ? Answer.NO : Answer.UNKNOWN,
                        Quantity.unknown())));
    }
}

package io.github.menkan.card;

import static io.github.menkan.norm.Element.circumstance;
import static io.github.menkan.norm.Element.count;
import static io.github.menkan.norm.Element.judgment;

import io.github.menkan.Penalty;
import io.github.menkan.Subject;
import io.github.menkan.Wording;
import io.github.menkan.norm.Article;
import io.github.menkan.norm.Element;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.ConcurrenceRule;
import io.github.menkan.offence.Offence;
import java.util.ArrayList;
import java.util.List;

/**
 * The offence 窃取、收买、非法提供信用卡信息罪（刑法第一百七十七条之一第二款） and its elements, counted in cards (张) and not in records.
 *
 * <p>Not decided here: whether the information suffices to forge a card or to trade in the holder's name, how a card whose information
 * was sold twice counts. Physical cards are no card information: {@link CardManagement}.
 *
 * <pre>{@code
 * CaseBuilder.of(CardInformation.OFFENCE)
 *         .committedOn(LocalDate.of(2023, 5, 1))
 *         .judgedOn(LocalDate.of(2024, 1, 10))
 *         .with(CardInformation.CARDS, 5)
 *         .build()
 *         .tier(); // SECOND
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CardInformation extends Offence {

    /**
     * Cards, credit or debit, whose information suffices to forge a usable card or to trade in the holder's name: 法释〔2018〕19号第三条.
     */
    public static final Element CARDS = count("cards", "信息资料足以伪造信用卡或者以持卡人名义交易的信用卡", CardLaw.CARDS);

    /** 银行或者其他金融机构的工作人员利用职务上的便利: 刑法第一百七十七条之一第三款. */
    public static final Element BANK_STAFF = circumstance("bankStaff", "银行或者其他金融机构的工作人员利用职务上的便利");

    /** 其他严重情节 of the second tier, asserted by a person; only where the first tier is met. */
    public static final Element OTHER_SERIOUS = judgment("otherSerious", "其他严重情节");

    /** 刑法第一百七十七条之一第二款 with the ranges of 第一款, since 刑法修正案（五）. */
    static final Article ARTICLE = Article.of("第一百七十七条之一第二款", "刑法第一百七十七条之一（刑法修正案（五））", CardLaw.AMENDMENT_5)
            .tier("窃取、收买、非法提供他人信用卡信息资料", Penalty.upTo(3).fineOrFineAlone().of(1, 10))
            .tier("数量巨大或者有其他严重情节", Penalty.years(3, 10).withFine().of(2, 20), OTHER_SERIOUS);

    static final Wording BESIDE_INFORMATION = Wording.of(
            "信用卡信息资料同时属于公民个人信息的，本罪与侵犯公民个人信息罪（第二百五十三条之一）是特别规定优先还是从一重处断，未见条文，本库不作决定；两罪幅度相差很大：涉及5张信用卡即处三年以上十年以下，财产信息50条为三年以下");
    static final Wording USED =
            Wording.of("所获信息资料又通过互联网、通讯终端等使用的，使用的部分以信用卡诈骗罪论处（解释第五条第二款第(三)项），未使用的部分另行定罪，数罪并罚（参见人民司法2017-26-017），本库不作决定");
    private static final Wording CARDS_AND_DATA = Wording.of("实体信用卡与信用卡信息资料分别计算，不相互折算；同时有两种行为的，是否数罪并罚未见规定，本库不作决定");

    /** 窃取、收买、非法提供信用卡信息罪. */
    public static final Offence OFFENCE = new CardInformation();

    private CardInformation() {
        super(Offence.named("card-information", "窃取、收买、非法提供信用卡信息罪", "刑法第一百七十七条之一第二款")
                .article(ARTICLE)
                .elements(CARDS, BANK_STAFF, OTHER_SERIOUS)
                .interpretation(new CardInformationThresholds(CardLaw.INTERPRETATION_2009))
                .interpretation(new CardInformationThresholds(CardLaw.INTERPRETATION_2018))
                .concurrence(ConcurrenceRule.open(BESIDE_INFORMATION, "personal-information"))
                .concurrence(ConcurrenceRule.open(USED, "card-fraud"))
                .concurrence(ConcurrenceRule.open(CARDS_AND_DATA, "card-management")));
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
}

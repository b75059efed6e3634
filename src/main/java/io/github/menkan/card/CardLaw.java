package io.github.menkan.card;

import io.github.menkan.Unit;
import io.github.menkan.Wording;
import io.github.menkan.norm.Document;
import java.time.LocalDate;

/** The documents of this package, and what its offences share. */
final class CardLaw {

    static final Unit CARDS = Unit.of("张");

    static final LocalDate CODE_1997 = LocalDate.of(1997, 10, 1);
    static final LocalDate AMENDMENT_5 = LocalDate.of(2005, 2, 28);

    /** The amended text, with 第七条 to 第十一条 new and the old 第七条、第八条 as 第十二条、第十三条. */
    static final Document INTERPRETATION_2018 =
            Document.of("法释〔2018〕19号", "关于办理妨害信用卡管理刑事案件具体应用法律若干问题的解释（2018年修正）", LocalDate.of(2018, 12, 1));

    static final Document INTERPRETATION_2009 = Document.of(
                    "法释〔2009〕19号", "关于办理妨害信用卡管理刑事案件具体应用法律若干问题的解释", LocalDate.of(2009, 12, 16))
            .until(INTERPRETATION_2018.inForce().from());

    /** Both states were found in force and unchanged on this day. */
    static final LocalDate CHECKED_UNTIL = LocalDate.of(2026, 5, 16);

    /** 刑法第一百七十七条之一 did not exist yet. */
    static final Wording NOT_YET =
            Wording.of("行为在2005-02-28以前，当时刑法没有规定本罪；刑事审判参考第386号对2004年的行为以刑法修正案（五）处罚较轻为由适用该修正案定罪（此前以伪造金融票证罪论），是否如此须由人判断");

    static final Wording NO_UNIT_CRIME =
            Wording.of("刑法第一百七十七条之一、第一百九十六条没有规定单位犯罪：以单位名义实施的，本结论针对组织、策划、实施的自然人；解释末条只规定单位适用自然人的定罪量刑标准");

    /** 刑法第一百七十七条之一 and 第一百九十六条 by the same cards. */
    static final Wording SAME_CARDS =
            Wording.of("以同一批信用卡又实施信用卡诈骗的，与第一百七十七条之一之罪是吸收还是并罚，视案情而定（参见人民司法2017-26-017），本库不作决定");

    private CardLaw() {}
}

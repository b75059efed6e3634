package io.github.menkan.network;

import io.github.menkan.Wording;
import io.github.menkan.norm.Document;
import java.time.LocalDate;

/** The documents of this package, and the warnings that several of its offences share. */
final class NetworkLaw {

    static final LocalDate CODE_1997 = LocalDate.of(1997, 10, 1);
    static final LocalDate AMENDMENT_7 = LocalDate.of(2009, 2, 28);
    static final LocalDate AMENDMENT_9 = LocalDate.of(2015, 11, 1);

    static final Document INTERPRETATION_2011 =
            Document.of("法释〔2011〕19号", "关于办理危害计算机信息系统安全刑事案件应用法律若干问题的解释", LocalDate.of(2011, 9, 1));
    static final Document INTERPRETATION_2019 =
            Document.of("法释〔2019〕15号", "关于办理非法利用信息网络、帮助信息网络犯罪活动等刑事案件适用法律若干问题的解释", LocalDate.of(2019, 11, 1));

    /** Both interpretations were found in force and unchanged on this day. */
    static final LocalDate CHECKED_UNTIL = LocalDate.of(2026, 5, 16);

    /** 法释〔2011〕19号第七条, which may have been overtaken by 法释〔2025〕13号第三条、第十二条. */
    static final Wording FENCING = Wording.of(
            "仅转移、收购、代为销售他人非法获取的数据或者控制权的，属掩饰、隐瞒犯罪所得罪（违法所得五千元、五万元；法释〔2011〕19号第七条），另行评估；2025-08-26起法释〔2025〕13号第三条不设数额、第十二条规定不一致的以其为准，第七条是否仍适用未能确认");

    /** 第十条. */
    static final Wording EXPERT_OPINION = Wording.of(
            "是否属于专门用于侵入、非法控制的程序、工具或者计算机病毒等破坏性程序难以确定的，应当委托省级以上负责计算机信息系统安全保护管理工作的部门检验，由司法机关根据检验结论并结合案情认定（法释〔2011〕19号第十条）");

    /** 第十一条第三款. */
    static final Wording LOSS = Wording.of("经济损失包括危害行为给用户直接造成的损失和用户为恢复数据、功能支出的必要费用，与违法所得分别衡量、不相加（法释〔2011〕19号第十一条第三款）");

    /** 法释〔2019〕15号第十条第(六)项, 第十二条第一款第(五)项. */
    static final Wording TWO_YEARS = Wording.of("“二年内”自何时起算未见明文；环境污染等解释以前次行政处罚生效之日至再次实施行为之日计算，可资类推");

    /** 第十五条 leaves it to the court when circumstances are minor. */
    static final Wording MINOR = Wording.of("综合考虑社会危害程度、认罪悔罪态度等情节，认为犯罪情节轻微的，可以不起诉或者免予刑事处罚");

    /** 第十六条. */
    static final Wording ACCUMULATED = Wording.of("所列数量、数额为累计数：多次实施的，只累计依法应当追诉的，或者二年内多次实施未经处理的（法释〔2019〕15号第十六条）");

    static final Wording BESIDE_PROPERTY = Wording.of(
            "利用计算机实施盗窃、诈骗的依刑法第二百八十七条按目的犯罪定罪；虚拟财产属财物还是数据有分歧，本库不作决定：按盗窃的有检例第37号、刑事审判参考第766号、公报孟动案，按非法获取计算机信息系统数据的有刑事审判参考第1459号和最高人民法院研究室的答复（均仅供参考，不是规则）");

    private NetworkLaw() {}
}

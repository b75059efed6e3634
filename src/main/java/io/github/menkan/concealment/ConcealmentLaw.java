package io.github.menkan.concealment;

import io.github.menkan.norm.Document;
import java.time.LocalDate;

/** The documents of this package. */
final class ConcealmentLaw {

    static final LocalDate CODE_1997 = LocalDate.of(1997, 10, 1);
    static final LocalDate AMENDMENT_6 = LocalDate.of(2006, 6, 29);
    static final LocalDate AMENDMENT_7 = LocalDate.of(2009, 2, 28);
    static final LocalDate FROM_2015 = LocalDate.of(2015, 6, 1);
    static final LocalDate FROM_2021 = LocalDate.of(2021, 4, 15);
    static final LocalDate FROM_2025 = LocalDate.of(2025, 8, 26);

    /** What 法释〔2021〕8号 left of it was in force until 法释〔2025〕13号第十二条 repealed both. Items are cited by the numbers of 2015. */
    static final Document OF_2015 = Document.of("法释〔2015〕11号", "关于审理掩饰、隐瞒犯罪所得、犯罪所得收益刑事案件适用法律若干问题的解释", FROM_2015)
            .until(FROM_2025);

    static final Document OF_2021 = Document.of("法释〔2021〕8号", "关于修改《关于审理掩饰、隐瞒犯罪所得、犯罪所得收益刑事案件适用法律若干问题的解释》的决定", FROM_2021)
            .until(FROM_2025);

    static final Document OF_2025 = Document.of("法释〔2025〕13号", "关于办理掩饰、隐瞒犯罪所得、犯罪所得收益刑事案件适用法律若干问题的解释", FROM_2025);

    static final Document VEHICLES =
            Document.of("法释〔2007〕11号", "关于办理与盗窃、抢劫、诈骗、抢夺机动车相关刑事案件具体应用法律若干问题的解释", LocalDate.of(2007, 5, 11));

    static final Document COMPUTERS =
            Document.of("法释〔2011〕19号", "关于办理危害计算机信息系统安全刑事案件应用法律若干问题的解释", LocalDate.of(2011, 9, 1));

    static final Document AID_2025 =
            Document.of("法发〔2025〕12号", "关于办理帮助信息网络犯罪活动等刑事案件有关问题的意见", LocalDate.of(2025, 7, 28));

    /** 法释〔2025〕13号 was found in force and unchanged on this day. */
    static final LocalDate CHECKED_UNTIL = LocalDate.of(2026, 6, 3);

    private ConcealmentLaw() {}
}

package io.github.menkan.network;

import io.github.menkan.Wording;

/** Warnings that the standards of 法释〔2011〕19号 share. */
final class ComputerWarnings {

    /** 第十一条第三款. */
    static final Wording LOSS = Wording.of("经济损失包括危害行为给用户直接造成的损失和用户为恢复数据、功能支出的必要费用，与违法所得分别衡量、不相加（法释〔2011〕19号第十一条第三款）");

    /** 第七条, which may have been overtaken by 法释〔2025〕13号. */
    static final Wording FENCING =
            Wording.of("仅转移、收购、代为销售他人非法获取的数据或者控制权的，属掩饰、隐瞒犯罪所得罪（法释〔2011〕19号第七条），本库未建模；该条数额是否因法释〔2025〕13号改变，未能确认");

    /** 第九条. */
    static final Wording ACCOMPLICES =
            Wording.of("明知他人实施该类犯罪而提供工具、技术支持、资金等帮助的共犯另有标准（违法所得或者提供资金五千元、提供工具十人次，五倍升档；法释〔2011〕19号第九条），本库未建模，须由人判断");

    /** 第二条、第五条、第十条. */
    static final Wording EXPERT_OPINION =
            Wording.of("是否属于专门用于侵入、非法控制的程序、工具或者计算机病毒等破坏性程序难以确定的，应当委托省级以上有关部门检验（法释〔2011〕19号第十条）");

    private ComputerWarnings() {}
}

package io.github.menkan.extortion;

import static io.github.menkan.extortion.Extortion.*;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;

import io.github.menkan.Wording;
import io.github.menkan.norm.StandardBuilder;

/** What is disputed under every interpretation of 敲诈勒索罪, and the other charges near it, each said where it bears on a case. */
final class ExtortionWarnings {

    static final Wording ATTEMPT = Wording.of("敲诈勒索未遂的档次没有司法解释规定：依实务按所索要的数额定档，再依刑法第二十三条可以从轻或者减轻处罚，须由人判断");

    private ExtortionWarnings() {}

    static StandardBuilder addTo(StandardBuilder standard) {
        return standard.warning(
                        ARTICLE_2011.document().at("第二十三条"),
                        Wording.of("敲诈勒索未遂而所索要的数额未达数额巨大的，是否追究没有司法解释规定，本结论未据以定档，须由人判断"),
                        atLeast(ATTEMPTED_AMOUNT, 1))
                .warning(
                        ARTICLE_2011.document().at("第二十三条"),
                        Wording.of("部分得逞的，未遂以该次索要的全部数额计，已得的部分另计入敲诈勒索数额；两者分别达到不同幅度的，按处罚较重的幅度"),
                        atLeast(AMOUNT, 1),
                        atLeast(ATTEMPTED_AMOUNT, 1))
                .warning(
                        ARTICLE_2011.document().at("第二百六十三条"),
                        Wording.of("以当场实施暴力相威胁并当场取得财物的，是抢劫罪（第二百六十三条），本结论不适用"),
                        is(THREAT_OF_GRAVE_VIOLENCE))
                .warning(
                        ARTICLE_2011.document().at("第十七条"),
                        Wording.of(
                                "本罪的责任年龄为十六周岁；未成年人以轻微暴力或者威胁向其他未成年人强行索要少量财物或者随身的生活、学习用品，且未造成轻微伤以上或者使其不敢正常上学、生活等危害后果的，不认为是犯罪，行为人已满十六周岁的一般也不认为是犯罪（法释〔2006〕1号第七条）"),
                        is(VULNERABLE_VICTIM));
    }
}

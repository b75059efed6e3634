package io.github.menkan.network;

import io.github.menkan.Wording;

/** Warnings that the standards of 法释〔2019〕15号 share. */
final class NetworkWarnings {

    /** 第十条第(六)项, 第十二条第一款第(五)项. */
    static final Wording TWO_YEARS = Wording.of("“二年内”自何时起算未见明文；环境污染等解释以前次行政处罚生效之日至再次实施行为之日计算，可资类推");

    /** 第十六条. */
    static final Wording ACCUMULATED = Wording.of("所列数量、数额为累计数：多次实施的，只累计依法应当追诉的，或者二年内多次实施未经处理的（法释〔2019〕15号第十六条）");

    private NetworkWarnings() {}
}

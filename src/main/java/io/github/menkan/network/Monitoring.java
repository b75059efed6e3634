package io.github.menkan.network;

import static io.github.menkan.network.ComputerSabotage.ENVIRONMENTAL_MONITORING;
import static io.github.menkan.norm.Inequality.is;

import io.github.menkan.Answer;
import io.github.menkan.Wording;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Grounds;
import io.github.menkan.norm.InForce;
import io.github.menkan.norm.StandardBuilder;
import io.github.menkan.offence.CaseFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Environmental monitoring systems under 刑法第二百八十六条: 法释〔2016〕29号第十条 and, for acts from 2023-08-15 on, the narrower clause of
 * 法释〔2023〕7号. Both are known from secondary sources; neither measures 后果严重.
 */
final class Monitoring {

    static final Document OF_2023 = Document.of("法释〔2023〕7号", "关于办理环境污染刑事案件适用法律若干问题的解释", LocalDate.of(2023, 8, 15));
    static final Document OF_2016 = Document.of("法释〔2016〕29号", "关于办理环境污染刑事案件适用法律若干问题的解释", LocalDate.of(2017, 1, 1))
            .until(OF_2023.inForce().from());

    /** The interpretation of 2026 was seen as published on this day; its clause was not read. */
    private static final LocalDate PUBLISHED_2026 = LocalDate.of(2026, 3, 19);

    private static final Wording QUOTED_2016 = Wording.of("法释〔2016〕29号第十条系转引（指导性案例104号），未核对原文");
    private static final Wording QUOTED_2023 = Wording.of("法释〔2023〕7号系转引，条号第十一条未能确认");

    private static final Wording NOT_YET = Wording.of("裁判时尚无环境质量监测系统的解释（法释〔2016〕29号自2017-01-01起施行），后果是否严重须由人以其他严重后果认定");
    private static final Wording FILLS_GAP =
            Wording.of("行为时无环境质量监测系统的解释，适用其后的法释〔2016〕29号第十条（高检发释字〔2001〕5号第二条；指导性案例104号）");
    private static final Wording NARROWER_SINCE =
            Wording.of("裁判时的法释〔2023〕7号限于干扰系统采样、监测数据因系统不能正常运行而严重失真；所列行为不符合的，对行为人有利，须由人判断（高检发释字〔2001〕5号第三条）");
    private static final Wording OF_2026 = Wording.of("2026年环境污染解释（2026-03-19公布）关于监测系统的条文未读到，是否有变须核对");

    private Monitoring() {}

    private static boolean isSince2023(LocalDate act) {
        return OF_2023.isInForce(act);
    }

    /** The days of the act on which one clause counts. */
    static InForce days(LocalDate act) {
        return isSince2023(act)
                ? OF_2023.inForce()
                : InForce.between(
                        NetworkLaw.INTERPRETATION_2011.inForce().from(),
                        OF_2023.inForce().from());
    }

    static void ground(Grounds serious, LocalDate act) {
        serious.given()
                .when(isSince2023(act) ? OF_2023.article(11) : OF_2016.article(10), is(ENVIRONMENTAL_MONITORING))
                .warned(isSince2023(act) ? QUOTED_2023 : QUOTED_2016);
    }

    static void warn(StandardBuilder standard, LocalDate act) {
        Document document = isSince2023(act) ? OF_2023 : OF_2016;
        standard.restingOn(document)
                .warning(
                        document.article(isSince2023(act) ? 11 : 10),
                        Wording.of(
                                "干扰环境质量监测系统的条款没有量化“后果严重”：须证明监测数据严重失真及其后果；以堵塞、喷淋等物理方式干扰采样是否属于破坏计算机信息系统，学界有争议（参见（2018）晋0702刑初235号）"),
                        is(ENVIRONMENTAL_MONITORING));
        if (isSince2023(act)) {
            standard.warning(
                    document.article(11),
                    Wording.of("2023-08-15起须干扰系统采样，致使监测数据因系统不能正常运行而严重失真（法释〔2023〕7号，转引）"),
                    is(ENVIRONMENTAL_MONITORING));
        }
    }

    /** Leaves the clause out of a judgment that is older than it, and says what its dates mean for the case. */
    static List<Wording> count(CaseFacts facts, Facts.Builder counted) {
        List<Wording> warnings = new ArrayList<>();
        if (facts.answer(ENVIRONMENTAL_MONITORING) == Answer.NO) {
            return warnings;
        }
        LocalDate act = facts.committed().to();
        LocalDate judged = facts.judged();
        if (judged.isBefore(OF_2016.inForce().from())) {
            counted.put(ENVIRONMENTAL_MONITORING, Answer.NO);
            warnings.add(NOT_YET);
        } else if (act.isBefore(OF_2016.inForce().from())) {
            warnings.add(FILLS_GAP);
        }
        if (!isSince2023(act) && isSince2023(judged)) {
            warnings.add(NARROWER_SINCE);
        }
        if (!judged.isBefore(PUBLISHED_2026)) {
            warnings.add(OF_2026);
        }
        return warnings;
    }
}

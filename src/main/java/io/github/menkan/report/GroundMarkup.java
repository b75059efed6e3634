package io.github.menkan.report;

import static io.github.menkan.report.Phrase.say;

import io.github.menkan.Contribution;
import io.github.menkan.Finding;
import io.github.menkan.Measurement;
import io.github.menkan.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The grounds as bars with their legends, and as a table with their citations. */
final class GroundMarkup {

    private final Material material;
    private final GroundWords words;
    private final Palette palette;

    GroundMarkup(Material material) {
        this.material = material;
        this.words = new GroundWords(material);
        this.palette = new Palette(material.grounds());
    }

    void writeTo(Markup page) {
        if (material.grounds().isEmpty()) {
            page.leaf("p", say("没有一项标准达到或者可能达到。"));
            words.unlisted().ifPresent(one -> page.leaf("p", one));
            return;
        }
        page.leaf("p class='soft'", say("条形的长度是达到标准的倍数，竖实线是标准本身，虚线是标准的一半和十倍；斜线部分尚未查明；超出图幅的以“≥”标明。"));
        group(page, say("决定本案档次的条款"), material.deciding());
        group(page, say("人民法院可以认定的条款"), material.discretionary());
        group(page, say("查明后可能改变档次的条款"), material.lifting());
        if (!material.others().isEmpty()) {
            page.open("details class='others'");
            page.leaf("summary", say("不改变本案档次的其他条款（{0} 项）", material.others().size()));
            table(page, material.others());
            page.close();
        }
        words.unlisted().ifPresent(one -> page.leaf("p class='soft'", one));
        page.open("div class='print'");
        table(page, material.grounds());
        page.close();
    }

    private void group(Markup page, Wording name, List<Finding> findings) {
        if (!findings.isEmpty()) {
            page.leaf("h3", name);
            findings.forEach(finding -> ground(page, finding));
        }
    }

    private void ground(Markup page, Finding finding) {
        page.open("article class='ground' data-status='{0}'", finding.status());
        page.open("h4").text(finding.citation());
        finding.basis().ifPresent(basis -> page.leaf("span class='basis'", say("（{0}）", basis)));
        page.close();
        page.open("p");
        badge(page, finding);
        page.text(say("{0}。", words.consequence(finding)));
        page.close();
        if (finding.measurements().isEmpty()) {
            new Bar(palette, List.of(), finding.attainment(), finding.possibleAttainment())
                    .writeTo(page, GroundWords.clause(finding));
        }
        finding.measurements().forEach(measurement -> measurement(page, finding, measurement));
        if (!finding.circumstances().isEmpty()) {
            page.open("ul class='legend'");
            finding.circumstances().forEach(one -> page.leaf("li", say("情形：{0}", GroundWords.circumstance(one))));
            page.close();
        }
        finding.note().ifPresent(note -> page.leaf("p class='soft'", note));
        page.close();
    }

    private void measurement(Markup page, Finding finding, Measurement measurement) {
        Bar bar = new Bar(
                palette, measurement.contributions(), measurement.attainment(), measurement.possibleAttainment());
        page.leaf("p class='working'", Sums.line(measurement));
        bar.writeTo(page, GroundWords.clause(finding));
        page.open("ul class='legend'");
        for (Contribution one : measurement.contributions()) {
            page.open("li");
            page.leaf("span class='swatch {0}'", "", palette.of(one));
            page.text(say("{0}：{1}（{2}）", one.label(), Phrase.amount(one.amount(), one.unit()), Sums.share(one)));
            page.close();
        }
        if (!measurement.possibleAttainment().equals(Optional.of(measurement.attainment()))) {
            page.open("li");
            page.leaf("span class='swatch hatched'", "");
            page.text(say("斜线部分：尚未查明"));
            page.close();
        }
        page.close();
    }

    private static void badge(Markup page, Finding finding) {
        String status = finding.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
        page.leaf("span class='badge {0}'", GroundWords.status(finding), status);
    }

    private void table(Markup page, List<Finding> findings) {
        page.open("div class='scroll'").open("table class='grounds'");
        page.leaf("caption", say("各项依据一览"));
        page.open("thead").open("tr");
        for (Wording head : List.of(say("条款"), say("结果"), say("计算"), say("达到标准的"), say("档次"))) {
            page.leaf("th scope='col'", head);
        }
        page.close().close();
        page.open("tbody");
        for (Finding finding : findings) {
            page.open("tr");
            page.leaf("th scope='row'", GroundWords.clause(finding));
            page.open("td");
            badge(page, finding);
            page.close();
            page.leaf("td class='working'", Sums.line(finding));
            page.leaf("td", Sums.percent(finding.attainment(), finding.possibleAttainment()));
            page.leaf("td", words.effect(finding));
            page.close();
        }
        page.close().close().close();
    }
}

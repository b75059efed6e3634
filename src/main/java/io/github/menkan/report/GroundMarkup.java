package io.github.menkan.report;

import io.github.menkan.Assessment;
import io.github.menkan.Contribution;
import io.github.menkan.Finding;
import io.github.menkan.Measurement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The grounds as bars with their legends, and as a table with their citations. */
final class GroundMarkup {

    private final Voice voice;
    private final GroundText grounds;
    private final Weighed weighed;
    private final List<Finding> all;
    private final Palette palette;

    GroundMarkup(Assessment assessment, Voice voice) {
        this.voice = voice;
        this.grounds = new GroundText(assessment, voice);
        this.weighed = Weighed.of(assessment);
        this.all = Stream.of(weighed.deciding(), weighed.discretionary(), weighed.lifting(), weighed.others())
                .flatMap(List::stream)
                .toList();
        this.palette = new Palette(all);
    }

    void writeTo(Markup page) {
        if (all.isEmpty()) {
            page.leaf("p", voice.say("没有一项标准达到或者可能达到。"));
            grounds.unlisted(weighed.inapplicable()).ifPresent(one -> page.leaf("p", one));
            return;
        }
        page.leaf("p", voice.say("条形的长度是达到标准的倍数，竖实线是标准本身，虚线是标准的一半和十倍；斜线部分尚未查明；超出图幅的以“≥”标明。"), "class", "note");
        group(page, voice.say("决定本案档次的条款"), weighed.deciding());
        group(page, voice.say("人民法院可以认定的条款"), weighed.discretionary());
        group(page, voice.say("查明后可能改变档次的条款"), weighed.lifting());
        group(page, voice.say("不改变本案档次的其他条款"), weighed.others());
        grounds.unlisted(weighed.inapplicable()).ifPresent(one -> page.leaf("p", one, "class", "note"));
        table(page);
    }

    private void group(Markup page, String name, List<Finding> findings) {
        if (!findings.isEmpty()) {
            page.leaf("h3", name);
            findings.forEach(finding -> ground(page, finding));
        }
    }

    private void ground(Markup page, Finding finding) {
        page.open("article", "class", "ground", "data-status", finding.status().name());
        page.open("h4").text(Plain.text(finding.citation()));
        finding.basis().ifPresent(basis -> page.leaf("span", voice.aside(voice.say(basis)), "class", "basis"));
        page.close();
        page.open("p");
        badge(page, finding);
        page.text(grounds.consequence(finding) + voice.say("。"));
        page.close();
        if (finding.measurements().isEmpty()) {
            Bar bar = new Bar(voice, palette, List.of(), finding.attainment(), finding.possibleAttainment());
            bar.writeTo(page, grounds.clause(finding));
        }
        finding.measurements().forEach(measurement -> measurement(page, finding, measurement));
        if (!finding.circumstances().isEmpty()) {
            page.open("ul", "class", "legend");
            finding.circumstances()
                    .forEach(one -> page.leaf(
                            "li",
                            voice.say("情形：") + voice.say(one.label()) + voice.say("：") + grounds.answer(one.answer())));
            page.close();
        }
        finding.note().ifPresent(note -> page.leaf("p", voice.say(note), "class", "note"));
        page.close();
    }

    private void measurement(Markup page, Finding finding, Measurement measurement) {
        Bar bar = new Bar(
                voice,
                palette,
                measurement.contributions(),
                measurement.attainment(),
                measurement.possibleAttainment());
        page.open("p");
        page.leaf("span", Plain.text(measurement.working()), "class", "working");
        page.text(voice.say("，即 "));
        page.leaf("span", bar.attainment(), "class", "attainment");
        page.close();
        bar.writeTo(page, grounds.clause(finding));
        page.open("ul", "class", "legend");
        for (Contribution one : measurement.contributions()) {
            page.open("li");
            page.leaf("span", "", "class", "swatch " + palette.of(one));
            page.text(voice.say(one.label())
                    + voice.say("：")
                    + voice.amount(one.amount(), one.unit())
                    + voice.aside(voice.say("与标准之比 ") + grounds.share(one.share(), one.possibleShare())));
            page.close();
        }
        if (!measurement.possibleAttainment().equals(Optional.of(measurement.attainment()))) {
            page.open("li");
            page.leaf("span", "", "class", "swatch hatched");
            page.text(voice.say("斜线部分：尚未查明"));
            page.close();
        }
        page.close();
    }

    private void badge(Markup page, Finding finding) {
        String status = finding.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
        page.leaf("span", grounds.status(finding), "class", "badge " + status);
    }

    private void table(Markup page) {
        page.open("div", "class", "scroll");
        page.open("table", "class", "grounds");
        page.leaf("caption", voice.say("各项依据一览"));
        page.open("thead").open("tr");
        for (String head :
                List.of(voice.say("条款"), voice.say("结果"), voice.say("计算"), voice.say("达到标准的"), voice.say("档次"))) {
            page.leaf("th", head, "scope", "col");
        }
        page.close().close();
        page.open("tbody");
        for (Finding finding : all) {
            page.open("tr");
            page.leaf("th", grounds.clause(finding), "scope", "row");
            page.open("td");
            badge(page, finding);
            page.close();
            page.leaf("td", grounds.working(finding), "class", "working");
            page.leaf("td", grounds.share(finding.attainment(), finding.possibleAttainment()));
            page.leaf("td", grounds.effect(finding));
            page.close();
        }
        page.close().close().close();
    }
}

package io.github.menkan.report;

import io.github.menkan.Assessment;
import io.github.menkan.VersionOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The versions of the law on a line of time, with the act and the judgment across them. */
final class Timeline {

    /** Room left and right of the first and the last day, in parts of the span. */
    private static final int MARGIN = 12;

    private final Assessment assessment;
    private final Voice voice;
    private final Narrative narrative;
    private final long first;
    private final long last;

    Timeline(Assessment assessment, Voice voice, Narrative narrative) {
        this.assessment = assessment;
        this.voice = voice;
        this.narrative = narrative;
        List<LocalDate> days = new ArrayList<>();
        days.add(assessment.committed().from());
        days.add(assessment.judged());
        assessment.versions().forEach(version -> {
            days.add(version.lawFrom());
            days.add(version.interpretationFrom());
        });
        long least = days.stream().mapToLong(LocalDate::toEpochDay).min().orElseThrow();
        long most = days.stream().mapToLong(LocalDate::toEpochDay).max().orElseThrow();
        long margin = Math.max(30, (most - least) / MARGIN);
        this.first = least - margin;
        this.last = most + margin;
    }

    void writeTo(Markup page) {
        page.open("figure", "class", "timeline");
        page.leaf("figcaption", voice.say("时间轴：细实线为该版法律施行的期间，其后的点线表示已被新法取代；粗线为所用司法解释施行的期间；竖线为行为日与裁判日。"));
        page.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "role",
                "img",
                "class",
                "axis",
                "height",
                "40",
                "aria-label",
                voice.say("行为日 ") + assessment.committed() + voice.say("，裁判日 ") + assessment.judged());
        upright(page, assessment.committed().from(), "act");
        upright(page, assessment.judged(), "judgment");
        label(page, assessment.committed().from(), voice.say("行为 ") + assessment.committed(), "14", "act");
        label(page, assessment.judged(), voice.say("裁判 ") + assessment.judged(), "32", "judgment");
        page.close();
        assessment.versions().forEach(version -> row(page, version));
        page.close();
    }

    private void row(Markup page, VersionOutcome version) {
        page.open("div", "class", version.applied() ? "version applied" : "version");
        page.open("p");
        page.leaf("b", version.applied() ? voice.say("适用") : voice.say("未适用"));
        page.text(" " + Plain.text(version.law()));
        if (Narrative.hasInterpretation(version)) {
            page.text(voice.say("，") + Plain.text(version.interpretation()));
        }
        page.text(voice.say("：") + narrative.term(version.tier()));
        page.close();
        page.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "role",
                "img",
                "class",
                "row",
                "height",
                "44",
                "aria-label",
                narrative.versionName(version));
        Optional<LocalDate> replaced = assessment.versions().stream()
                .map(VersionOutcome::lawFrom)
                .filter(version.lawFrom()::isBefore)
                .min(LocalDate::compareTo);
        span(page, version.lawFrom(), replaced, "law");
        replaced.ifPresent(day -> line(page, day, Optional.empty(), "replaced"));
        date(page, version.lawFrom(), "12");
        if (Narrative.hasInterpretation(version)) {
            LocalDate from = version.interpretationFrom().isBefore(version.lawFrom())
                    ? version.lawFrom()
                    : version.interpretationFrom();
            span(page, from, Optional.empty(), "interpretation");
            date(page, version.interpretationFrom(), "38");
        }
        upright(page, assessment.committed().from(), "act");
        if (!assessment.committed().from().equals(assessment.committed().to())) {
            upright(page, assessment.committed().to(), "act");
        }
        upright(page, assessment.judged(), "judgment");
        page.close();
        page.close();
    }

    private void span(Markup page, LocalDate from, Optional<LocalDate> until, String name) {
        line(page, from, until, name);
        page.empty("circle", "class", name, "cx", at(from), "cy", "16", "r", "4");
    }

    private void line(Markup page, LocalDate from, Optional<LocalDate> until, String name) {
        String to = until.map(this::at).orElse("100%");
        page.empty("line", "class", name, "x1", at(from), "x2", to, "y1", "16", "y2", "16");
    }

    private void date(Markup page, LocalDate day, String y) {
        boolean right = position(day) > Scale.WIDTH * 2 / 3;
        page.leaf(
                "text",
                day.toString(),
                "class",
                "date",
                "x",
                at(day),
                "y",
                y,
                "dx",
                right ? "-6" : "6",
                "text-anchor",
                right ? "end" : "start");
    }

    private void label(Markup page, LocalDate day, String text, String y, String name) {
        boolean right = position(day) > Scale.WIDTH / 2;
        page.leaf(
                "text",
                text,
                "class",
                name,
                "x",
                at(day),
                "y",
                y,
                "dx",
                right ? "-6" : "6",
                "text-anchor",
                right ? "end" : "start");
    }

    private void upright(Markup page, LocalDate day, String name) {
        page.empty("line", "class", "upright " + name, "x1", at(day), "x2", at(day), "y1", "0", "y2", "100%");
    }

    private String at(LocalDate day) {
        return Scale.percent(position(day));
    }

    private long position(LocalDate day) {
        return (day.toEpochDay() - first) * Scale.WIDTH / (last - first);
    }
}

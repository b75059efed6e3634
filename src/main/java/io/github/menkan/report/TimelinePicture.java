package io.github.menkan.report;

import static io.github.menkan.report.Phrase.say;

import io.github.menkan.Period;
import io.github.menkan.VersionOutcome;
import io.github.menkan.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The versions of the law on a line of time, with the act and the judgment across them. */
final class TimelinePicture {

    /** Room left and right of the first and the last day, in parts of the span. */
    private static final int MARGIN = 12;

    private final Material material;
    private final Period committed;
    private final LocalDate judged;
    private final long first;
    private final long last;

    TimelinePicture(Material material) {
        this.material = material;
        this.committed = material.assessment().committed();
        this.judged = material.assessment().judged();
        List<LocalDate> days = new ArrayList<>(List.of(committed.from(), judged));
        material.versions().forEach(version -> {
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
        page.open("figure class='timeline'");
        page.leaf("figcaption", say("时间轴：细实线为该版法律施行的期间，其后的点线表示已被新法取代；粗线为所用司法解释施行的期间；竖线为行为日与裁判日。"));
        page.open(
                "svg xmlns='http://www.w3.org/2000/svg' role='img' class='axis' height='40' aria-label='{0}'",
                say("行为日 {0}，裁判日 {1}", committed, judged));
        upright(page, committed.from(), "act");
        upright(page, judged, "judgment");
        label(page, committed.from(), say("行为 {0}", committed), "14", "act");
        label(page, judged, say("裁判 {0}", judged), "32", "judgment");
        page.close();
        material.versions().forEach(version -> row(page, version));
        page.close();
    }

    private void row(Markup page, VersionOutcome version) {
        boolean isInterpreted = Sources.hasInterpretation(version);
        page.open("div class='{0}'", version.applied() ? "version applied" : "version");
        page.open("p");
        page.leaf("b", version.applied() ? say("适用") : say("未适用"));
        Wording outcome = Phrase.term(version.term());
        page.text(
                isInterpreted
                        ? say(" {0}，{1}：{2}", version.law(), version.interpretation(), outcome)
                        : say(" {0}：{1}", version.law(), outcome));
        page.close();
        page.open(
                "svg xmlns='http://www.w3.org/2000/svg' role='img' class='row' height='44' aria-label='{0}'",
                Sources.name(version));
        Optional<LocalDate> replaced = material.versions().stream()
                .map(VersionOutcome::lawFrom)
                .filter(version.lawFrom()::isBefore)
                .min(LocalDate::compareTo);
        span(page, version.lawFrom(), replaced, "law");
        replaced.ifPresent(day -> line(page, day, Optional.empty(), "replaced"));
        label(page, version.lawFrom(), version.lawFrom(), "12", "date");
        if (isInterpreted) {
            LocalDate from = version.interpretationFrom().isBefore(version.lawFrom())
                    ? version.lawFrom()
                    : version.interpretationFrom();
            span(page, from, Optional.empty(), "interpretation");
            label(page, version.interpretationFrom(), version.interpretationFrom(), "38", "date");
        }
        upright(page, committed.from(), "act");
        if (!committed.from().equals(committed.to())) {
            upright(page, committed.to(), "act");
        }
        upright(page, judged, "judgment");
        page.close();
        page.close();
    }

    private void span(Markup page, LocalDate from, Optional<LocalDate> until, String name) {
        line(page, from, until, name);
        page.empty("circle class='{0}' cx='{1}' cy='16' r='4'", name, at(from));
    }

    private void line(Markup page, LocalDate from, Optional<LocalDate> until, String name) {
        String to = until.map(this::at).orElse("100%");
        page.empty("line class='{0}' x1='{1}' x2='{2}' y1='16' y2='16'", name, at(from), to);
    }

    private void label(Markup page, LocalDate day, Object text, String y, String name) {
        boolean right = position(day) > Scale.WIDTH / 2;
        page.leaf(
                "text class='{0}' x='{1}' y='{2}' dx='{3}' text-anchor='{4}'",
                text, name, at(day), y, right ? "-6" : "6", right ? "end" : "start");
    }

    private void upright(Markup page, LocalDate day, String name) {
        page.empty("line class='upright {0}' x1='{1}' x2='{1}' y1='0' y2='100%'", name, at(day));
    }

    private String at(LocalDate day) {
        return Scale.percent(position(day));
    }

    private long position(LocalDate day) {
        return (day.toEpochDay() - first) * Scale.WIDTH / (last - first);
    }
}

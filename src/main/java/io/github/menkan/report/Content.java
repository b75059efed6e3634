package io.github.menkan.report;

import static io.github.menkan.report.Phrase.say;

import io.github.menkan.Assessment;
import io.github.menkan.Menkan;
import io.github.menkan.Period;
import io.github.menkan.Wording;
import java.util.ArrayList;
import java.util.List;

/** What a report says, the same in plain text and in HTML; only the grounds are laid out by each. */
final class Content {

    static final Wording FACTS = say("所列事实");
    static final Wording CONCURRENCE = say("罪名竞合");

    private final Material material;

    Content(Material material) {
        this.material = material;
    }

    /** A named fact of the case. */
    record Entry(Wording name, Wording value) {}

    Wording title() {
        Assessment assessment = material.assessment();
        return say(
                "{0}（{1}）门槛分析",
                assessment.offence().name(), assessment.offence().article());
    }

    /** When, judged when, by whom. */
    List<Entry> entries() {
        Assessment assessment = material.assessment();
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(say("行为日期"), dates(assessment.committed())));
        assessment.filed().ifPresent(day -> entries.add(new Entry(say("立案日期"), Phrase.date(day))));
        entries.add(new Entry(say("裁判日期"), Phrase.date(assessment.judged())));
        entries.add(new Entry(
                say("行为主体"),
                switch (assessment.subject()) {
                    case NATURAL_PERSON -> say("自然人");
                    case UNIT -> say("单位");
                }));
        return entries;
    }

    private static Wording dates(Period period) {
        if (period.from().equals(period.to())) {
            return Phrase.date(period.from());
        }
        return say(
                period.isDayOpen() ? "{0}至{1}之间的某一日" : "{0}至{1}", Phrase.date(period.from()), Phrase.date(period.to()));
    }

    List<Wording> paragraphs(Heading heading) {
        return switch (heading) {
            case CONCLUSION -> new ConclusionSection(material).paragraphs();
            case GROUNDS -> List.of();
            case UNCERTAIN -> new UncertainSection(material).paragraphs();
            case DISTANCE -> new DistanceSection(material).paragraphs();
            case PENALTY -> new Consequences(material).penalty();
            case ADMINISTRATIVE -> new Consequences(material).administrative();
            case VERSIONS -> new Sources(material).versions();
            case WARNINGS -> new Consequences(material).warnings();
            case DOCUMENTS -> new Sources(material).documents();
        };
    }

    /** What the report is not. */
    static Wording disclaimer() {
        return say("本报告只比对数量和情节是否达到法定档次，不审查证据，不认定罪责，不代替司法裁量，也不构成法律意见。（门槛 Menkan {0}）", Menkan.version());
    }
}

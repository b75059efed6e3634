package io.github.menkan.json;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Contribution;
import io.github.menkan.Distance;
import io.github.menkan.Finding;
import io.github.menkan.Measurement;
import io.github.menkan.Quantity;
import io.github.menkan.SentencingFactor;
import io.github.menkan.Unit;
import io.github.menkan.Wording;

/** The parts of an answer that are about single grounds, facts and factors. */
final class FindingJson {

    private final JsonOut out;

    FindingJson(JsonOut out) {
        this.out = out;
    }

    void ground(Finding finding) {
        out.put("citation", finding.citation())
                .put("tier", finding.tier())
                .put("force", finding.force())
                .put("status", finding.status())
                .put("working", finding.working())
                .put("attainment", finding.attainment())
                .limit("possibleAttainment", finding.possibleAttainment())
                .put("attempt", finding.attempt())
                .put("basis", finding.basis())
                .objects("measurements", finding.measurements(), this::measurement)
                .objects(
                        "circumstances",
                        finding.circumstances(),
                        circumstance -> out.put("label", circumstance.label())
                                .put("answer", circumstance.answer().name()))
                .put("note", finding.note());
    }

    private void measurement(Measurement measurement) {
        out.put("working", measurement.working())
                .put("attainment", measurement.attainment())
                .limit("possibleAttainment", measurement.possibleAttainment())
                .objects("contributions", measurement.contributions(), this::contribution);
    }

    private void contribution(Contribution contribution) {
        out.put("element", contribution.element())
                .put("label", contribution.label())
                .put("unit", contribution.unit().words());
        quantity(contribution.unit(), contribution.amount());
        out.put("share", contribution.share()).limit("possibleShare", contribution.possibleShare());
    }

    /** A quantity as the case format writes it. */
    private void quantity(Unit unit, Quantity value) {
        if (value.isKnown()) {
            number("amount", unit, value.min());
            return;
        }
        out.object("amount", range -> {
            number("min", unit, value.min());
            if (value.isBounded()) {
                number("max", unit, value.max());
            }
        });
    }

    /** A number in its unit: yuan for money. */
    private void number(String name, Unit unit, long value) {
        out.number(name, unit.show(value));
    }

    void distance(Distance distance) {
        out.put("element", distance.element())
                .put("label", distance.label())
                .put("unit", distance.unit().words());
        number("more", distance.unit(), distance.more());
        out.put("citation", distance.citation());
    }

    void factor(SentencingFactor factor) {
        out.put("citation", factor.citation())
                .put("text", factor.text())
                .put("force", factor.force())
                .put("status", factor.status());
    }

    void administrative(AdministrativePenalty penalty) {
        out.put("citation", penalty.citation())
                .put("text", Wording.of("{0}：{1}", penalty.act(), penalty.penalty()))
                .put("act", penalty.act())
                .put("penalty", penalty.penalty())
                .put("note", penalty.note())
                .put("condition", penalty.condition());
    }
}

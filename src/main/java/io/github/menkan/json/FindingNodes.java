package io.github.menkan.json;

import static io.github.menkan.json.AssessmentWriter.array;
import static io.github.menkan.json.AssessmentWriter.object;
import static io.github.menkan.json.AssessmentWriter.putText;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Contribution;
import io.github.menkan.Distance;
import io.github.menkan.Finding;
import io.github.menkan.Language;
import io.github.menkan.Measurement;
import io.github.menkan.Quantity;
import io.github.menkan.Ratio;
import io.github.menkan.SentencingFactor;
import io.github.menkan.Unit;
import io.github.menkan.Wording;
import java.math.BigDecimal;
import java.util.Optional;

/** The parts of an answer that are about single grounds, facts and factors. */
final class FindingNodes {

    private final Language language;

    FindingNodes(Language language) {
        this.language = language;
    }

    private String in(Wording wording) {
        return wording.in(language);
    }

    JsonNode ground(Finding finding) {
        ObjectNode node = object().put("citation", finding.citation())
                .put("tier", finding.tier().name())
                .put("force", finding.force().name())
                .put("status", finding.status().name())
                .put("working", in(finding.working()))
                .put("attainment", finding.attainment().toString())
                .put("possibleAttainment", limit(finding.possibleAttainment()))
                .put("attempt", finding.attempt());
        putText(node, "basis", finding.basis().map(this::in));
        node.set("measurements", array(finding.measurements(), this::measurement));
        node.set(
                "circumstances",
                array(
                        finding.circumstances(),
                        circumstance -> object().put("label", in(circumstance.label()))
                                .put("answer", circumstance.answer().name())));
        putText(node, "note", finding.note().map(this::in));
        return node;
    }

    private JsonNode measurement(Measurement measurement) {
        ObjectNode node = object().put("working", measurement.working())
                .put("attainment", measurement.attainment().toString())
                .put("possibleAttainment", limit(measurement.possibleAttainment()));
        node.set("contributions", array(measurement.contributions(), this::contribution));
        return node;
    }

    private JsonNode contribution(Contribution contribution) {
        ObjectNode node = object().put("element", contribution.element())
                .put("label", in(contribution.label()))
                .put("unit", in(contribution.unit().words()));
        node.set("amount", quantity(contribution.unit(), contribution.amount()));
        return node.put("share", contribution.share().toString())
                .put("possibleShare", limit(contribution.possibleShare()));
    }

    private static String limit(Optional<Ratio> ratio) {
        return ratio.map(Ratio::toString).orElse("unlimited");
    }

    /** A quantity as the case format writes it. */
    private static JsonNode quantity(Unit unit, Quantity value) {
        if (value.isKnown()) {
            return number(unit, value.min());
        }
        ObjectNode range = object();
        range.set("min", number(unit, value.min()));
        if (value.isBounded()) {
            range.set("max", number(unit, value.max()));
        }
        return range;
    }

    /** A number in its unit: yuan for money. */
    private static JsonNode number(Unit unit, long value) {
        BigDecimal number = new BigDecimal(unit.show(value));
        return number.scale() <= 0 ? LongNode.valueOf(number.longValueExact()) : DecimalNode.valueOf(number);
    }

    JsonNode distance(Distance distance) {
        ObjectNode node = object().put("element", distance.element())
                .put("label", in(distance.label()))
                .put("unit", in(distance.unit().words()));
        node.set("more", number(distance.unit(), distance.more()));
        return node.put("citation", distance.citation());
    }

    JsonNode factor(SentencingFactor factor) {
        return object().put("citation", factor.citation())
                .put("text", in(factor.text()))
                .put("force", factor.force().name())
                .put("status", factor.status().name());
    }

    JsonNode administrative(AdministrativePenalty penalty) {
        ObjectNode answer = object().put("citation", penalty.citation())
                .put("text", in(Wording.of("{0}：{1}", penalty.act(), penalty.penalty())))
                .put("act", in(penalty.act()))
                .put("penalty", in(penalty.penalty()))
                .put("note", in(penalty.note()));
        penalty.condition().ifPresent(condition -> answer.put("condition", in(condition)));
        return answer;
    }
}

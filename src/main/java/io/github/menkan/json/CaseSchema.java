package io.github.menkan.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.menkan.Quantity;
import io.github.menkan.charges.Offences;
import io.github.menkan.norm.Element;
import io.github.menkan.offence.Entries;
import io.github.menkan.offence.Field;
import io.github.menkan.offence.Offence;

/** The schema of a case, put together from what the offences declare. */
final class CaseSchema {

    private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    private CaseSchema() {}

    static String of(Offences offences) {
        ObjectNode schema = object().put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:menkan:case:1")
                .put("title", "Menkan case, version 1")
                .put("description", "One case: an object of its own, an element of an array, or a line of JSON Lines.")
                .put("type", "object");
        schema.putArray("required").add("offence");
        schema.set("properties", common(offences));
        ArrayNode all = schema.putArray("allOf");
        for (String id : offences.ids()) {
            ObjectNode rule = all.addObject();
            rule.put("type", "object");
            ObjectNode given = rule.putObject("if").put("type", "object");
            given.putObject("properties")
                    .putObject("offence")
                    .put("type", "string")
                    .put("const", id);
            given.putArray("required").add("offence");
            rule.set("then", ref(id));
        }
        ObjectNode definitions = schema.putObject("$defs");
        values(definitions);
        for (Offence offence : offences.list()) {
            definitions.set(offence.id(), properties(offence));
        }
        return schema.toPrettyString() + "\n";
    }

    private static ObjectNode common(Offences offences) {
        ObjectNode common = object();
        common.putObject("id").put("type", "string").put("description", "any text, echoed");
        common.putObject("event")
                .put("type", "string")
                .put(
                        "description",
                        "any text; cases that follow one another with the same event are charges for the same facts");
        ArrayNode ids = common.putObject("offence").put("type", "string").putArray("enum");
        offences.ids().forEach(ids::add);
        ArrayNode committed = common.putObject("committed")
                .put(
                        "description",
                        "date of the act, first and last day of a continuing act, or the days between which one act lies;"
                                + " absent: same as judged, and the answer says so")
                .putArray("oneOf");
        committed.add(ref("date"));
        days(committed.addObject(), "from", "to");
        days(committed.addObject(), "earliest", "latest");
        common.set(
                "judged",
                ref("date").put("description", "date of judgment; absent: the day of the run, and the answer says so"));
        common.set(
                "filed",
                ref("date")
                        .put("description", "date of filing (立案) or acceptance (受理); for the limitation period only"));
        common.set("accomplice", ref("flag").put("description", "从犯（刑法第二十七条）：general leniency, no threshold"));
        common.putObject("region")
                .put("type", "string")
                .put("pattern", "^([0-9]{2}){1,3}$")
                .put("description", "GB/T 2260 code; decides for offences with local figures");
        ObjectNode subject = common.putObject("subject").put("type", "string");
        SubjectWords.SUBJECTS.forEach(subject.putArray("enum")::add);
        subject.put("default", SubjectWords.SUBJECTS.get(0));
        return common;
    }

    /** An object of two dates. */
    private static void days(ObjectNode period, String first, String last) {
        ObjectNode days = period.put("type", "object").putObject("properties");
        days.set(first, ref("date"));
        days.set(last, ref("date"));
        period.putArray("required").add(first).add(last);
        period.put("additionalProperties", false);
    }

    /** The kinds of values. */
    private static void values(ObjectNode definitions) {
        definitions
                .putObject("date")
                .put("type", "string")
                .put("format", "date")
                .put("pattern", DATE);
        ArrayNode flag = definitions
                .putObject("flag")
                .put("description", "null is unknown; absent is false")
                .putArray("oneOf");
        flag.addObject().put("type", "boolean");
        flag.addObject().put("type", "null");
        definitions
                .putObject("count")
                .put("type", "integer")
                .put("minimum", 0)
                .put("exclusiveMaximum", Quantity.UNBOUNDED);
        ArrayNode yuan = definitions.putObject("yuan").putArray("oneOf");
        yuan.addObject()
                .put("type", "number")
                .put("minimum", 0)
                .put("exclusiveMaximum", Quantity.UNBOUNDED / 100)
                .put("multipleOf", new java.math.BigDecimal("0.01"));
        yuan.addObject().put("type", "string").put("pattern", "^[0-9]+(\\.[0-9]{1,2}0*)?$");
        range(definitions, "quantity", "a whole number, a range, or null for unknown; absent is zero", "count");
        range(
                definitions,
                "money",
                "yuan with at most two decimals, a range, or null for unknown; absent is zero",
                "yuan");
    }

    private static void range(ObjectNode definitions, String name, String description, String limit) {
        ArrayNode ways =
                definitions.putObject(name).put("description", description).putArray("oneOf");
        ways.addObject().put("type", "null");
        ways.add(ref(limit));
        ObjectNode range = ways.addObject().put("type", "object");
        ObjectNode limits = range.putObject("properties");
        limits.set("min", ref(limit));
        limits.set("max", ref(limit));
        range.put("additionalProperties", false);
    }

    private static ObjectNode properties(Offence offence) {
        ObjectNode schema = object().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        CaseMapping.COMMON.forEach(name -> properties.put(name, true));
        for (Entries<?> list : offence.entries()) {
            ObjectNode array =
                    properties.putObject(list.name()).put("type", "array").put("description", list.label());
            array.set("items", entry(list));
        }
        for (Element element : offence.elements().list()) {
            int dot = element.name().indexOf('.');
            if (dot < 0) {
                properties.set(element.name(), value(element));
            } else {
                ObjectNode group = properties
                        .withObject("/" + element.name().substring(0, dot))
                        .put("type", "object");
                group.withObject("/properties").set(element.name().substring(dot + 1), value(element));
                group.put("additionalProperties", false);
            }
        }
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode value(Element element) {
        String kind = switch (element.kind()) {
            case COUNT -> "quantity";
            case MONEY -> "money";
            case CIRCUMSTANCE, JUDGMENT -> "flag";
        };
        return ref(kind).put("description", element.label().chinese());
    }

    private static ObjectNode entry(Entries<?> list) {
        ObjectNode schema = object().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        list.fields().forEach(field -> properties.set(field.name(), value(field).put("description", field.label())));
        ArrayNode required = schema.putArray("required");
        list.fields().stream().filter(Field::isRequired).map(Field::name).forEach(required::add);
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode value(Field field) {
        return switch (field.kind()) {
            case QUANTITY -> ref("quantity");
            case QUANTITIES -> oneOrMore(ref("quantity"), 0);
            case MONEY -> ref("money");
            case FLAG -> ref("flag");
            case DATE -> ref("date");
            case WORD -> words(field);
            case WORDS -> oneOrMore(words(field), 2);
        };
    }

    private static ObjectNode words(Field field) {
        ObjectNode schema = object().put("type", "string");
        field.words().forEach(schema.putArray("enum")::add);
        return schema;
    }

    private static ObjectNode oneOrMore(ObjectNode one, int least) {
        ObjectNode schema = object();
        ArrayNode ways = schema.putArray("oneOf").add(one);
        ObjectNode several = ways.addObject().put("type", "array").put("minItems", least);
        several.set("items", one);
        return schema;
    }

    private static ObjectNode ref(String name) {
        return object().put("$ref", "#/$defs/" + name);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}

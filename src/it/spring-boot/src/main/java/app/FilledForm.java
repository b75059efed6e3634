package app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.menkan.offence.Offence;
import io.github.menkan.place.Division;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was entered, as a case in the JSON format. Nothing is checked here: the library reads it strictly and names what is wrong.
 *
 * @param offence the offence
 * @param values what was entered, by the paths of the inputs
 */
record FilledForm(Offence offence, Map<String, String> values) {

    private static final Pattern PATH = Pattern.compile("(\\w+)(?:\\[(\\d+)])?(?:\\.(\\w+))?");
    private static final Pattern RANGE = Pattern.compile("([\\d.]+)\\s*[-–—~至]\\s*([\\d.]+)");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    String value(Form.Input input) {
        return values.getOrDefault(input.path(), "").strip();
    }

    /** The case; empty inputs are left out. */
    String json() {
        ObjectNode json = JSON.objectNode().put("offence", offence.id());
        for (Form.Group group : Form.of(offence).groups()) {
            for (Form.Input input : group.inputs()) {
                if (!value(input).isEmpty()) {
                    put(json, input.path(), node(input));
                }
            }
        }
        if (json.path("committed").has("from") && !json.path("committed").has("to")) {
            json.set("committed", json.path("committed").path("from"));
        }
        return json.toString();
    }

    private static void put(ObjectNode json, String path, JsonNode value) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches() || parts.group(3) == null) {
            json.set(path, value);
        } else if (parts.group(2) == null) {
            json.withObjectProperty(parts.group(1)).set(parts.group(3), value);
        } else {
            // an entry left empty in between is an empty entry, so that faults name the inputs as the page does
            int index = Integer.parseInt(parts.group(2));
            while (json.withArray(parts.group(1)).size() <= index) {
                json.withArray(parts.group(1)).addObject();
            }
            ((ObjectNode) json.withArray(parts.group(1)).get(index)).set(parts.group(3), value);
        }
    }

    private JsonNode node(Form.Input input) {
        String text = value(input);
        if (text.equals("不明") || text.equals("unknown")) {
            return JSON.nullNode();
        }
        return switch (input.kind()) {
            case FLAG -> JSON.booleanNode(text.equals("yes"));
            case QUANTITY, QUANTITIES, MONEY -> quantity(text);
            case WORD -> JSON.textNode(input.path().equals("region") ? code(text) : text);
            case DATE, WORDS -> JSON.textNode(text);
        };
    }

    private static JsonNode quantity(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return JSON.objectNode()
                    .<ObjectNode>set("min", number(range.group(1)))
                    .set("max", number(range.group(2)));
        }
        String[] several = text.split("\\s*[,，、;；]\\s*");
        if (several.length == 1) {
            return number(text);
        }
        var array = JSON.arrayNode();
        for (String one : several) {
            array.add(number(one));
        }
        return array;
    }

    private static JsonNode number(String text) {
        return text.matches("\\d{1,15}") ? JSON.numberNode(Long.parseLong(text)) : JSON.textNode(text);
    }

    /** The code of a place that was named, or what was entered. */
    private static String code(String text) {
        List<Division> named = Division.named(text);
        return named.size() == 1 ? named.get(0).code() : text;
    }
}

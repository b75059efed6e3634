package io.github.menkan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.menkan.information.Category;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The same file with KIE DMN: the tier of each case of personal information by {@link KieDmn}, one line each. Its tables know no other
 * offence, whose cases are only parsed, and it says nothing but the tier.
 */
public final class BatchKie {

    private BatchKie() {}

    /**
     * Decides the cases of a file.
     *
     * @param arguments the file of JSON Lines
     * @throws IOException when it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        KieDmn engine = new KieDmn();
        JsonMapper mapper = new JsonMapper();
        try (BufferedReader lines = Files.newBufferedReader(Path.of(arguments[0]));
                PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode one = mapper.readTree(line);
                boolean isKnown = one.get("offence").textValue().equals("personal-information");
                out.println(
                        one.get("id").textValue() + "," + (isKnown ? engine.decide(engine.prepare(facts(one))) : ""));
            }
        }
    }

    private static CaseFacts facts(JsonNode one) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (JsonNode entry : one.get("information")) {
            Category category = Category.find(entry.get("category").textValue()).orElseThrow();
            String group = switch (category) {
                case PROPERTY -> "highlySensitive";
                case ORDINARY -> "ordinary";
                default -> "sensitive";
            };
            facts.merge(group, entry.get("obtained").longValue(), (a, b) -> (Long) a + (Long) b);
        }
        facts.put("illegalIncome", new BigDecimal(one.get("illegalIncome").textValue()));
        return new CaseFacts(facts);
    }
}

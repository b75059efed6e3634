package io.github.menkan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.menkan.Quantity;
import io.github.menkan.Unit;
import io.github.menkan.assess.CountedCase;
import io.github.menkan.assess.Matter;
import io.github.menkan.json.CaseReader;
import io.github.menkan.json.ReadCase;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Facts;
import io.github.menkan.personalinformation.PersonalInformationCase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of the worked cases of the offence: facts that are all known, and the tier that the law gives them.
 *
 * @param id the case
 * @param facts its facts, counted by 法释〔2017〕10号第十一条
 * @param expected the tier, as typed from the law beside the case
 */
record WorkedCase(String id, CaseFacts facts, Verdict expected) {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String FILE = "/cases/personal-information.jsonl";

    /** The worked cases under the standard in force now whose facts are all known. */
    static List<WorkedCase> all() throws IOException {
        CaseReader reader = CaseReader.on(TODAY);
        List<WorkedCase> all = new ArrayList<>();
        try (InputStream in = WorkedCase.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = new ObjectMapper().readTree(line);
                if (reader.read(node.get("case").toString()) instanceof ReadCase read) {
                    Matter matter = ((CountedCase) read.facts()).matter();
                    known(matter)
                            .ifPresent(facts -> all.add(new WorkedCase(
                                    node.at("/case/id").asText(),
                                    facts,
                                    Verdict.valueOf(node.at("/expect/tier").asText()))));
                }
            }
        }
        return List.copyOf(all);
    }

    private static Optional<CaseFacts> known(Matter matter) {
        boolean now = PersonalInformationCase.statute()
                .find(matter.committed().to(), matter.judged())
                .equals(Optional.of(MenkanFacts.standard()));
        if (!now || matter.readings().size() > 1) {
            return Optional.empty();
        }
        Facts facts = matter.readings().get(0);
        Map<String, Object> known = new HashMap<>();
        for (String name : new CaseFacts(Map.of()).asMap().keySet()) {
            Element element = MenkanFacts.element(name);
            Quantity value = facts.get(element);
            if (!value.isKnown()) {
                return Optional.empty();
            }
            known.put(name, plain(element, value.min()));
        }
        return Optional.of(new CaseFacts(known));
    }

    private static Object plain(Element element, long value) {
        if (element.isFlag()) {
            return value == 1;
        }
        return element.unit().equals(Unit.YUAN) ? (Object) java.math.BigDecimal.valueOf(value, 2) : (Object) value;
    }
}

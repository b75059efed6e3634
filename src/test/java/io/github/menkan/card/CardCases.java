package io.github.menkan.card;

import io.github.menkan.Assessment;
import io.github.menkan.Quantity;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.charges.Offences;
import io.github.menkan.norm.Element;
import java.time.LocalDate;

/** Cases about cards by the names of case files. */
final class CardCases {

    private CardCases() {}

    /** Facts such as {@code amount=5000&otherSerious&twoCollections=?}: money in yuan, a name alone is yes, {@code ?} is unknown. */
    static CaseBuilder of(String offence, LocalDate committed, LocalDate judged, String facts) {
        CaseBuilder builder = CaseBuilder.of(Offences.builtIn().find(offence).orElseThrow())
                .committedOn(committed)
                .judgedOn(judged);
        for (String fact : facts == null || facts.isEmpty() ? new String[0] : facts.split("&", -1)) {
            String[] parts = fact.split("=", -1);
            Element element = element(offence, parts[0]);
            if (parts.length == 1) {
                builder.is(element);
            } else if (parts[1].equals("?")) {
                builder.unknown(element);
            } else {
                builder.with(element, value(element, parts[1]));
            }
        }
        return builder;
    }

    static Assessment assess(String offence, LocalDate committed, LocalDate judged, String facts) {
        return of(offence, committed, judged, facts).build().assess();
    }

    static Element element(String offence, String name) {
        return Offences.builtIn()
                .find(offence)
                .orElseThrow()
                .elements()
                .find(name)
                .orElseThrow();
    }

    static Quantity value(Element element, String text) {
        return element.kind() == Element.Kind.MONEY
                ? Quantity.of(Yuan.of(text))
                : Quantity.exactly(Long.parseLong(text));
    }

    static boolean warns(Assessment assessment, String fragment) {
        return assessment.warnings().stream()
                .anyMatch(warning -> warning.chinese().contains(fragment));
    }
}

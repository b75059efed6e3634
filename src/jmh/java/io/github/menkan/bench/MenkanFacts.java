package io.github.menkan.bench;

import io.github.menkan.Answer;
import io.github.menkan.Case;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.Yuan;
import io.github.menkan.information.Category;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Standard;
import io.github.menkan.personalinformation.InformationEntry;
import io.github.menkan.personalinformation.PersonalInformation;
import io.github.menkan.personalinformation.PersonalInformationCase;
import io.github.menkan.theft.TheftAct;
import io.github.menkan.theft.TheftCase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts in Menkan's three forms: a case, an element vector, columns. What is null is unknown. */
final class MenkanFacts {

    private static final LocalDate COMMITTED = LocalDate.of(2023, 5, 1);
    private static final LocalDate JUDGED = LocalDate.of(2024, 1, 10);
    private static final List<String> CLASSES = List.of("highlySensitive", "sensitive", "ordinary", "unclassified");
    private static final List<Category> CATEGORIES =
            List.of(Category.LOCATION_TRACK, Category.LODGING, Category.ORDINARY, Category.UNCLASSIFIED);

    private MenkanFacts() {}

    /** The standard in force now: 法释〔2017〕10号 under the statute since 2015-11-01. */
    static Standard standard() {
        return PersonalInformationCase.statute().find(JUDGED, JUDGED).orElseThrow();
    }

    /** The facts as an application states them: batches of information, amounts, circumstances. */
    static Case toCase(CaseFacts facts) {
        Map<String, Object> stated = facts.asMap();
        PersonalInformationCase.Builder builder =
                PersonalInformationCase.builder().committedOn(COMMITTED).judgedOn(JUDGED);
        if (facts.getArticle5()) {
            for (int c = 0; c < CLASSES.size(); c++) {
                Category category = CATEGORIES.get(c);
                Quantity onDuty = quantity(stated.get("onDuty" + capital(CLASSES.get(c))));
                Quantity all = quantity(stated.get(CLASSES.get(c)));
                builder.information(InformationEntry.disclosedOnDuty(category, onDuty));
                builder.information(InformationEntry.disclosed(
                        category,
                        all.isBounded() ? new Quantity(all.min() - onDuty.min(), all.max() - onDuty.min()) : all));
            }
        }
        if (!quantity(stated.get("businessItems")).isZero()) {
            builder.information(new InformationEntry(
                    Category.ORDINARY,
                    quantity(stated.get("businessItems")),
                    List.of(),
                    Optional.empty(),
                    Answer.NO,
                    Answer.YES));
        }
        for (Element element : PersonalInformation.ELEMENTS.list()) {
            if (!element.derived() && !element.unit().equals(Category.ORDINARY.element().unit())) {
                if (stated.containsKey(element.name())) {
                    builder.with(element, quantity(element, stated.get(element.name())));
                }
            }
        }
        return builder.build();
    }

    /** The facts as a vector over the elements of the standard. */
    static Facts toVector(CaseFacts facts) {
        Map<String, Object> stated = facts.asMap();
        Facts.Builder vector = Facts.builder(PersonalInformation.ELEMENTS);
        for (Element element : PersonalInformation.ELEMENTS.list()) {
            String name = property(element);
            if (stated.containsKey(name)) {
                vector.put(element, quantity(element, stated.get(name)));
            }
        }
        return vector.build();
    }

    /** Exact facts of several cases as one column for each element. */
    static long[][] toColumns(List<CaseFacts> cases) {
        List<Element> elements = PersonalInformation.ELEMENTS.list();
        long[][] columns = new long[elements.size()][cases.size()];
        for (int i = 0; i < cases.size(); i++) {
            Map<String, Object> stated = cases.get(i).asMap();
            for (int e = 0; e < columns.length; e++) {
                String name = property(elements.get(e));
                columns[e][i] = stated.containsKey(name) ? exact(elements.get(e), stated.get(name)) : 0;
            }
        }
        return columns;
    }

    private static long exact(Element element, Object value) {
        Quantity quantity = quantity(element, value);
        if (!quantity.isKnown()) {
            throw new IllegalArgumentException(element + " must be known exactly in a column, was " + quantity);
        }
        return quantity.min();
    }

    /** {@code onDuty.sensitive} is the bean's property onDutySensitive. */
    private static String property(Element element) {
        int dot = element.name().indexOf('.');
        return dot < 0
                ? element.name()
                : element.name().substring(0, dot)
                        + capital(element.name().substring(dot + 1));
    }

    /** The element behind a property of the bean. */
    static Element element(String property) {
        return PersonalInformation.ELEMENTS.list().stream()
                .filter(element -> property(element).equals(property))
                .findFirst()
                .orElseThrow();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Quantity quantity(Element element, Object value) {
        if (value == null && element.isFlag()) {
            return Answer.UNKNOWN.asQuantity();
        }
        return quantity(value);
    }

    private static Quantity quantity(Object value) {
        if (value == null) {
            return Quantity.unknown();
        }
        if (value instanceof Boolean answer) {
            return Quantity.exactly(answer ? 1 : 0);
        }
        return value instanceof BigDecimal yuan ? Quantity.of(Yuan.of(yuan)) : Quantity.exactly((Long) value);
    }

    /** Thefts in Shanghai in 2022. */
    static Verdict thefts(List<BigDecimal> yuan) {
        TheftCase.Builder builder =
                TheftCase.builder().region("31").judgedOn(LocalDate.of(2023, 1, 10));
        LocalDate day = LocalDate.of(2022, 3, 1);
        for (int i = 0; i < yuan.size(); i++) {
            builder.act(TheftAct.completed(day, Yuan.of(yuan.get(i))));
        }
        return verdict(builder.build().tier());
    }

    static Verdict verdict(Tier tier) {
        return Verdict.of(tier.level());
    }
}

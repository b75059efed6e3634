package io.github.menkan.bench;

import static io.github.menkan.personalinformation.PersonalInformation.ADMIN_PENALTY_WITHIN_TWO_YEARS;
import static io.github.menkan.personalinformation.PersonalInformation.BUSINESS_PROFIT;
import static io.github.menkan.personalinformation.PersonalInformation.GRAVE_PERSONAL_HARM;
import static io.github.menkan.personalinformation.PersonalInformation.ILLEGAL_INCOME;
import static io.github.menkan.personalinformation.PersonalInformation.INFORMATION;
import static io.github.menkan.personalinformation.PersonalInformation.KNEW_OF_CRIMINAL_USE;
import static io.github.menkan.personalinformation.PersonalInformation.MAJOR_LOSS_OR_IMPACT;
import static io.github.menkan.personalinformation.PersonalInformation.ON_DUTY_INCOME;
import static io.github.menkan.personalinformation.PersonalInformation.OTHER_ESPECIALLY_SERIOUS;
import static io.github.menkan.personalinformation.PersonalInformation.OTHER_SERIOUS;
import static io.github.menkan.personalinformation.PersonalInformation.PRIOR_CONVICTION;
import static io.github.menkan.personalinformation.PersonalInformation.TRACK_USED_IN_CRIME;

import io.github.menkan.Answer;
import io.github.menkan.Case;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.information.Category;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Elements;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Standard;
import io.github.menkan.offence.SingleAct;
import io.github.menkan.personalinformation.InformationEntry;
import io.github.menkan.personalinformation.PersonalInformation;
import io.github.menkan.place.Place;
import io.github.menkan.theft.Theft;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The facts in Menkan's three forms: a case, an element vector, columns. What is null is unknown. */
final class MenkanFacts {

    private static final LocalDate COMMITTED = LocalDate.of(2023, 5, 1);
    private static final LocalDate JUDGED = LocalDate.of(2024, 1, 10);

    private MenkanFacts() {}

    /** The standard in force now: 法释〔2017〕10号 under the statute since 2015-11-01. */
    static Standard standard() {
        return PersonalInformation.OFFENCE
                .timeline(Place.UNKNOWN)
                .find(JUDGED, JUDGED, JUDGED)
                .orElseThrow()
                .standard();
    }

    /** The facts as an application states them: batches of information, amounts, circumstances. */
    static Case toCase(CaseFacts facts) {
        CaseBuilder builder = CaseBuilder.of(PersonalInformation.OFFENCE)
                .committedOn(COMMITTED)
                .judgedOn(JUDGED)
                .with(ILLEGAL_INCOME, money(facts.getIllegalIncome()))
                .with(ON_DUTY_INCOME, money(facts.getOnDutyIncome()))
                .with(BUSINESS_PROFIT, money(facts.getBusinessProfit()))
                .with(TRACK_USED_IN_CRIME, answer(facts.getTrackUsedInCrime()))
                .with(KNEW_OF_CRIMINAL_USE, answer(facts.getKnewOfCriminalUse()))
                .with(PRIOR_CONVICTION, answer(facts.getPriorConviction()))
                .with(ADMIN_PENALTY_WITHIN_TWO_YEARS, answer(facts.getAdminPenaltyWithinTwoYears()))
                .with(OTHER_SERIOUS, answer(facts.getOtherSerious()))
                .with(GRAVE_PERSONAL_HARM, answer(facts.getGravePersonalHarm()))
                .with(MAJOR_LOSS_OR_IMPACT, answer(facts.getMajorLossOrImpact()))
                .with(OTHER_ESPECIALLY_SERIOUS, answer(facts.getOtherEspeciallySerious()));
        if (facts.getArticle5()) {
            add(builder, Category.LOCATION_TRACK, facts.getHighlySensitive(), facts.getOnDutyHighlySensitive());
            add(builder, Category.LODGING, facts.getSensitive(), facts.getOnDutySensitive());
            add(builder, Category.ORDINARY, facts.getOrdinary(), facts.getOnDutyOrdinary());
            add(builder, Category.UNCLASSIFIED, facts.getUnclassified(), facts.getOnDutyUnclassified());
        }
        Quantity business = items(facts.getBusinessItems());
        if (!business.isZero()) {
            builder.add(
                    INFORMATION,
                    InformationEntry.of(Category.ORDINARY).obtained(business).boughtForBusiness(Answer.YES));
        }
        return builder.build();
    }

    /** What was disclosed, on duty or not; of an unknown whole nothing is known beside the part. */
    private static void add(CaseBuilder builder, Category category, Long items, Long onDuty) {
        Quantity part = items(onDuty);
        Quantity all = items(items);
        Quantity rest = all.isKnown() && part.isKnown() ? Quantity.exactly(all.min() - part.min()) : Quantity.unknown();
        builder.add(INFORMATION, InformationEntry.of(category).disclosed(part).onDuty(Answer.YES));
        builder.add(INFORMATION, InformationEntry.of(category).disclosed(rest));
    }

    private static Quantity items(Long items) {
        return items == null ? Quantity.unknown() : Quantity.exactly(items);
    }

    private static Quantity money(BigDecimal yuan) {
        return yuan == null ? Quantity.unknown() : Quantity.of(Yuan.of(yuan));
    }

    private static Answer answer(Boolean answer) {
        if (answer == null) {
            return Answer.UNKNOWN;
        }
        return answer ? Answer.YES : Answer.NO;
    }

    /** The facts as a vector over the elements of the standard. */
    static Facts toVector(CaseFacts facts) {
        Map<String, Object> stated = facts.asMap();
        Elements elements = standard().elements();
        Facts.Builder vector = Facts.builder(elements);
        for (Element element : elements.list()) {
            String name = property(element);
            if (stated.containsKey(name)) {
                vector.put(element, quantity(element, stated.get(name)));
            }
        }
        return vector.build();
    }

    /** Exact facts of several cases as one column for each element. */
    static long[][] toColumns(List<CaseFacts> cases) {
        List<Element> elements = standard().elements().list();
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
                : element.name().substring(0, dot) + capital(element.name().substring(dot + 1));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Quantity quantity(Element element, Object value) {
        if (element.isFlag()) {
            return answer((Boolean) value).asQuantity();
        }
        return element.kind() == Element.Kind.MONEY ? money((BigDecimal) value) : items((Long) value);
    }

    /** Thefts in Shanghai in 2022. */
    static Verdict thefts(List<BigDecimal> yuan) {
        CaseBuilder builder = CaseBuilder.of(Theft.OFFENCE).region("31").judgedOn(LocalDate.of(2023, 1, 10));
        LocalDate day = LocalDate.of(2022, 3, 1);
        for (int i = 0; i < yuan.size(); i++) {
            builder.add(SingleAct.ACTS, SingleAct.completed(day, Yuan.of(yuan.get(i))));
        }
        return verdict(builder.build().tier());
    }

    static Verdict verdict(Tier tier) {
        return switch (tier) {
            case NONE -> Verdict.NONE;
            case FIRST -> Verdict.FIRST;
            case SECOND -> Verdict.SECOND;
            case THIRD -> Verdict.THIRD;
        };
    }
}

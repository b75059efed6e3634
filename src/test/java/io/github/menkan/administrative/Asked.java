package io.github.menkan.administrative;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Answer;
import io.github.menkan.Quantity;
import io.github.menkan.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Asks for penalties in the tests of this package. */
final class Asked {

    private Asked() {}

    static final Quantity NOTHING = Quantity.exactly(0);

    static Occasion on(String acted, String decided) {
        return new Occasion(LocalDate.parse(acted), LocalDate.parse(decided), Subject.NATURAL_PERSON);
    }

    static Occasion unit(String acted, String decided) {
        return new Occasion(LocalDate.parse(acted), LocalDate.parse(decided), Subject.UNIT);
    }

    static List<AdministrativePenalty> penalties(Occasion when, Act... acts) {
        return Administrative.penalties(when, Stream.of(acts).map(Deed::of).toList());
    }

    static List<Deed> sold(Quantity gain) {
        return information(Answer.NO, Answer.YES, Answer.NO, Answer.NO, gain);
    }

    static List<Deed> information(
            Answer obtained, Answer disclosed, Answer identityCardData, Answer forTelecomFraud, Quantity gain) {
        return List.of(
                new Deed(Act.DISCLOSING_INFORMATION, disclosed, gain),
                new Deed(Act.OBTAINING_INFORMATION, obtained, gain),
                new Deed(Act.INFORMATION_IN_NETWORKS, disclosed == Answer.NO ? obtained : disclosed, gain),
                new Deed(Act.LEAKING_IDENTITY_CARD_DATA, identityCardData, gain),
                new Deed(Act.PROCESSING_INFORMATION, Answer.YES, gain),
                new Deed(Act.SUPPORT_OF_TELECOM_FRAUD, forTelecomFraud, gain));
    }

    static List<AdministrativePenalty> fraud(Occasion when, Answer telecom, Quantity gain) {
        return Administrative.penalties(
                when, List.of(new Deed(Act.TELECOM_FRAUD, telecom, gain), new Deed(Act.FRAUD, Answer.YES, gain)));
    }

    static List<AdministrativePenalty> provider(Occasion when, Answer leak, Answer content) {
        return Administrative.penalties(
                when,
                List.of(
                        new Deed(Act.NEGLECTING_SECURITY_DUTIES, leak, NOTHING),
                        new Deed(Act.OPERATOR_AGAINST_INFORMATION, leak, NOTHING),
                        new Deed(Act.PROCESSING_INFORMATION, leak, NOTHING),
                        new Deed(Act.LETTING_UNLAWFUL_CONTENT_SPREAD, content, NOTHING)));
    }

    static List<String> citations(List<AdministrativePenalty> penalties) {
        return penalties.stream().map(AdministrativePenalty::citation).toList();
    }

    static AdministrativePenalty cited(List<AdministrativePenalty> penalties, String citation) {
        return penalties.stream()
                .filter(penalty -> penalty.citation().equals(citation))
                .findFirst()
                .orElseThrow(() -> new AssertionError(citation + " not in " + citations(penalties)));
    }
}

package io.github.menkan.administrative;

import io.github.menkan.Language;
import io.github.menkan.Quantity;
import io.github.menkan.Subject;
import io.github.menkan.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One article of administrative law about one kind of act.
 *
 * @param law the statute and its version, such as 治安管理处罚法（2025年修订）
 * @param provision the article
 * @param from the first day in force, inclusive
 * @param until the first day no longer in force; empty while it is in force
 * @param act the kind of act; a rule of a later day about the same kind and of the same statute succeeds this one
 * @param subject whom it is about; empty for both
 * @param words the act in words
 * @param lead what comes before the ranges, such as 没收违法所得
 * @param bands the ranges, the ordinary one first; empty where the article refers to other laws
 * @param note a condition or limit of the article; empty for none
 */
record Rule(
        Statute law,
        String provision,
        LocalDate from,
        Optional<LocalDate> until,
        Act act,
        Optional<Subject> subject,
        Wording words,
        Optional<Wording> lead,
        List<Band> bands,
        Optional<Wording> note) {

    /** The statutes, each with the versions it had. */
    enum Statute {
        PUBLIC_SECURITY_2012("治安管理处罚法（2012年修正）"),
        PUBLIC_SECURITY_2025("治安管理处罚法（2025年修订）"),
        NETWORK_2016("网络安全法（2016年）"),
        NETWORK_2025("网络安全法（2025年修正）"),
        PERSONAL_INFORMATION("个人信息保护法"),
        TELECOM_FRAUD("反电信网络诈骗法"),
        IDENTITY_CARD("居民身份证法（2011年修正）");

        private final String title;

        Statute(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        /** Public security detention lapses after six months. */
        boolean isPublicSecurity() {
            return this == PUBLIC_SECURITY_2012 || this == PUBLIC_SECURITY_2025;
        }

        /** The version that took the place of this one. */
        Optional<Statute> successor() {
            return switch (this) {
                case PUBLIC_SECURITY_2012 -> Optional.of(PUBLIC_SECURITY_2025);
                case NETWORK_2016 -> Optional.of(NETWORK_2025);
                case PUBLIC_SECURITY_2025, NETWORK_2025, PERSONAL_INFORMATION, TELECOM_FRAUD, IDENTITY_CARD ->
                    Optional.empty();
            };
        }
    }

    Rule {
        bands = List.copyOf(bands);
    }

    static Rule of(Statute law, String provision, LocalDate from, Act act, Wording words, Band... bands) {
        return new Rule(
                law,
                provision,
                from,
                Optional.empty(),
                act,
                Optional.empty(),
                words,
                Optional.empty(),
                List.of(bands),
                Optional.empty());
    }

    Rule until(LocalDate end) {
        return new Rule(law, provision, from, Optional.of(end), act, subject, words, lead, bands, note);
    }

    Rule onlyFor(Subject who) {
        return new Rule(law, provision, from, until, act, Optional.of(who), words, lead, bands, note);
    }

    Rule leading(String chinese, String english) {
        return new Rule(
                law,
                provision,
                from,
                until,
                act,
                subject,
                words,
                Optional.of(Wording.given(chinese, english)),
                bands,
                note);
    }

    Rule noting(String chinese, String english) {
        return new Rule(
                law,
                provision,
                from,
                until,
                act,
                subject,
                words,
                lead,
                bands,
                Optional.of(Wording.given(chinese, english)));
    }

    String citation() {
        return law.title() + provision;
    }

    boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    boolean isFor(Subject who) {
        return subject.map(who::equals).orElse(true);
    }

    boolean succeeds(Rule earlier) {
        return earlier.law.successor().filter(law::equals).isPresent()
                && act == earlier.act
                && subject.equals(earlier.subject);
    }

    /** The ranges chosen, in words; what the article refers to where it has none. */
    Wording penalty(List<Band> chosen, Quantity income) {
        return Wording.given(penalty(Language.CHINESE, chosen, income), penalty(Language.ENGLISH, chosen, income));
    }

    private String penalty(Language language, List<Band> chosen, Quantity income) {
        boolean chinese = language == Language.CHINESE;
        String before = lead.map(text -> text.in(language)).orElse("");
        String ranges = chosen.stream()
                .map(band -> band.words(language, income))
                .collect(Collectors.joining(chinese ? "；" : "; "));
        if (ranges.isEmpty()) {
            return before;
        }
        return before.isEmpty() ? ranges : before + (chinese ? "，" : "; ") + ranges;
    }
}

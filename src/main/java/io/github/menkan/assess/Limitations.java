package io.github.menkan.assess;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Limitation;
import io.github.menkan.Penalty;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out the limitation period of a tier: 刑法第八十七条 by its statutory maximum, 第八十九条第一款 from the last day of the act. */
final class Limitations {

    private static final Wording NOT_DECIDED = Wording.of(
            "期限按所达档次的法定最高刑计算（参照法释〔1997〕12号第二条，刑法第八十七条没有专门解释）。立案侦查或者法院受理以后逃避侦查、审判的，或者被害人在期限内提出控告、应当立案而不予立案的，不受追诉期限的限制（第八十八条）；追诉期限内又犯罪的，前罪的期限从犯后罪之日起计算（第八十九条第二款）：均须由人查明");
    private static final Wording APPROVAL = Wording.of("满二十年后认为必须追诉的，须报请最高人民检察院核准（第八十七条第(四)项）");
    private static final Wording AFTER_JUDGMENT = Wording.of("所填立案日期晚于裁判日期，请核对");

    private final Assessment assessment;
    private final Optional<LocalDate> filed;

    private Limitations(Assessment assessment) {
        this.assessment = assessment;
        this.filed = assessment.filed();
    }

    /** The period of a case; none where no tier is established. */
    static Optional<Limitation> of(Assessment assessment) {
        return assessment.tier() == Tier.NONE
                ? Optional.empty()
                : Optional.of(new Limitations(assessment).on(List.of(assessment)));
    }

    /** The period of a case whose day is not known, with the case on the first and on the last day of each stretch. */
    static Optional<Limitation> of(Assessment undated, List<? extends Assessment> days) {
        return undated.tier() == Tier.NONE ? Optional.empty() : Optional.of(new Limitations(undated).on(days));
    }

    private Limitation on(List<? extends Assessment> days) {
        int years = years(assessment.penalty());
        LocalDate from = days.get(0).committed().to();
        LocalDate latest = days.get(days.size() - 1).committed().to();
        Optional<Answer> barred = filed.map(day -> barred(days, day));
        List<Wording> sentences = new ArrayList<>();
        LocalDate until = until(from, years);
        sentences.add(Wording.of(
                "追诉时效：{0}年（“{1}”的法定最高刑为{2}，刑法第八十七条第({3})项），自{4}起计算，至{5}届满（当日计入，第八十九条第一款）",
                years,
                assessment.statutoryTerm(),
                maximum(assessment.penalty()),
                item(years),
                from,
                until.minusDays(1)));
        if (!latest.equals(from)) {
            sentences.add(Wording.of(
                    "行为日期不明，最晚自{0}起计算，至{1}届满", latest, until(latest, years).minusDays(1)));
        }
        filed.ifPresent(day -> sentences.add(filing(day, barred.orElseThrow())));
        if (assessment.possibleTier() != assessment.tier()) {
            addOpen(sentences);
        }
        sentences.add(NOT_DECIDED);
        if (years == 20) {
            sentences.add(APPROVAL);
        }
        filed.filter(assessment.judged()::isBefore).ifPresent(late -> sentences.add(AFTER_JUDGMENT));
        return new Limitation(years, from, until, barred, Wording.joined("；", sentences));
    }

    private void addOpen(List<Wording> sentences) {
        for (Tier tier : Tier.values()) {
            boolean isOpen = !assessment.tier().isAtLeast(tier)
                    && assessment.possibleTier().isAtLeast(tier)
                    && !assessment.penaltyOf(tier).equals(Penalty.NONE);
            if (isOpen) {
                sentences.add(Wording.of(
                        "档次尚未确定，如认定为“{0}”，期限为{1}年", assessment.termOf(tier), years(assessment.penaltyOf(tier))));
            }
        }
    }

    private static Wording filing(LocalDate day, Answer barred) {
        return barred.choose(
                Wording.of("立案之日（{0}）已超过追诉期限（追诉是否以立案为准，有不同意见）", day),
                Wording.of("立案之日（{0}）未超过追诉期限（追诉是否以立案为准，有不同意见）", day),
                Wording.of("立案之日（{0}）是否已超过追诉期限，取决于尚不明确的档次或者行为日期", day));
    }

    private static Answer barred(List<? extends Assessment> days, LocalDate filed) {
        Answer all = barred(days.get(0), filed);
        for (Assessment day : days) {
            if (barred(day, filed) != all) {
                return Answer.UNKNOWN;
            }
        }
        return all;
    }

    /** Of an open tier the period may be longer, and then not have run. */
    private static Answer barred(Assessment day, LocalDate filed) {
        LocalDate from = day.committed().to();
        if (filed.isBefore(until(from, years(day.penalty())))) {
            return Answer.NO;
        }
        return filed.isBefore(until(from, years(day.penaltyOf(day.possibleTier())))) ? Answer.UNKNOWN : Answer.YES;
    }

    /** 第八十七条第(一)项至第(四)项; 五年以上 and 十年以上 include five and ten years (第九十九条). */
    static int years(Penalty penalty) {
        int months = penalty.maxMonths().orElse(0);
        if (penalty.life()) {
            return 20;
        }
        return months >= 120 ? 15 : months >= 60 ? 10 : 5;
    }

    private static String item(int years) {
        return switch (years) {
            case 5 -> "一";
            case 10 -> "二";
            case 15 -> "三";
            default -> "四";
        };
    }

    private static Wording maximum(Penalty penalty) {
        return penalty.life()
                ? Wording.of("无期徒刑")
                : Wording.of("{0}年有期徒刑", penalty.maxMonths().orElseThrow() / 12);
    }

    /** The first day after so many years of which the given day is the first; the years from 29 February end with a February. */
    static LocalDate until(LocalDate from, int years) {
        LocalDate same = from.plusYears(years);
        return same.getDayOfMonth() == from.getDayOfMonth() ? same : same.plusDays(1);
    }
}

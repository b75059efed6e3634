package io.github.menkan.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The small values refuse what cannot be. */
class ValuesTest {

    private static final FigureSource SOURCE = new FigureSource(
            "全国", Optional.of("某解释"), Optional.empty(), LocalDate.of(2013, 4, 4), Optional.empty(), true);

    @Test
    void aFigureIsAboveZeroAndFromLowToHigh() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure(0, 5, true, Confidence.HIGH, List.of(SOURCE)))
                .withMessage("figure must be above 0 and from low to high, was 0 to 5 fen");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure(6, 5, true, Confidence.HIGH, List.of(SOURCE)))
                .withMessage("figure must be above 0 and from low to high, was 6 to 5 fen");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FenRange(0, 5))
                .withMessage("figure must be above 0 and from low to high, was 0 to 5 fen");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FenRange(6, 5))
                .withMessage("figure must be above 0 and from low to high, was 6 to 5 fen");
    }

    @Test
    void sourcesAreEqualInAllTheirParts() {
        LocalDate from = LocalDate.of(2013, 4, 4);
        FigureSource same = new FigureSource("全国", Optional.of("某解释"), Optional.empty(), from, Optional.empty(), true);
        assertThat(SOURCE).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(SOURCE)
                .isNotEqualTo(
                        new FigureSource("广东省", Optional.of("某解释"), Optional.empty(), from, Optional.empty(), true))
                .isNotEqualTo(new FigureSource("全国", Optional.empty(), Optional.empty(), from, Optional.empty(), true))
                .isNotEqualTo(
                        new FigureSource("全国", Optional.of("某解释"), Optional.of("1号"), from, Optional.empty(), true))
                .isNotEqualTo(new FigureSource(
                        "全国", Optional.of("某解释"), Optional.empty(), from.plusDays(1), Optional.empty(), true))
                .isNotEqualTo(new FigureSource(
                        "全国", Optional.of("某解释"), Optional.empty(), from, Optional.of(from.plusDays(1)), true))
                .isNotEqualTo(
                        new FigureSource("全国", Optional.of("某解释"), Optional.empty(), from, Optional.empty(), false))
                .isNotEqualTo("全国");
    }

    @Test
    void figuresAreEqualInAllTheirParts() {
        Figure figure = new Figure(5, 6, true, Confidence.HIGH, List.of(SOURCE));
        Figure same = new Figure(5, 6, true, Confidence.HIGH, List.of(SOURCE));
        assertThat(figure).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(figure)
                .isNotEqualTo(new Figure(4, 6, true, Confidence.HIGH, List.of(SOURCE)))
                .isNotEqualTo(new Figure(5, 7, true, Confidence.HIGH, List.of(SOURCE)))
                .isNotEqualTo(new Figure(5, 6, true, Confidence.MEDIUM, List.of(SOURCE)))
                .isNotEqualTo(new Figure(5, 6, true, Confidence.HIGH, List.of(SOURCE, SOURCE)))
                .isNotEqualTo("5");
        assertThat(Division.of("44"))
                .isEqualTo(Division.of("440000"))
                .hasSameHashCodeAs(Division.of("440000"))
                .isNotEqualTo(Division.of("45"))
                .isNotEqualTo("44");
    }

    @Test
    void aFigureIsVerifiedExactlyWhenItsConfidenceIsUsable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure(5, 5, true, Confidence.LOW, List.of(SOURCE)))
                .withMessage("confidence must be HIGH or MEDIUM exactly when the figure is verified, was LOW");
    }

    @Test
    void aFigureHasASource() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure(5, 5, true, Confidence.HIGH, List.of()))
                .withMessage("sources must hold a document, was empty");
    }

    @Test
    void aFaultHasALine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fault("own.csv", 0, "x"))
                .withMessage("line must be at least 1, was 0");
    }

    @Test
    void offencesHaveTheirWords() {
        assertThat(AmountOffence.find("theft")).contains(AmountOffence.THEFT);
        assertThat(AmountOffence.find("telecom-fraud")).contains(AmountOffence.TELECOM_FRAUD);
        assertThat(AmountOffence.find("Theft")).isEmpty();
        assertThat(AmountOffence.FRAUD.chinese()).isEqualTo("诈骗罪");
        assertThat(AmountTier.ESPECIALLY_HUGE.term()).isEqualTo("数额特别巨大");
    }

    @Test
    void aTableThatIsMissingIsAnErrorOfThePackage() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Resource.text("none.csv"))
                .withMessage("none.csv must be beside the classes of its package, was missing");
    }
}

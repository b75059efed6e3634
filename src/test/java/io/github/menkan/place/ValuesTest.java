package io.github.menkan.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.menkan.Fault;
import io.github.menkan.norm.Bound;
import io.github.menkan.norm.Document;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The small values are equal in all their parts, and refuse what cannot be. */
class ValuesTest {

    private static final Document DOCUMENT = Document.of("", "某解释", LocalDate.of(2013, 4, 4));
    private static final Figure.Source SOURCE = new Figure.Source("全国", DOCUMENT, true);

    @Test
    void sources() {
        Figure.Source same = new Figure.Source("全国", Document.of("", "某解释", LocalDate.of(2013, 4, 4)), true);
        assertThat(SOURCE)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(new Figure.Source("广东省", DOCUMENT, true))
                .isNotEqualTo(new Figure.Source("全国", DOCUMENT.until(LocalDate.of(2014, 1, 1)), true))
                .isNotEqualTo(new Figure.Source("全国", DOCUMENT, false))
                .isNotEqualTo("全国");
    }

    @Test
    void figures() {
        Figure figure = new Figure(new Bound(5, 6), Confidence.HIGH, List.of(SOURCE));
        Figure same = new Figure(new Bound(5, 6), Confidence.HIGH, List.of(SOURCE));
        assertThat(figure)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(new Figure(new Bound(4, 6), Confidence.HIGH, List.of(SOURCE)))
                .isNotEqualTo(new Figure(new Bound(5, 6), Confidence.MEDIUM, List.of(SOURCE)))
                .isNotEqualTo(new Figure(new Bound(5, 6), Confidence.HIGH, List.of(SOURCE, SOURCE)))
                .isNotEqualTo("5");
    }

    @Test
    void divisions() {
        assertThat(Division.of("44"))
                .isEqualTo(Division.of("440000"))
                .hasSameHashCodeAs(Division.of("440000"))
                .isNotEqualTo(Division.of("45"))
                .isNotEqualTo("44");
    }

    @Test
    void aFaultHasALine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fault("own.csv", 0, "x"))
                .withMessage("line must be at least 1, was 0");
    }
}

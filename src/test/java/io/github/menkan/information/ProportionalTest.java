package io.github.menkan.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.menkan.norm.Document;
import io.github.menkan.norm.Measure;
import io.github.menkan.norm.Measures;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The proportional family: 50 / 500 / 5000 of 法释〔2017〕10号第五条, 500 / 5000 / 50 000 of 法释〔2019〕15号第四条. */
class ProportionalTest {

    private static final Document LAW = Document.of("法释〔2017〕10号", "示例", LocalDate.of(2017, 6, 1));

    private static final InformationClasses CLASSES = InformationClassesTest.CLASSES;

    @ParameterizedTest
    @CsvSource({"50, 500, 5000", "500, 5000, 50000"})
    void eachClassHasItsFigureAndTogetherTheyWeighOneTenAHundred(long first, long second, long third) {
        Measures measures = new Proportional(first, second, third)
                .over(CLASSES, LAW.item(5, 1, 3), LAW.item(5, 1, 4), LAW.item(5, 1, 5), LAW.item(5, 1, 6));

        assertThat(measures.list())
                .extracting(measure -> measure.condition().toString())
                .containsExactly(
                        "highlySensitive + [0, 1]·unclassified + [0, 1]·highlySensitiveOrOrdinary"
                                + " + [0, 1]·highlySensitiveOrSensitive ≥ " + first,
                        "sensitive + [0, 1]·unclassified + [0, 1]·sensitiveOrOrdinary"
                                + " + [0, 1]·highlySensitiveOrSensitive ≥ " + second,
                        "ordinary + [0, 1]·unclassified + [0, 1]·sensitiveOrOrdinary"
                                + " + [0, 1]·highlySensitiveOrOrdinary ≥ " + third,
                        "100·highlySensitive + 10·sensitive + ordinary + [1, 100]·unclassified"
                                + " + [1, 10]·sensitiveOrOrdinary + [1, 100]·highlySensitiveOrOrdinary"
                                + " + [10, 100]·highlySensitiveOrSensitive ≥ " + third);
        assertThat(measures.list().get(3).yieldsTo()).containsExactly("第五条第一款第(三)项", "第五条第一款第(四)项", "第五条第一款第(五)项");
        assertThat(measures.list()).extracting(Measure::origin).endsWith("第五条第一款第(六)项");
    }

    @ParameterizedTest
    @CsvSource({"0, 500, 5000", "501, 500, 5000", "50, 5001, 5000"})
    void figuresAreFromOneAndInOrder(long first, long second, long third) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proportional(first, second, third))
                .withMessageStartingWith("figures must be from 1 and in order");
    }

    @ParameterizedTest
    @CsvSource({"51, 500, 5000", "50, 501, 5000"})
    void proportionsAreWhole(long first, long second, long third) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proportional(first, second, third))
                .withMessageStartingWith("the last of the figures must be a multiple of the others, was [");
    }

    @Test
    void equalFiguresAreInOrder() {
        assertThat(new Proportional(1, 1, 1).figures()).containsExactly(1L, 1L, 1L);
    }

    @Test
    void thereIsAFigureForEachClassAndAClauseForEachFigureAndTheSum() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proportional(50, 500)
                        .over(CLASSES, LAW.item(5, 1, 3), LAW.item(5, 1, 4), LAW.item(5, 1, 6)))
                .withMessageEndingWith("was 3, 2, 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proportional(50, 500, 5_000).over(CLASSES, LAW.item(5, 1, 3)))
                .withMessageEndingWith("was 3, 3, 1");
    }
}

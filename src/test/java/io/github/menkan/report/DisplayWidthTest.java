package io.github.menkan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Language;
import io.github.menkan.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "abc 123, 7",
        "情节严重, 8",
        "30 条, 5",
        "法释〔2017〕10号, 16",
        "“情节”, 6",
        "（一）, 6",
        "×½–≥, 4",
        "ＡＢ, 4",
        "e\u0301, 1",
        "한글, 4",
        "ｱ, 1",
        "\uD842\uDFB7, 2",
        "\uD83D\uDE00, 2",
        "\u200B, 0",
    })
    void aWideCharacterFillsTwoColumns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void columnsBeginAtTheSamePlace() {
        TextColumns columns = new TextColumns(Language.CHINESE);
        columns.row(Wording.of("财产"), Wording.of("30 条"), Wording.of("3/5"));
        columns.row(Wording.of("transactions"), Wording.of("250 条"), Wording.of("1/2"));
        assertThat(columns.lines()).containsExactly("财产          30 条   3/5", "transactions  250 条  1/2");
    }
}

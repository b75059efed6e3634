package io.github.menkan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", " \u3000\u2003\t"})
    void aBlankTextIsRefused(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wording.of(blank, "theft"))
                .withMessage("wording must not be blank, was " + blank + " / theft");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wording.of("盗窃罪", blank))
                .withMessage("wording must not be blank, was 盗窃罪 / " + blank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"盗", "“", "、", " 盗", "\u3000盗", "1998", "\uD840\uDC00"})
    void aTextThatBeginsWithAnyCharacterIsKept(String text) {
        assertThat(Wording.of(text, "x").chinese()).isEqualTo(text);
    }

    @Test
    void noCharacterBehindTheIdeographicSpaceIsABlank() {
        for (int code = '\u3000' + 1; code <= Character.MAX_CODE_POINT; code++) {
            assertThat(Character.isWhitespace(code)).as("U+%x", code).isFalse();
        }
    }
}

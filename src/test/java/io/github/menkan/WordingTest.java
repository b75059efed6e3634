package io.github.menkan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", " \u3000\u2003\t"})
    void aBlankTextIsRefused(String blank) {
        String message = " must not be blank, was \"" + blank + "\"";
        assertThatIllegalArgumentException().isThrownBy(() -> Wording.of(blank)).withMessage("chinese" + message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wording.given(blank, "theft"))
                .withMessage("chinese" + message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wording.given("盗窃罪", blank))
                .withMessage("english" + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"盗", "“", "、", " 盗", "\u3000盗", "1998", "\uD840\uDC00"})
    void aTextThatBeginsWithAnyCharacterIsKept(String text) {
        assertThat(Wording.of(text).chinese()).isEqualTo(text);
    }

    @Test
    void noCharacterBehindTheIdeographicSpaceIsABlank() {
        for (int code = '\u3000' + 1; code <= Character.MAX_CODE_POINT; code++) {
            assertThat(Character.isWhitespace(code)).as("U+%x", code).isFalse();
        }
    }

    @Test
    void partsAreSaidInTheLanguageOfTheWhole() {
        Wording unknown = Wording.of("{0}：不明", Wording.of("违法所得"));
        assertThat(unknown.chinese()).isEqualTo("违法所得：不明");
        assertThat(unknown.in(Language.ENGLISH)).isEqualTo("illegal income: unknown");
        assertThat(Wording.joined("；", List.of(unknown, Wording.of("盗窃罪"))).in(Language.ENGLISH))
                .isEqualTo("illegal income: unknown; theft");
    }

    @Test
    void aTextWithoutTranslationStaysChinese() {
        assertThat(Wording.of("没有译文的话").in(Language.ENGLISH)).isEqualTo("没有译文的话");
    }

    @Test
    void whatFollowsAHashIsForTranslatorsAndNotShown() {
        assertThat(Wording.of("个#被帮助对象").chinese()).isEqualTo("个");
    }
}

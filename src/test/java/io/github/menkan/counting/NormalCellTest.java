package io.github.menkan.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalCellTest {

    private static NormalCell cell(CellKind kind, String text, byte written) {
        NormalCell cell = new NormalCell(kind);
        byte[] around = ("<" + text + ">").getBytes(StandardCharsets.UTF_8);
        cell.set(around, 1, around.length - 1, written);
        return cell;
    }

    private static String reason(NormalCell cell) {
        for (UnsoundReason reason : UnsoundReason.values()) {
            if (cell.reasonBit() == reason.bit()) {
                return reason.word();
            }
        }
        return "sound";
    }

    @ParameterizedTest
    @CsvSource({
        "15497142000, 15497142000, sound",
        "+8615497142000, 15497142000, sound",
        "008615497142000, 15497142000, sound",
        "8615497142000, 15497142000, sound",
        "(+86) 154-9714-2000, 15497142000, sound",
        "１５４９７１４２０００, 15497142000, sound",
        "＋８６　１５４９７１４２０００, 15497142000, sound",
        "154\u200B9714\uFEFF2000, 15497142000, sound",
        "154—9714–2000, 15497142000, sound",
        "154\u22129714\u301C2000, 15497142000, sound",
        "154·9714.2000, 15497142000, sound",
        "154_9714/2000, 15497142000, sound",
        "15497142000.0, 154971420000, malformed",
        "+4915497142000, +4915497142000, malformed",
        "12154178071, 12154178071, malformed",
        "1549714200, 1549714200, malformed",
        "867154971420, 867154971420, malformed",
        "154****2000, 154****2000, masked",
        "154＊＊＊＊2000, 154****2000, masked",
        "1.54E+10, 154E+10, damaged",
        "１．５４ｅ＋１０, 154e+10, damaged",
        "1.54E, 154E, malformed",
        "--, '', empty",
        "　, '', empty",
        "13012345678, 13012345678, sound"
    })
    void ofAMobileNumberTheDigitsAreLeft(String text, String normal, String reason) {
        NormalCell cell = cell(CellKind.MOBILE, text, RowCells.AS_TEXT);
        assertThat(cell.shown()).isEqualTo(normal);
        assertThat(reason(cell)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "110105194912310021, 110105194912310021, check-digit",
        "11010519491231002X, 11010519491231002X, sound",
        "11010519491231002x, 11010519491231002X, sound",
        "１１０１０５１９４９１２３１００２ｘ, 11010519491231002X, sound",
        "110105491231002, 11010519491231002X, sound",
        "958001198311160004, 958001198311160004, sound",
        "958018198902300002, 958018198902300002, malformed",
        "958080680230000, 958080196802300004, malformed",
        "9581201969092300, 9581201969092300, malformed",
        "X10105194912310021, X10105194912310021, malformed",
        "958249**********03, 958249**********03, masked",
        "9.58066E+17, 958066E+17, damaged",
        "110105200002290000, 110105200002290000, check-digit",
        "110105190002290000, 110105190002290000, malformed"
    })
    void ofAnIdentityNumberEighteenCharactersAreLeft(String text, String normal, String reason) {
        NormalCell cell = cell(CellKind.RESIDENT_ID, text, RowCells.AS_TEXT);
        assertThat(cell.shown()).isEqualTo(normal);
        assertThat(reason(cell)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "9999 9945 1111 0660 006, 9999994511110660006, sound",
        "999999455132, 999999455132, malformed",
        "9999994511110660007, 9999994511110660007, check-digit",
        "99999945111106600060, 99999945111106600060, malformed",
        "9.99999E+18, 999999E+18, damaged",
        "999999*********4012, 999999*********4012, masked"
    })
    void ofACardTheDigitsAreLeft(String text, String normal, String reason) {
        NormalCell cell = cell(CellKind.BANK_CARD, text, RowCells.AS_TEXT);
        assertThat(cell.shown()).isEqualTo(normal);
        assertThat(reason(cell)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "丙·丁, 丙丁",
        "丙•丁, 丙丁",
        "丙‧丁, 丙丁",
        "丙・丁, 丙丁",
        "丙･丁, 丙丁",
        "丙.丁, 丙丁",
        "丙．丁, 丙丁",
        "丙　辰 丁, 丙辰丁",
        "丙-丁, 丙-丁",
        "Å, Å",
        "Ａｂ, Ab",
        "\uD840\uDC00丁, \uD840\uDC00丁"
    })
    void ofANameBlanksAndMiddleDotsAreDropped(String text, String normal) {
        NormalCell cell = cell(CellKind.NAME, text, RowCells.AS_TEXT);
        assertThat(cell.shown()).isEqualTo(normal);
        assertThat(reason(cell)).isEqualTo("sound");
    }

    @ParameterizedTest
    @CsvSource({
        "'2024-05-13 12:00', 2024-05-1312:00, sound",
        "--, --, sound",
        "'\u3000\u200B', '', empty",
        "１.５, 1.5, sound",
        "1E5, 1E5, sound",
        "发热＊, 发热*, masked",
        "㈱, (株), sound",
        "ﬁ, fi, sound"
    })
    void ofATextOnlyBlanksAreDropped(String text, String normal, String reason) {
        NormalCell cell = cell(CellKind.TEXT, text, RowCells.AS_TEXT);
        assertThat(cell.shown()).isEqualTo(normal);
        assertThat(reason(cell)).isEqualTo(reason);
    }

    @Test
    void aLongNumberIsDamagedWhereNumbersHaveAForm() {
        assertThat(reason(cell(CellKind.RESIDENT_ID, "958893197901250000", RowCells.AS_LONG_NUMBER)))
                .isEqualTo("damaged");
        assertThat(reason(cell(CellKind.TEXT, "958893197901250000", RowCells.AS_LONG_NUMBER)))
                .isEqualTo("sound");
    }

    @Test
    void theOrderOfReasonsIsEmptyMaskedDamagedMalformed() {
        assertThat(reason(cell(CellKind.MOBILE, "", RowCells.AS_LONG_NUMBER))).isEqualTo("empty");
        assertThat(reason(cell(CellKind.MOBILE, "1*E+5", RowCells.AS_TEXT))).isEqualTo("masked");
        assertThat(reason(cell(CellKind.MOBILE, "1E+5", RowCells.AS_TEXT))).isEqualTo("damaged");
    }

    @Test
    void aLongCellAfterAShortOneIsTakenWhole() {
        NormalCell cell = cell(CellKind.TEXT, "甲", RowCells.AS_TEXT);
        byte[] text = "乙".repeat(5000).getBytes(StandardCharsets.UTF_8);
        cell.set(text, 0, text.length, RowCells.AS_TEXT);
        assertThat(cell.shown()).isEqualTo("乙".repeat(5000));
        byte[] wide = "\uFDFA".repeat(300).getBytes(StandardCharsets.UTF_8); // 18 characters each in NFKC
        cell.set(wide, 0, wide.length, RowCells.AS_TEXT);
        assertThat(cell.shown()).startsWith("صلى");
    }
}

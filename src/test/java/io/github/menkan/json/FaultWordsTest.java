package io.github.menkan.json;

import static io.github.menkan.Language.CHINESE;
import static io.github.menkan.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fault has a code that does not change, and says what is wrong in the language asked for. */
class FaultWordsTest {

    private static final CaseReader READER = CaseReader.on(LocalDate.of(2026, 11, 21));

    private static InputFault fault(String json) {
        CaseEntry entry = READER.read(json);
        assertThat(entry).as(json).isInstanceOf(InputFault.class);
        return (InputFault) entry;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | missing | offence | 须写明，且为下列之一：personal-information",
                "{\"offence\":\"thef\"} | unknown-word | offence | 是否为theft？",
                "{\"offence\":\"theft\",\"amuont\":1} | unknown-property | amuont | 不是已知的字段",
                "{\"offence\":\"theft\",\"amount\":\"x\"} | money | amount | 须为数或者十进制数字的字符串，以元为单位，非负，至多两位小数，现为\"x\"",
                "{\"offence\":\"theft\",\"amount\":-1} | money | amount | 须为非负金额（元），现为-1",
                "{\"offence\":\"theft\",\"amount\":0.001} | money-decimals | amount | 至多两位小数，现为0.001",
                "{\"offence\":\"theft\",\"amount\":{\"min\":2,\"max\":1}} | min-above-max | amount | 最小值不得大于最大值，现为2大于1",
                "{\"offence\":\"theft\",\"theftsWithinTwoYears\":1.5} | count | theftsWithinTwoYears | 须为非负整数，现为1.5",
                "{\"offence\":\"theft\",\"burglary\":1} | flag | burglary | 须为true、false或者null，现为1",
                "{\"offence\":\"theft\",\"committed\":\"2023-02-30\"} | date | committed | 须为实际存在的日期，现为\"2023-02-30\"",
                "{\"offence\":\"theft\",\"committed\":\"2026-12-01\"} | date-order | committed | 不得晚于裁判日期（2026-11-21，即今日），现为2026-12-01",
                "{\"offence\":\"theft\",\"committed\":\"1990-01-01\"} | not-modelled | committed | 此前的法律未收录",
                "{\"offence\":\"theft\",\"region\":\"119999\"} | unknown-region | region | 不是已知的行政区划代码",
                "{\"offence\":\"theft\",\"region\":\"x\"} | region-format | region | 须为2位、4位或者6位行政区划代码",
                "{\"offence\":\"theft\",\"amount\":1,\"amount\":1} | stated-twice | amount | 只能写一次，现写了两次",
                "{\"offence\":\"theft\",\"acts\":[{\"amount\":1}]} | missing | acts[0].on | 须写明，现缺",
                "{\"offence\":\"personal-information\",\"illegalIncome\":1,\"onDutyIncome\":2} | contradiction | onDutyIncome | 不得大于illegalIncome（1），现为2",
                "[] | object | | 须为一个对象，现为[]",
                "{ | cut-off | | JSON不完整，在第",
                "nonsense | not-json | | 不是合法的JSON（"
            })
    void aFaultHasACodeAndWordsInBothLanguages(String json, String code, String path, String chinese) {
        InputFault fault = fault(json);
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.path()).isEqualTo(path == null ? "" : path);
        assertThat(fault.message(CHINESE)).contains(chinese);
        assertThat(fault.message(ENGLISH)).isEqualTo(fault.message()).startsWith("must ");
    }

    @Test
    void theAnswerHasTheCodeAndTheMessageOfItsLanguage() {
        InputFault fault = fault("{\"offence\":\"theft\",\"burglary\":1}");
        assertThat(AssessmentWriter.in(CHINESE).write(fault))
                .isEqualTo(
                        "{\"line\":1,\"error\":{\"path\":\"burglary\",\"code\":\"flag\",\"message\":\"须为true、false或者null，现为1\"}}");
        assertThat(AssessmentWriter.in(ENGLISH).write(fault))
                .isEqualTo(
                        "{\"line\":1,\"error\":{\"path\":\"burglary\",\"code\":\"flag\",\"message\":\"must be true, false or null, was 1\"}}");
    }

    @Test
    void whatNoLineOfTheTableKnowsIsAContradiction() {
        Stream.of("must be something new", "a sum must stay below 5, was 7").forEach(message -> {
            assertThat(FaultWords.code(message)).isEqualTo("contradiction");
            assertThat(FaultWords.in(CHINESE, message)).isEqualTo("所列事实互相矛盾或者不可能（" + message + "）");
        });
    }
}

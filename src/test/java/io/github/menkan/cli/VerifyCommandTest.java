package io.github.menkan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerifyCommandTest {

    private static final String CASES = "{\"id\":\"a\",\"offence\":\"personal-information\",\"judged\":\"2024-01-10\","
            + "\"information\":[{\"category\":\"property\",\"obtained\":55}],\"illegalIncome\":\"3200.50\"}\n"
            + "{\"id\":\"b\",\"offence\":\"personal-information\"}\n";

    private static String answers(String... more) {
        String[] arguments = {"assess", "-", "--format", "json"};
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return Run.reading(CASES, all).out();
    }

    @Test
    void anAnswerOfTodayHolds() {
        assertThat(Run.reading(answers(), "verify", "-")).isEqualTo(new Run(0, "a: same\nb: same\n", ""));
        assertThat(Run.reading(answers("--lang", "en"), "verify", "-").status()).isZero();
    }

    @Test
    void everyDifferenceIsNamed() {
        String old = answers()
                .replace("\"version\":\"0.1.0\"", "\"version\":\"0.0.9\"")
                .replace("\"attainment\":\"11/10\"", "\"attainment\":\"12/10\"")
                .replace(
                        "{\"id\":\"b\",\"offence\":\"personal-information\",\"committed\"",
                        "{\"id\":\"b\",\"former\":1,\"offence\":\"personal-information\",\"committed\"");

        Run run = Run.reading(old, "verify", "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("a: differs\n")
                .contains("  grounds[0].attainment: was \"12/10\", is \"11/10\"\n")
                .contains("  version: was \"0.0.9\", is \"0.1.0\"\n")
                .contains("b: differs\n  former: was 1, is absent\n");
    }

    @Test
    void anAnswerWithoutItsCaseCannotBeChecked() {
        assertThat(Run.reading("{\"tier\":\"NONE\"}", "verify", "-"))
                .isEqualTo(new Run(1, "#1: differs\n  case: absent\n", ""));
        assertThat(Run.reading("[{\"line\":1,\"id\":\"x\",\"error\":{\"path\":\"\",\"message\":\"m\"}}]", "verify", "-")
                        .out())
                .isEqualTo("x: differs\n  error: the case was invalid, there is nothing to run\n");
        assertThat(Run.reading("{\"case\":{\"offence\":\"x\"}}", "verify", "-").out())
                .contains("case: line 1: offence must be one of ");
    }

    @Test
    void whatIsNoAnswerIsWrongUsage() {
        assertThat(Run.reading("nonsense", "verify", "-").status()).isEqualTo(2);
        assertThat(Run.reading("", "verify", "-").err()).isEqualTo("menkan: - must hold an answer, was empty\n");
        assertThat(Run.of("verify", "no-such-file").err())
                .isEqualTo("menkan: no-such-file could not be read: there is no such file\n");
    }
}

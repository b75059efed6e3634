package io.github.menkan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.charges.Offences;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What the command line says about itself. */
class HelpTest {

    private static CommandLine line() {
        return Main.line(new Surroundings(
                InputStream.nullInputStream(),
                new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                Run.TODAY,
                false,
                Offences.builtIn()));
    }

    private static void collect(CommandLine command, Set<String> texts) {
        var spec = command.getCommandSpec();
        texts.addAll(List.of(spec.usageMessage().description()));
        texts.addAll(spec.usageMessage().exitCodeList().values());
        spec.args().forEach(argument -> texts.addAll(List.of(argument.description())));
        command.getSubcommands().values().forEach(each -> collect(each, texts));
    }

    @Test
    void everyTextOfTheHelpHasItsChineseLineAndEveryLineItsText() throws Exception {
        Set<String> texts = new LinkedHashSet<>();
        collect(line(), texts);
        List<String> lines = Files.readAllLines(Path.of("src/main/resources/io/github/menkan/cli/help-zh.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertThat(lines).allMatch(line -> line.matches("[^\t]+\t[^\t]*\\p{IsHan}[^\t]*"));
        assertThat(lines.stream().map(line -> line.substring(0, line.indexOf('\t'))))
                .containsExactlyInAnyOrderElementsOf(texts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"help --lang zh", "--help --lang zh", "help --lang=zh"})
    void theHelpIsChineseOnRequest(String arguments) {
        Run run = Run.of(arguments.split(" "));

        assertThat(run.status()).isEqualTo(run.out().isEmpty() ? 2 : 0);
        if (arguments.startsWith("help")) {
            assertThat(run.out())
                    .startsWith("用法：menkan")
                    .contains("\n命令：\n", "\n退出状态：\n", "全部案件已经分析")
                    .doesNotContain("Usage", "every case was assessed");
        }
    }

    @Test
    void theHelpOfACommandIsAskedForInTwoWays() {
        assertThat(Run.of("help", "assess").out())
                .isEqualTo(Run.of("assess", "--help").out())
                .startsWith("Usage: menkan assess");
        assertThat(Run.of("help", "assess", "--lang", "zh").out())
                .isEqualTo(Run.of("assess", "--help", "--lang", "zh").out())
                .startsWith("用法：menkan assess")
                .contains("表格中原样带入结果的列");
        assertThat(Run.of("help", "standards", "lint").out()).startsWith("Usage: menkan standards lint");
        assertThat(Run.of("help").out()).isEqualTo(Run.of("--help").out());
        assertThat(Run.of("help", "asses").err())
                .contains("COMMAND must be one of assess, ")
                .contains(", was asses");
        assertThat(Run.of("help", "--lang", "fr").status()).isEqualTo(2);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theCompletionIsAScriptThatBashReads(@TempDir Path folder) throws Exception {
        Run run = Run.of("completion");
        Path script = Files.writeString(folder.resolve("menkan"), run.out());

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("--output-charset", "template");
        assertThat(new ProcessBuilder("bash", "-n", script.toString()).start().waitFor())
                .isZero();
    }
}

package io.github.menkan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.charges.Offences;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        texts.addAll(written("cli/.*", "new UsageException\\(|ParameterException\\(spec.commandLine\\(\\), "));
        texts.addAll(written("cli/Beginning|counting/OtherFormat", "[(=]\\s*(?=\"is )"));
        List<String> lines = Files.readAllLines(Path.of("src/main/resources/io/github/menkan/cli/help-zh.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertThat(lines).allMatch(line -> line.matches("[^\t]+\t[^\t]*\\p{IsHan}[^\t]*"));
        assertThat(lines.stream().map(line -> line.substring(0, line.indexOf('\t'))))
                .containsExactlyInAnyOrderElementsOf(texts);
    }

    /** The texts that follow something in the sources of some classes. */
    private static Set<String> written(String classes, String before) throws IOException {
        Pattern literal = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
        Pattern text = Pattern.compile("(?:" + before + ")\\s*((?:" + literal + "[\\s+]*)+)");
        Set<String> texts = new LinkedHashSet<>();
        Path sources = Path.of("src/main/java/io/github/menkan");
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(file -> sources.relativize(file)
                            .toString()
                            .replace('\\', '/')
                            .matches("(" + classes + ")\\.java"))
                    .toList()) {
                text.matcher(Files.readString(file))
                        .results()
                        .map(found -> literal.matcher(found.group(1))
                                .results()
                                .map(part -> part.group(1).translateEscapes())
                                .collect(Collectors.joining()))
                        .forEach(texts::add);
            }
        }
        assertThat(texts).isNotEmpty();
        return texts;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    assess                                   | 须写明FILE，现缺
                    assess no.json                           | menkan: no.json无法读取：没有这个文件
                    assess src                               | menkan: src无法读取：它是目录
                    assess --format pdf no.json              | --format须为下列之一：text, json, html, csv；现为pdf
                    assess --formt json no.json              | 无法识别的参数：--formt
                    assess --quiet --quiet no.json           | --quiet只能写一次，现写了两次
                    assess no.json --charset                 | 须写明--charset，现缺
                    assess --columns tier no.json            | --format csv同用，现为text
                    assess --standards no.csv no.json        | no.csv无法读取：没有这个文件
                    count --sample many --columns a b        | --sample的值不正确，现为many
                    diff theft --from 2020-01-01             | 须写明--to，现缺
                    diff theft --from 2020-01-01 --to 2020-1 | --to须为实际存在的日期，如2023-05-01，现为2020-1
                    standard thft                            | 或者中文罪名；现为thft
                    help asses                               | COMMAND须为下列之一：assess""")
    void usageIsRefusedInChineseOnRequest(String arguments, String message) {
        Run run = Run.of((arguments + " --lang zh").split(" +"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).doesNotContain("must be", "could not be read", "Usage: ");
    }

    @Test
    void aPdfIsNamedInChinese(@TempDir Path folder) throws Exception {
        Path pdf = Files.writeString(folder.resolve("a.csv"), "%PDF-1.7");

        assertThat(Run.of("assess", "--quiet", pdf.toString(), "--lang=zh").err())
                .isEqualTo("menkan: " + pdf + "无法读取：该文件是PDF；请从来源系统将表格导出为UTF-8编码的CSV\n");
    }

    @Test
    void aMisspeltOptionHasItsNearest() {
        assertThat(Run.of("assess", "--lang", "zh", "--forma", "json", "no.json")
                        .err())
                .startsWith("无法识别的参数：--forma\n是否为--format")
                .doesNotContain("用法");
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

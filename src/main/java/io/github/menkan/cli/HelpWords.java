package io.github.menkan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The help and the errors of usage in Chinese: the English texts are the keys of a file of words. */
final class HelpWords {

    private final Map<String, String> words = new HashMap<>();

    private HelpWords(boolean isChinese) {
        if (isChinese) {
            read();
        }
    }

    private void read() {
        try (InputStream in = Objects.requireNonNull(HelpWords.class.getResourceAsStream("help-zh.tsv"))) {
            for (String line : new String(in.readAllBytes(), UTF_8).split("\n", -1)) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("#")) {
                    words.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The words that the arguments ask for: Chinese with {@code --lang zh}, else English. */
    static HelpWords of(List<String> arguments) {
        int lang = arguments.lastIndexOf("--lang");
        return new HelpWords(arguments.contains("--lang=zh")
                || (lang >= 0
                        && lang + 1 < arguments.size()
                        && arguments.get(lang + 1).equals("zh")));
    }

    boolean areChinese() {
        return !words.isEmpty();
    }

    /** Whether the arguments ask for help. */
    static boolean areAskedFor(List<String> arguments) {
        return arguments.contains("--help") || arguments.contains("-h") || arguments.contains("help");
    }

    /** The translation of a text; the text where it has none. */
    String of(String text) {
        return words.getOrDefault(text, text);
    }

    /** Puts the help of a command and of those below it into Chinese. */
    void translate(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        spec.usageMessage()
                .description(translated(spec.usageMessage().description()))
                .synopsisHeading("用法：")
                .commandListHeading("%n命令：%n");
        if (!spec.usageMessage().exitCodeList().isEmpty()) {
            spec.usageMessage().exitCodeListHeading("%n退出状态：%n");
            Map<String, String> codes = new java.util.LinkedHashMap<>();
            spec.usageMessage().exitCodeList().forEach((code, text) -> codes.put(code, of(text)));
            spec.usageMessage().exitCodeList(codes);
        }
        for (ArgSpec argument : List.copyOf(spec.args())) {
            String[] description = translated(argument.description());
            if (argument instanceof CommandLine.Model.OptionSpec option) {
                spec.remove(option);
                spec.addOption(option.toBuilder().description(description).build());
            } else if (argument instanceof CommandLine.Model.PositionalParamSpec parameter) {
                spec.remove(parameter);
                spec.addPositional(
                        parameter.toBuilder().description(description).build());
            }
        }
        command.getSubcommands().values().forEach(this::translate);
    }

    private String[] translated(String... texts) {
        return Arrays.stream(texts).map(this::of).toArray(String[]::new);
    }
}

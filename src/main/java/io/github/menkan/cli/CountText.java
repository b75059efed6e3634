package io.github.menkan.cli;

import io.github.menkan.Language;
import io.github.menkan.Quantity;
import io.github.menkan.counting.ClassCount;
import io.github.menkan.counting.ReadingCount;
import java.util.ArrayList;
import java.util.List;

/** A count as text for a terminal. */
final class CountText {

    private static final int WIDTH = 40;

    private final CountAnswer answer;
    private final CountWords words;
    private final StringBuilder text = new StringBuilder();

    CountText(CountAnswer answer, Language language) {
        this.answer = answer;
        this.words = new CountWords(answer, language);
    }

    String text() {
        text.append(words.title()).append("\n\n").append(Columns.aligned(words.tables()));
        list("无法读取的行", words.faults());
        for (ClassCount one : answer.count().classes()) {
            text.append('\n')
                    .append(words.seized(one))
                    .append('\n')
                    .append(Columns.aligned(words.readings(one.readings())))
                    .append(Columns.aligned(picture(one)));
        }
        list("争议", words.disputes());
        text.append('\n').append(words.verdict());
        list("无效内容示例（已遮盖）", words.samples());
        list("抽取供人核实的行", words.drawn());
        list("提示", words.warnings());
        list("应当由人判断", words.leftToAPerson());
        return text.toString();
    }

    /** The readings side by side: what counts at least, and what may count. */
    private static List<List<String>> picture(ClassCount one) {
        List<List<String>> rows = new ArrayList<>();
        for (ReadingCount reading : one.readings()) {
            rows.add(List.of(
                    CountWords.key(reading),
                    bar(reading.counted(), one.counted().max())));
        }
        return rows;
    }

    private static String bar(Quantity counted, long most) {
        int sure = part(counted.min(), most);
        return "█".repeat(sure) + "░".repeat(part(counted.max(), most) - sure) + " " + counted;
    }

    private static int part(long items, long most) {
        return most == 0 ? 0 : (int) Math.min(WIDTH, Math.multiplyExact(items, WIDTH) / most);
    }

    private void list(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(words.say(heading)).append('\n');
            lines.forEach(line -> text.append("  - ").append(line).append('\n'));
        }
    }
}

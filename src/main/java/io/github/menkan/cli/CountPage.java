package io.github.menkan.cli;

import io.github.menkan.Language;
import io.github.menkan.counting.ClassCount;
import io.github.menkan.counting.ReadingCount;
import java.util.List;

/** A count as one page of HTML that refers to nothing outside. */
final class CountPage {

    private static final String STYLE = """
            :root { color-scheme: light dark; --sure: #2b6cb0; --open: #c05621; --line: #8886; }
            body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 64rem; overflow-wrap: anywhere;
              font: 16px/1.6 "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
            h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; border-bottom: 1px solid var(--line); }
            table { border-collapse: collapse; width: 100%; font-size: .9rem; }
            th, td { text-align: left; padding: .2rem .5rem; border-bottom: 1px solid var(--line); }
            pre { white-space: pre-wrap; }
            svg { display: block; width: 100%; height: 1.2rem; margin: .3rem 0; }
            .sure { fill: var(--sure); } .open { fill: var(--open); opacity: .5; }
            @media print { body { max-width: none; } }
            """;

    private final CountAnswer answer;
    private final Language language;
    private final CountWords words;
    private final StringBuilder page = new StringBuilder();

    CountPage(CountAnswer answer, Language language) {
        this.answer = answer;
        this.language = language;
        this.words = new CountWords(answer, language);
    }

    String page() {
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language == Language.CHINESE ? "zh-CN" : "en")
                .append(
                        "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(escaped(words.title()))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n");
        leaf("h1", words.title());
        table(words.tables());
        list("无法读取的行", words.faults());
        answer.count().classes().forEach(this::addClass);
        list("争议", words.disputes());
        leaf("pre", words.verdict());
        list("无效内容示例（已遮盖）", words.samples());
        list("抽取供人核实的行", words.drawn());
        list("提示", words.warnings());
        list("应当由人判断", words.leftToAPerson());
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private void addClass(ClassCount one) {
        leaf("h2", words.seized(one));
        table(words.readings(one.readings()));
        long most = Math.max(1, one.counted().max());
        for (ReadingCount reading : one.readings()) {
            long sure = thousandths(reading.counted().min(), most);
            long all = thousandths(reading.counted().max(), most);
            String label = CountWords.key(reading) + " " + reading.counted();
            page.append("<svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"")
                    .append(escaped(label))
                    .append("\"><rect class=\"open\" width=\"")
                    .append(all)
                    .append("\" height=\"10\"/><rect class=\"sure\" width=\"")
                    .append(sure)
                    .append("\" height=\"10\"/></svg>\n");
            leaf("small", label);
        }
    }

    private static long thousandths(long items, long most) {
        return Math.multiplyExact(items, 1000) / most;
    }

    private void table(List<List<String>> rows) {
        page.append("<table>\n");
        for (int i = 0; i < rows.size(); i++) {
            page.append("<tr>");
            for (String cell : rows.get(i)) {
                leaf(i == 0 ? "th" : "td", cell);
            }
            page.append("</tr>\n");
        }
        page.append("</table>\n");
    }

    private void list(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            leaf("h2", words.say(heading));
            page.append("<ul>\n");
            lines.forEach(line -> leaf("li", line));
            page.append("</ul>\n");
        }
    }

    private void leaf(String element, String text) {
        page.append('<')
                .append(element)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(element)
                .append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

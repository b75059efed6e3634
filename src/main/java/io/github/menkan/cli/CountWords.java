package io.github.menkan.cli;

import io.github.menkan.Language;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.counting.ClassCount;
import io.github.menkan.counting.LedgerCount;
import io.github.menkan.counting.MaskedSample;
import io.github.menkan.counting.ReadingCount;
import io.github.menkan.counting.UnsoundReason;
import io.github.menkan.json.InputFault;
import io.github.menkan.json.ReadCase;
import io.github.menkan.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The sentences and tables of a report of a count, in one language; text and page lay them out. */
final class CountWords {

    private static final String MISSING = "—";

    private final CountAnswer answer;
    private final Language language;

    CountWords(CountAnswer answer, Language language) {
        this.answer = answer;
        this.language = language;
    }

    String say(String chinese, Object... parts) {
        return Wording.of(chinese, parts).in(language);
    }

    String title() {
        return say("查获信息的计数（法释〔2017〕10号第十一条）");
    }

    /** The files, under their headings. */
    List<List<String>> tables() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(say("文件"), say("提供给"), say("字节"), say("编码"), say("行数"), say("无法读取"), "SHA-256"));
        for (CountedTable table : answer.tables()) {
            rows.add(List.of(
                    TextAnswers.printable(table.name()),
                    table.soldTo().map(TextAnswers::printable).orElse(MISSING),
                    Long.toString(table.bytes()),
                    table.charset().orElse(MISSING),
                    Long.toString(table.rows()),
                    Integer.toString(table.faultyLines().size()),
                    table.sha256()));
        }
        return rows;
    }

    /** The first faulty rows, with what is wrong with them. */
    List<String> faults() {
        List<String> lines = new ArrayList<>();
        for (CountedTable table : answer.tables()) {
            for (int i = 0; i < table.faults().size(); i++) {
                lines.add(say(
                        "{0} 第 {1} 行：{2}",
                        TextAnswers.printable(table.name()),
                        table.faultyLines().get(i),
                        table.faults().get(i)));
            }
            int more = table.faultyLines().size() - table.faults().size();
            if (more > 0) {
                lines.add(say("{0}：另有 {1} 行", TextAnswers.printable(table.name()), more));
            }
        }
        return lines;
    }

    /** The readings of a class, under their headings. */
    List<List<String>> readings(List<ReadingCount> readings) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(say("同一条信息的认定"), say("重复"), say("不同")));
        head.add(say("有效"));
        for (UnsoundReason reason : UnsoundReason.values()) {
            head.add(reason.label().in(language));
        }
        head.add(say("计为"));
        rows.add(head);
        for (ReadingCount reading : readings) {
            List<String> row = new ArrayList<>(List.of(
                    key(reading),
                    Long.toString(reading.duplicates()),
                    Long.toString(reading.distinct()),
                    Long.toString(reading.sound())));
            reading.unsound().values().forEach(items -> row.add(Long.toString(items)));
            row.add(reading.counted().toString());
            rows.add(row);
        }
        return rows;
    }

    static String key(ReadingCount reading) {
        return TextAnswers.printable(String.join("+", reading.sameItem()));
    }

    String seized(ClassCount one) {
        return say("{0}：查获 {1} 行，计 {2} 条", one.category().label(), one.rows(), one.counted());
    }

    /** Whether the disputes matter, and since which row they do not; empty where the law of the case has other tiers. */
    List<String> disputes() {
        LedgerCount count = answer.count();
        if (!answer.isTiered()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                count.settled()
                        ? say("按最少和最多计数，所达档次相同：同一条信息如何认定、存疑的行是否计入，都不影响档次")
                        : say("按最少和最多计数，所达档次不同：同一条信息如何认定、存疑的行是否计入，影响档次"));
        settledAt(lines, count.settledAtRow(Tier.FIRST), "读到第 {0} 行时，最少计数已达情节严重");
        settledAt(lines, count.settledAtRow(Tier.SECOND), "读到第 {0} 行时，最少计数已达情节特别严重");
        return lines;
    }

    private void settledAt(List<String> lines, OptionalLong row, String sentence) {
        if (row.isPresent()) {
            lines.add(say(sentence, row.getAsLong()));
        }
    }

    /** The verdict as text. */
    String verdict() {
        if (answer.verdict() instanceof ReadCase read) {
            return Report.of(read.facts().assess()).toText(language);
        }
        InputFault fault = (InputFault) answer.verdict();
        return say("未能评定：{0} {1}", fault.path(), fault.message(language)) + "\n";
    }

    List<String> samples() {
        return answer.count().samples().stream().map(this::sample).toList();
    }

    private String sample(MaskedSample sample) {
        return say(
                "{0} 第 {1} 行 {2}：{3} {4}",
                TextAnswers.printable(sample.table()),
                sample.line(),
                TextAnswers.printable(sample.header()),
                sample.reason().label(),
                TextAnswers.printable(sample.masked()));
    }

    List<String> drawn() {
        return answer.sample().orElse(List.of()).stream()
                .map(row -> say("{0} 第 {1} 行", TextAnswers.printable(row.file()), row.line()))
                .toList();
    }

    List<String> warnings() {
        return answer.warnings().stream()
                .map(warning -> TextAnswers.printable(warning.in(language)))
                .toList();
    }

    /** What no table says. */
    List<String> leftToAPerson() {
        return List.of(
                say("各列属于哪一类信息"),
                say("怎样算同一条信息：法律和司法解释没有规定，由人认定，有争议的分别计数"),
                say("格式无效的是否就不真实：校验码只能证明号码有误，不能证明号码真实"),
                say("五十条、五百条两类信息能否适用第十一条第三款"),
                say("是否抽样核实以及抽多少：法发〔2022〕23号第二十条、人民检察院办理网络犯罪案件规定第二十二条没有规定比例"));
    }
}

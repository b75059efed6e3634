package io.github.menkan.cli;

import io.github.menkan.Wording;
import io.github.menkan.counting.CellKind;
import io.github.menkan.counting.ClassCount;
import io.github.menkan.counting.ColumnMapping;
import io.github.menkan.counting.LedgerCount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What must be said beside a count. */
final class CountWarnings {

    private CountWarnings() {}

    static List<Wording> of(List<CountedTable> tables, LedgerCount count, ColumnMapping mapping, boolean isTiered) {
        List<Wording> warnings = new ArrayList<>();
        sameFiles(tables, warnings);
        for (List<String> key : mapping.sameItem()) {
            if (key.stream().map(mapping::kind).noneMatch(CountWarnings::hasForm)) {
                warnings.add(Wording.of("“{0}”只含姓名或者文本，没有可以核对的格式，同名者会被当作同一条", String.join("、", key)));
            }
        }
        for (ClassCount one : count.classes()) {
            if (one.restsOnPresumption()) {
                warnings.add(Wording.of(
                        "{0}：有未核对为有效的条目；法释〔2017〕10号第十一条第三款的批量认定不宜用于五十条、五百条两类信息，应当逐条核实",
                        one.category().label()));
            }
        }
        if (count.classes().size() > 1) {
            warnings.add(Wording.of("同一行含有多类信息的，按惯例只计为其中最敏感的一类"));
        }
        if (!isTiered) {
            warnings.add(Wording.of(
                    "行为在2015-11-01以前或者裁判在2017-06-01以前的，档次不按法释〔2017〕10号第五条的两档计算，" + "因此不标明读到哪一行时达到哪一档次，也不判断争议是否影响档次"));
        }
        if (count.faulty() > 0) {
            warnings.add(Wording.of("{0} 行无法读取，没有计入，应当由人核对", Long.toString(count.faulty())));
        }
        return warnings;
    }

    private static boolean hasForm(CellKind kind) {
        return kind != CellKind.NAME && kind != CellKind.TEXT;
    }

    private static void sameFiles(List<CountedTable> tables, List<Wording> warnings) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (CountedTable table : tables) {
            names.computeIfAbsent(table.sha256(), unused -> new ArrayList<>()).add(table.name());
        }
        for (List<String> same : names.values()) {
            if (same.size() > 1) {
                warnings.add(Wording.of("文件内容完全相同（SHA-256 一致）：{0}", String.join("、", same)));
            }
        }
    }
}

package io.github.menkan.region;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * amount-standards.csv, of which only the rows of the offences and provinces that are asked for are read, each once: a first case
 * does not wait for the whole country.
 */
final class BuiltInTable implements AmountTable {

    static final String FILE = "amount-standards.csv";

    private final Map<String, List<AmountRow>> known = new ConcurrentHashMap<>();

    @Override
    public List<AmountRow> rows(AmountOffence offence, String province) {
        String begin = offence.word() + "," + province + ",";
        List<AmountRow> rows = known.get(begin);
        if (rows == null) {
            rows = AmountTable.read(FILE, Resource.lines(FILE, "offence,", begin), Resource.NO_FAULTS);
            known.put(begin, rows);
        }
        return rows;
    }
}

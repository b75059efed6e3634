package io.github.menkan.cli;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a text of cells with a delimiter between them. */
final class DelimitedCases implements CaseRows {

    private static final CsvFactory FACTORY = CsvFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(CsvEntries.MAX_CHARACTERS)
                    .build())
            .build();

    private static final String DELIMITERS = ",\t;";

    private final CsvParser parser;
    private final Charset charset;

    DelimitedCases(InputStream in, Charset charset, char delimiter) throws IOException {
        this.charset = charset;
        // what is malformed becomes U+FFFD, so that it is the fault of its row alone
        parser = FACTORY.createParser(new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
        parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(delimiter));
        parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
        parser.nextToken();
    }

    /** The delimiter that stands most often in a header line outside quotes. */
    static char delimiter(String line) {
        int[] counts = new int[DELIMITERS.length()];
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            isQuoted ^= line.charAt(i) == '"';
            int place = DELIMITERS.indexOf(line.charAt(i));
            if (!isQuoted && place >= 0) {
                counts[place]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return DELIMITERS.charAt(most);
    }

    @Override
    public Optional<Row> next(int kept) throws IOException {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>();
        long written = 0;
        long count = 0;
        long characters = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String cell = parser.getText().strip();
            written++;
            characters += cell.length();
            count = cell.isEmpty() ? count : written;
            if (written <= kept && characters <= CsvEntries.MAX_CHARACTERS) {
                cells.add(cell);
            }
        }
        return Optional.of(new Row(cells, count, written, characters > CsvEntries.MAX_CHARACTERS));
    }

    @Override
    public long line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    @Override
    public String charset() {
        return charset.name();
    }

    @Override
    public void close() {}
}

package io.github.menkan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;

/** Rows of a table: a cell is quoted where it holds a separator, a quotation mark or a line break. */
final class CsvRows {

    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
    private final CsvGenerator out;

    CsvRows() {
        try {
            out = FACTORY.createGenerator(bytes);
            out.setSchema(CsvSchema.emptySchema());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Adds a row. */
    void add(List<String> cells, List<String> more) {
        try {
            out.writeStartArray();
            for (int i = 0; i < cells.size(); i++) {
                out.writeString(cells.get(i));
            }
            for (int i = 0; i < more.size(); i++) {
                out.writeString(more.get(i));
            }
            out.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    byte[] bytes(Charset charset) {
        try {
            out.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return charset.equals(UTF_8)
                ? bytes.toByteArray()
                : bytes.toString(UTF_8).getBytes(charset);
    }
}

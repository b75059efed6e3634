package io.github.menkan.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A program that only parses a file with Jackson's stream and writes as many bytes as are asked for: what no batch can do without. */
public final class BatchBase {

    private BatchBase() {}

    /**
     * Parses and writes.
     *
     * @param arguments the file, {@code json} or {@code csv}, and how many bytes go to standard output
     * @throws IOException when the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        long characters = 0;
        JsonFactory factory = arguments[1].equals("csv") ? new CsvFactory() : new JsonFactory();
        try (JsonParser parser = factory.createParser(Files.newInputStream(Path.of(arguments[0])))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                characters += token.isScalarValue() ? parser.getTextLength() : 1;
            }
        }
        byte[] piece = new byte[1 << 16];
        Arrays.fill(piece, (byte) 'x');
        OutputStream out = System.out;
        for (long left = Long.parseLong(arguments[2]); left > 0; left -= piece.length) {
            out.write(piece, 0, (int) Math.min(left, piece.length));
        }
        out.flush();
        System.err.println(characters);
    }
}

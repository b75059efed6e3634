package io.github.menkan.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * The beginning of a file: how the cases stand in it, and the lines that had to be read to tell.
 *
 * @param shape how the cases stand
 * @param blankLines the blank lines before the first character
 * @param lines the lines already read
 */
record Opening(Shape shape, long blankLines, List<Source.Line> lines) {

    private static final Source.Line EMPTY = new Source.Line(new byte[0], false);

    Opening {
        lines = List.copyOf(lines);
    }

    static Opening of(Source source, Charset charset) {
        source.skipMark();
        long blank = 0;
        int first = source.peek();
        while (first == ' ' || first == '\t' || first == '\r' || first == '\n') {
            blank += source.read() == '\n' ? 1 : 0;
            first = source.peek();
        }
        if (first == '[') {
            return new Opening(Shape.ARRAY, blank, List.of());
        }
        if (first < 0) {
            return new Opening(Shape.LINES, blank, List.of());
        }
        List<Source.Line> lines = new ArrayList<>();
        lines.add(source.line(LineSource.MAX_BYTES));
        Kind kind = kind(lines.get(0), charset);
        Source.Line second = nextFilled(source, lines);
        if (kind == Kind.CUT_OFF) {
            boolean byItself = second.bytes().length > 0 && kind(second, charset) == Kind.CASE;
            return new Opening(byItself ? Shape.LINES : Shape.OBJECTS, blank, lines);
        }
        return new Opening(
                second.bytes().length > 0 || lines.get(0).isCut() ? Shape.LINES : Shape.OBJECTS, blank, lines);
    }

    private static Source.Line nextFilled(Source source, List<Source.Line> lines) {
        while (source.hasLine() && lines.size() < 1_000) {
            Source.Line line = source.line(LineSource.MAX_BYTES);
            if (!LineSource.isBlank(line)) {
                lines.add(line);
                return line;
            }
            // the blanks of a blank line say nothing, and a thousand long lines of them would be kept
            lines.add(EMPTY);
        }
        return EMPTY;
    }

    /** What a line is by itself. */
    private enum Kind {
        CASE,
        OTHER,
        CUT_OFF
    }

    private static Kind kind(Source.Line line, Charset charset) {
        if (line.isCut()) {
            return Kind.OTHER;
        }
        try (JsonParser parser = TreeReader.FACTORY.createParser(new StringReader(new String(line.bytes(), charset)))) {
            JsonToken token = parser.nextToken();
            if (token != JsonToken.START_OBJECT) {
                return Kind.OTHER;
            }
            return TreeReader.read(parser, true).value().find("offence") == null ? Kind.OTHER : Kind.CASE;
        } catch (JsonProcessingException broken) {
            return BrokenJson.isCutOff(broken) ? Kind.CUT_OFF : Kind.OTHER;
        } catch (IOException broken) {
            return Kind.OTHER;
        }
    }
}

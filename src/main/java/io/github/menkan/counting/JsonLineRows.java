package io.github.menkan.counting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a file of JSON Lines: one object a line, its properties the headers. */
final class JsonLineRows extends TextRows {

    private static final int LOOKED_AT = 1000;

    private final TableFile file;
    private final List<String> headers;
    private final boolean[] isSeen;

    JsonLineRows(TableFile file, ColumnMapping mapping, TextEncoding encoding) {
        super(file, encoding);
        this.file = file;
        this.headers = mapping.headers();
        this.isSeen = new boolean[headers.size()];
    }

    /** The properties of the first lines. */
    static List<String> headers(TableFile file, TextEncoding encoding) {
        Set<String> names = new LinkedHashSet<>();
        try (TextFeed feed = new TextFeed(file.path(), encoding.markLength(), encoding.charset())) {
            TextWindow text = new TextWindow(feed);
            for (int i = 0; i < LOOKED_AT && text.hasLine(); i++) {
                int end = text.endOfLine();
                names.addAll(new JsonObjectReader(text.bytes(), text.start(), end, List.of(), new boolean[0]).names());
                text.advance(end < text.end() ? text.afterBreak(end) : end);
            }
        }
        return List.copyOf(names);
    }

    @Override
    public @Nullable SeizedRow next() {
        if (!text.hasLine()) {
            requireEveryColumn();
            return null;
        }
        int end = text.endOfLine();
        int begin = text.start();
        int after = end < text.end() ? text.afterBreak(end) : end;
        long line = text.takeLines(1);
        boolean isUndecodable = text.takesUndecodableBefore(after);
        text.advance(after);
        if (isUndecodable || text.isCut()) {
            return SeizedRow.faulty(line, (isUndecodable ? RowFault.UNDECODABLE : RowFault.TOO_LONG).label());
        }
        return new JsonObjectReader(text.bytes(), begin, end, headers, isSeen).read(line);
    }

    private void requireEveryColumn() {
        for (int i = 0; i < isSeen.length; i++) {
            if (!isSeen[i]) {
                throw HeaderColumns.missing(file.name(), headers.get(i));
            }
        }
    }
}

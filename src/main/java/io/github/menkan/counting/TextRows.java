package io.github.menkan.counting;

import java.util.Optional;

/** The rows of a file that is text: what it is read from, whatever its format. */
abstract class TextRows implements TableRows {

    final TextFeed feed;
    final TextWindow text;
    private final TextEncoding encoding;

    TextRows(TableFile file, TextEncoding encoding) {
        this.encoding = encoding;
        this.feed = new TextFeed(file.path(), encoding.markLength(), encoding.charset());
        this.text = new TextWindow(feed);
    }

    @Override
    public final long bytesRead() {
        return feed.bytesRead();
    }

    @Override
    public final String sha256() {
        return feed.hash();
    }

    @Override
    public final Optional<String> charset() {
        return Optional.of(encoding.charset().name());
    }

    @Override
    public final void close() {
        feed.close();
    }
}

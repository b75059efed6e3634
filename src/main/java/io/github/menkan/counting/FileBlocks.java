package io.github.menkan.counting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Blocks in a file that is deleted on close, or when the process ends. */
final class FileBlocks implements BlockStorage {

    /** A block's place is its beginning in the file and, in the lower bits, its words. */
    private static final int LENGTH_BITS = 11;

    private final FileChannel file;
    private final ByteBuffer bytes = ByteBuffer.allocateDirect(WORDS * Long.BYTES);
    private long end;

    FileBlocks(Path directory) {
        try {
            file = FileChannel.open(
                    Files.createTempFile(directory, "menkan-", ".digests"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long keep(long[] block, int words) {
        bytes.clear().limit(words * Long.BYTES);
        bytes.asLongBuffer().put(block, 0, words);
        long begin = end;
        try {
            while (bytes.hasRemaining()) {
                end += file.write(bytes, end);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (begin << LENGTH_BITS) | words;
    }

    @Override
    public int read(long where, long[] target) {
        int words = (int) (where & ((1 << LENGTH_BITS) - 1));
        long begin = where >>> LENGTH_BITS;
        bytes.clear().limit(words * Long.BYTES);
        try {
            while (bytes.hasRemaining()) {
                if (file.read(bytes, begin + bytes.position()) < 0) {
                    throw new IOException("a file of digests has become shorter while it was used");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.flip();
        bytes.asLongBuffer().get(target, 0, words);
        return words;
    }

    @Override
    public void free(long where) {}

    @Override
    public boolean isScarce() {
        return false;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

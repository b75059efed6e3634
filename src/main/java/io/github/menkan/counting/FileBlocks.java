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

    private static final int BYTES = WORDS * Long.BYTES;

    private final FileChannel file;
    private final ByteBuffer bytes = ByteBuffer.allocateDirect(BYTES);
    private int count;

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
    public int keep(long[] words, int from) {
        bytes.clear();
        bytes.asLongBuffer().put(words, from, WORDS);
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes, place(count));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return count++;
    }

    /** Where the rest of a block lies. */
    private long place(int number) {
        return (long) number * BYTES + bytes.position();
    }

    @Override
    public void read(int number, long[] target) {
        bytes.clear();
        try {
            while (bytes.hasRemaining()) {
                if (file.read(bytes, place(number)) < 0) {
                    throw new IOException("a file of digests has become shorter while it was used");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.flip();
        bytes.asLongBuffer().get(target);
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

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
    public long keep(long[] words, int from) {
        bytes.clear();
        bytes.asLongBuffer().put(words, from, WORDS);
        long begin = end;
        try {
            while (bytes.hasRemaining()) {
                end += file.write(bytes, end);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return begin;
    }

    @Override
    public void read(long where, long[] target) {
        bytes.clear();
        try {
            while (bytes.hasRemaining()) {
                if (file.read(bytes, where + bytes.position()) < 0) {
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

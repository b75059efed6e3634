package io.github.menkan.counting;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/** The text of a file: read, hashed and decoded by a thread of its own, one block ahead of who asks. */
final class TextFeed implements AutoCloseable {

    private static final int BYTES = 1 << 17;
    private static final int AHEAD = 4;

    private final Path file;
    private final int skipped;
    private final CharsetDecoder decoder;
    private final boolean isWide;
    private final MessageDigest sha256 = KeyedHash.sha256();
    private final BlockingQueue<TextBlock> full = new ArrayBlockingQueue<>(AHEAD);
    private final BlockingQueue<TextBlock> free = new ArrayBlockingQueue<>(AHEAD + 2);
    private final Thread thread;
    private final AtomicLong bytesRead = new AtomicLong();
    private volatile String hash = "";

    /** A feed of a file whose first bytes, a byte order mark, are hashed and not decoded. */
    TextFeed(Path file, int skipped, Charset charset) {
        this.file = file;
        this.skipped = skipped;
        this.isWide = charset.name().startsWith("UTF-16");
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        for (int i = 0; i < AHEAD + 2; i++) {
            free.add(new TextBlock(BYTES + 2));
        }
        thread = new Thread(this::run, "menkan-feed");
        thread.setDaemon(true);
        thread.start();
    }

    /** The next block, to be given back; the last one says so. */
    TextBlock take() {
        try {
            TextBlock block = full.take();
            if (block.failure() != null) {
                throw new UncheckedIOException(block.failure());
            }
            return block;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("reading was interrupted"));
        }
    }

    void giveBack(TextBlock block) {
        free.add(block);
    }

    long bytesRead() {
        return bytesRead.get();
    }

    /** The SHA-256 of the whole file, once the last block has been taken. */
    String hash() {
        return hash;
    }

    private void run() {
        try (InputStream in = Files.newInputStream(file)) {
            decodeAll(in);
        } catch (IOException e) {
            fail(e);
        } catch (RuntimeException | OutOfMemoryError e) {
            fail(new IOException("a block could not be read", e));
        } catch (InterruptedException e) {
            // closed before the end
            Thread.currentThread().interrupt();
        }
    }

    /** Tells who asks, who would else wait for ever. */
    private void fail(IOException failure) {
        TextBlock failed = new TextBlock(0);
        failed.failWith(failure);
        try {
            full.put(failed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void decodeAll(InputStream in) throws IOException, InterruptedException {
        byte[] bytes = new byte[BYTES];
        sha256.update(in.readNBytes(skipped));
        int kept = 0;
        boolean isLast = false;
        while (!isLast) {
            int read = in.readNBytes(bytes, kept, BYTES - kept);
            isLast = kept + read < BYTES;
            sha256.update(bytes, kept, read);
            bytesRead.addAndGet(read);
            ByteBuffer input = ByteBuffer.wrap(bytes, 0, kept + read);
            TextBlock block = free.take();
            decode(input, block, isLast);
            kept = input.remaining();
            System.arraycopy(bytes, input.position(), bytes, 0, kept);
            if (isLast) {
                hash = HexFormat.of().formatHex(sha256.digest());
            }
            full.put(block);
        }
    }

    private void decode(ByteBuffer input, TextBlock block, boolean isLast) {
        CharBuffer output = block.begin(isLast);
        while (true) {
            CoderResult result = decoder.decode(input, output, isLast);
            if (!result.isError()) {
                return;
            }
            block.addUndecodable(output);
            input.position(input.position() + lengthOfError(input, result.length()));
        }
    }

    /** How many bytes are no character: never a line break among them, so that a broken character cannot join two rows. */
    private int lengthOfError(ByteBuffer input, int length) {
        if (!isWide) {
            for (int i = 1; i < length; i++) {
                byte b = input.get(input.position() + i);
                if (b == '\n' || b == '\r') {
                    return i;
                }
            }
        }
        return length;
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}

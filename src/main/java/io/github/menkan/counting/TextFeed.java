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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/** The text of a file in UTF-8: read, hashed and, where it is in another encoding, decoded by a thread of its own, one block ahead of who asks. */
final class TextFeed implements AutoCloseable {

    private static final int BYTES = 1 << 19;
    private static final int AHEAD = 4;
    /** What becomes of one byte in UTF-8 at most. */
    private static final int MOST_FOR_ONE = 3;

    private static final byte REPLACEMENT = '?';

    private final Path file;
    private final int skipped;
    private final CharsetDecoder decoder;
    private final CharBuffer chars;
    private final boolean isUtf8;
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
        this.isUtf8 = charset.equals(StandardCharsets.UTF_8);
        this.isWide = charset.name().startsWith("UTF-16");
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.chars = CharBuffer.allocate(isUtf8 ? 0 : BYTES + 2);
        for (int i = 0; i < AHEAD + 2; i++) {
            free.add(new TextBlock(isUtf8 ? BYTES : MOST_FOR_ONE * BYTES + 1));
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
            TextBlock block = free.take();
            int taken = isUtf8 ? take(bytes, kept + read, block, isLast) : decode(bytes, kept + read, block, isLast);
            kept += read - taken;
            System.arraycopy(bytes, taken, bytes, 0, kept);
            if (isLast) {
                hash = HexFormat.of().formatHex(sha256.digest());
            }
            full.put(block);
        }
    }

    /** Takes text in UTF-8 as it stands, and returns how much: a character that may go on is left for the next block. */
    private static int take(byte[] bytes, int length, TextBlock block, boolean isLast) {
        ByteBuffer output = block.begin(isLast);
        int at = Utf8.wholeUntil(bytes, 0, length);
        while (at < length && (isLast || length - at >= Utf8.LONGEST)) {
            block.addUndecodable(at);
            at = Utf8.wholeUntil(bytes, Utf8.afterBroken(bytes, at, length), length);
        }
        output.put(bytes, 0, at);
        return at;
    }

    private int decode(byte[] bytes, int length, TextBlock block, boolean isLast) {
        ByteBuffer input = ByteBuffer.wrap(bytes, 0, length);
        ByteBuffer output = block.begin(isLast);
        while (true) {
            CoderResult result = decoder.decode(input, chars.clear(), isLast);
            output.put(StandardCharsets.UTF_8.encode(chars.flip()));
            if (!result.isError()) {
                return input.position();
            }
            block.addUndecodable(block.length());
            output.put(REPLACEMENT);
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

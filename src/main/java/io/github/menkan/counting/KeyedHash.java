package io.github.menkan.counting;

import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The first 88 bits of SHA-256 over a secret and a key. Among 10<sup>8</sup> items two fall together with a chance of
 * 1.6·10<sup>-11</sup>; with 64 bits it would be 2.7·10<sup>-4</sup>.
 */
final class KeyedHash {

    /** The lower bits of the second word, which are none of the digest. */
    static final int FREE_BITS = 40;

    static final long LOW = -1L << FREE_BITS;

    private final MessageDigest sha256 = sha256();
    private final byte[] digest = new byte[32];
    private final ByteBuffer words = ByteBuffer.wrap(digest);
    private final int secretLength;
    private byte[] input;

    KeyedHash(byte[] secret) {
        secretLength = secret.length;
        input = secret.clone();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Digests a key: those bytes from one place up to another. */
    void digest(KeyBytes keys, int from, int to) {
        int length = secretLength + to - from;
        if (length > input.length) {
            input = Arrays.copyOf(input, 2 * length);
        }
        System.arraycopy(keys.bytes(), from, input, secretLength, to - from);
        try {
            sha256.update(input, 0, length);
            sha256.digest(digest, 0, digest.length);
        } catch (DigestException e) {
            throw new IllegalStateException("32 bytes hold a SHA-256", e);
        }
    }

    long high() {
        return words.getLong(0);
    }

    /** The second part of the digest, in the upper bits of a word. */
    long low() {
        return words.getLong(Long.BYTES) & LOW;
    }

    /** The first 128 bits as 32 hexadecimal digits. */
    String hex() {
        return HexFormat.of().formatHex(digest, 0, 2 * Long.BYTES);
    }
}

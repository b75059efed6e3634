package io.github.menkan.counting;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The first 128 bits of SHA-256 over a secret and a key. 64 bits would not do: among 10<sup>8</sup> items two would fall together
 * with a chance of 2.7·10<sup>-4</sup>.
 */
final class KeyedHash {

    private static final byte BETWEEN_CELLS = 0x1F;

    private final MessageDigest sha256 = sha256();
    private final byte[] digest = new byte[32];
    private final int secretLength;
    private byte[] input;
    private int length;

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

    void begin() {
        length = secretLength;
    }

    /** Adds a cell. No cell holds a control character, so the mark between cells is never part of one. */
    void add(NormalCell cell) {
        int most = length + 3 * cell.length() + 1;
        if (most > input.length) {
            byte[] longer = new byte[2 * most];
            System.arraycopy(input, 0, longer, 0, length);
            input = longer;
        }
        char[] text = cell.text();
        for (int i = 0; i < cell.length(); i++) {
            char c = text[i];
            if (c < 0x80) {
                input[length++] = (byte) c;
            } else {
                input[length++] = (byte) (0xE0 | (c >> 12));
                input[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                input[length++] = (byte) (0x80 | (c & 0x3F));
            }
        }
        input[length++] = BETWEEN_CELLS;
    }

    void end() {
        try {
            sha256.update(input, 0, length);
            sha256.digest(digest, 0, digest.length);
        } catch (DigestException e) {
            throw new IllegalStateException("32 bytes hold a SHA-256", e);
        }
    }

    long high() {
        return word(0);
    }

    long low() {
        return word(8);
    }

    /** The same 128 bits as 32 hexadecimal digits. */
    String hex() {
        return HexFormat.of().formatHex(digest, 0, 2 * Long.BYTES);
    }

    private long word(int from) {
        long word = 0;
        for (int i = from; i < from + 8; i++) {
            word = (word << 8) | (digest[i] & 0xFF);
        }
        return word;
    }
}

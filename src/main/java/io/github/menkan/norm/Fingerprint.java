package io.github.menkan.norm;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The SHA-256 of everything in a standard that decides. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Standard standard) {
        String canonical = Stream.of(
                        List.of(standard.offence().id(), standard.law(), standard.inForce()),
                        standard.documents(),
                        standard.tiers(),
                        standard.grounds(),
                        standard.factors(),
                        standard.fineGuides())
                .flatMap(List::stream)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package io.github.menkan.norm;

import io.github.menkan.Penalty;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.StringJoiner;

/** The SHA-256 of everything in a standard that decides, and of no wording, translation or name of a class. */
final class Fingerprint {

    private final StringJoiner lines = new StringJoiner("\n");

    private Fingerprint() {}

    static String of(Standard standard) {
        Fingerprint all = new Fingerprint();
        all.line(standard.offence().id(), standard.article().provision(), standard.inForce());
        for (Document document : standard.documents()) {
            all.line(document.number(), document.inForce());
        }
        for (Article.TierRange tier : standard.article().tiers()) {
            Penalty penalty = tier.penalty();
            all.line(
                    tier.tier(),
                    penalty.minMonths(),
                    penalty.maxMonths(),
                    penalty.life(),
                    penalty.criminalDetention(),
                    penalty.publicSurveillance(),
                    penalty.fine(),
                    penalty.confiscation());
        }
        for (Ground ground : standard.grounds()) {
            all.line(ground.tier(), ground.force(), ground.attempt(), ground.citation(), ground.conditions());
        }
        for (FactorRule factor : standard.factors()) {
            all.line(
                    factor.direction(),
                    factor.force(),
                    factor.from(),
                    factor.to(),
                    factor.citation(),
                    factor.conditions());
        }
        for (FineGuide fine : standard.fineGuides()) {
            all.line(
                    fine.citation(),
                    fine.isBinding(),
                    fine.base(),
                    fine.minTimes(),
                    fine.maxTimes(),
                    fine.floor(),
                    fine.ceilingWithoutBase(),
                    fine.notInBase());
        }
        return sha256(all.lines.toString());
    }

    private void line(Object... cells) {
        StringJoiner line = new StringJoiner("\t");
        for (Object cell : cells) {
            line.add(String.valueOf(cell));
        }
        lines.add(line.toString());
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

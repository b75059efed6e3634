package io.github.menkan.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who takes part: the baseline, Menkan four ways, and the engines an application would otherwise pick. */
public enum Contender {
    IF_CHAIN("hand-written `if` chain", ""),
    MENKAN_TIER("Menkan, tier of a built case", ""),
    MENKAN_VECTOR("Menkan, tier of a bare vector", ""),
    MENKAN_COLUMNS("Menkan, columns", ""),
    MENKAN_ASSESSMENT("Menkan, full assessment", ""),
    EASY_RULES("Easy Rules", "org.jeasy:easy-rules-core"),
    EVRETE("Evrete", "org.evrete:evrete-core"),
    CEL("CEL-Java", "dev.cel:cel"),
    DROOLS("Drools", "org.drools:drools-engine"),
    KIE_DMN("KIE DMN", "org.kie:kie-dmn-core"),
    CAMUNDA_DMN("Camunda DMN", "org.camunda.bpm.dmn:camunda-engine-dmn");

    private final String title;
    private final String artifact;

    Contender(String title, String artifact) {
        this.title = title;
        this.artifact = artifact;
    }

    /** Those that are neither the baseline nor Menkan. */
    static List<Contender> peers() {
        return Stream.of(values()).filter(Contender::isPeer).toList();
    }

    boolean isPeer() {
        return !artifact.isEmpty();
    }

    boolean isMenkan() {
        return name().startsWith("MENKAN");
    }

    /** The name in the table, with the version where there is one. */
    String title() {
        return version().map(version -> title + " " + version).orElse(title);
    }

    /** Group and artifact of a peer, empty otherwise. */
    String artifact() {
        return artifact;
    }

    /** The version that the build measures, which it passes as a system property such as {@code bench.version.easy_rules}. */
    Optional<String> version() {
        return Optional.ofNullable(System.getProperty("bench.version." + name().toLowerCase(Locale.ROOT)));
    }

    /** Readies it: an engine reads and compiles its rules. A switch, so that nothing of the others is loaded. */
    Approach<?> ready() {
        return switch (this) {
            case IF_CHAIN -> new IfChain();
            case MENKAN_TIER -> new MenkanTier();
            case MENKAN_VECTOR -> new MenkanVector();
            case MENKAN_COLUMNS -> new MenkanColumns();
            case MENKAN_ASSESSMENT -> new MenkanAssessment();
            case EASY_RULES -> new EasyRules();
            case EVRETE -> new Evrete();
            case CEL -> new Cel();
            case DROOLS -> new Drools();
            case KIE_DMN -> new KieDmn();
            case CAMUNDA_DMN -> new CamundaDmn();
        };
    }
}

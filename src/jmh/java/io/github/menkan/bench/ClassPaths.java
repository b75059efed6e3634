package io.github.menkan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The jars that an application gets with each contender: Menkan's own, and of a peer what Maven resolves for a project that depends on
 * it and on nothing else.
 */
final class ClassPaths {

    private static final String RESOLVE = "org.apache.maven.plugins:maven-dependency-plugin:"
            + System.getProperty("bench.dependency-plugin") + ":build-classpath";

    private ClassPaths() {}

    /** The jars of every contender; of the hand-written chain none. */
    static Map<Contender, List<Path>> resolve(Path work, Path classes) throws IOException, InterruptedException {
        Map<Contender, List<Path>> jars = new EnumMap<>(Contender.class);
        Path menkan = jar(classes, work.resolve("menkan.jar"));
        write(
                work.resolve("pom.xml"),
                pom(
                        "peers",
                        "<packaging>pom</packaging><modules>%s</modules>"
                                .formatted(Contender.peers().stream()
                                        .map(peer -> "<module>" + peer + "</module>")
                                        .collect(Collectors.joining()))));
        for (Contender peer : Contender.peers()) {
            write(work.resolve(peer + "/pom.xml"), pom(peer.name(), dependency(peer)));
        }
        maven(work);
        for (Contender contender : Contender.values()) {
            jars.put(contender, contender.isMenkan() ? List.of(menkan) : List.of());
            if (contender.isPeer()) {
                String paths = Files.readString(work.resolve(contender + "/classpath.txt"))
                        .strip();
                jars.put(
                        contender,
                        Stream.of(paths.split(java.io.File.pathSeparator))
                                .map(Path::of)
                                .toList());
            }
        }
        return jars;
    }

    private static String dependency(Contender peer) {
        String[] artifact = peer.artifact().split(":");
        return "<dependencies><dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></dependency></dependencies>"
                .formatted(artifact[0], artifact[1], peer.version().orElseThrow());
    }

    private static String pom(String name, String body) {
        return "<project><modelVersion>4.0.0</modelVersion><groupId>bench</groupId><artifactId>%s</artifactId><version>1</version>%s</project>"
                .formatted(name, body);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void maven(Path work) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("bench.maven"), "bin", "mvn").toString(),
                "-q",
                "-Dmaven.repo.local=" + System.getProperty("bench.repository"),
                "-Dmdep.outputFile=classpath.txt",
                RESOLVE));
        int status = new ProcessBuilder(command)
                .directory(work.toFile())
                .inheritIO()
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException("maven must resolve the peers, was status " + status + " of " + command);
        }
    }

    /** The classes as a jar, as the build makes it. */
    private static Path jar(Path classes, Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return jar;
    }

    /** The bytes of some jars. */
    static long bytes(List<Path> jars) {
        Function<Path, Long> size = jar -> {
            try {
                return Files.size(jar);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        return jars.stream().mapToLong(size::apply).sum();
    }
}

package io.github.menkan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script finds its jar and hands on arguments and status. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {

    private static final Path SCRIPT = Path.of("src/main/scripts/menkan");

    @TempDir
    private Path folder;

    private String options = "";

    private String run(Path script, String... arguments) throws Exception {
        Path out = folder.resolve("out");
        ProcessBuilder builder = new ProcessBuilder();
        builder.command().add("sh");
        builder.command().add(script.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MENKAN_JAVA_OPTS", options);
        int status = builder.redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();
        return status + " " + Files.readString(out);
    }

    @Test
    void theJarLiesBesideTheScriptOrInLib() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("a dir/bin"));
        Path lib = Files.createDirectories(folder.resolve("a dir/lib"));
        Path script = Files.copy(SCRIPT, bin.resolve("menkan"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        StringBuilder classes = new StringBuilder();
        for (String one : System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
            classes.append(Path.of(one).toUri()).append(' ');
        }
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classes.toString());
        assertThat(run(script)).startsWith("2 menkan: menkan-*-cli.jar must lie beside ");

        try (OutputStream out = Files.newOutputStream(lib.resolve("menkan-0-cli.jar"));
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.flush();
        }

        assertThat(run(script, "--version")).isEqualTo("0 menkan 0.1.0\n");
        assertThat(run(Files.createSymbolicLink(folder.resolve("link"), script), "assess", "no such file"))
                .startsWith("2 menkan: no such file could not be read: there is no such file\n");
        for (String own : List.of("", "-Xmx64m", "-XX:+UseSerialGC")) {
            options = own;
            assertThat(run(script, "count", "t.csv", "--columns", "none"))
                    .isEqualTo("2 menkan: none could not be read: there is no such file\n");
        }
    }

    @Test
    void theScriptCanBeRun() {
        assertThat(SCRIPT).isExecutable();
    }
}

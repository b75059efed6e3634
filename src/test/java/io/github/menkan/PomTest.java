package io.github.menkan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class PomTest {

    private static final String DEPENDENCIES = "/project/dependencies/dependency | //profile/dependencies/dependency";

    @Test
    void whatIsNotForTestsIsOptional() throws Exception {
        assertThat(artifacts("[not(scope = 'test')]"))
                .isNotEmpty()
                .isEqualTo(artifacts("[not(scope = 'test') and optional = 'true']"));
    }

    @Test
    void theLibraryKnowsTheVersionOfItsPom() throws Exception {
        assertThat(texts("/project/version")).containsExactly(Menkan.version());
    }

    @Test
    void theReadmeStartsTheJarOfThisVersion() throws Exception {
        assertThat(Files.readString(Path.of("README.md")))
                .contains("java -jar target/menkan-" + Menkan.version() + "-cli.jar ");
    }

    /** It is started as it stands, so nothing fills in its version. */
    @Test
    void theExampleServiceUsesThisVersion() throws Exception {
        assertThat(Files.readString(Path.of("src/it/spring-boot/pom.xml")))
                .contains("<artifactId>menkan</artifactId>\n      <version>" + Menkan.version() + "</version>");
    }

    @Test
    void theFirstProgramUsesTheVersionsOfThisPom() throws Exception {
        assertThat(Files.readString(Path.of("src/site/markdown/embedding.md")))
                .contains("<artifactId>menkan</artifactId>\n      <version>" + Menkan.version() + "</version>")
                .contains("<artifactId>jackson-databind</artifactId>\n      <version>"
                        + texts("/project/properties/jackson.version").get(0) + "</version>");
    }

    private static List<String> artifacts(String condition) throws Exception {
        return texts("(" + DEPENDENCIES + ")" + condition + "/artifactId");
    }

    private static List<String> texts(String path) throws Exception {
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
        NodeList found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, pom, XPathConstants.NODESET);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }
}

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What the POM beside a jar in Maven's repository says of it.
 *
 * @param licences the name and the address of each, its own or those of the nearest POM above it that has any
 */
record Pom(String group, String artifact, String version, List<String> licences) {
    /** The one of a jar, which may have a name with more than artifact and version. */
    static Pom of(Path jar) throws IOException {
        Path version = jar.toAbsolutePath().getParent();
        Path artifact = version.getParent();
        Path pom = version.resolve(artifact.getFileName() + "-" + version.getFileName() + ".pom");
        return read(pom, repository(artifact, parsed(pom)));
    }

    private static Pom read(Path file, Path repository) throws IOException {
        Element project = parsed(file);
        Optional<Element> parent = child(project, "parent");
        String version = text(project, "version").or(() -> parent.flatMap(up -> text(up, "version"))).orElseThrow();
        List<String> licences = new ArrayList<>();
        child(project, "licenses").ifPresent(all -> children(all, "license").forEach(each ->
                licences.add(text(each, "name").orElse("") + " " + text(each, "url").orElse(""))));
        if (licences.isEmpty() && parent.isPresent()) {
            Path above = parent(parent.get(), repository);
            licences.addAll(Files.exists(above) ? read(above, repository).licences() : List.of());
        }
        return new Pom(group(project), text(project, "artifactId").orElseThrow(), version, licences);
    }

    private static Path parent(Element parent, Path repository) {
        String artifact = text(parent, "artifactId").orElseThrow();
        String version = text(parent, "version").orElseThrow();
        return repository
                .resolve(text(parent, "groupId").orElseThrow().replace('.', '/'))
                .resolve(artifact)
                .resolve(version)
                .resolve(artifact + "-" + version + ".pom");
    }

    /** The folder that all groups lie in: as far above the artifact as its group has parts. */
    private static Path repository(Path artifact, Element project) {
        Path up = artifact.getParent();
        for (int parts = group(project).split("\\.").length; parts > 0; parts--) {
            up = up.getParent();
        }
        return up;
    }

    private static String group(Element project) {
        return text(project, "groupId")
                .or(() -> child(project, "parent").flatMap(up -> text(up, "groupId")))
                .orElseThrow();
    }

    private static Element parsed(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException(file.toString(), unreadable);
        }
    }

    private static Stream<Element> children(Element above, String name) {
        List<Element> found = new ArrayList<>();
        for (Node each = above.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found.stream();
    }

    private static Optional<Element> child(Element above, String name) {
        return children(above, name).findFirst();
    }

    private static Optional<String> text(Element above, String name) {
        return child(above, name).map(Element::getTextContent).map(String::strip).filter(some -> !some.isEmpty());
    }
}

package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every control of a view has a name that a screen reader can say. */
class ViewNamesTest {
    /** What takes input or acts. */
    private static final Set<String> CONTROLS = Set.of(
            "Button", "ToggleButton", "RadioButton", "CheckBox", "MenuButton", "SplitMenuButton", "Hyperlink",
            "TextField", "PasswordField", "TextArea", "ComboBox", "ChoiceBox", "SearchableComboBox", "CustomTextField",
            "CustomPasswordField", "Spinner", "Slider", "DatePicker", "ListView", "TableView", "TreeView", "TabPane",
            "Tab", "MenuItem", "CheckMenuItem", "RadioMenuItem", "Menu", "ToggleSwitch", "TableColumn");

    @Test
    void everyControlHasAName() throws Exception {
        assertThat(views()).isNotEmpty().allSatisfy(view -> assertThat(nameless(view)).as(view.toString()).isEmpty());
    }

    /** What comes later is not there yet when a label looks for it, and the label would name nothing. */
    @Test
    void everyLabelStandsBehindWhatItNames() throws Exception {
        assertThat(views()).allSatisfy(view -> assertThat(tooEarly(view)).as(view.toString()).isEmpty());
    }

    private static List<String> tooEarly(Path view) throws Exception {
        Set<String> there = new HashSet<>();
        List<String> early = new ArrayList<>();
        for (Element element : elements(parse(new ByteArrayInputStream(Files.readAllBytes(view))))) {
            String named = element.getAttribute("labelFor").replace("$", "");
            if (!named.isEmpty() && !there.contains(named)) {
                early.add(named);
            }
            there.add(element.getAttribute("fx:id"));
        }
        return early;
    }

    @Test
    void aControlWithoutANameIsFound() throws Exception {
        String view = """
                <VBox><Label text="%a" labelFor="$named"/><TextField fx:id="named"/><TextField fx:id="nameless"/>
                <FormRow label="%d"><TextField fx:id="inRow"/></FormRow><FormRow><TextField fx:id="inNamelessRow"/></FormRow>
                <Button text="%b"/><Button fx:id="icon"/><ComboBox accessibleText="%c"/></VBox>
                """;

        assertThat(nameless(parse(new ByteArrayInputStream(view.getBytes(StandardCharsets.UTF_8)))))
                .containsExactly("TextField nameless", "TextField inNamelessRow", "Button icon");
    }

    private static List<Path> views() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            return files.filter(file -> file.toString().endsWith(".fxml")).toList();
        }
    }

    private static List<String> nameless(Path view) throws Exception {
        try (InputStream in = Files.newInputStream(view)) {
            return nameless(parse(in));
        }
    }

    private static Document parse(InputStream view) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(view);
    }

    private static List<String> nameless(Document view) {
        Set<String> labelled = new HashSet<>();
        List<Element> elements = elements(view);
        elements.forEach(element -> labelled.add(element.getAttribute("labelFor").replace("$", "")));
        List<String> nameless = new ArrayList<>();
        for (Element element : elements) {
            boolean named = isInLabelledRow(element)
                    || !element.getAttribute("text").isEmpty()
                    || !element.getAttribute("accessibleText").isEmpty()
                    || (!element.getAttribute("fx:id").isEmpty() && labelled.contains(element.getAttribute("fx:id")));
            if (CONTROLS.contains(element.getTagName()) && !named) {
                nameless.add(element.getTagName() + " " + element.getAttribute("fx:id"));
            }
        }
        return nameless;
    }

    /** A form row makes its label the label of its field. */
    private static boolean isInLabelledRow(Element element) {
        return element.getParentNode() instanceof Element parent
                && parent.getTagName().equals("FormRow")
                && !parent.getAttribute("label").isEmpty();
    }

    private static List<Element> elements(Document view) {
        NodeList all = view.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }
}

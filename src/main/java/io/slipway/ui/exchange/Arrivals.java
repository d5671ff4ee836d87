package io.slipway.ui.exchange;

import io.slipway.exchange.dotenv.DotEnv;
import io.slipway.exchange.dotenv.Doubt;
import java.io.File;
import java.util.List;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What is dropped on the window or pasted where nothing is typed. */
public final class Arrivals {
    private static final PseudoClass TAKING = PseudoClass.getPseudoClass("taking");
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    /** What YAML and many a plain text look like. */
    private static final Pattern COLON = Pattern.compile("(?m)^[ \\t]*+[\\w.-]++:\\s");

    private final Importing importing;
    private final Region zone;

    private Arrivals(Importing importing, Region zone) {
        this.importing = importing;
        this.zone = zone;
    }

    /** Takes what arrives at this part of the window, and shows that it does. */
    public static void at(Region zone, Importing importing) {
        Arrivals arrivals = new Arrivals(importing, zone);
        zone.getStyleClass().add("import-zone");
        zone.getStylesheets().add(String.valueOf(Arrivals.class.getResource("exchange.css")));
        zone.addEventFilter(KeyEvent.KEY_PRESSED, arrivals::press);
        zone.setOnDragOver(arrivals::over);
        zone.setOnDragExited(left -> arrivals.show(false));
        zone.setOnDragDropped(arrivals::dropped);
    }

    private void press(KeyEvent pressed) {
        if (!PASTE.match(pressed)) {
            return;
        }
        @Nullable Node focused = zone.getScene().getFocusOwner();
        boolean taken = focused instanceof TextInputControl
                ? isInVariable(focused) && takesLines()
                : importing.takeClipboard();
        if (taken) {
            pressed.consume();
        }
    }

    private static boolean isInVariable(@Nullable Node node) {
        for (@Nullable Node up = node; up != null; up = up.getParent()) {
            if (up.getStyleClass().contains("env-row")) {
                return true;
            }
        }
        return false;
    }

    /** Several lines of variables are no value of one: they are shown; one line goes into the field as ever. */
    private boolean takesLines() {
        String text = Clipboard.getSystemClipboard().getString();
        boolean several = text != null && areVariables(text);
        if (several) {
            importing.pasteVariables();
        }
        return several;
    }

    static boolean areVariables(String text) {
        DotEnv file = DotEnv.parse(text);
        return file.entries().size() > 1
                && file.strangeLines().isEmpty()
                && file.entries().stream().noneMatch(entry -> entry.doubts().contains(Doubt.LATER_LINE))
                && !COLON.matcher(text).find();
    }

    private void over(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (files.size() == 1) {
            event.acceptTransferModes(TransferMode.COPY);
            show(true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        show(false);
        event.setDropCompleted(files.size() == 1);
        event.consume();
        if (files.size() == 1) {
            importing.takeFile(files.getFirst().toPath());
        }
    }

    private void show(boolean taking) {
        zone.pseudoClassStateChanged(TAKING, taking);
    }
}

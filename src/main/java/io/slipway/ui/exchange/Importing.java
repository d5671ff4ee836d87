package io.slipway.ui.exchange;

import io.slipway.draft.Change;
import io.slipway.draft.RunDraft;
import io.slipway.exchange.dotenv.DotEnv;
import io.slipway.exchange.read.Imported;
import io.slipway.preset.PresetDetails;
import io.slipway.run.RunSpec;
import io.slipway.run.rules.Known;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import io.slipway.ui.kit.Views;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;

/** The ways into the draft for variables and launches: from the clipboard, from a file, from what was dropped. */
public final class Importing {
    private final Messages messages;
    private final TextReading texts;
    private final TextFileChoice files;
    private final Supplier<Window> owner;
    private final Ends ends;
    private final TakenBack takenBack;
    private final VariablesImport variables;
    private final LaunchImport launch;
    private final Latest reading;

    /**
     * What happens around an import.
     *
     * @param place where a launch goes
     * @param complain says why nothing could be brought in
     * @param showEnvironment shows where the variables went
     */
    public record Ends(
            Arrival arrival,
            Consumer<String> complain,
            Runnable showEnvironment) {
        /** Where a launch goes: it is another one than that of the preset, which must not be stored over by it. */
        public interface Arrival {
            /** Lets it be a draft that says this; what it returns takes that back. */
            Runnable bring(Change step, RunSpec spec, PresetDetails details);
        }
    }

    /** Imports into this draft. */
    public Importing(
            RunDraft draft,
            Views views,
            Background background,
            TextReading texts,
            Supplier<Known> known,
            TextFileChoice files,
            Supplier<Window> owner,
            Ends ends) {
        this.messages = views.messages();
        this.texts = texts;
        this.files = files;
        this.owner = owner;
        this.ends = ends;
        this.takenBack = new TakenBack(draft, messages);
        this.reading = new Latest(background);
        ExchangeDialogs dialogs = new ExchangeDialogs(views, owner);
        this.variables = new VariablesImport(draft, messages, dialogs, takenBack, ends, background);
        Supplier<ImportController> controllers = () -> new ImportController(
                texts, draft.spec(), known, messages, background, () -> files.choose(owner.get()));
        this.launch = new LaunchImport(controllers, messages, dialogs, takenBack, ends.arrival());
    }

    /** The line that says what was brought in, and takes it back. */
    public TakenBack takenBack() {
        return takenBack;
    }

    /** Shows what the clipboard holds as variables. */
    public void pasteVariables() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            ends.complain().accept(messages.text("import.clipboard.empty"));
        } else {
            variables.show(messages.text("import.from.clipboard"), text);
        }
    }

    /** Asks for a file of variables and shows what is in it. */
    public void chooseVariables() {
        files.choose(owner.get()).ifPresent(path -> readFile(path, file -> variables.show(file.name(), file.text())));
    }

    /** Asks for a launch in any format. */
    public void chooseLaunch() {
        launch.show(ImportController::focus);
    }

    /** Takes a file that was dropped, whatever it is. */
    public void takeFile(Path path) {
        readFile(path, file -> {
            if (file.isLaunch()) {
                launch.show(controller -> controller.read(file.name(), file.text()));
            } else {
                variables.show(file.name(), file.text());
            }
        });
    }

    /** Takes what the clipboard holds, if it is recognised; says whether it was. */
    boolean takeClipboard() {
        String text = Clipboard.getSystemClipboard().getString();
        return text != null && take(messages.text("import.from.clipboard"), text);
    }

    private boolean take(String source, String text) {
        if (!(texts.read(text) instanceof Imported.Unknown)) {
            launch.show(controller -> controller.read(source, text));
            return true;
        }
        DotEnv file = DotEnv.parse(text);
        boolean areVariables = !file.entries().isEmpty() && file.strangeLines().isEmpty();
        if (areVariables) {
            variables.show(source, text);
        }
        return areVariables;
    }

    private void readFile(Path path, Consumer<TextFile> then) {
        String name = String.valueOf(path.getFileName());
        reading.read(() -> TextFile.read(path, texts.launches()), then, failure -> ends.complain().accept(messages.text(
                failure instanceof CharacterCodingException ? "import.file.utf8" : "import.file.unreadable", name)));
    }
}

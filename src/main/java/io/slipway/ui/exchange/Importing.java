package io.slipway.ui.exchange;

import io.slipway.draft.Change;
import io.slipway.draft.RunDraft;
import io.slipway.exchange.dotenv.DotEnv;
import io.slipway.exchange.dotenv.EnvChanges;
import io.slipway.exchange.read.Imported;
import io.slipway.preset.PresetDetails;
import io.slipway.run.EnvVar;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.run.RunSpec;
import io.slipway.run.rules.Known;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import io.slipway.ui.kit.Views;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/** Brings variables and launches into the draft: recognised, shown, taken in one step that can be taken back. */
public final class Importing {
    private final RunDraft draft;
    private final Messages messages;
    private final Background background;
    private final TextReading texts;
    private final Supplier<Known> known;
    private final TextFileChoice files;
    private final Supplier<Window> owner;
    private final Ends ends;
    private final ExchangeDialogs dialogs;
    private final TakenBack takenBack;
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
        this.draft = draft;
        this.messages = views.messages();
        this.background = background;
        this.texts = texts;
        this.known = known;
        this.files = files;
        this.owner = owner;
        this.ends = ends;
        this.dialogs = new ExchangeDialogs(views, owner);
        this.takenBack = new TakenBack(draft, messages);
        this.reading = new Latest(background);
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
            showVariables(messages.text("import.from.clipboard"), text);
        }
    }

    /** Asks for a file of variables and shows what is in it. */
    public void chooseVariables() {
        files.choose(owner.get()).ifPresent(path -> readFile(path, file -> showVariables(file.name(), file.text())));
    }

    /** Asks for a launch in any format. */
    public void chooseLaunch() {
        showLaunch(ImportController::focus);
    }

    /** Takes a file that was dropped, whatever it is. */
    public void takeFile(Path path) {
        readFile(path, file -> {
            if (file.isLaunch()) {
                showLaunch(controller -> controller.read(file.name(), file.text()));
            } else {
                showVariables(file.name(), file.text());
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
            showLaunch(controller -> controller.read(source, text));
            return true;
        }
        DotEnv file = DotEnv.parse(text);
        boolean variables = !file.entries().isEmpty() && file.strangeLines().isEmpty();
        if (variables) {
            showVariables(source, text);
        }
        return variables;
    }

    private void readFile(Path path, Consumer<TextFile> then) {
        String name = String.valueOf(path.getFileName());
        reading.read(() -> TextFile.read(path, texts.launches()), then, failure -> ends.complain().accept(messages.text(
                failure instanceof CharacterCodingException ? "import.file.utf8" : "import.file.unreadable", name)));
    }

    /** Shows variables before they are taken. */
    void showVariables(String source, String text) {
        DotEnv file = DotEnv.parse(text);
        if (file.entries().isEmpty()) {
            ends.complain().accept(messages.text("import.env.none", source));
            return;
        }
        List<EnvVar> now = draft.spec().environment();
        EnvPreviewController controller =
                new EnvPreviewController(source, file, EnvChanges.of(now, file), messages);
        Dialog<ButtonType> dialog = dialogs.of(
                "import.env.title",
                controller,
                Bindings.createStringBinding(
                        () -> messages.text("import.env.accept", controller.count().get()), controller.count()),
                controller.count().greaterThan(0),
                "env-preview-take");
        ExchangeDialogs.whenShown(dialog, controller::focus);
        if (ExchangeDialogs.accepted(dialog)) {
            takeVariables(controller.taken());
        }
    }

    private void takeVariables(List<EnvVar> taken) {
        Change paste = Change.of(Change.Kind.PASTED, Place.of(Field.ENVIRONMENT_MAP), taken.size());
        draft.steps().as(
                paste, () -> draft.setEnvironment(EnvChanges.taken(draft.spec().environment(), taken)));
        takenBack.offer(
                messages.text("import.env.done", taken.size()),
                messages.text("import.env.undo", taken.size()),
                () -> draft.steps().undo());
        ends.showEnvironment().run();
    }

    private void showLaunch(Consumer<ImportController> first) {
        ImportController controller = new ImportController(
                texts, draft.spec(), known, messages, background, () -> files.choose(owner.get()));
        Dialog<ButtonType> dialog = dialogs.of(
                "import.title",
                controller,
                Bindings.createStringBinding(() -> messages.text("import.replace")),
                controller.resultProperty().map(Optional::isPresent),
                "import-replace");
        dialog.getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.isShortcutDown() && pressed.getCode() == KeyCode.V) {
                controller.paste();
                pressed.consume();
            }
        });
        ExchangeDialogs.whenShown(dialog, () -> first.accept(controller));
        dialog.setOnHidden(hidden -> controller.stop());
        if (ExchangeDialogs.accepted(dialog)) {
            controller.resultProperty().get().ifPresent(this::bring);
        }
    }

    private void bring(ImportedDraft imported) {
        Change step = Change.of(Change.Kind.IMPORTED, Place.of(Field.ROOT), 1);
        Runnable comeBack = ends.arrival().bring(step, imported.spec(), imported.details());
        takenBack.offer(messages.text("import.done"), messages.text("import.undo"), comeBack);
    }
}

package io.slipway.ui.exchange;

import io.slipway.exchange.read.Imported;
import io.slipway.exchange.read.Remark;
import io.slipway.preset.PresetDetails;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import io.slipway.run.rules.Known;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import io.slipway.ui.kit.Shown;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * A launch that is brought in: what it was recognised as, what it would change, what of it was not understood. The text
 * itself is not shown, since a token may stand in it.
 */
final class ImportController {
    private final TextReading texts;
    private final RunSpec now;
    private final Supplier<Known> known;
    private final Messages messages;
    private final ImportWords words;
    private final Latest reading;
    private final Supplier<Optional<Path>> choice;
    private final ReadOnlyObjectWrapper<Optional<ImportedDraft>> result = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Imported.InFile> awaited = Optional.empty();

    @FXML private Button paste;
    @FXML private Label recognised;
    @FXML private VBox empty;
    @FXML private Label emptyWords;
    @FXML private Node filled;
    @FXML private HBox fileLine;
    @FXML private Label fileWords;
    @FXML private GridPane facts;
    @FXML private VBox list;

    @SuppressWarnings("NullAway.Init") // made of what FXML fills in, before anything asks for it
    private ImportFindings findings;

    ImportController(
            TextReading texts,
            RunSpec now,
            Supplier<Known> known,
            Messages messages,
            Background background,
            Supplier<Optional<Path>> choice) {
        this.texts = texts;
        this.now = now;
        this.known = known;
        this.messages = messages;
        this.words = new ImportWords(messages);
        this.reading = new Latest(background);
        this.choice = choice;
    }

    @FXML
    private void initialize() {
        findings = new ImportFindings(facts, list, messages);
        showNothing(messages.text("import.empty"));
    }

    /** The draft after the import; nothing while there is none that can be taken. */
    ReadOnlyObjectProperty<Optional<ImportedDraft>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    @FXML
    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        read(messages.text("import.from.clipboard"), text == null ? "" : text);
    }

    @FXML
    private void chooseFile() {
        choice.get().ifPresent(this::readFile);
    }

    /** Reads the body that a command leaves in a file, once the operator has chosen it. */
    @FXML
    private void chooseBody() {
        awaited.ifPresent(launch -> choice.get().ifPresent(path -> read(
                String.valueOf(path.getFileName()),
                () -> launch.with(TextFile.text(path).getBytes(StandardCharsets.UTF_8)))));
    }

    void readFile(Path path) {
        read(String.valueOf(path.getFileName()), () -> texts.read(TextFile.text(path)));
    }

    void read(String source, String text) {
        read(source, () -> texts.read(text));
    }

    private void read(String source, Callable<Imported> read) {
        reading.read(read, imported -> show(source, imported), failure -> failed(source, failure));
    }

    private void failed(String source, Throwable failure) {
        String key = failure instanceof CharacterCodingException
                ? "import.file.utf8"
                : failure instanceof IOException ? "import.file.unreadable" : "import.file.failed";
        showNothing(messages.text(key, source));
    }

    private void showNothing(String said) {
        result.set(Optional.empty());
        awaited = Optional.empty();
        recognised.setText("");
        emptyWords.setText(said);
        show(false);
    }

    private void show(boolean some) {
        empty.setVisible(!some);
        filled.setVisible(some);
        Shown.set(fileLine, awaited.isPresent());
    }

    private void show(String source, Imported imported) {
        switch (imported) {
            case Imported.Unknown(Imported.Why why) ->
                showNothing(messages.text("import.unknown", source, words.unknown(why)));
            case Imported.InFile file -> {
                awaited = Optional.of(file);
                result.set(Optional.empty());
                fileWords.setText(messages.text("import.in.file", file.file()));
                recognised.setText(messages.text("import.recognised", words.format(file.format(), file.shell()), source));
                fill(new ImportedDraft(RunSpec.EMPTY.at(file.target()), PresetDetails.NONE), List.of(), file.remarks());
            }
            case Imported.Launch launch -> {
                awaited = Optional.empty();
                recognised.setText(messages.text(
                        "import.recognised", words.format(launch.format(), launch.shell()), source));
                ImportedDraft read = texts.draft(launch);
                List<Problem> problems = launch.reading().union(read.problems(known.get()));
                ImportedDraft then = fill(read, problems, launch.remarks());
                result.set(isBroken(problems) ? Optional.empty() : Optional.of(then));
            }
        }
    }

    /** A text that is no JSON at all says nothing that could be taken. */
    private static boolean isBroken(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.code().name().startsWith("JSON_"));
    }

    private ImportedDraft fill(ImportedDraft read, List<Problem> problems, List<Remark> remarks) {
        RunSpec then = read.spec().at(ImportTarget.of(now.target(), read.spec().target()));
        findings.show(new ImportSummary(now, then, messages), problems, words.besides(read.details()), remarks);
        show(true);
        return new ImportedDraft(then, read.details());
    }

    void focus() {
        paste.requestFocus();
    }

    /** Nothing that is still being read is shown any more. */
    void stop() {
        reading.forget();
    }
}

package io.slipway.ui.compose.preview;

import io.slipway.draft.RunDraft;
import io.slipway.exchange.write.Export;
import io.slipway.exchange.write.Form;
import io.slipway.exchange.write.Shell;
import io.slipway.json.JsonValue;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.body.Secrets;
import io.slipway.preset.Placeholder;
import io.slipway.preset.placeholder.Uses;
import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import io.slipway.text.Messages;
import io.slipway.ui.kit.SameRows;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.TextSize;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.Worded;
import io.slipway.ui.kit.form.OncePerPulse;
import io.slipway.ui.kit.form.Segments;
import io.slipway.ui.kit.json.JsonLineCell;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** The request as it would be sent, in one of four formats and without secrets; it follows the draft once per pulse. */
public final class RequestPreviewController {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    /** Where the request has less height, in text of the usual size, its lines need all of it: the bar names the job too. */
    private static final double PATH_FITS = 150;
    /** Where it has this little, its lines need the place of the choice of a format too: what copies offers all of them. */
    private static final double CHOICE_FITS = 70;
    /** What is said in place of the lines needs more height than one of them. */
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

    private final LaunchCopies copies;
    private final RunDraft draft;
    private final ObservableValue<List<Placeholder>> placeholders;
    private final Messages messages;
    private final BooleanProperty open = new SimpleBooleanProperty(true);
    private final OncePerPulse later = new OncePerPulse(this::showNow);

    @FXML private Region body;
    @FXML private Node choice;
    @FXML private Node line;
    @FXML private Label path;
    @FXML private Label asked;
    @FXML private ListView<String> lines;
    @FXML private Node empty;
    @FXML private Segments forms;
    @FXML private ComboBox<Shell> shells;
    @FXML private Button copySecrets;
    @FXML private Node notesPlace;
    @FXML private Label notes;

    /** A preview of the draft that is copied there. */
    public RequestPreviewController(LaunchCopies copies, Views views) {
        this.copies = copies;
        this.draft = copies.draft();
        this.placeholders = copies.placeholders();
        messages = views.messages();
    }

    @FXML
    private void initialize() {
        forms.offer(List.of(Form.values()), copies::name, copies.formProperty());
        shells.setConverter(new Worded<>(shell -> messages.text("copy.shell." + shell.name())));
        shells.getItems().setAll(Shell.values());
        shells.valueProperty().bindBidirectional(copies.shellProperty());
        Shown.when(shells, copies.formProperty().map(Form::isForShell));
        copySecrets.disableProperty().bind(copies.secretsProperty().map(there -> !there));
        Shown.when(notesPlace, notes.textProperty().isNotEmpty());
        Tip.ofName(copySecrets);
        Tip.whileDisabled(copySecrets, messages.text("why.copy.secrets"));
        Shown.when(body, open);
        ObservableValue<Double> scale = TextSize.scale(body);
        Shown.when(line, fits(PATH_FITS, scale));
        Shown.when(choice, fits(CHOICE_FITS, scale));
        Shown.withoutGap(empty);
        empty.visibleProperty().subscribe(now -> body.pseudoClassStateChanged(NOTHING, now));
        copies.formProperty().subscribe(form ->
                lines.setCellFactory(view ->
                        form == Form.JSON ? new JsonLineCell() : new CodeLineCell(view.widthProperty())));
        lines.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        lines.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        draft.specProperty().subscribe((before, now) -> later.request());
        placeholders.subscribe((before, now) -> later.request());
        Shown.withoutGap(asked);
        copies.formProperty().subscribe((before, now) -> showNow());
        copies.shellProperty().subscribe((before, now) -> showNow());
        copies.addressProperty().subscribe((before, now) -> later.request());
        showNow();
    }

    private ObservableValue<Boolean> fits(double height, ObservableValue<Double> scale) {
        return Bindings.createBooleanBinding(
                () -> body.getHeight() >= height * scale.getValue(), body.heightProperty(), scale);
    }

    /** Whether more than its heading is shown. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** Shows the draft as it is now. */
    public void showNow() {
        RunSpec shown = draft.spec();
        path.setText(path(shown.target()));
        sayWhatIsAsked(Uses.of(shown, placeholders.getValue()));
        if (copies.formProperty().get() == Form.JSON) {
            showBody(shown);
        } else {
            showExport(copies.shown());
        }
    }

    private void showExport(Export export) {
        empty.setVisible(false);
        lines.setVisible(true);
        notes.setText(export.saysNotes()
                ? "" : export.notes().stream().map(copies::words).collect(Collectors.joining("\n")));
        SameRows.replace(lines.getItems(), export.text(copies::words).lines().toList());
    }

    private void showBody(RunSpec shown) {
        notes.setText("");
        JsonValue.Obj body = RunBodies.value(shown, Secrets.MASKED);
        MissingParts missing = new MissingParts(
                shown, messages.text("compose.request.missing"), messages.text("compose.request.locked"));
        boolean says = !body.members().isEmpty();
        empty.setVisible(!says);
        lines.setVisible(says);
        SameRows.replace(lines.getItems(), says ? missing.lines(body) : List.of());
    }

    private void sayWhatIsAsked(Uses uses) {
        String names = uses.places().keySet().stream().map("{{%s}}"::formatted).collect(Collectors.joining(", "));
        asked.setVisible(!names.isEmpty());
        asked.setText(messages.text("compose.request.asked", names));
    }

    /** On two lines, so that no id is broken in the middle. */
    private String path(Target target) {
        String team = target.team().isEmpty() ? "" : "/teams/" + target.team();
        return "/v1" + team + "/projects/" + orPlace(target.project(), "compose.request.project")
                + "\n/jobs/" + orPlace(target.job(), "compose.request.job") + "/runs";
    }

    private String orPlace(String id, String key) {
        return id.isEmpty() ? "{" + messages.text(key) + "}" : id;
    }

    private void press(KeyEvent pressed) {
        if (COPY.match(pressed)) {
            List<String> selected = lines.getSelectionModel().getSelectedItems();
            copies.copyText(selected.isEmpty() ? text() : String.join("\n", selected));
            pressed.consume();
        }
    }

    /** The whole text as it is shown: no secret is in it. */
    public String text() {
        return String.join("\n", lines.getItems());
    }

    @FXML
    private void copyAll() {
        copies.copy(copies.formProperty().get());
    }

    @FXML
    private void copySecrets() {
        copies.copyWithSecrets();
    }
}

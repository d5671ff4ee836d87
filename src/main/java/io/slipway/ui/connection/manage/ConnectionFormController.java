package io.slipway.ui.connection.manage;

import io.slipway.connection.Connection;
import io.slipway.connection.Guard;
import io.slipway.connection.Profile;
import io.slipway.connection.StoredConnection;
import io.slipway.connection.Tint;
import io.slipway.text.Messages;
import io.slipway.ui.connection.manage.ConnectionForm.Part;
import io.slipway.ui.connection.stored.ListedConnection.Token;
import io.slipway.ui.connection.stored.ListedConnection;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.Tip;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The form of one connection: what is wrong stands beside its field once that was left, and it can be tried. */
final class ConnectionFormController {
    private final ConnectionForm form;
    private final ConnectionTrial trial;
    private final Doors doors;
    private final Messages messages;
    private final FieldLines lines;

    @FXML private Label heading;
    @FXML private VBox service;
    @FXML private VBox sandbox;
    @FXML private TextField name;
    @FXML private TextField address;
    @FXML private PasswordField token;
    @FXML private TextField team;
    @FXML private ComboBox<Tint> colour;
    @FXML private ComboBox<Guard> guard;
    @FXML private Label nameLine;
    @FXML private Label addressLine;
    @FXML private Label tokenLine;
    @FXML private Hyperlink makeVault;
    @FXML private Label teamLine;
    @FXML private Label guardLine;
    @FXML private Button testButton;
    @FXML private HBox progress;
    @FXML private VBox results;

    /**
     * What the form needs of the rest.
     *
     * @param open the connection of an id with its token, when it is in memory
     * @param stored what is on disk of the connection of an id
     * @param areTokensKept whether there is a vault that keeps tokens
     * @param makeVault asks for a vault
     */
    record Doors(
            Function<String, Optional<Connection>> open,
            Function<String, Optional<StoredConnection>> stored,
            BooleanSupplier areTokensKept,
            Runnable makeVault) {}

    ConnectionFormController(ConnectionForm form, ConnectionTrial trial, Doors doors, Messages messages) {
        this.form = form;
        this.trial = trial;
        this.doors = doors;
        this.messages = messages;
        this.lines = new FieldLines(form, doors.areTokensKept(), messages);
    }

    @FXML
    private void initialize() {
        field(Part.NAME, name, nameLine);
        field(Part.ADDRESS, address, addressLine);
        field(Part.TOKEN, token, tokenLine);
        field(Part.TEAM, team, teamLine);
        name.textProperty().bindBidirectional(form.nameProperty());
        address.textProperty().bindBidirectional(form.addressProperty());
        token.textProperty().bindBidirectional(form.tokenProperty());
        team.textProperty().bindBidirectional(form.teamProperty());
        FormChoices choices = new FormChoices(messages);
        choices.colours(colour, form.tintProperty());
        choices.guards(guard, guardLine, form.guardProperty());
        guardLine.textProperty().subscribe(guard::setAccessibleHelp);
        Shown.when(progress, trial.runningProperty());
        testButton.disableProperty().bind(trial.runningProperty());
        Tip.whileDisabled(testButton, messages.text("why.connection.testing"));
        trial.resultProperty().subscribe(result -> say(result));
        form.editedProperty().subscribe((before, now) -> {
            if (!before.profile().id().equals(now.profile().id())) {
                trial.stop();
                lines.forget();
            }
            show(now);
        });
        show(form.editedProperty().get());
    }

    private void field(Part part, TextField field, Label line) {
        lines.add(part, field, line);
        field.textProperty().addListener(typed -> typed());
    }

    private void show(ListedConnection now) {
        Profile profile = now.profile();
        heading.setText(profile.name());
        Shown.set(service, !profile.sandbox());
        Shown.set(sandbox, profile.sandbox());
        token.setPromptText(now.token() == Token.MISSING ? "" : messages.text("connection.token.prompt." + now.token()));
        say();
    }

    private void typed() {
        trial.stop();
        say();
    }

    private void say() {
        lines.say();
        Shown.set(makeVault, !doors.areTokensKept().getAsBoolean());
    }

    /** Whether the connection can be kept; if not, what is wrong stands beside the fields from now on. */
    boolean complete() {
        lines.complain();
        return form.problems().isEmpty();
    }

    /** Puts the cursor where the first thing has to be entered. */
    void focusFirst() {
        if (form.editedProperty().get().token() == Token.MISSING) {
            token.requestFocus();
        } else {
            name.requestFocus();
        }
    }

    @FXML
    private void makeVault() {
        doors.makeVault().run();
        say();
    }

    @FXML
    private void test() {
        if (complete()) {
            Profile profile = form.read();
            Optional<Connection> clear = form.typed().or(() -> doors.open()
                    .apply(profile.id())
                    .map(open -> new Connection(profile, open.credentials())));
            clear.ifPresentOrElse(trial::start, () -> doors.stored().apply(profile.id()).ifPresent(trial::start));
        }
    }

    /** Ends a trial that is under way. */
    @FXML
    void stop() {
        trial.stop();
    }

    private void say(Optional<ConnectionTrial.Result> result) {
        results.getChildren().setAll(result
                .map(what -> TrialWords.of(what, messages))
                .orElse(List.of()));
    }
}

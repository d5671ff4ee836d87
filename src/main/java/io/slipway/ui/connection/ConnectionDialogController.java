package io.slipway.ui.connection;

import io.slipway.connection.Connection;
import io.slipway.northflank.ApiException;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.Project;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Background;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The form for a service with a token: it can be tried before it is used. */
public final class ConnectionDialogController {
    private final ConnectionForm form;
    private final Function<Connection, Northflank> trial;
    private final Background background;
    private final Messages messages;
    private final Refusal refusal;
    private final ReadOnlyBooleanWrapper testing = new ReadOnlyBooleanWrapper();
    private final Map<ConnectionForm.Part, Label> lines = new EnumMap<>(ConnectionForm.Part.class);
    private @Nullable ConnectionTest test;
    private boolean complaining;

    @FXML private TextField name;
    @FXML private TextField address;
    @FXML private PasswordField token;
    @FXML private TextField team;
    @FXML private Label nameLine;
    @FXML private Label addressLine;
    @FXML private Label tokenLine;
    @FXML private Label teamLine;
    @FXML private Button testButton;
    @FXML private HBox progress;
    @FXML private HBox success;
    @FXML private Label successText;

    /**
     * A dialog over this form.
     *
     * @param form what is typed
     * @param trial reaches a service to try it
     * @param background where it is tried
     * @param messages the texts
     */
    public ConnectionDialogController(
            ConnectionForm form, Function<Connection, Northflank> trial, Background background, Messages messages) {
        this.form = form;
        this.trial = trial;
        this.background = background;
        this.messages = messages;
        this.refusal = new Refusal(messages);
    }

    @FXML
    private void initialize() {
        name.textProperty().bindBidirectional(form.nameProperty());
        address.textProperty().bindBidirectional(form.addressProperty());
        token.textProperty().bindBidirectional(form.tokenProperty());
        team.textProperty().bindBidirectional(form.teamProperty());
        lines.putAll(Map.of(
                ConnectionForm.Part.NAME, nameLine,
                ConnectionForm.Part.ADDRESS, addressLine,
                ConnectionForm.Part.TOKEN, tokenLine,
                ConnectionForm.Part.TEAM, teamLine));
        for (TextField field : List.of(name, address, token, team)) {
            field.textProperty().addListener(typed -> typed());
            field.focusedProperty().subscribe((before, focused) -> left(focused));
        }
        show(progress, testing);
        testButton.disableProperty().bind(testing);
        show(success, Bindings.isNotEmpty(successText.textProperty()));
        typed();
    }

    private static void show(HBox line, ObservableValue<Boolean> when) {
        line.visibleProperty().bind(when);
        line.managedProperty().bind(line.visibleProperty());
    }

    private void typed() {
        successText.setText("");
        Map<ConnectionForm.Part, String> problems = complaining ? form.problems() : Map.of();
        lines.forEach((part, line) -> {
            String key = problems.get(part);
            say(part, line, key == null ? "" : messages.text(key));
        });
    }

    /** What is wrong is said once a field was left; an empty token may still be on its way. */
    private void left(boolean focused) {
        if (!focused && !token.getText().isEmpty()) {
            complaining = true;
            typed();
        }
    }

    private void say(ConnectionForm.Part part, Label line, String problem) {
        boolean wrong = !problem.isEmpty();
        line.setText(wrong ? problem : messages.text("connection.help." + part.name().toLowerCase(java.util.Locale.ROOT)));
        line.getStyleClass().removeAll("field-error", "field-help");
        line.getStyleClass().add(wrong ? "field-error" : "field-help");
    }

    /** Whether the connection can be made; if not, what is wrong stands beside the fields from now on. */
    public boolean complete() {
        complaining = true;
        typed();
        return form.problems().isEmpty();
    }

    /** Puts the cursor where the first thing has to be entered. */
    void focusToken() {
        token.requestFocus();
    }

    /** Whether it is being tried. */
    public ReadOnlyBooleanProperty testingProperty() {
        return testing.getReadOnlyProperty();
    }

    @FXML
    private void test() {
        if (complete()) {
            Connection connection = form.read();
            ConnectionTest started = new ConnectionTest(trial.apply(connection), connection.team());
            test = started;
            testing.bind(started.runningProperty());
            started.setOnSucceeded(done -> passed(started.getValue()));
            started.setOnFailed(done -> failed(started.getException()));
            background.start(started);
        }
    }

    /** Ends a trial that is under way. */
    @FXML
    public void stop() {
        if (test != null) {
            test.cancel(true);
        }
    }

    private void passed(List<Project> projects) {
        successText.setText(messages.text("connection.passed", projects.size()));
        testButton.requestFocus();
    }

    private void failed(Throwable failure) {
        if (failure instanceof ApiException known) {
            boolean ofToken = Refusal.isOfToken(known);
            (ofToken ? token : address).requestFocus();
            say(
                    ofToken ? ConnectionForm.Part.TOKEN : ConnectionForm.Part.ADDRESS,
                    ofToken ? tokenLine : addressLine,
                    refusal.text(known));
        } else {
            say(ConnectionForm.Part.ADDRESS, addressLine, messages.text("connection.broken"));
        }
    }
}

package io.slipway.ui.connection.bar;

import io.slipway.connection.Connection;
import io.slipway.connection.Guard;
import io.slipway.connection.Profile;
import io.slipway.draft.RunDraft;
import io.slipway.run.Field;
import io.slipway.text.Messages;
import io.slipway.ui.connection.Connections;
import io.slipway.ui.connection.OpenConnection;
import io.slipway.ui.connection.Places;
import io.slipway.ui.connection.TintMark;
import io.slipway.ui.connection.stored.ConnectionChoice;
import io.slipway.ui.connection.stored.ListedConnection;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.keys.ActionKey;
import io.slipway.ui.kit.keys.KeysInForce;
import io.slipway.ui.kit.listed.ListWords;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** The bar on top: connection, project and job, and how many requests are left. */
public final class ConnectionBarController {
    private static final PseudoClass GUARDED = PseudoClass.getPseudoClass("guarded");
    private static final ActionKey REFRESH = ActionKey.of("refresh", "F5");

    private final Connections connections;
    private final RunDraft draft;
    private final Places places;
    private final ListWords standing;
    private final Messages messages;
    private final KeysInForce keys;
    private final Consumer<Label> meter;
    private final ConnectionMenu menu;
    private final Runnable refresh;

    @FXML private MenuButton connection;
    @FXML private TintMark mark;
    @FXML private Label guard;
    @FXML private Button waiting;
    @FXML private HBox bar;
    @FXML private HBox target;
    @FXML private Button refreshButton;
    @FXML private Tooltip refreshTip;
    @FXML private Label left;

    @SuppressWarnings("NullAway.Init") // made with the view
    private TargetPickers pickers;

    /**
     * A bar over these connections.
     *
     * @param connections which one is chosen
     * @param draft whose target is chosen
     * @param places the projects and jobs on offer
     * @param standing how those lists stand, in words
     * @param views their texts, and the key that refreshes
     * @param meter shows in a label how many requests are left
     * @param menu what can be chosen as connection
     * @param refresh reads all lists anew
     */
    public ConnectionBarController(
            Connections connections,
            RunDraft draft,
            Places places,
            ListWords standing,
            Views views,
            Consumer<Label> meter,
            ConnectionMenu menu,
            Runnable refresh) {
        this.connections = connections;
        this.draft = draft;
        this.places = places;
        this.standing = standing;
        this.messages = views.messages();
        this.keys = views.keys();
        this.meter = meter;
        this.menu = menu;
        this.refresh = refresh;
    }

    @FXML
    private void initialize() {
        Shown.set(guard, false);
        keys.follow(() -> refreshTip.setText(keys.named(messages.text("target.refresh.tip"), REFRESH)));
        menu.book().all().addListener((ListChangeListener<ListedConnection>) change -> offer());
        connections.currentProperty().subscribe(chosen -> offer());
        connection.setOnShowing(opened -> menu.book().refresh());
        ConnectionChoice choice = menu.choice();
        choice.awaitedProperty().subscribe(awaited -> offer());
        choice.waitingProperty().subscribe(this::offerToReturn);
        pickers = new TargetPickers(draft, places, standing, messages);
        target.getChildren().setAll(pickers.nodes());
        refreshButton.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> connections.current().isEmpty(), connections.currentProperty()));
        meter.accept(left);
        new MeterRoom(bar, left).follow(
                target.widthProperty(), connection.textProperty(), guard.visibleProperty(), draft.projectProperty(),
                draft.jobProperty(), left.textProperty());
    }

    /** Focuses the picker of a field, if it has one. */
    public void show(Field field) {
        pickers.focus(field);
    }

    private void offer() {
        Optional<Connection> current = connections.current().map(OpenConnection::connection);
        String name = menu.choice().awaitedProperty().get()
                .map(awaited -> messages.text("connection.opening", awaited))
                .or(() -> current.map(Connection::name))
                .orElseGet(() -> messages.text("connection.starting"));
        connection.setText(name);
        connection.setAccessibleText(messages.text("connection.choice", name));
        connection.getItems().setAll(menu.items(current.map(Connection::id).orElse("")));
        current.map(Connection::profile).ifPresent(this::colour);
    }

    /** The colour runs along the whole window, so that nobody has to look for it. */
    private void colour(Profile profile) {
        mark.show(profile);
        TintMark.dye(bar, profile.tint());
        boolean guarded = profile.guard() != Guard.NONE;
        Shown.set(guard, guarded);
        bar.pseudoClassStateChanged(GUARDED, guarded);
        if (guarded) {
            guard.setText(messages.text(
                    profile.guard() == Guard.TYPE_JOB ? "connection.guard.TYPE_JOB" : "connection.guarded"));
            guard.getTooltip().setText(messages.text("connection.guard." + profile.guard() + ".text"));
            guard.setAccessibleText(guard.getText() + ": " + guard.getTooltip().getText());
        }
    }

    private void offerToReturn(Optional<Profile> last) {
        Shown.set(waiting, last.isPresent());
        last.ifPresent(profile -> {
            waiting.setText(messages.text(
                    menu.isLocked(profile) ? "connection.unlock" : "connection.return", profile.name()));
            waiting.setOnAction(asked -> menu.choice().choose(profile.id()));
        });
    }

    @FXML
    private void refresh() {
        refresh.run();
    }
}

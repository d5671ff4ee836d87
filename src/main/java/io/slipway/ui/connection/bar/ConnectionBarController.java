package io.slipway.ui.connection.bar;

import io.slipway.connection.Connection;
import io.slipway.connection.Guard;
import io.slipway.connection.Profile;
import io.slipway.draft.RunDraft;
import io.slipway.run.Field;
import io.slipway.run.Target;
import io.slipway.text.Messages;
import io.slipway.ui.connection.Connections;
import io.slipway.ui.connection.OpenConnection;
import io.slipway.ui.connection.Places;
import io.slipway.ui.connection.TintMark;
import io.slipway.ui.connection.stored.ConnectionChoice;
import io.slipway.ui.connection.stored.ListedConnection;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.TextSize;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.keys.ActionKey;
import io.slipway.ui.kit.keys.KeysInForce;
import io.slipway.ui.kit.listed.ListWords;
import io.slipway.ui.kit.picker.Picker;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar on top: connection, project and job, and how many requests are left. */
public final class ConnectionBarController {
    private static final PseudoClass GUARDED = PseudoClass.getPseudoClass("guarded");
    private static final ActionKey REFRESH = ActionKey.of("refresh", "F5");
    /** In text of the usual size. */
    private static final double NARROW = 860;
    private static final double TIGHT = 640;
    private static final double NARROW_METER = 112;

    private final Connections connections;
    private final RunDraft draft;
    private final Places places;
    private final ListWords standing;
    private final Messages messages;
    private final KeysInForce keys;
    private final Consumer<Label> meter;
    private final ConnectionMenu menu;
    private final Runnable refresh;
    private final Map<Field, Picker> fields = new EnumMap<>(Field.class);

    @FXML private MenuButton connection;
    @FXML private TintMark mark;
    @FXML private Label guard;
    @FXML private Button waiting;
    @FXML private HBox bar;
    @FXML private HBox target;
    @FXML private Button refreshButton;
    @FXML private Tooltip refreshTip;
    @FXML private Label left;

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
        PlaceChoices choices = new PlaceChoices(messages);
        Picker project = Picker.of(
                messages, standing, "target.project", places.projects(), choices::project, this::project);
        Picker job = Picker.of(messages, standing, "target.job", places.jobs(), choices::job, this::job);
        project.setId("target-project");
        job.setId("target-job");
        draft.projectProperty().subscribe(project::show);
        draft.jobProperty().subscribe(job::show);
        job.disableProperty().bind(draft.projectProperty().isEmpty());
        Tip.whileDisabled(job, messages.text("why.target.job"));
        fields.put(Field.PROJECT, project);
        fields.put(Field.JOB, job);
        target.getChildren().setAll(project, new FontIcon(Feather.CHEVRON_RIGHT), job);
        refreshButton.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> connections.current().isEmpty(), connections.currentProperty()));
        meter.accept(left);
        // What is chosen needs the room more than the meter, which can be read in two lines.
        ObservableValue<Double> scale = TextSize.scale(bar);
        Runnable giveWay = () -> giveWay(bar.getWidth(), scale.getValue());
        Stream.of(bar.widthProperty(), scale, target.widthProperty(), connection.textProperty(), guard.visibleProperty(),
                        draft.projectProperty(), draft.jobProperty(), left.textProperty())
                .forEach(room -> room.subscribe(giveWay));
    }

    private void giveWay(double width, double scale) {
        left.setWrapText(width >= TIGHT * scale);
        boolean narrow = left.isWrapText() && width < Math.max(NARROW * scale, wholeWidth());
        left.setPrefWidth(narrow ? NARROW_METER * scale : Region.USE_COMPUTED_SIZE);
    }

    /** How wide all of it would be, with the meter in one line. */
    private double wholeWidth() {
        Text line = new Text(left.getText());
        line.setFont(left.getFont());
        return bar.prefWidth(-1) - left.prefWidth(-1) + line.getLayoutBounds().getWidth();
    }

    /** Focuses the picker of a field, if it has one. */
    public void show(Field field) {
        Optional.ofNullable(fields.get(field)).ifPresent(Picker::requestFocus);
    }

    private void project(String id) {
        draft.choose(new Target(draft.spec().target().team(), id, ""));
    }

    private void job(String id) {
        Target target = draft.spec().target();
        draft.choose(new Target(target.team(), target.project(), id));
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

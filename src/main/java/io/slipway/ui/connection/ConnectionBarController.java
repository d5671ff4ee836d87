package io.slipway.ui.connection;

import io.slipway.connection.Connection;
import io.slipway.draft.RunDraft;
import io.slipway.run.Field;
import io.slipway.run.Target;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Picker;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar on top: connection, project and job, and how many requests are left. */
public final class ConnectionBarController {
    private static final double NARROW = 860;
    private static final double NARROW_METER = 128;

    private final Connections connections;
    private final RunDraft draft;
    private final Places places;
    private final Messages messages;
    private final Consumer<Label> meter;
    private final Runnable ask;
    private final Runnable refresh;
    private final Map<Field, Picker> fields = new EnumMap<>(Field.class);

    @FXML private MenuButton connection;
    @FXML private FontIcon connectionIcon;
    @FXML private HBox bar;
    @FXML private HBox target;
    @FXML private Button refreshButton;
    @FXML private Label left;

    /**
     * A bar over these connections.
     *
     * @param connections what can be chosen
     * @param draft whose target is chosen
     * @param places the projects and jobs on offer
     * @param messages the texts
     * @param meter shows in a label how many requests are left
     * @param ask opens the dialog for another service
     * @param refresh reads all lists anew
     */
    public ConnectionBarController(
            Connections connections,
            RunDraft draft,
            Places places,
            Messages messages,
            Consumer<Label> meter,
            Runnable ask,
            Runnable refresh) {
        this.connections = connections;
        this.draft = draft;
        this.places = places;
        this.messages = messages;
        this.meter = meter;
        this.ask = ask;
        this.refresh = refresh;
    }

    @FXML
    private void initialize() {
        connections.all().addListener((ListChangeListener<OpenConnection>) change -> offer());
        connections.currentProperty().addListener(chosen -> offer());
        offer();
        PlaceChoices choices = new PlaceChoices(messages);
        Picker project = new Picker(messages, "target.project", choices.projects(places.projects()), this::project);
        Picker job = new Picker(messages, "target.job", choices.jobs(places.jobs()), this::job);
        project.setId("target-project");
        job.setId("target-job");
        draft.projectProperty().subscribe(project::show);
        draft.jobProperty().subscribe(job::show);
        job.disableProperty().bind(draft.projectProperty().isEmpty());
        fields.put(Field.PROJECT, project);
        fields.put(Field.JOB, job);
        target.getChildren().setAll(project, new FontIcon(Feather.CHEVRON_RIGHT), job);
        refreshButton.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> connections.current().isEmpty(), connections.currentProperty()));
        meter.accept(left);
        // What is chosen needs the room more than the meter, which can be read in two lines.
        bar.widthProperty().subscribe(width -> left.setPrefWidth(
                width.doubleValue() < NARROW ? NARROW_METER : Region.USE_COMPUTED_SIZE));
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
        String name = current.map(Connection::name).orElseGet(() -> messages.text("connection.starting"));
        connection.setText(name);
        connection.setAccessibleText(messages.text("connection.choice", name));
        boolean sandbox = current.map(Connection::sandbox).orElse(true);
        connectionIcon.setIconCode(sandbox ? Feather.BOX : Feather.CLOUD);
        connection.getItems().setAll(connections.all().stream().map(this::item).toList());
        MenuItem another = new MenuItem(messages.text("connection.another"), new FontIcon(Feather.PLUS));
        another.setOnAction(chosen -> ask.run());
        connection.getItems().addAll(new SeparatorMenuItem(), another);
    }

    private MenuItem item(OpenConnection offered) {
        RadioMenuItem item = new RadioMenuItem(offered.connection().name());
        item.setMnemonicParsing(false);
        item.setSelected(connections.current().equals(Optional.of(offered)));
        item.setOnAction(chosen -> connections.choose(offered));
        return item;
    }

    @FXML
    private void refresh() {
        refresh.run();
    }
}

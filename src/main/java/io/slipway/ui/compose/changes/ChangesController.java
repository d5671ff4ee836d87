package io.slipway.ui.compose.changes;

import io.slipway.changes.Change;
import io.slipway.changes.Changes;
import io.slipway.changes.Cost;
import io.slipway.changes.Drift;
import io.slipway.changes.job.JobConfiguration;
import io.slipway.draft.RunDraft;
import io.slipway.northflank.Plan;
import io.slipway.run.Place;
import io.slipway.text.Messages;
import io.slipway.ui.kit.FittingWords;
import io.slipway.ui.kit.Lasting;
import io.slipway.ui.kit.SameRows;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.TextSize;
import io.slipway.ui.kit.Times;
import io.slipway.ui.kit.form.OncePerPulse;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the launch changes of its job, each change a way to its field; it follows the draft once per pulse. */
public final class ChangesController {
    /** With less height, in text of the usual size, the changes need all of it: the review says the cost too. */
    private static final double COST_FITS = 50;

    private final RunDraft draft;
    private final JobWatch watch;
    private final ObservableList<Plan> plans;
    private final Consumer<Place> jump;
    private final Messages messages;
    private final ChangeWords words;
    private final CostWords costs;
    private final DriftWords drifts;
    /** A pulse after the request: a picture that waits for the rows of a draft, its request and this would come late. */
    private final OncePerPulse later = new OncePerPulse(2, this::showNow);
    private final Lasting reads = new Lasting();
    private boolean sameOpen;

    @FXML private HBox head;
    @FXML private ToggleButton header;
    @FXML private ProgressIndicator progress;
    @FXML private VBox body;
    @FXML private Node factsPlace;
    @FXML private Label cost;
    @FXML private Node drift;
    @FXML private Label drifted;
    @FXML private VBox gaps;
    @FXML private Node retry;
    @FXML private ListView<ChangeRow> list;
    @FXML private VBox empty;
    @FXML private FontIcon emptyIcon;
    @FXML private Label emptyTitle;
    @FXML private Label emptyWords;

    @SuppressWarnings("NullAway.Init") // made of what FXML fills in, before anything asks for it
    private JobFacts facts;

    @SuppressWarnings("NullAway.Init") // over the heading
    private FittingWords title;

    /**
     * The changes of this draft.
     *
     * @param draft what is composed
     * @param watch the job that it is held against
     * @param plans the plans with their prices
     * @param jump shows a field of the draft
     * @param messages the texts
     * @param times how a time limit is shown
     */
    public ChangesController(
            RunDraft draft,
            JobWatch watch,
            ObservableList<Plan> plans,
            Consumer<Place> jump,
            Messages messages,
            Times times) {
        this.draft = draft;
        this.watch = watch;
        this.plans = plans;
        this.jump = jump;
        this.messages = messages;
        this.words = new ChangeWords(messages);
        this.costs = new CostWords(messages, times);
        this.drifts = new DriftWords(messages, times);
    }

    @FXML
    private void initialize() {
        facts = new JobFacts(cost, gaps, retry, costs, words);
        title = new FittingWords(header, head);
        Shown.when(factsPlace, Bindings.or(drift.visibleProperty(), cost.visibleProperty().and(costFits()))
                .or(gaps.visibleProperty())
                .or(retry.visibleProperty()));
        list.setCellFactory(view -> new ChangeCell(words, messages));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, clicked -> go());
        list.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER || pressed.getCode() == KeyCode.SPACE) {
                go();
                pressed.consume();
            }
        });
        header.selectedProperty().subscribe(open -> fold(open));
        watch.readingProperty().subscribe(reading -> wait(reading));
        draft.specProperty().subscribe((before, now) -> later.request());
        plans.subscribe(later::request);
        watch.stateProperty().subscribe((before, now) -> showNow());
        watch.driftProperty().subscribe((before, now) -> show(now));
        show(watch.driftProperty().get());
        showNow();
    }

    private BooleanBinding costFits() {
        ObservableValue<Double> scale = TextSize.scale(body);
        return Bindings.createBooleanBinding(
                () -> body.getHeight() >= COST_FITS * scale.getValue(), body.heightProperty(), scale);
    }

    private void fold(boolean open) {
        Shown.set(body, open);
        header.setGraphic(new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
    }

    private void wait(boolean reading) {
        reads.end();
        progress.setVisible(false);
        if (reading) {
            reads.begin(() -> progress.setVisible(watch.readingProperty().get()));
        }
    }

    private void showNow() {
        JobState state = watch.stateProperty().get();
        Optional<JobConfiguration> job = state.configuration();
        Changes changes = job.map(read -> Changes.of(draft.spec(), read)).orElseGet(() -> new Changes(List.of()));
        int count = changes.effective().size();
        title.say(count == 0
                ? List.of(messages.text("changes.title"), messages.text("changes.title.brief"))
                : List.of(messages.text("changes.title.count", count), messages.text("changes.title.count.brief", count)));
        SameRows.replace(list.getItems(), ChangeRow.of(changes, sameOpen));
        job.ifPresentOrElse(this::showJob, facts::showNone);
        boolean says = !changes.isEmpty();
        list.setVisible(says);
        empty.setVisible(!says);
        if (!says) {
            new EmptyChanges(messages).explain(state, emptyIcon, emptyTitle, emptyWords);
        }
    }

    private void showJob(JobConfiguration job) {
        facts.show(Cost.of(draft.spec(), job, plans), !plans.isEmpty());
        facts.show(job);
    }

    private void show(Drift now) {
        Shown.set(drift, !now.isEmpty());
        drifted.setText(messages.text("drift.since", drifts.brief(now)));
        drifted.setAccessibleText(messages.text("drift.since", drifts.whole(now)));
    }

    private void go() {
        List.copyOf(list.getSelectionModel().getSelectedItems()).forEach(row -> {
            switch (row) {
                case ChangeRow.Item(Change change) -> jump.accept(change.place());
                case ChangeRow.Same same -> toggleSame();
                case ChangeRow.Heading heading -> {} // nothing to go to
            }
        });
    }

    private void toggleSame() {
        sameOpen = !sameOpen;
        showNow();
    }

    /** Whether the list is unfolded below its heading. */
    public BooleanProperty openProperty() {
        return header.selectedProperty();
    }

    @FXML
    private void readAgain() {
        watch.refresh();
    }

    @FXML
    private void acceptDrift() {
        watch.acceptDrift();
    }
}

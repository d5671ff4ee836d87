package io.slipway.ui.compose;

import io.slipway.draft.RunDraft;
import io.slipway.preset.Placeholder;
import io.slipway.run.Place;
import io.slipway.run.Problem;
import io.slipway.run.Section;
import io.slipway.run.rules.Known;
import io.slipway.ui.compose.check.Inspection;
import io.slipway.ui.compose.check.Part;
import io.slipway.ui.compose.environment.EnvironmentController;
import io.slipway.ui.compose.environment.Variables;
import io.slipway.ui.compose.undo.DraftUndo;
import io.slipway.ui.kit.DeferredParts;
import io.slipway.ui.kit.Views;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;

/** Where a launch is composed: four tabs, each made on its first visit, and what is wrong in them. */
public final class ComposeController {
    private final RunDraft draft;
    private final TabContents contents;
    private final Views views;
    private final DeferredParts later;
    private final Inspection inspection;
    private final BooleanProperty problemsOpen = new SimpleBooleanProperty();
    private final DraftUndo undo;
    private Consumer<Place> elsewhere = place -> {};

    @FXML private VBox root;
    @FXML private TabPane pane;
    @FXML private Tab environment;
    @FXML private Tab secretFiles;
    @FXML private Tab billing;
    @FXML private Tab deployment;

    @SuppressWarnings("NullAway.Init") // made of what FXML fills in, before anything asks for it
    private SectionTabs tabs;

    /**
     * A composer of this draft.
     *
     * @param placeholders what gets its value at launch
     * @param contents what is in the tabs
     * @param later makes them
     */
    public ComposeController(
            RunDraft draft,
            ObservableValue<Known> known,
            ObservableValue<List<Placeholder>> placeholders,
            TabContents contents,
            Views views,
            DeferredParts later) {
        this.draft = draft;
        this.contents = contents;
        this.views = views;
        this.later = later;
        this.undo = new DraftUndo(draft, this::showChanged);
        inspection = new Inspection(draft, known, placeholders, views.messages());
    }

    @FXML
    private void initialize() {
        undo.watch(root);
        TabBadge.on(environment, Section.ENVIRONMENT, inspection, List.of(draft.environment()));
        TabBadge.on(secretFiles, Section.FILES, inspection, List.of(draft.files(), draft.dockerSecretMounts()));
        TabBadge.on(billing, Section.BILLING, inspection, List.of());
        TabBadge.on(deployment, Section.DEPLOYMENT, inspection, List.of());
        tabs = new SectionTabs(
                pane,
                Map.of(
                        Section.ENVIRONMENT, environment,
                        Section.FILES, secretFiles,
                        Section.BILLING, billing,
                        Section.DEPLOYMENT, deployment),
                section -> contents.of(section, inspection, undo::undo),
                views,
                later);
    }

    /** What is said of the problems, for the place where a launch is begun; once. */
    public ProblemViews problemViews() {
        PlaceWords places = new PlaceWords(draft, views.messages());
        return new ProblemViews(
                views.load(new ProblemLineController(
                        inspection.problems(), problemsOpen, places, views.messages(), this::showField)),
                views.load(new ProblemListController(
                        inspection.problems(), problemsOpen, places, views.messages(), this::showField)));
    }

    /** Brings a tab to the front and goes into it; a part of the launch that no tab shows changes nothing. */
    public void select(Section section) {
        // What is left behind vanishes with its tab, and the focus would fall on whatever comes next in the window.
        tabs.bring(section, Part::focusFirst);
    }

    /** Brings a field into view and focuses it; a place outside the tabs goes to {@link #setOnElsewhere}. */
    public void showField(Place place) {
        Section section = place.field().section();
        if (tabs.has(section)) {
            tabs.bring(section, part -> part.show(place));
        } else {
            elsewhere.accept(place);
        }
    }

    /** Brings what a step changed into view; what is there no more leaves the focus where it is, unless the tab changes. */
    private void showChanged(Place place, boolean isThere) {
        Section section = place.field().section();
        if (tabs.has(section) && !tabs.isInFront(section)) {
            select(section);
            later.all();
        }
        if (tabs.has(section) && isThere) {
            showField(place);
        }
    }

    /** Takes back steps of the draft. */
    public DraftUndo undo() {
        return undo;
    }

    /** What the menus do with variables; it is there once the view and its first tab are, which is theirs. */
    public Variables variables() {
        return ((EnvironmentController) tabs.visited(Section.ENVIRONMENT).orElseThrow()).variables();
    }

    /** Brings a tab to the front and adds an entry to it. */
    public void add(Section section) {
        tabs.bring(section, Part::addEntry);
    }

    /** Who shows the places that no tab has, such as the project. */
    public void setOnElsewhere(Consumer<Place> shows) {
        elsewhere = shows;
    }

    /** Every problem of the launch as it stands, found once for each change. */
    public ObservableList<Problem> problems() {
        return FXCollections.unmodifiableObservableList(inspection.problems());
    }

    /** For when a launch was asked for in vain: every field says what is wrong with it, and the first one is focused. */
    public void showAllMessages() {
        inspection.insist();
        problemsOpen.set(true);
        inspection.firstError().map(Problem::place).ifPresent(this::showField);
    }
}

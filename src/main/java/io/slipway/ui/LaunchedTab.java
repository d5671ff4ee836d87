package io.slipway.ui;

import io.slipway.ui.launch.LaunchState;
import io.slipway.ui.launch.Launching;
import io.slipway.ui.presets.DraftTab;
import io.slipway.ui.presets.DraftTabs;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

/** Which of the open drafts was launched last: its tab is marked until the end, and what came of it is shown with it. */
final class LaunchedTab {
    private final Launching launching;
    private final DraftTabs tabs;
    private final ObjectProperty<Optional<DraftTab>> launched = new SimpleObjectProperty<>(Optional.empty());

    LaunchedTab(Launching launching, DraftTabs tabs) {
        this.launching = launching;
        this.tabs = tabs;
        launching.stateProperty().subscribe((before, now) -> {
            boolean underway = now instanceof LaunchState.Underway;
            if (underway && !(before instanceof LaunchState.Underway)) {
                launched.set(Optional.of(tabs.shownProperty().get()));
            }
            launched.get().ifPresent(tab -> tab.launchingProperty().set(underway));
        });
    }

    /** What came of a launch, seen where it was launched; what nobody knows yet has to be decided wherever one is. */
    Parent with(Parent outcome) {
        VBox place = new VBox(outcome);
        BooleanBinding seen = Bindings.createBooleanBinding(
                this::isSeen, launched, tabs.shownProperty(), tabs.tabs(), launching.stateProperty());
        place.visibleProperty().bind(seen);
        place.managedProperty().bind(seen);
        return place;
    }

    private boolean isSeen() {
        boolean unknown = launching.stateProperty().get() instanceof LaunchState.Done done && done.isUnknown();
        return unknown || launched.get().filter(this::isElsewhere).isEmpty();
    }

    /** A tab that was closed shows nothing any more: what came of its launch is seen in the others. */
    private boolean isElsewhere(DraftTab tab) {
        return tab != tabs.shownProperty().get() && tabs.tabs().contains(tab);
    }
}

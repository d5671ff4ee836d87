package io.slipway.ui.presets.strip;

import io.slipway.text.Messages;
import io.slipway.ui.kit.Times;
import io.slipway.ui.presets.DraftTab;
import io.slipway.ui.presets.DraftTabs;
import io.slipway.ui.presets.PresetActions;
import io.slipway.ui.presets.drafts.ClosedDrafts.Closed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The open drafts as tabs: chosen, closed and put in another order here, or by the keys of the menu. */
public final class StripController {
    private final DraftTabs drafts;
    private final PresetActions actions;
    private final Messages messages;
    private final TabWords words;
    private final Map<Tab, DraftTab> tabs = new HashMap<>();
    private boolean following;

    @FXML private TabPane pane;
    @FXML private MenuButton closed;

    /** A strip of these drafts. */
    @SuppressWarnings("NullAway.Init")
    public StripController(DraftTabs drafts, PresetActions actions, Messages messages, Times times) {
        this.drafts = drafts;
        this.actions = actions;
        this.messages = messages;
        this.words = new TabWords(messages, times);
    }

    @FXML
    private void initialize() {
        drafts.tabs().addListener((Observable changed) -> follow());
        drafts.shownProperty().subscribe(now -> follow());
        pane.getSelectionModel().selectedItemProperty().subscribe((before, now) -> choose(now));
        pane.getTabs().addListener((Observable changed) -> reorder());
        closed.setOnShowing(opens -> listClosed());
        drafts.closed().drafts().subscribe(this::listClosed);
        listClosed();
    }

    /** Tabs that stay are left alone, so that what has the focus keeps it. */
    private void follow() {
        following = true;
        List<Tab> order = drafts.tabs().stream().map(this::tab).toList();
        if (!pane.getTabs().equals(order)) {
            pane.getTabs().removeIf(tab -> !order.contains(tab));
            tabs.keySet().retainAll(order);
            for (int i = 0; i < order.size(); i++) {
                if (i >= pane.getTabs().size() || !pane.getTabs().get(i).equals(order.get(i))) {
                    pane.getTabs().remove(order.get(i));
                    pane.getTabs().add(i, order.get(i));
                }
            }
        }
        pane.getSelectionModel().select(tab(drafts.shownProperty().get()));
        following = false;
    }

    private Tab tab(DraftTab draft) {
        return tabs.entrySet().stream()
                .filter(entry -> entry.getValue() == draft)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> make(draft));
    }

    private Tab make(DraftTab draft) {
        Tab tab = new Tab();
        tab.textProperty().bind(Bindings.createStringBinding(
                () -> words.title(draft.lookProperty().get(), draft.launchingProperty().get()),
                draft.lookProperty(),
                draft.launchingProperty()));
        tab.graphicProperty().bind(draft.launchingProperty().map(on -> on ? new FontIcon(Feather.SEND) : null));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(draft.lookProperty().map(words::about));
        tab.setTooltip(tip);
        tab.setOnCloseRequest(asked -> {
            asked.consume();
            actions.close(draft);
        });
        tabs.put(tab, draft);
        return tab;
    }

    private void choose(@Nullable Tab chosen) {
        DraftTab draft = chosen == null ? null : tabs.get(chosen);
        if (!following && draft != null) {
            drafts.show(draft);
        }
    }

    /** A tab was dragged to another place. */
    private void reorder() {
        if (!following && pane.getTabs().size() == drafts.tabs().size()) {
            drafts.row().order(pane.getTabs().stream()
                    .flatMap(tab -> Stream.ofNullable(tabs.get(tab)))
                    .toList());
        }
    }

    private void listClosed() {
        closed.getItems().setAll(drafts.closed().drafts().stream().map(this::item).toList());
        if (closed.getItems().isEmpty()) {
            MenuItem none = new MenuItem(messages.text("drafts.closed.none"));
            none.setDisable(true);
            closed.getItems().add(none);
        }
    }

    private MenuItem item(Closed draft) {
        MenuItem item = new MenuItem(words.closed(draft));
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> actions.reopen(draft));
        return item;
    }

    @FXML
    private void add() {
        actions.newDraft();
    }
}

package io.slipway.ui.compose;

import io.slipway.run.Section;
import io.slipway.ui.compose.check.Part;
import io.slipway.ui.kit.DeferredParts;
import io.slipway.ui.kit.Views;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.jspecify.annotations.Nullable;

/** The tabs of the composer by their sections, each made on its first visit, in the frames after it. */
final class SectionTabs {
    private final TabPane pane;
    private final Map<Section, Tab> tabs;
    private final Function<Section, Part> making;
    private final Views views;
    private final DeferredParts later;
    private final Map<Section, Part> parts = new EnumMap<>(Section.class);
    private final Set<Tab> styled = new HashSet<>();

    /** These tabs of the pane, each filled by what {@code making} makes; the first one is visited at once. */
    SectionTabs(TabPane pane, Map<Section, Tab> tabs, Function<Section, Part> making, Views views,
            DeferredParts later) {
        this.pane = pane;
        this.tabs = tabs;
        this.making = making;
        this.views = views;
        this.later = later;
        pane.getSelectionModel().selectedItemProperty().subscribe(this::visit);
    }

    private void visit(@Nullable Tab selected) {
        tabs.forEach((section, tab) -> {
            if (tab.equals(selected) && tab.getContent() == null) {
                tab.setContent(later.part(() -> made(section)));
            }
        });
    }

    private Parent made(Section section) {
        Part part = making.apply(section);
        Parent view = views.load(part);
        parts.put(section, part);
        return view;
    }

    boolean has(Section section) {
        return tabs.containsKey(section);
    }

    boolean isInFront(Section section) {
        return Optional.ofNullable(tabs.get(section)).filter(Tab::isSelected).isPresent();
    }

    /** What is in a tab, once that was visited. */
    Optional<Part> visited(Section section) {
        return Optional.ofNullable(parts.get(section));
    }

    /** Brings a tab to the front and does something with what is in it, once that is there; not for a section without one. */
    void bring(Section section, Consumer<Part> then) {
        Tab tab = tabs.get(section);
        if (tab != null) {
            pane.getSelectionModel().select(tab);
            if (!parts.containsKey(section)) {
                // What had the focus is gone with its tab; until there is something in this one, it is at the tabs.
                pane.requestFocus();
            }
            later.whenWhole(() -> {
                show(tab);
                visited(section).ifPresent(then);
            });
        }
    }

    /** The pane shows a tab at its next layout, and what is not shown cannot be focused. */
    private void show(Tab tab) {
        // To ask for styles is to style all below anew, so only what never had any is asked for.
        if (pane.getSkin() == null) {
            pane.applyCss();
        }
        if (styled.add(tab) && isNew(tab)) {
            tab.getContent().applyCss();
        }
        pane.layout();
    }

    /** What was made in the frames before has had a picture, and its looks with it. */
    private static boolean isNew(Tab tab) {
        return tab.getContent() instanceof Parent content && content.isNeedsLayout();
    }
}

package io.slipway.ui.shell;

import io.slipway.text.Messages;
import io.slipway.ui.kit.Shown;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Short messages that go away by themselves, one by one in a line below the window, so that they cover nothing; the last
 * ones can be read again.
 */
public final class Notices {
    private static final int MOST_WAITING = 3;
    private static final int MOST_KEPT = 50;

    private final Clock clock;
    private final Messages messages;
    private final HBox place = new HBox();
    private final Label waiting = new Label();
    private final List<Notice> shown = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
    private @Nullable Node before;

    /**
     * A message that was shown.
     *
     * @param at when
     * @param tone {@code success}, {@code warning}, {@code danger} or {@code accent}
     * @param text what it said
     */
    record Said(Instant at, String tone, String text) {}

    /** No messages yet. */
    public Notices(Clock clock, Messages messages) {
        this.clock = clock;
        this.messages = messages;
        place.setId("notices");
        place.getStyleClass().add("notices");
        HBox.setHgrow(place, Priority.ALWAYS);
        waiting.setMinWidth(Region.USE_PREF_SIZE);
        place.getChildren().setAll(waiting);
        place.setAccessibleRole(AccessibleRole.TEXT);
        place.setFocusTraversable(false);
        arrange();
    }

    /** Says something in passing; a button ends it. What is already shown is not said twice. */
    public void say(String tone, String text, Button... actions) {
        said.addFirst(new Said(clock.instant(), tone, text));
        if (said.size() > MOST_KEPT) {
            said.removeLast();
        }
        shown.stream().filter(notice -> text.equals(notice.node().getAccessibleText())).findFirst().ifPresent(this::remove);
        Notice notice = new Notice(tone, text, List.of(actions), messages.text("notice.close"), this::remove);
        shown.addFirst(notice);
        place.getChildren().addFirst(notice.node());
        if (shown.size() > MOST_WAITING) {
            remove(shown.getLast());
        }
        arrange();
        place.setAccessibleText(text);
        place.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void remove(Notice notice) {
        boolean focused = notice.node().isFocusWithin();
        notice.stop();
        shown.remove(notice);
        place.getChildren().remove(notice.node());
        arrange();
        if (focused) {
            if (shown.isEmpty()) {
                comeBack();
            } else {
                shown.getFirst().node().requestFocus();
            }
        }
    }

    /** There is room for the newest; the others wait until it has gone. */
    private void arrange() {
        for (Notice notice : shown) {
            notice.show(notice.equals(shown.getFirst()));
        }
        waiting.setText(messages.text("notice.waiting", shown.size() - 1));
        Shown.set(waiting, shown.size() > 1);
        Shown.set(place, !shown.isEmpty());
    }

    /** Goes to the newest message by key, and from the messages back to where the operator was. */
    void visit() {
        Node focus = place.getScene().getFocusOwner();
        if (place.isFocusWithin()) {
            comeBack();
        } else if (!shown.isEmpty()) {
            before = focus;
            shown.getFirst().node().requestFocus();
        }
    }

    private void comeBack() {
        Optional.ofNullable(before).filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
        before = null;
    }

    /** What was said lately, the newest first. */
    List<Said> recent() {
        return List.copyOf(said);
    }

    Node node() {
        return place;
    }
}

package io.slipway.ui.shell;

import io.slipway.text.Messages;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Short messages that go away by themselves, in the lower corner of the window or one by one in a line below it; the last
 * ones can be read again.
 */
public final class Notices {
    private static final int MOST_SHOWN = 3;
    private static final int MOST_KEPT = 50;
    private static final double MARGIN = 16;
    /** How wide the lane is that they stand in, as the style sheet has it. */
    static final double WIDTH = 340 + MARGIN;
    private static final String IN_LINE = "in-line";

    private final Clock clock;
    private final Messages messages;
    private final VBox place = new VBox();
    private final List<Notice> shown = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
    private boolean inLine;
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
        place.setPickOnBounds(false);
        place.setAccessibleRole(AccessibleRole.TEXT);
        place.setFocusTraversable(false);
    }

    /** Says something in passing; a button ends it. What is already shown is not said twice. */
    public void say(String tone, String text, Button... actions) {
        said.addFirst(new Said(clock.instant(), tone, text));
        if (said.size() > MOST_KEPT) {
            said.removeLast();
        }
        shown.stream().filter(notice -> text.equals(notice.node().getAccessibleText())).findFirst().ifPresent(this::remove);
        Notice notice = new Notice(tone, text, List.of(actions), messages.text("notice.close"), this::remove);
        // On top of the others, so that none of them moves while it is read or pressed.
        shown.addFirst(notice);
        place.getChildren().addFirst(notice.node());
        if (shown.size() > MOST_SHOWN) {
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

    /** In the line there is room for the newest; the others wait until it has gone. */
    private void arrange() {
        for (Notice notice : shown) {
            notice.show(!inLine || notice.equals(shown.getFirst()));
        }
        place.setVisible(!shown.isEmpty());
        place.setManaged(!inLine || !shown.isEmpty());
    }

    /** Puts them into a line that takes room of its own, or into the corner over the window. */
    void putInLine(boolean line) {
        inLine = line;
        place.getStyleClass().remove(IN_LINE);
        if (line) {
            place.getStyleClass().add(IN_LINE);
        }
        arrange();
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

    /** Keeps so much of the lower edge of the window free. */
    void lift(double pixels) {
        StackPane.setMargin(place, new Insets(0, MARGIN, pixels + MARGIN / 2, 0));
    }

    /** What was said lately, the newest first. */
    List<Said> recent() {
        return List.copyOf(said);
    }

    Node node() {
        return place;
    }
}

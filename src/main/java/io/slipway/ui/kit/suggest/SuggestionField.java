package io.slipway.ui.kit.suggest;

import atlantafx.base.controls.CustomTextField;
import io.slipway.ui.kit.listed.ListWords;
import io.slipway.ui.kit.listed.Listed;
import io.slipway.ui.kit.listed.StateLine;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field that takes any text and offers those that are known: by its arrow, by Down, and while one types. */
public final class SuggestionField extends CustomTextField {
    private final ObservableList<Suggestion> suggestions = FXCollections.observableArrayList();
    private final SuggestionKeys keys = new SuggestionKeys(this);
    private @Nullable SuggestionPopup popup;
    private Optional<StateLine> state = Optional.empty();
    private Function<String, String> noneFits = typed -> "";
    private boolean typing;

    /** A field that offers nothing yet. */
    public SuggestionField() {
        getStyleClass().add("suggestion-field");
        setAccessibleRole(AccessibleRole.COMBO_BOX);
        Node arrow = arrow();
        suggestions.subscribe(() -> {
            setRight(suggestions.isEmpty() && state.isEmpty() ? null : arrow);
            offerAnew();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
        textProperty().subscribe((before, typed) -> filter(typed));
        focusedProperty().subscribe((before, focused) -> closeUnless(focused));
    }

    /**
     * Offers what is listed, and says below it how that stands.
     *
     * @param offers the list as suggestions
     */
    public <T> void follow(Listed<T> listed, ListWords words, Function<List<T>, List<Suggestion>> offers) {
        StateLine line = new StateLine(listed, words);
        state = Optional.of(line);
        popup().say(line);
        noneFits = words::noneFits;
        line.textProperty().subscribe(said -> notifyAccessibleAttributeChanged(AccessibleAttribute.HELP));
        listed.items().subscribe(() -> suggestions.setAll(offers.apply(listed.items())));
        suggestions.setAll(offers.apply(listed.items()));
    }

    /** A window of its own, which most fields of a table never open. */
    SuggestionPopup popup() {
        if (popup == null) {
            popup = new SuggestionPopup(this::take);
        }
        return popup;
    }

    boolean isOpen() {
        return popup != null && popup.isShowing();
    }

    void close() {
        if (popup != null) {
            popup.hide();
        }
    }

    private Node arrow() {
        StackPane arrow = new StackPane(new FontIcon(Feather.CHEVRON_DOWN));
        arrow.setCursor(Cursor.HAND);
        arrow.setOnMousePressed(pressed -> {
            if (pressed.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                toggle();
            }
            pressed.consume();
        });
        return arrow;
    }

    /** Whether the open list has a use for this key, so that what lies around the field leaves it alone. */
    public boolean takes(KeyEvent pressed) {
        return keys.take(pressed);
    }

    private void toggle() {
        if (isOpen()) {
            close();
        } else {
            openWhole();
        }
    }

    /** Opens the list with all that is offered. */
    void openWhole() {
        popup().open(this, suggestions, "");
        popup().begin(getText());
    }

    /** A list is opened by typing only when something in it fits: an unknown id is nobody's mistake. */
    private void filter(String typed) {
        if (isFocused() && typing && getScene() != null) {
            List<Suggestion> fitting = fitting(typed);
            if (isOpen() || !fitting.isEmpty()) {
                popup().open(this, fitting, noneFits.apply(typed));
            }
        }
    }

    private List<Suggestion> fitting(String typed) {
        return suggestions.stream().filter(offered -> offered.matches(typed)).toList();
    }

    /** What arrives while the list is open is shown in it. */
    private void offerAnew() {
        if (isOpen()) {
            List<Suggestion> fitting = fitting(getText());
            popup().fill(fitting.isEmpty() ? suggestions : fitting, "");
        }
    }

    private void closeUnless(boolean focused) {
        if (!focused) {
            close();
        }
    }

    private void take(Suggestion suggestion) {
        setText(suggestion.value());
        end();
    }

    /** All that is typed, pasted or deleted goes by here; what an undo or a preset brings does not, and opens no list. */
    @Override
    public void replaceText(int start, int end, String text) {
        typing = true;
        super.replaceText(start, end, text);
        typing = false;
    }

    /** What is offered, in the order in which it is shown. */
    public ObservableList<Suggestion> suggestions() {
        return suggestions;
    }

    /** How the list stands is part of what helps, for somebody who does not see it. */
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        @Nullable Object answer = super.queryAccessibleAttribute(attribute, parameters);
        if (attribute != AccessibleAttribute.HELP) {
            return answer;
        }
        Stream<String> own = answer instanceof String help ? Stream.of(help) : Stream.of();
        Stream<String> listed = state.stream().map(line -> line.textProperty().get());
        return Stream.concat(own, listed).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}

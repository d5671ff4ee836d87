package io.slipway.ui.follow;

import io.slipway.text.Messages;
import io.slipway.ui.follow.lines.LogSearch;
import io.slipway.ui.follow.lines.LogView;
import io.slipway.ui.kit.Tip;
import java.util.OptionalLong;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The field in which a text is looked for: it says how many lines hold it, and goes from one to the next. */
final class SearchBar {
    private final LogSearch search;
    private final LogView view;
    private final Messages messages;
    private final TextField field;
    private final Label matches;

    SearchBar(LogSearch search, LogView view, Messages messages, TextField field, Label matches) {
        this.search = search;
        this.view = view;
        this.messages = messages;
        this.field = field;
        this.matches = matches;
    }

    void listen(ButtonBase previous, ButtonBase next) {
        field.textProperty().addListener((same, before, typed) -> search.lookFor(typed));
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        previous.setOnAction(pressed -> previous());
        next.setOnAction(pressed -> next());
        previous.disableProperty().bind(field.textProperty().isEmpty());
        next.disableProperty().bind(field.textProperty().isEmpty());
        Tip.whileDisabled(previous, messages.text("why.find"));
        Tip.whileDisabled(next, messages.text("why.find"));
        search.setOnChanged(this::show);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            previous();
        } else if (event.getCode() == KeyCode.ENTER) {
            next();
        } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            view.requestFocus();
        } else {
            return;
        }
        event.consume();
    }

    void next() {
        go(search.next(view.topLine()));
    }

    void previous() {
        go(search.previous(view.topLine()));
    }

    private void go(OptionalLong found) {
        found.ifPresent(view::showFound);
    }

    /** Puts the cursor into the field, with what is there selected. */
    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    /** Says what is found now. */
    void show() {
        matches.setText(words());
        view.refresh();
    }

    private String words() {
        if (!search.searches()) {
            return "";
        } else if (!search.isComplete()) {
            return messages.text("follow.searching");
        }
        return search.place() == 0
                ? messages.text("follow.matches", search.count())
                : messages.text("follow.match.of", search.place(), search.count());
    }
}

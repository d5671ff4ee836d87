package io.slipway.ui.compose.files;

import io.slipway.draft.SecretFileDraft;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.text.Messages;
import io.slipway.ui.compose.check.Inspection;
import io.slipway.ui.kit.form.FormRow;
import io.slipway.ui.kit.form.LinesArea;
import io.slipway.ui.kit.suggest.Suggestion;
import io.slipway.ui.kit.suggest.SuggestionField;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.util.Subscription;

/** The file that is looked at: path, encoding and content. */
public final class FileDetailController {
    private final List<SecretFileDraft> all;
    private final Inspection inspection;
    private final Messages messages;
    private final Runnable replace;
    private final Runnable remove;

    @FXML private FormRow pathRow;
    @FXML private FormRow encodingRow;
    @FXML private FormRow contentRow;
    @FXML private TextField path;
    @FXML private SuggestionField encoding;
    @FXML private LinesArea content;
    @FXML private ToggleButton reveal;
    @FXML private Label about;
    @FXML private Label note;
    @SuppressWarnings("NullAway.Init") // made of what FXML fills in, before anything asks for it
    private FileContentView contentView;

    private SecretFileDraft file = new SecretFileDraft();
    private Subscription watching = Subscription.EMPTY;

    FileDetailController(
            List<SecretFileDraft> all, Inspection inspection, Messages messages, Runnable replace, Runnable remove) {
        this.all = all;
        this.inspection = inspection;
        this.messages = messages;
        this.replace = replace;
        this.remove = remove;
    }

    @FXML
    private void initialize() {
        contentView = new FileContentView(content, reveal, about, note, messages);
        content.secretProperty().set(true);
        encoding.suggestions().setAll(
                new Suggestion("utf-8", "utf-8", messages.text("compose.file.encoding.utf8")),
                new Suggestion("binary", "binary", messages.text("compose.file.encoding.binary")),
                new Suggestion("", messages.text("compose.none"), messages.text("compose.file.encoding.none")));
    }

    /** Shows another file; one that was just made is not complained about before it is left. */
    void look(SecretFileDraft at, boolean fresh) {
        watching.unsubscribe();
        path.textProperty().unbindBidirectional(file.pathProperty());
        encoding.textProperty().unbindBidirectional(file.encodingProperty());
        file = at;
        path.textProperty().bindBidirectional(file.pathProperty());
        encoding.textProperty().bindBidirectional(file.encodingProperty());
        contentView.tie(file, false);
        watching = Subscription.combine(
                inspection.watchEntry(pathRow, file.pathProperty(), Field.FILE_PATH, this::row, !fresh),
                inspection.watchEntry(encodingRow, file.encodingProperty(), Field.FILE_ENCODING, this::row, !fresh),
                inspection.watchEntry(contentRow, file.contentProperty(), Field.FILE_DATA, this::row, !fresh));
    }

    private int row() {
        return all.indexOf(file);
    }

    void cover() {
        contentView.cover();
    }

    void focus(Field field) {
        Node control = switch (field) {
            case FILE_DATA -> content;
            case FILE_ENCODING -> encoding;
            default -> path;
        };
        control.requestFocus();
    }

    void show(Place place) {
        focus(place.field());
    }

    @FXML
    private void replace() {
        replace.run();
    }

    @FXML
    private void remove() {
        remove.run();
    }
}

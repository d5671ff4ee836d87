package io.slipway.ui.compose.files;

import io.slipway.draft.RunDraft;
import io.slipway.draft.SecretFileDraft;
import io.slipway.run.Field;
import io.slipway.run.FileData;
import io.slipway.run.Place;
import io.slipway.text.Messages;
import io.slipway.ui.compose.check.Inspection;
import io.slipway.ui.compose.check.Part;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.DeferredParts;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.form.UndoLine;
import io.slipway.ui.kit.keys.ActionKey;
import java.io.File;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

/** The tab of secret files. */
public final class SecretFilesController implements Part {
    private static final ActionKey ADD = ActionKey.of("menu-add-file", "Shortcut+Shift+I");

    private final RunDraft draft;
    private final Runnable stepBack;
    private final ObservableList<SecretFileDraft> files;
    private final FailureController failure = new FailureController();
    private final Inspection inspection;
    private final Views views;
    private final DeferredParts later;
    private final Messages messages;
    private final FileIntake intake;
    private final FileDetailController detail;

    @FXML private StackPane root;
    @FXML private Node empty;
    @FXML private Node filled;
    @FXML private ListView<SecretFileDraft> list;
    @FXML private Pane detailPlace;
    @FXML private UndoLine undo;
    @FXML private Pane notes;
    @FXML private Label addKey;
    @FXML private Button firstChoose;

    @SuppressWarnings("NullAway.Init") // made of what FXML fills in, before anything asks for it
    private ChosenFile chosen;

    @SuppressWarnings("NullAway.Init") // it says what it did in the same line as the tab
    private MountsController mounts;

    /**
     * The tab over the files of this draft.
     *
     * @param stepBack takes its last step back
     * @param choice asks the operator for files of this machine
     * @param later makes what is shown of a file
     */
    public SecretFilesController(
            RunDraft draft,
            Runnable stepBack,
            Inspection inspection,
            Views views,
            Function<Window, List<File>> choice,
            Background background,
            DeferredParts later) {
        this.draft = draft;
        this.stepBack = stepBack;
        files = draft.files();
        this.inspection = inspection;
        this.views = views;
        this.later = later;
        messages = views.messages();
        intake = new FileIntake(choice, background, messages, failure::say);
        detail = new FileDetailController(files, inspection, messages, this::replace, this::remove);
    }

    @FXML
    private void initialize() {
        list.setCellFactory(view -> new FileCell(inspection, messages));
        list.setItems(files);
        empty.visibleProperty().bind(Bindings.isEmpty(files));
        filled.visibleProperty().bind(Bindings.isEmpty(files).not());
        List.of(empty, filled).forEach(Shown::withoutGap);
        mounts = new MountsController(draft.dockerSecretMounts(), undo, messages);
        notes.getChildren().setAll(views.load(mounts), views.load(failure));
        views.keys().follow(() -> addKey.setText(views.keys().shown(ADD)));
        FileDrop.onto(root, this::add);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        undo.follow(draft.specProperty(), stepBack);
        later.step(this::showDetail);
    }

    /** A step of its own, as it is half of the tab. */
    private void showDetail() {
        detailPlace.getChildren().setAll(views.load(detail));
        chosen = new ChosenFile(list, files, detail::look);
        root.sceneProperty().subscribe((before, now) -> detail.cover());
    }

    private void press(KeyEvent pressed) {
        if (views.keys().isPressed(ADD, pressed)) {
            addEntry();
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.DELETE && list.isFocused()) {
            remove();
            pressed.consume();
        }
    }

    /** Takes files of this machine in: what a drop and the dialog both end in. */
    public void add(List<File> some) {
        intake.read(some, this::take);
    }

    private void take(File from, FileData content) {
        SecretFileDraft file = new SecretFileDraft();
        file.pathProperty().set("/" + from.getName());
        hold(file, content);
        insert(file);
    }

    private void insert(SecretFileDraft file) {
        chosen.insert(file);
        detail.focus(Field.FILE_PATH);
    }

    @FXML
    private void choose() {
        intake.choose(root.getScene().getWindow(), this::take);
    }

    @FXML
    @Override
    public void addEntry() {
        SecretFileDraft file = new SecretFileDraft();
        file.encodingProperty().set("utf-8");
        insert(file);
    }

    private void replace() {
        chosen.get().ifPresent(file -> intake.choose(root.getScene().getWindow(), (from, content) ->
                draft.together(() -> hold(file, content))));
    }

    private static void hold(SecretFileDraft file, FileData content) {
        file.contentProperty().set(content);
        file.encodingProperty().set(content.text().isPresent() ? "utf-8" : "");
    }

    private void remove() {
        chosen.get().ifPresent(this::remove);
    }

    private void remove(SecretFileDraft file) {
        int row = files.indexOf(file);
        String path = file.pathProperty().get();
        files.remove(file);
        focusFirst();
        undo.show(
                messages.text("compose.file.removed", path.isEmpty() ? messages.text("compose.unnamed") : path),
                () -> chosen.restore(file, row));
    }

    @Override
    public void focusFirst() {
        Node first = files.isEmpty() ? firstChoose : list;
        first.requestFocus();
    }

    @Override
    public void show(Place place) {
        switch (place.field()) {
            case MOUNTS_MAP, MOUNT_NAME, MOUNT_DATA, MOUNT_ENCODING -> mounts.focus();
            default -> {
                if (place.row() >= 0 && place.row() < files.size()) {
                    chosen.choose(place.row());
                    if (place.field() == Field.FILES_MAP) {
                        list.requestFocus();
                    } else {
                        detail.show(place);
                    }
                }
            }
        }
    }
}

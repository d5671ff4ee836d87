package io.slipway.ui.presets.pane;

import io.slipway.ui.kit.Shown;
import io.slipway.ui.presets.said.PresetNotice;
import io.slipway.ui.presets.said.PresetWork;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;

/** The line below the list that says what became of the last action, with the way back where there is one. */
final class NoticeLine {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final PresetWork work;

    NoticeLine(PresetWork work) {
        this.work = work;
    }

    void show(Node line, Label text, Hyperlink undo) {
        Shown.when(line, work.noticeProperty().map(last -> !last.text().isEmpty()));
        Shown.when(undo, work.noticeProperty().map(last -> last.undo().isPresent()));
        text.textProperty().bind(work.noticeProperty().map(PresetNotice::text));
        undo.setOnAction(pressed -> work.noticeProperty().get().undo().ifPresent(Runnable::run));
        work.noticeProperty().subscribe(now -> line.pseudoClassStateChanged(FAILED, now.failed()));
    }
}

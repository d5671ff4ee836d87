package io.slipway.ui.kit;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;

/** Lines that warn, one below the other; without any there is no gap. */
public final class Cautions extends VBox {
    /** Held here, since what is bound to something is held by nobody else. */
    private final ObservableValue<List<String>> texts;

    /** Lines with these words. */
    public Cautions(ObservableValue<List<String>> texts) {
        this.texts = texts;
        getStyleClass().add("cautions");
        texts.subscribe(this::show);
        show();
    }

    private void show() {
        getChildren().setAll(texts.getValue().stream().map(Caution::new).toList());
        Shown.set(this, !texts.getValue().isEmpty());
    }
}

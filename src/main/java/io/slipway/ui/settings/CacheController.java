package io.slipway.ui.settings;

import io.slipway.catalogue.ListCache;
import io.slipway.catalogue.ListCache.Stock;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import io.slipway.ui.kit.Times;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.UnkeptWords;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** What is kept of the services' lists: how much, how old, and a way to be rid of it. */
public final class CacheController {
    private static final long KB = 1024;

    private final ListCache lists;
    private final Latest work;
    private final Times times;
    private final Messages messages;

    @FXML private Label stock;
    @FXML private Button clear;
    @FXML private Label said;

    /** A page over these lists. */
    public CacheController(ListCache lists, Background background, Times times, Messages messages) {
        this.lists = lists;
        this.work = new Latest(background);
        this.times = times;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        clear.setDisable(true);
        Tip.whileDisabled(clear, stock.textProperty());
        stock.setText(messages.text("why.reading"));
        work.read(lists::stock, this::show, this::failed);
    }

    private void show(Stock kept) {
        clear.setDisable(kept.lists() == 0);
        stock.setText(kept.oldest()
                .map(oldest -> messages.text(
                        "settings.cache.stock", kept.lists(), Math.ceilDiv(kept.bytes(), KB), times.ago(oldest)))
                .orElseGet(() -> messages.text("settings.cache.none")));
    }

    @FXML
    private void clear() {
        clear.setDisable(true);
        work.read(
                () -> {
                    lists.clear();
                    return lists.stock();
                },
                left -> {
                    show(left);
                    said.setText(messages.text("settings.cache.cleared"));
                },
                this::failed);
    }

    private void failed(Throwable failure) {
        clear.setDisable(false);
        said.setText(messages.text("settings.cache.failed", UnkeptWords.of(failure, messages)));
    }
}

package io.slipway.ui.connection;

import io.slipway.northflank.RateLimit;
import io.slipway.text.Messages;
import io.slipway.ui.connection.Requests.Left;
import io.slipway.ui.kit.Times;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The meter of the requests that are left: quiet while there are enough, with an icon and colour when not. */
public final class RequestsLeft {
    private static final List<String> TONES = List.of("text-muted", "requests-scarce", "requests-none");

    private final Messages messages;
    private final Times times;
    private final FontIcon icon = new FontIcon(Feather.ALERT_TRIANGLE);

    private RequestsLeft(Messages messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    /** Makes a label the meter; where its text may not wrap it says the number alone. */
    public static void show(Label label, Requests requests, Messages messages, Times times) {
        RequestsLeft meter = new RequestsLeft(messages, times);
        Tooltip tip = new Tooltip();
        label.setTooltip(tip);
        requests.leftProperty().subscribe(left -> meter.show(left, label, tip));
        label.wrapTextProperty().subscribe((before, now) -> meter.show(requests.leftProperty().get(), label, tip));
    }

    private void show(Optional<Left> known, Label label, Tooltip tip) {
        String words = known.map(this::words).orElse("");
        String more = known.map(left -> messages.text("requests.tip." + left.level().name(), reset(left.limit())))
                .orElseGet(() -> messages.text("requests.tip.unknown"));
        label.setAccessibleText(words.isEmpty() ? more : words + ". " + more);
        label.setText(label.isWrapText() ? words : known.map(this::few).orElse(""));
        tip.setText(label.isWrapText() ? more : label.getAccessibleText());
        String tone = known.map(RequestsLeft::tone).orElse("text-muted");
        label.getStyleClass().removeAll(TONES);
        label.getStyleClass().add(tone);
        label.setGraphic(tone.equals("text-muted") ? null : icon);
    }

    private String words(Left left) {
        return messages.text(
                "requests.left." + left.level().name(), left.limit().remaining(), left.limit().limit(), reset(left.limit()));
    }

    private String few(Left left) {
        RateLimit limit = left.limit();
        return messages.text("requests.few", left.level() == Requests.Level.RENEWED ? limit.limit() : limit.remaining());
    }

    private String reset(RateLimit limit) {
        return times.ofDay(limit.resetsAt());
    }

    private static String tone(Left left) {
        return switch (left.level()) {
            case ENOUGH, RENEWED -> "text-muted";
            case SCARCE -> "requests-scarce";
            case NONE -> "requests-none";
        };
    }
}

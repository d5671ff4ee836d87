package io.slipway.ui.history;

import io.slipway.history.History;
import io.slipway.history.LaunchFilter;
import io.slipway.run.Target;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.Times;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.Worded;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** The controls that say which launches are wanted. */
final class FilterBarController {
    private static final System.Logger LOG = System.getLogger(FilterBarController.class.getName());

    private final LaunchList list;
    private final History history;
    private final Messages messages;
    private final Times times;
    private final Latest jobs;
    private final Latest presets;
    private boolean quiet;

    @FXML private TextField words;
    @FXML private ComboBox<Optional<Target>> job;
    @FXML private ComboBox<OutcomeGroup> outcome;
    @FXML private ComboBox<Optional<String>> preset;
    @FXML private ComboBox<Period> period;
    @FXML private HBox range;
    @FXML private DatePicker from;
    @FXML private DatePicker until;
    @FXML private Button clear;

    FilterBarController(LaunchList list, History history, Background background, Messages messages, Times times) {
        this.list = list;
        this.history = history;
        this.messages = messages;
        this.times = times;
        this.jobs = new Latest(background);
        this.presets = new Latest(background);
    }

    @FXML
    private void initialize() {
        offer(
                job,
                List.of(Optional.empty()),
                chosen -> chosen.map(this::name).orElseGet(() -> messages.text("filter.job.all")));
        offer(preset, List.of(Optional.empty()), chosen -> chosen.orElseGet(() -> messages.text("filter.preset.all")));
        offer(outcome, List.of(OutcomeGroup.values()), group -> messages.text(group.key()));
        offer(period, List.of(Period.values()), chosen -> messages.text(chosen.key()));
        job.setOnShowing(opening -> jobs.read(history::jobs, found -> renew(job, found), FilterBarController::unread));
        preset.setOnShowing(
                opening -> presets.read(history::presets, found -> renew(preset, found), FilterBarController::unread));
        Shown.withoutGap(range);
        range.visibleProperty().bind(period.valueProperty().isEqualTo(Period.OWN));
        words.textProperty().subscribe((before, now) -> apply());
        from.valueProperty().subscribe((before, now) -> apply());
        until.valueProperty().subscribe((before, now) -> apply());
        Tip.ofName(clear);
        Tip.whileDisabled(clear, messages.text("why.history.clear"));
        list.filterProperty().subscribe(now -> clear.setDisable(now.isAll() && period.getValue() == Period.ANY));
    }

    private <T> void offer(ComboBox<T> box, List<T> items, Function<T, String> name) {
        box.setConverter(new Worded<>(name));
        box.getItems().setAll(items);
        box.setValue(items.getFirst());
        box.valueProperty().subscribe((before, now) -> apply());
    }

    private String name(Target target) {
        return target.project() + " / " + target.job();
    }

    /** What is chosen stays chosen, also when nothing of it is on record any more. */
    private <T> void renew(ComboBox<Optional<T>> box, List<T> found) {
        Optional<T> chosen = box.getValue();
        quiet = true;
        box.getItems().setAll(Stream.concat(Stream.of(Optional.<T>empty()), found.stream().map(Optional::of)).toList());
        box.setValue(chosen);
        quiet = false;
    }

    private static void unread(Throwable failure) {
        LOG.log(System.Logger.Level.WARNING, "What can be filtered by could not be read", failure);
    }

    private void apply() {
        if (!quiet && clear != null) {
            list.filter(wanted());
            clear.setDisable(list.filterProperty().get().isAll() && period.getValue() == Period.ANY);
        }
    }

    private LaunchFilter wanted() {
        Period chosen = period.getValue();
        return new LaunchFilter(
                words.getText().strip(),
                job.getValue(),
                outcome.getValue().standings(),
                preset.getValue(),
                chosen.from(times, from.getValue()),
                chosen.until(times, until.getValue()));
    }

    /** Wants all launches again. */
    @FXML
    void clear() {
        quiet = true;
        words.clear();
        job.setValue(Optional.empty());
        outcome.setValue(OutcomeGroup.ANY);
        preset.setValue(Optional.empty());
        period.setValue(Period.ANY);
        from.setValue(null);
        until.setValue(null);
        quiet = false;
        apply();
    }

    void focus() {
        words.requestFocus();
        words.selectAll();
    }
}

package io.slipway.ui;

import io.slipway.exchange.read.LaunchTexts;
import io.slipway.json.JsonValue;
import io.slipway.northflank.body.RunReading;
import io.slipway.preset.PresetCodec;
import io.slipway.preset.PresetDetails;
import io.slipway.run.Section;
import io.slipway.run.rules.Known;
import io.slipway.ui.exchange.Arrivals;
import io.slipway.ui.exchange.Importing;
import io.slipway.ui.exchange.TextReading;
import io.slipway.ui.presets.Presets;
import io.slipway.ui.shell.Imports;
import io.slipway.ui.shell.Notices;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** The ways of launches and variables into the draft, joined to the window. */
final class ExchangeParts {
    private final Importing importing;
    private Consumer<Section> select = section -> {};

    ExchangeParts(
            Services services,
            Supplier<Known> known,
            Presets presets,
            Notices notices,
            Supplier<Window> owner) {
        this.importing = new Importing(
                services.draft(),
                services.views(),
                services.background(),
                new TextReading(new LaunchTexts(ExchangeParts::stored), ExchangeParts::details),
                known,
                new SystemTextFile(services.messages()),
                owner,
                new Importing.Ends(
                        presets.opening()::bring,
                        words -> notices.say("warning", words),
                        () -> select.accept(Section.ENVIRONMENT)));
        presets.detailsProperty().subscribe((before, now) -> importing.takenBack().withdraw());
    }

    private static Optional<RunReading> stored(JsonValue.Obj text) {
        return PresetCodec.isPreset(text) ? Optional.of(PresetCodec.read(text, "").run()) : Optional.empty();
    }

    private static PresetDetails details(JsonValue.Obj text) {
        return PresetCodec.read(text, "").preset().details();
    }

    /** The form of the draft with the line that takes an import back. */
    Parent around(Composer composer) {
        select = composer.select();
        return importing.takenBack().below(composer.form());
    }

    /** Takes what is dropped on the window or pasted into it. */
    void listen(Parent window) {
        if (window instanceof Region region) {
            Arrivals.at(region, importing);
        }
    }

    /** Shows what a file would bring in, as if it had been dropped. */
    void open(Path file) {
        importing.takeFile(file);
    }

    Imports menu() {
        return new Imports(importing::chooseLaunch, importing::chooseVariables, importing::pasteVariables);
    }
}

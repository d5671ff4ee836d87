package io.slipway.ui.settings;

import io.slipway.settings.Language;
import io.slipway.settings.SettingsFile;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import io.slipway.ui.kit.UnkeptWords;
import java.io.IOException;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;

/** The language of the program; another one is spoken from the next start on. */
public final class LanguageController {
    private final SettingsFile settings;
    private final Latest work;
    private final Messages messages;
    private volatile Language wanted = Language.SYSTEM;

    @FXML private RadioButton system;
    @FXML private RadioButton english;
    @FXML private RadioButton german;
    @FXML private Label said;

    /** A page over these settings. */
    public LanguageController(SettingsFile settings, Background background, Messages messages) {
        this.settings = settings;
        this.work = new Latest(background);
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Map<Language, RadioButton> buttons =
                Map.of(Language.SYSTEM, system, Language.ENGLISH, english, Language.GERMAN, german);
        work.read(
                () -> Language.of(settings),
                set -> {
                    buttons.forEach((language, button) -> button.setSelected(language == set));
                    // Arrow keys select a button without pressing it.
                    buttons.forEach((language, button) -> button.selectedProperty().addListener((same, before, now) -> {
                        if (now) {
                            keep(language);
                        }
                    }));
                },
                this::failed);
    }

    private void keep(Language language) {
        wanted = language;
        work.read(
                this::write,
                kept -> said.setText(messages.text("settings.language.kept")),
                this::failed);
    }

    /** What is wanted by now: of writes that overtake each other, each writes the last choice. */
    private Language write() throws IOException {
        synchronized (settings) {
            Language last = wanted;
            last.keep(settings);
            return last;
        }
    }

    private void failed(Throwable failure) {
        said.setText(messages.text("settings.failed", UnkeptWords.of(failure, messages)));
    }
}

package io.slipway.ui.settings;

import io.slipway.settings.Language;
import io.slipway.settings.SettingsFile;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;

/** The language of the program; another one is spoken from the next start on. */
public final class LanguageController {
    private final SettingsFile settings;
    private final Latest work;
    private final Messages messages;

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
        work.read(
                () -> {
                    language.keep(settings);
                    return language;
                },
                kept -> said.setText(messages.text("settings.language.kept")),
                this::failed);
    }

    private void failed(Throwable failure) {
        said.setText(messages.text("settings.failed", String.valueOf(failure.getMessage())));
    }
}

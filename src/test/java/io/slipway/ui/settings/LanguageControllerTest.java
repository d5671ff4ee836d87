package io.slipway.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.settings.Language;
import io.slipway.settings.SettingsFile;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Views;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The page of the language keeps what was chosen last, and says in the operator's language why it could not. */
class LanguageControllerTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @TempDir
    Path folder;

    private Parent page(Locale language) {
        Messages messages = new Messages(language);
        return new Views(messages).load(new LanguageController(
                new SettingsFile(folder.resolve("settings.json")),
                Background.on(waiting::add, failure -> {}),
                messages));
    }

    private static void choose(Parent page, String language) {
        ((RadioButton) page.lookup("#settings-language-" + language)).setSelected(true);
    }

    /** The page with what is set, as it is once that was read. */
    private Parent shown(Locale language) throws Exception {
        FxToolkit.registerPrimaryStage();
        Parent page = WaitForAsyncUtils.asyncFx(() -> {
            Parent made = page(language);
            waiting.removeFirst().run();
            return made;
        }).get();
        WaitForAsyncUtils.waitForFxEvents();
        return page;
    }

    @Test
    void theLastChoiceIsKeptWhicheverIsWrittenLast() throws Exception {
        Parent page = shown(Locale.ENGLISH);
        WaitForAsyncUtils.asyncFx(() -> {
            choose(page, "german");
            choose(page, "english");
            waiting.removeLast().run();
            waiting.removeLast().run();
        }).get();
        assertThat(Language.of(new SettingsFile(folder.resolve("settings.json")))).isEqualTo(Language.ENGLISH);
    }

    @Test
    void aDamagedFileIsSpokenOfInTheSameLanguage() throws Exception {
        Files.writeString(folder.resolve("settings.json"), "{");
        Parent page = shown(Locale.GERMAN);
        WaitForAsyncUtils.asyncFx(() -> {
            choose(page, "english");
            waiting.removeFirst().run();
        }).get();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(((Label) page.lookup("#settings-language-said")).getText())
                .contains("kein JSON", "settings.json")
                .doesNotContain("null", "SYNTAX");
    }
}

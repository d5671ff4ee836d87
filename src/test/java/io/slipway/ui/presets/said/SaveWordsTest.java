package io.slipway.ui.presets.said;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.preset.folder.FolderState;
import io.slipway.preset.store.SaveResult;
import io.slipway.text.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Why a preset could not be stored is said without the names of classes. */
class SaveWordsTest {
    private static final Path FILE = Path.of("/presets/a.json");

    @Test
    void aFileThatMayNotBeWrittenIsSaidInTheOperatorsLanguage() {
        String said = said(Locale.GERMAN, new AccessDeniedException(FILE.toString()));

        assertThat(said).contains("/presets/a.json darf nicht beschrieben werden.").doesNotContain("Exception", "..", ".:");
    }

    @Test
    void whatTheSystemSaysIsItsSentence() {
        assertThat(said(Locale.ENGLISH, new IOException("No space left on device")))
                .isEqualTo("/presets/a.json cannot be written: No space left on device."
                        + " Nothing was changed and your draft is untouched.");
    }

    private static String said(Locale language, IOException why) {
        SaveResult result = new SaveResult.NotWritable(FILE, FolderState.READY, Optional.of(why));
        return new SaveWords(new Messages(language)).of(result, "a");
    }
}

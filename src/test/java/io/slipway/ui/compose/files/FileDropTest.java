package io.slipway.ui.compose.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.draft.RunDraft;
import io.slipway.run.FileData;
import io.slipway.run.SecretFile;
import io.slipway.run.rules.Known;
import io.slipway.testing.Patience;
import io.slipway.text.Messages;
import io.slipway.ui.compose.check.Inspection;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.DeferredParts;
import io.slipway.ui.kit.Views;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Files that are dropped: what the drop ends in, since a headless screen has no drag. */
@ExtendWith(ApplicationExtension.class)
class FileDropTest {
    @TempDir
    private Path folder;

    private final RunDraft draft = new RunDraft();
    private final List<Throwable> failures = new ArrayList<>();
    private SecretFilesController controller;

    @Start
    void start(Stage stage) {
        Views views = new Views(new Messages());
        Inspection inspection = new Inspection(draft, new SimpleObjectProperty<>(Known.NOTHING), views.messages());
        controller = new SecretFilesController(
                draft,
                () -> {}, inspection, views, owner -> List.of(), Background.onVirtualThreads(failures::add), DeferredParts.atOnce());
        stage.setScene(new Scene(views.load(controller), 700, 500));
        stage.show();
    }

    @Test
    void largeFilesAreReadInTheBackground(FxRobot robot) throws IOException, TimeoutException {
        byte[] large = new byte[3 << 20];
        Path first = Files.write(folder.resolve("large.bin"), large);
        Path second = Files.writeString(folder.resolve("note.txt"), "note");
        robot.interact(() -> controller.add(List.of(first.toFile(), second.toFile())));
        WaitForAsyncUtils.waitFor(Patience.SECONDS, TimeUnit.SECONDS, () -> draft.files().size() == 2);
        assertThat(draft.spec().files()).containsExactlyInAnyOrder(
                new SecretFile("/large.bin", FileData.ofBytes(large), ""),
                new SecretFile("/note.txt", FileData.ofText("note"), "utf-8"));
        assertThat(failures).isEmpty();
    }

    @Test
    void sizesAreReadable() {
        assertThat(FileWords.size(0, Locale.ENGLISH)).isEqualTo("0 B");
        assertThat(FileWords.size(1023, Locale.ENGLISH)).isEqualTo("1023 B");
        assertThat(FileWords.size(1536, Locale.ENGLISH)).isEqualTo("1.5 KiB");
        assertThat(FileWords.size(20L << 20, Locale.ENGLISH)).isEqualTo("20 MiB");
    }

    @Test
    void thatAFileIsTooLargeIsSaidInTheLanguageOfTheOperator() {
        FileReading.NotReadable large = new FileReading.NotReadable("compose.file.large", 3L << 29);
        assertThat(large.words("big.bin", new Messages(Locale.ENGLISH))).startsWith("big.bin has 1.5 GiB.");
        assertThat(large.words("big.bin", new Messages(Locale.GERMAN))).startsWith("big.bin hat 1,5 GiB.");
    }
}

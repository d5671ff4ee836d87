package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.ui.kit.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The system's program for folders may take its time or be missing: the window waits for neither. */
class ShownFoldersTest {
    @TempDir
    Path home;

    private final Queue<Runnable> work = new ArrayDeque<>();
    private final List<Path> shown = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void isAskedInTheBackground() throws Exception {
        ask(home, shown::add);
        assertThat(shown).as("the window only asks for it").isEmpty();

        WindowFixture.onFx(work.remove());
        assertThat(shown).containsExactly(home);
    }

    @Test
    void aFolderThatIsNotThereYetIsShownByTheOneAboveIt() throws Exception {
        Files.createDirectory(home.resolve("data"));
        ask(home.resolve("data/presets/team"), shown::add);
        WindowFixture.onFx(work.remove());
        assertThat(shown).containsExactly(home.resolve("data"));
    }

    @Test
    void aPlaceThatCouldNotBeShownIsNamedWithTheReason() throws Exception {
        ask(home, folder -> {
            throw new IOException("no such program");
        });
        WindowFixture.onFx(work.remove());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(failed).containsExactly(home + ": no such program");
    }

    private void ask(Path place, Show system) throws Exception {
        ShownFolders folders = new ShownFolders(
                new Desktop(system),
                Background.on(work::add, failure -> failed.add("unhandled")),
                (where, why) -> failed.add(where + ": " + why.getMessage()));
        WindowFixture.onFx(() -> folders.accept(place));
    }

    @FunctionalInterface
    private interface Show {
        void show(Path folder) throws IOException;
    }

    private record Desktop(Show system) implements FolderParts.Folders {
        @Override
        public Optional<Path> chooseFolder(Window owner, Path present) {
            return Optional.empty();
        }

        @Override
        public void show(Path folder) throws IOException {
            system.show(folder);
        }
    }
}

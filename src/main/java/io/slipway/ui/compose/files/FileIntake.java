package io.slipway.ui.compose.files;

import io.slipway.run.FileData;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Background;
import java.io.File;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** How files of this machine come in: they are chosen or dropped, read in the background, and handed on. */
final class FileIntake {
    private final Function<Window, List<File>> choice;
    private final Background background;
    private final Messages messages;
    private final Consumer<String> failed;

    FileIntake(
            Function<Window, List<File>> choice, Background background, Messages messages, Consumer<String> failed) {
        this.choice = choice;
        this.background = background;
        this.messages = messages;
        this.failed = failed;
    }

    void choose(Window owner, BiConsumer<File, FileData> taken) {
        read(choice.apply(owner), taken);
    }

    void read(List<File> files, BiConsumer<File, FileData> taken) {
        failed.accept("");
        for (File file : files) {
            FileReading reading = new FileReading(file);
            reading.setOnSucceeded(done -> taken.accept(file, reading.getValue()));
            reading.setOnFailed(done -> failed.accept(words(file, reading.getException())));
            background.start(reading);
        }
    }

    private String words(File file, @Nullable Throwable failure) {
        return failure instanceof FileReading.NotReadable refused
                ? refused.words(file.getName(), messages)
                : messages.text("compose.file.unreadable", file.getName());
    }
}

package io.slipway.draft;

import io.slipway.run.FileContent;
import io.slipway.run.SecretFile;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One secret file while it is edited. */
public final class SecretFileDraft {
    private final StringProperty path = new SimpleStringProperty("");
    private final ObjectProperty<FileContent> content = new SimpleObjectProperty<>(new FileContent.Missing());
    private final StringProperty encoding = new SimpleStringProperty("");

    /** A file as a launch has it. */
    public static SecretFileDraft of(SecretFile file) {
        SecretFileDraft draft = new SecretFileDraft();
        draft.write(file);
        return draft;
    }

    void write(SecretFile file) {
        path.set(file.path());
        content.set(file.content());
        encoding.set(file.encoding());
    }

    SecretFile read() {
        return new SecretFile(path.get(), content.get(), encoding.get());
    }

    Observable[] properties() {
        return new Observable[] {path, content, encoding};
    }

    /** The absolute path inside the container. */
    public StringProperty pathProperty() {
        return path;
    }

    /** What the file holds. */
    public ObjectProperty<FileContent> contentProperty() {
        return content;
    }

    /** The original encoding, empty when absent. */
    public StringProperty encodingProperty() {
        return encoding;
    }
}

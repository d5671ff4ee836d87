package io.slipway.ui.compose.files;

import io.slipway.run.FileContent;
import io.slipway.run.FileData;
import org.kordamp.ikonli.feather.Feather;

/** What the content of a file turns out to be. */
enum FileKind {
    TEXT(Feather.FILE_TEXT, "compose.file.kind.text"),
    BINARY(Feather.PACKAGE, "compose.file.kind.binary"),
    BROKEN(Feather.SLASH, "compose.file.kind.broken"),
    LOCKED(Feather.LOCK, "compose.file.kind.locked"),
    MISSING(Feather.FILE, "compose.file.kind.missing");

    private final Feather icon;
    private final String key;

    FileKind(Feather icon, String key) {
        this.icon = icon;
        this.key = key;
    }

    static FileKind of(FileContent content) {
        return switch (content) {
            case FileContent.Missing() -> MISSING;
            case FileContent.Locked locked -> LOCKED;
            case FileData data -> !data.isValid() ? BROKEN : data.text().isPresent() ? TEXT : BINARY;
        };
    }

    Feather icon() {
        return icon;
    }

    String key() {
        return key;
    }
}

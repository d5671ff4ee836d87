package io.slipway.ui.compose.files;

import io.slipway.draft.SecretFileDraft;
import io.slipway.run.FileContent;
import io.slipway.run.FileData;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.form.LinesArea;
import io.slipway.ui.kit.form.Typable;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows the content of one file: covered until it is revealed, typed where it is text, in hexadecimal where it is not. */
final class FileContentView {
    private static final int LONGEST_TYPED = 200_000;
    private static final String COVER = "\u2022".repeat(24);

    private final LinesArea area;
    private final ToggleButton reveal;
    private final Label about;
    private final Label note;
    private final Messages messages;
    private SecretFileDraft file = new SecretFileDraft();
    private Subscription following = Subscription.EMPTY;
    private FileKind kind = FileKind.MISSING;
    private boolean filling;

    FileContentView(LinesArea area, ToggleButton reveal, Label about, Label note, Messages messages) {
        this.area = area;
        this.reveal = reveal;
        this.about = about;
        this.note = note;
        this.messages = messages;
        Tip.whileDisabled(reveal, messages.text("why.file.none"));
        area.textProperty().subscribe((before, typed) -> type(typed));
        reveal.selectedProperty().subscribe((before, shown) -> fill());
    }

    void tie(SecretFileDraft shown, boolean revealed) {
        following.unsubscribe();
        file = shown;
        reveal.setSelected(revealed);
        following = file.contentProperty().subscribe((before, now) -> follow());
        follow();
    }

    /** Covers the content again, for when it is no longer looked at. */
    void cover() {
        reveal.setSelected(kind == FileKind.MISSING);
    }

    private void follow() {
        kind = FileKind.of(file.contentProperty().get());
        about.setText(FileWords.kindAndSize(file.contentProperty().get(), kind, messages));
        about.setGraphic(new FontIcon(kind.icon()));
        if (!area.isFocused() || !area.isEditable()) {
            fill();
        }
    }

    private void type(String typed) {
        if (!filling && area.isEditable()) {
            file.contentProperty().set(FileData.ofText(typed));
            reveal.setSelected(true);
        }
    }

    private void fill() {
        filling = true;
        boolean covered = kind != FileKind.MISSING && !reveal.isSelected();
        String text = covered ? COVER : shown();
        area.setEditable(!covered && isTypable(text));
        if (!area.getText().equals(text)) {
            area.setText(text);
        }
        note.setText(noteKey(covered).isEmpty() ? "" : messages.text(noteKey(covered)));
        reveal.setDisable(kind == FileKind.MISSING);
        reveal.setText(messages.text(covered ? "compose.file.reveal" : "compose.file.hide"));
        reveal.setGraphic(new FontIcon(covered ? Feather.EYE : Feather.EYE_OFF));
        filling = false;
    }

    private boolean isTypable(String text) {
        return kind == FileKind.MISSING
                || (kind == FileKind.TEXT && Typable.inArea(text) && text.length() <= LONGEST_TYPED);
    }

    private String shown() {
        return switch (file.contentProperty().get()) {
            case FileContent.Missing() -> "";
            case FileContent.Locked locked -> "";
            case FileData data when !data.isValid() -> head(data.base64());
            case FileData data -> data.text().orElseGet(() -> FileWords.hexHead(data.bytes().orElseThrow()));
        };
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), 1000));
    }

    private String noteKey(boolean covered) {
        return covered ? "compose.file.covered"
                : kind == FileKind.BINARY ? "compose.file.hex"
                : kind == FileKind.LOCKED ? "compose.file.locked"
                : kind == FileKind.BROKEN ? "compose.file.broken"
                : area.isEditable() ? "" : "compose.file.untypable";
    }
}

package io.slipway.ui.presets;

import io.slipway.preset.file.Defect;
import io.slipway.preset.file.PresetFile;
import io.slipway.run.Target;
import io.slipway.text.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A preset in the list: its name over its job, or what is wrong with its file. */
final class PresetCell extends ListCell<PresetFile> {
    private final Messages messages;
    private final Label name = new Label();
    private final Label about = new Label();
    private final FontIcon icon = new FontIcon(Feather.FILE_TEXT);
    private final HBox row = new HBox(icon, new VBox(name, about));

    PresetCell(Messages messages) {
        this.messages = messages;
        about.getStyleClass().addAll("text-small", "text-muted");
        row.getStyleClass().add("preset-row");
        setPrefWidth(0); // as wide as the list, so that long names are shortened and not scrolled to
    }

    @Override
    protected void updateItem(@Nullable PresetFile file, boolean empty) {
        super.updateItem(file, empty);
        setText(null);
        setGraphic(file == null || empty ? null : row);
        if (file != null && !empty) {
            show(file);
        }
    }

    private void show(PresetFile file) {
        name.setText(file.name());
        switch (file) {
            case PresetFile.Usable usable -> {
                icon.setIconCode(Feather.FILE_TEXT);
                about.setText(about(usable.preset().spec().target()));
            }
            case PresetFile.Damaged damaged -> {
                icon.setIconCode(Feather.ALERT_TRIANGLE);
                about.setText(defect(damaged));
            }
        }
        setAccessibleText(file.name() + ", " + about.getText());
    }

    private String about(Target target) {
        return target.isComplete() ? target.project() + " / " + target.job() : messages.text("presets.no.job");
    }

    private String defect(PresetFile.Damaged damaged) {
        Defect defect = damaged.defect();
        return messages.text("presets.defect." + defect.kind().key(), String.valueOf(defect.line()), defect.detail());
    }
}

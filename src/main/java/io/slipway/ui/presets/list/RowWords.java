package io.slipway.ui.presets.list;

import io.slipway.preset.Preset;
import io.slipway.preset.file.Defect;
import io.slipway.preset.file.PresetFile;
import io.slipway.run.Target;
import io.slipway.text.Messages;
import java.util.function.Function;

/** What the rows of the list say. */
public final class RowWords {
    private final Messages messages;
    private final Function<Defect, String> defects;

    /**
     * Words from these texts.
     *
     * @param defects what is wrong with a file, in words
     */
    public RowWords(Messages messages, Function<Defect, String> defects) {
        this.messages = messages;
        this.defects = defects;
    }

    /** The first line. */
    String name(PresetRow row) {
        return switch (row) {
            case PresetRow.Heading heading -> switch (heading.group()) {
                case PINNED -> messages.text("presets.group.pinned");
                case RECENT -> messages.text("presets.group.recent");
                case FOLDER -> heading.folder().isEmpty()
                        ? messages.text("presets.group.top")
                        : heading.folder().replace("/", " / ");
            };
            case PresetRow.Item item -> item.file().name();
        };
    }

    /** The second line. */
    String about(PresetRow row) {
        return switch (row) {
            case PresetRow.Heading heading -> "";
            case PresetRow.Item item -> switch (item.file()) {
                case PresetFile.Usable usable -> place(item, usable.preset());
                case PresetFile.Damaged damaged -> defects.apply(damaged.defect());
            };
        };
    }

    /** The second line where it has little room: of a place its job only. */
    String aboutInShort(PresetRow row) {
        return row instanceof PresetRow.Item(var group, PresetFile.Usable usable, var pinned)
                        && usable.preset().spec().target().isComplete()
                ? usable.preset().spec().target().job()
                : about(row);
    }

    /** Where a group does not say in which folder a preset lies, its row does. */
    private String place(PresetRow.Item item, Preset preset) {
        String job = job(preset.spec().target());
        boolean told = item.group() == PresetRow.Group.FOLDER || item.file().folder().isEmpty();
        return told ? job : messages.text("presets.in.folder", job, item.file().folder());
    }

    private String job(Target target) {
        return target.isComplete() ? target.project() + " / " + target.job() : messages.text("presets.no.job");
    }

    /** What a file says besides, or what is wrong with it and what to do; empty when there is nothing to say. */
    public String details(PresetFile file) {
        return switch (file) {
            case PresetFile.Usable usable -> usable.preset().details().notes();
            case PresetFile.Damaged damaged ->
                messages.text("presets.damaged.details", file.file().getFileName(), defects.apply(damaged.defect()));
        };
    }
}

package io.slipway.ui.presets;

import io.slipway.preset.file.PresetFile;
import io.slipway.ui.presets.said.PresetWork;
import java.util.function.Consumer;

/** Reads the files of presets for a draft, in the background; one that cannot be opened is told about. */
record FileReading(PresetSealing sealing, PresetWork work) {
    void read(PresetFile file, Consumer<PresetSealing.Intact> usable) {
        work.run(() -> sealing.read(file), found -> {
            switch (found) {
                case PresetSealing.Intact now -> usable.accept(now);
                case PresetSealing.Broken broken -> work.failWith(sealing.words(broken));
            }
        });
    }
}

package io.slipway.ui.palette;

import io.slipway.json.JsonValue;
import io.slipway.settings.SettingsFile;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was chosen last, by ids, in the settings as {@code recentChoices}; a few, and no secret. */
public final class Recent {
    private static final String SETTING = "recentChoices";
    private static final int MOST = 24;

    private final SettingsFile settings;
    private final Background background;
    private List<String> marks = List.of();

    /** What these settings remember; nothing before {@link #read}. */
    public Recent(SettingsFile settings, Background background) {
        this.settings = settings;
        this.background = background;
    }

    /** Reads what is remembered, and then goes on. */
    void read(Runnable then) {
        new Latest(background).read(() -> settings.texts(SETTING), kept -> {
            List<String> both = new ArrayList<>(marks);
            kept.stream().filter(mark -> !both.contains(mark)).forEach(both::add);
            marks = both.subList(0, Math.min(both.size(), MOST));
            then.run();
        }, unreadable -> {});
    }

    List<String> marks() {
        return marks;
    }

    /** Notes that this was chosen; that it cannot be kept is no reason to say anything. */
    void chose(String mark) {
        List<String> now = new ArrayList<>(marks);
        now.remove(mark);
        now.addFirst(mark);
        List<String> kept = List.copyOf(now.subList(0, Math.min(now.size(), MOST)));
        marks = kept;
        new Latest(background).read(
                () -> {
                    settings.set(SETTING, Optional.of(JsonValue.Arr.of(kept)));
                    return kept;
                },
                written -> {},
                unwritten -> {});
    }
}

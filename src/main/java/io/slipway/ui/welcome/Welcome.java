package io.slipway.ui.welcome;

import io.slipway.settings.FirstStart;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Whether the page for newcomers stands in place of the form; that it was answered is kept for good. */
public final class Welcome {
    private final FirstStart setting;
    private final Latest notes;
    private final ReadOnlyBooleanWrapper shown;

    /**
     * A page that is there or is not.
     *
     * @param fresh whether nothing was ever done
     */
    public Welcome(FirstStart setting, boolean fresh, Background background) {
        this.setting = setting;
        this.notes = new Latest(background);
        this.shown = new ReadOnlyBooleanWrapper(fresh);
    }

    /** Notes that the page is shown, so that it comes again for as long as it is not answered. */
    public void begin() {
        if (shown.get()) {
            note(false);
        }
    }

    /** Shows it again. */
    public void show() {
        shown.set(true);
    }

    /** Whatever was chosen: it does not come again by itself. */
    public void dismiss() {
        if (shown.get()) {
            shown.set(false);
            note(true);
        }
    }

    /** That it cannot be kept is no reason to keep anybody from working. */
    private void note(boolean welcomed) {
        notes.read(
                () -> {
                    setting.note(welcomed);
                    return welcomed;
                },
                kept -> {},
                unwritten -> {});
    }

    /** Whether it is shown. */
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }
}

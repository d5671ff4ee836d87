package io.slipway.ui.presets;

import io.slipway.run.Target;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** One of the open drafts. */
public final class DraftTab {
    private final int number;
    private final ReadOnlyObjectWrapper<Look> look;
    private final BooleanProperty launching = new SimpleBooleanProperty();
    /** What it says while another one is shown. */
    private Optional<Parked> aside = Optional.empty();

    /**
     * How it looks.
     *
     * @param name the name of its preset, empty for a draft without one
     * @param number tells drafts without a name apart, from 1
     * @param dirty whether it says something that is stored nowhere but among drafts
     * @param target where it is started
     */
    public record Look(String name, int number, boolean dirty, Target target) {}

    DraftTab(int number) {
        this.number = number;
        this.look = new ReadOnlyObjectWrapper<>(new Look("", number, false, Target.NONE));
    }

    int number() {
        return number;
    }

    /** How it looks, as it changes. */
    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** Whether a launch of it is under way. */
    public BooleanProperty launchingProperty() {
        return launching;
    }

    void look(Parked now) {
        look.set(new Look(now.basis().name(), number, now.isDirty(), now.spec().target()));
    }

    Optional<Parked> aside() {
        return aside;
    }

    void park(Parked now) {
        aside = Optional.of(now);
        look(now);
    }

    Parked take() {
        Parked now = aside.orElseThrow();
        aside = Optional.empty();
        return now;
    }
}

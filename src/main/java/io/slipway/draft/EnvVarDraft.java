package io.slipway.draft;

import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One environment variable while it is edited. */
public final class EnvVarDraft {
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty value = new SimpleStringProperty("");
    private final BooleanProperty secret = new SimpleBooleanProperty(false);
    private final BooleanProperty missing = new SimpleBooleanProperty(false);
    private final BooleanProperty enabled = new SimpleBooleanProperty(true);
    private final StringProperty sealed = new SimpleStringProperty("");
    private EnvVar last = EnvVar.plain("", "");

    /** A variable without a name or a value. */
    public EnvVarDraft() {
        value.addListener(typed -> missing.set(false));
    }

    /** A variable as a launch has it. */
    public static EnvVarDraft of(EnvVar variable) {
        EnvVarDraft draft = new EnvVarDraft();
        draft.write(variable);
        return draft;
    }

    /** The mark comes after the texts, from which it may be guessed. */
    void write(EnvVar variable) {
        name.set(variable.name());
        enabled.set(variable.enabled());
        value.set(variable.value().text());
        secret.set(variable.value().isSecret());
        missing.set(variable.value() instanceof EnvValue.Missing);
        sealed.set(variable.value() instanceof EnvValue.Locked(String armored) ? armored : "");
    }

    /** The same object for as long as it says the same: many launches of many steps share it. */
    EnvVar read() {
        EnvVar now = new EnvVar(name.get(), readValue(), enabled.get());
        if (!now.equals(last)) {
            last = now;
        }
        return last;
    }

    private EnvValue readValue() {
        if (missing.get()) {
            return new EnvValue.Missing();
        }
        if (isLocked()) {
            return new EnvValue.Locked(sealed.get());
        }
        return secret.get() ? new EnvValue.Secret(value.get()) : new EnvValue.Plain(value.get());
    }

    Observable[] properties() {
        return new Observable[] {name, value, secret, missing, sealed, enabled};
    }

    /** The name. */
    public StringProperty nameProperty() {
        return name;
    }

    /** The value in clear. */
    public StringProperty valueProperty() {
        return value;
    }

    /** Whether the value is masked and never stored in clear. */
    public BooleanProperty secretProperty() {
        return secret;
    }

    /** Whether the value was not kept and has to be entered again; typing ends it. */
    public BooleanProperty missingProperty() {
        return missing;
    }

    /** Whether it is sent. */
    public BooleanProperty enabledProperty() {
        return enabled;
    }

    /** The value as it is sealed when it cannot be read, else empty; what is typed stands before it while it is there. */
    public StringProperty sealedProperty() {
        return sealed;
    }

    /** Whether the value is there and cannot be read: no empty text ever takes its place. */
    public boolean isLocked() {
        return !sealed.get().isEmpty() && value.get().isEmpty();
    }
}

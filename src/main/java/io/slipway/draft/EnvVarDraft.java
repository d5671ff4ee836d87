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

    /** A variable without a name or a value. */
    public EnvVarDraft() {
        value.addListener(typed -> missing.set(false));
    }

    /** A variable as a launch has it. */
    public static EnvVarDraft of(EnvVar variable) {
        EnvVarDraft draft = new EnvVarDraft();
        draft.name.set(variable.name());
        draft.value.set(variable.value().text());
        draft.secret.set(variable.value().isSecret());
        draft.missing.set(variable.value() instanceof EnvValue.Missing);
        return draft;
    }

    EnvVar read() {
        return new EnvVar(name.get(), readValue());
    }

    private EnvValue readValue() {
        if (missing.get()) {
            return new EnvValue.Missing();
        }
        return secret.get() ? new EnvValue.Secret(value.get()) : new EnvValue.Plain(value.get());
    }

    Observable[] properties() {
        return new Observable[] {name, value, secret, missing};
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
}

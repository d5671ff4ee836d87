package io.slipway.ui.exchange;

import io.slipway.exchange.dotenv.EnvChange;
import io.slipway.run.EnvVar;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** One variable of a file while the operator decides about it. */
final class EnvRow {
    private final EnvChange change;
    private final BooleanProperty taken = new SimpleBooleanProperty();
    private final BooleanProperty secret = new SimpleBooleanProperty();

    EnvRow(EnvChange change) {
        this.change = change;
        taken.set(change.isTaken());
        secret.set(change.secret());
    }

    EnvChange change() {
        return change;
    }

    String name() {
        return change.entry().name();
    }

    BooleanProperty takenProperty() {
        return taken;
    }

    BooleanProperty secretProperty() {
        return secret;
    }

    EnvVar variable() {
        String value = change.entry().value();
        return secret.get() ? EnvVar.secret(name(), value) : EnvVar.plain(name(), value);
    }
}

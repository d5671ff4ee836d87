package io.slipway.ui.follow;

import io.slipway.rights.Right;
import io.slipway.rights.TokenRights;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The rights that the token of the chosen connection turned out to lack, read off the FX thread. */
public final class ConnectionRights {
    private final Latest reads;
    private final ReadOnlyObjectWrapper<Set<Right>> missing = new ReadOnlyObjectWrapper<>(Set.of());
    private Optional<TokenRights> current = Optional.empty();

    /** Rights of nobody yet. */
    public ConnectionRights(Background background) {
        this.reads = new Latest(background);
    }

    /** Another token is in use, or none. */
    public void use(Optional<TokenRights> rights) {
        current = rights;
        missing.set(Set.of());
        refresh();
    }

    /** Something may have been learned about the token. */
    public void refresh() {
        current.ifPresentOrElse(
                rights -> reads.read(rights::missing, missing::set, unreadable -> missing.set(Set.of())), reads::forget);
    }

    /** What is missing. */
    public ReadOnlyObjectProperty<Set<Right>> missingProperty() {
        return missing.getReadOnlyProperty();
    }
}

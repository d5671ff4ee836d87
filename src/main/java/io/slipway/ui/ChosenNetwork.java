package io.slipway.ui;

import io.slipway.connection.ProxyPassword;
import io.slipway.northflank.transport.Settings;
import io.slipway.settings.Network;
import io.slipway.text.Version;
import io.slipway.vault.Attempt;
import io.slipway.vault.Vault;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way to services as it is set now, with the password of a proxy while it can be had; for any thread. */
final class ChosenNetwork {
    private final Map<String, String> environment;
    private final Vault vault;
    private volatile Network network;
    private volatile @Nullable Typed typed;

    /** A password with the user and the proxy that it was typed for; nobody else is shown it. */
    private record Typed(String address, String user, String password) {
        boolean isFor(Network network) {
            return address.equals(network.address()) && user.equals(network.user());
        }

        @Override
        public String toString() {
            return address;
        }
    }

    ChosenNetwork(Network network, Map<String, String> environment, Vault vault) {
        this.network = network;
        this.environment = environment;
        this.vault = vault;
    }

    /** What clients are made with. */
    Settings settings() {
        return settings(network, "");
    }

    /** The same for a network that is tried. */
    Settings settings(Network tried, String password) {
        Optional<String> known = password.isEmpty() ? password(tried) : Optional.of(password);
        return Settings.standard(Version.current(), tried.over(environment, known));
    }

    private Optional<String> password(Network of) {
        Typed kept = typed;
        if (kept != null && kept.isFor(of)) {
            return Optional.of(kept.password());
        }
        return of.sealed().isEmpty()
                        || !(ProxyPassword.open(vault, of.address(), of.sealed())
                                instanceof Attempt.Done<String>(String opened))
                ? Optional.empty()
                : Optional.of(opened);
    }

    /** Uses another one from now on. */
    void use(Network other, String password) {
        Typed kept = typed;
        if (!password.isEmpty()) {
            typed = new Typed(other.address(), other.user(), password);
        } else if (kept != null && !kept.isFor(other)) {
            typed = null;
        }
        network = other;
    }

    Network network() {
        return network;
    }

    Map<String, String> environment() {
        return environment;
    }
}

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
    private volatile @Nullable String typed;

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
        String kept = typed;
        if (kept != null && of.address().equals(network.address())) {
            return Optional.of(kept);
        }
        return of.sealed().isEmpty()
                        || !(ProxyPassword.open(vault, of.address(), of.sealed()) instanceof Attempt.Done<String>(String opened))
                ? Optional.empty()
                : Optional.of(opened);
    }

    /** Uses another one from now on. */
    void use(Network other, String password) {
        typed = password.isEmpty() && other.address().equals(network.address()) ? typed : password.isEmpty() ? null : password;
        network = other;
    }

    Network network() {
        return network;
    }

    Map<String, String> environment() {
        return environment;
    }
}

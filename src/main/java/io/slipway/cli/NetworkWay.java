package io.slipway.cli;

import io.slipway.connection.ProxyPassword;
import io.slipway.settings.Network;
import io.slipway.settings.SettingsFile;
import io.slipway.vault.Attempt;
import io.slipway.vault.Trouble;
import java.io.File;
import java.util.Map;
import java.util.Optional;

/** The way to services as the settings have it, below what the environment says. */
final class NetworkWay {
    private static final String CERTIFICATES = "SSL_CERT_FILE";

    private NetworkWay() {
    }

    /** The environment with it; exit code 2 when the password of a proxy is needed and cannot be had. */
    static Map<String, String> of(Terminal terminal) throws CommandFailure {
        Map<String, String> environment = terminal.environment();
        Network network = Network.of(new SettingsFile(terminal.dirs().settingsFile()));
        boolean sealed = !network.sealed().isEmpty() && !Network.isProxyIn(environment);
        return network.over(environment, sealed ? Optional.of(password(network, terminal)) : Optional.empty());
    }

    /** What else would be said is that the service's certificate is not trusted, which it may well be. */
    static void checkCertificates(Map<String, String> environment, Terminal terminal) throws CommandFailure {
        String file = environment.getOrDefault(CERTIFICATES, "");
        if (!file.isBlank() && !new File(file).canRead()) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.certificates.unreadable", file);
        }
    }

    private static String password(Network network, Terminal terminal) throws CommandFailure {
        return switch (ProxyPassword.open(terminal.vault().open(terminal), network.address(), network.sealed())) {
            case Attempt.Done<String>(String password) -> password;
            case Attempt.Refused<String>(Trouble reason) -> throw UnlockedVault.refused(reason, terminal);
        };
    }
}

package io.slipway.ui;

import io.slipway.connection.Connection;
import io.slipway.connection.ProxyPassword;
import io.slipway.northflank.client.NorthflankClient;
import io.slipway.settings.Network;
import io.slipway.text.Messages;
import io.slipway.ui.connection.Connections;
import io.slipway.ui.connection.Refusal;
import io.slipway.ui.kit.Latest;
import io.slipway.ui.kit.UnkeptWords;
import io.slipway.ui.settings.NetworkController;
import io.slipway.vault.age.PublicKey;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The way to services, joined to the settings, the vault and the connection that is chosen. */
final class NetworkParts implements NetworkController.Ways {
    private final Services services;
    private final Messages messages;
    private final Connections connections;
    private final Supplier<Window> owner;
    private final Latest keeping;
    private final Latest testing;

    NetworkParts(Services services, Connections connections, Supplier<Window> owner) {
        this.services = services;
        this.messages = services.messages();
        this.connections = connections;
        this.owner = owner;
        this.keeping = new Latest(services.background());
        this.testing = new Latest(services.background());
    }

    @Override
    public Network current() {
        return services.network().network();
    }

    /** A password goes into the vault or nowhere; what was sealed for another proxy is given up. */
    @Override
    public void keep(Network network, String password, Consumer<String> kept, Consumer<String> failed) {
        Network before = current();
        keeping.read(
                () -> {
                    Optional<PublicKey> key = services.stores().vault().lastingKey();
                    Network sealed = password.isEmpty() || key.isEmpty()
                            ? network
                            : with(network, ProxyPassword.seal(network.address(), password, key.get()));
                    sealed.keep(services.stores().settings().file());
                    services.network().use(sealed, password);
                    return password.isEmpty() || key.isPresent();
                },
                lasts -> {
                    if (!password.isEmpty() || !current().equals(before)) {
                        connections.reachAnew();
                    }
                    kept.accept(messages.text(lasts ? "settings.network.kept" : "settings.network.kept.now"));
                },
                failure -> failed.accept(messages.text("settings.failed", UnkeptWords.of(failure, messages))));
    }

    private static Network with(Network network, String sealed) {
        return new Network(network.proxy(), network.address(), network.user(), sealed, network.certificates());
    }

    @Override
    public void test(
            Network network,
            String password,
            Consumer<String> asking,
            Consumer<String> passed,
            Consumer<String> failed) {
        Optional<Connection> chosen = connections.current()
                .map(open -> open.connection())
                .filter(connection -> !connection.sandbox());
        if (chosen.isEmpty()) {
            asking.accept(messages.text("settings.network.sandbox"));
            return;
        }
        Connection connection = chosen.get();
        asking.accept(messages.text("settings.network.testing", connection.name()));
        long begun = System.nanoTime();
        testing.read(
                () -> {
                    new NorthflankClient(connection.credentials(), services.network().settings(network, password))
                            .checkToken();
                    return Duration.ofNanos(System.nanoTime() - begun).toMillis();
                },
                millis -> passed.accept(messages.text("settings.network.passed", connection.name(), millis)),
                failure -> failed.accept(messages.text(
                        "settings.network.refused", connection.name(), new Refusal(messages).reason(failure))));
    }

    @Override
    public Optional<Path> chooseCertificates() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("settings.network.certificates.choose"));
        return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
    }

    @Override
    public boolean isProxyOverridden() {
        return Network.isProxyIn(services.network().environment());
    }

    @Override
    public boolean areCertificatesOverridden() {
        return Network.areCertificatesIn(services.network().environment());
    }
}

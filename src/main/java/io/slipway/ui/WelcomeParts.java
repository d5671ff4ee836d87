package io.slipway.ui;

import io.slipway.connection.Connection;
import io.slipway.northflank.body.RunBodies;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.run.Section;
import io.slipway.settings.FirstStart;
import io.slipway.text.Messages;
import io.slipway.ui.connection.Connections;
import io.slipway.ui.kit.Latest;
import io.slipway.ui.shell.Front;
import io.slipway.ui.shell.Notices;
import io.slipway.ui.welcome.Welcome;
import io.slipway.ui.welcome.WelcomeController;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;

/** The page for newcomers, joined to the ways that it leads. */
final class WelcomeParts {
    private final Services services;
    private final Connections connections;
    private final Notices notices;
    private final Doors doors;
    private final Welcome welcome;
    private final Latest reading;
    /** What waits for the sandbox to start. */
    private final ObjectProperty<Optional<RunSpec>> wanted = new SimpleObjectProperty<>(Optional.empty());
    private Runnable launch = () -> {};
    private Runnable focus = () -> {};

    /**
     * Where the ways lead.
     *
     * @param connect asks for a service
     * @param bring imports a launch
     * @param draft begins a draft of its own, so that nothing that is typed gives way to the example
     */
    record Doors(Runnable connect, Runnable bring, Runnable draft) {}

    WelcomeParts(Services services, Connections connections, Notices notices, Doors doors) {
        this.services = services;
        this.connections = connections;
        this.notices = notices;
        this.doors = doors;
        this.welcome = new Welcome(
                new FirstStart(services.stores().settings().file()),
                services.stores().settings().isFirstStart(),
                services.background());
        this.reading = new Latest(services.background());
        // Only then: where the sandbox arrives, others have yet to hear of it.
        connections.all().addListener((Observable arrived) ->
                services.background().onFxThread(() -> wanted.get().ifPresent(this::launch)));
        welcome.shownProperty().subscribe(shown -> forget());
        // Whoever begins in another way has no need of the page.
        services.draft().specProperty().subscribe((before, now) -> {
            if (!now.at(before.target()).equals(before)) {
                forget();
            }
            if (!now.equals(RunSpec.EMPTY.at(now.target()))) {
                welcome.dismiss();
            }
        });
    }

    /** The example is not wanted any more. */
    private void forget() {
        reading.forget();
        wanted.set(Optional.empty());
    }

    /** The page in place of the form. */
    Front front(Runnable launching) {
        launch = launching;
        return new Front(this::load, welcome.shownProperty());
    }

    /** Whether the page stands before the form. */
    boolean isShown() {
        return welcome.shownProperty().get();
    }

    private Parent load() {
        Messages messages = services.messages();
        WelcomeController controller = new WelcomeController(
                new WelcomeController.Ways(
                        this::launchExample, before(doors.connect()), before(doors.bring()), welcome::dismiss),
                Bindings.createStringBinding(this::words, wanted, connections.all()),
                services.stores().dirs().data(),
                messages);
        focus = controller::focus;
        return services.views().load(controller);
    }

    private String words() {
        String ready = connections.sandbox().isPresent() ? "welcome.sandbox.text" : "welcome.sandbox.starting";
        return services.messages().text(wanted.get().isPresent() ? "welcome.sandbox.waiting" : ready);
    }

    /** A way to the form, in front of which the page goes. */
    Consumer<Section> before(Consumer<Section> way) {
        return section -> {
            welcome.dismiss();
            way.accept(section);
        };
    }

    /** The same for a way that leads to no part of it, such as a launch, whose outcome is shown with the form. */
    Runnable before(Runnable launch) {
        return () -> {
            welcome.dismiss();
            launch.run();
        };
    }

    void begin() {
        welcome.begin();
        if (welcome.shownProperty().get()) {
            focus.run();
        }
    }

    void show() {
        welcome.show();
        focus.run();
    }

    /** Pressed once more, it waits no longer. */
    private void launchExample() {
        if (wanted.get().isPresent()) {
            forget();
            return;
        }
        reading.read(WelcomeParts::example, this::launch, failure ->
                notices.say("danger", services.messages().text("welcome.failed", services.messages().failure(failure))));
    }

    private void launch(RunSpec example) {
        wanted.set(connections.sandbox().isEmpty() ? Optional.of(example) : Optional.empty());
        connections.sandbox().ifPresent(sandbox -> {
            doors.draft().run();
            if (!connections.current().equals(Optional.of(sandbox))) {
                connections.choose(sandbox);
            }
            services.draft().restore(example.at(Connection.SANDBOX_JOB));
            welcome.dismiss();
            launch.run();
        });
    }

    /** What a newcomer is shown is no secret. */
    private static RunSpec example() throws IOException {
        try (InputStream text = Objects.requireNonNull(
                WelcomeController.class.getResourceAsStream("example-run.json"))) {
            RunSpec read = RunBodies.read(new String(text.readAllBytes(), StandardCharsets.UTF_8)).spec();
            return read.withEnvironment(read.environment().stream()
                    .map(variable -> EnvVar.plain(variable.name(), variable.value().text()))
                    .toList());
        }
    }
}

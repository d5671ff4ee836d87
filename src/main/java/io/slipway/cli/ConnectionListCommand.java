package io.slipway.cli;

import io.slipway.cli.argument.Argument;
import io.slipway.cli.argument.Arguments;
import io.slipway.cli.argument.Value;
import io.slipway.connection.Connection;
import io.slipway.connection.Guard;
import io.slipway.connection.Profile;
import io.slipway.connection.StoredConnection;
import io.slipway.connection.Tint;
import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Obj;
import io.slipway.json.JsonChars;
import io.slipway.json.JsonWriter;
import io.slipway.text.Printable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code slipway connections list}: the services that {@code --connection} can name; no token is ever shown. */
final class ConnectionListCommand implements Command {
    private final Terminal terminal;

    private final Value<OutputFormat> output = OutputFormat.option();

    ConnectionListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Argument> arguments() {
        return Arguments.of(output);
    }

    @Override
    public ExitCode run() throws CommandFailure {
        List<StoredConnection> stored = new StoredServices(terminal).all();
        switch (output.get()) {
            case json -> terminal.out().println(JsonChars.visible(JsonWriter.indented(json(stored))));
            case text -> {
                terminal.out().println(line(Connection.SANDBOX, "-", Guard.NONE, "-"));
                stored.forEach(each -> terminal.out().println(line(each)));
            }
        }
        return ExitCode.OK;
    }

    private String line(StoredConnection stored) {
        Profile profile = stored.profile();
        String token = terminal.messages().text(stored.token().isPresent() ? "cli.token.stored" : "cli.token.missing");
        return line(profile.name(), profile.address().toString(), profile.guard(), token);
    }

    private static String line(String name, String address, Guard guard, String token) {
        return "%-20s  %-32s  %-8s  %s".formatted(Printable.of(name), Printable.of(address), guard.word(), token);
    }

    private static Obj json(List<StoredConnection> stored) {
        Stream<JsonValue> all = Stream.concat(
                Stream.of(sandbox()), stored.stream().<JsonValue>map(ConnectionListCommand::json));
        return Obj.with().add("connections", new JsonValue.Arr(all.toList())).build();
    }

    private static JsonValue sandbox() {
        return json(Connection.SANDBOX, Optional.empty(), "", Tint.NONE, Guard.NONE)
                .add("sandbox", true)
                .add("tokenStored", false)
                .build();
    }

    private static Obj json(StoredConnection stored) {
        Profile profile = stored.profile();
        return json(
                        profile.name(), Optional.of(profile.address().toString()), profile.team(), profile.tint(),
                        profile.guard())
                .add("sandbox", false)
                .add("tokenStored", stored.token().isPresent())
                .build();
    }

    private static JsonValue.Builder json(
            String name, Optional<String> address, String team, Tint tint, Guard guard) {
        return Obj.with()
                .add("name", name)
                .addOrNull("address", address)
                .addOrNull("team", team)
                .add("colour", tint.word())
                .add("guard", guard.word());
    }
}

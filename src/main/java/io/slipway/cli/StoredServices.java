package io.slipway.cli;

import io.slipway.connection.Connection;
import io.slipway.connection.ConnectionStore;
import io.slipway.connection.Profile;
import io.slipway.connection.SealedToken;
import io.slipway.connection.StoredConnection;
import io.slipway.northflank.Credentials;
import io.slipway.storage.Damage;
import io.slipway.storage.Loaded;
import io.slipway.text.Printable;
import io.slipway.vault.Attempt;
import io.slipway.vault.Trouble;
import java.util.List;
import java.util.Optional;

/** The connections that the operator stored, as commands choose one; its token goes to its own address only. */
final class StoredServices {
    private final Terminal terminal;

    StoredServices(Terminal terminal) {
        this.terminal = terminal;
    }

    /** All of them, in their order. */
    List<StoredConnection> all() throws CommandFailure {
        return switch (new ConnectionStore(terminal.dirs().connections()).read()) {
            case Loaded.Absent<List<StoredConnection>> none -> List.of();
            case Loaded.Value<List<StoredConnection>>(List<StoredConnection> all) -> all;
            case Loaded.Damaged<List<StoredConnection>>(Damage damage) ->
                throw terminal.failure(ExitCode.WRONG_INPUT, "cli.connections.damaged", Printable.of(terminal.messages().damage(damage)));
        };
    }

    StoredConnection named(String name) throws CommandFailure {
        return all().stream()
                .filter(stored -> stored.profile().isCalled(name))
                .findFirst()
                .orElseThrow(() -> terminal.failure(ExitCode.WRONG_INPUT, "cli.connection.absent", Printable.of(name)));
    }

    /** The one that is meant when none is named; which of several is never guessed. */
    Optional<StoredConnection> only() throws CommandFailure {
        List<StoredConnection> all = all();
        if (all.size() > 1) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.connection.several");
        }
        return all.stream().findFirst();
    }

    /** The connection with its token; this may unlock the vault. */
    Connection open(StoredConnection stored) throws CommandFailure {
        Profile profile = stored.profile();
        if (stored.token().isEmpty()) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.connection.tokenless", Printable.of(profile.name()));
        }
        return switch (SealedToken.open(terminal.vault().open(terminal), profile, stored.token().get())) {
            case Attempt.Done<String>(String token) ->
                new Connection(profile, new Credentials(profile.address(), token));
            case Attempt.Refused<String>(Trouble reason) -> throw UnlockedVault.refused(reason, terminal);
        };
    }
}

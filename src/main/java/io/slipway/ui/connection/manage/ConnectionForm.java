package io.slipway.ui.connection.manage;

import io.slipway.connection.ApiToken;
import io.slipway.connection.Connection;
import io.slipway.connection.Guard;
import io.slipway.connection.Profile;
import io.slipway.connection.Tint;
import io.slipway.northflank.Credentials;
import io.slipway.ui.connection.stored.ListedConnection;
import io.slipway.ui.connection.stored.ListedConnection.Token;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A connection to a service while it is typed; what is wrong is named by keys, one for each part. */
final class ConnectionForm {
    private final Known known;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty token = new SimpleStringProperty("");
    private final StringProperty team = new SimpleStringProperty("");
    private final ObjectProperty<Tint> tint = new SimpleObjectProperty<>(Tint.NONE);
    private final ObjectProperty<Guard> guard = new SimpleObjectProperty<>(Guard.CONFIRM);
    private final ObjectProperty<ListedConnection> edited;
    private final BooleanBinding dirty;

    /** The parts of the form. */
    enum Part {
        NAME,
        ADDRESS,
        TOKEN,
        TEAM
    }

    /**
     * What is known of all connections.
     *
     * @param taken whether a name is that of another connection than the one of an id
     * @param token the token of the connection of an id, when it is in memory
     */
    record Known(BiPredicate<String, String> taken, Function<String, Optional<String>> token) {}

    /** A form that shows this connection. */
    ConnectionForm(ListedConnection first, Known known) {
        this.known = known;
        this.edited = new SimpleObjectProperty<>(first);
        this.dirty = Bindings.createBooleanBinding(
                this::differs, name, address, token, team, tint, guard, edited);
        edit(first);
    }

    /** Shows a connection as it is kept; what was typed is gone. */
    void edit(ListedConnection shown) {
        Profile profile = shown.profile();
        edited.set(shown);
        name.set(profile.name());
        address.set(profile.address().toString());
        team.set(profile.team());
        tint.set(profile.tint());
        guard.set(profile.guard());
        token.set("");
    }

    /** The connection is kept otherwise than before; what was typed stays. */
    void kept(ListedConnection now) {
        edited.set(now);
    }

    private boolean differs() {
        Profile profile = edited.get().profile();
        return !name.get().equals(profile.name())
                || !address.get().equals(profile.address().toString())
                || !team.get().equals(profile.team())
                || tint.get() != profile.tint()
                || guard.get() != profile.guard()
                || !token.get().isEmpty();
    }

    /** What is wrong, by part; empty when the connection can be kept. */
    Map<Part, String> problems() {
        Map<Part, String> problems = new TreeMap<>();
        if (!edited.get().profile().sandbox()) {
            nameProblem().ifPresent(key -> problems.put(Part.NAME, key));
            ServiceAddress.problem(address.get()).ifPresent(key -> problems.put(Part.ADDRESS, key));
            tokenProblem().ifPresent(key -> problems.put(Part.TOKEN, key));
            teamProblem().ifPresent(key -> problems.put(Part.TEAM, key));
        }
        return problems;
    }

    private Optional<String> nameProblem() {
        String typed = name.get().strip();
        if (typed.isEmpty()) {
            return Optional.of("connection.name.missing");
        }
        if (typed.equalsIgnoreCase(Connection.SANDBOX)) {
            return Optional.of("connection.name.sandbox");
        }
        return known.taken().test(typed, id()) ? Optional.of("connection.name.taken") : Optional.empty();
    }

    private Optional<String> teamProblem() {
        String now = typedToken().or(() -> known.token().apply(id())).orElse("");
        return team.get().isBlank() && ApiToken.isOrganisation(now)
                ? Optional.of("connection.team.organisation")
                : Optional.empty();
    }

    private String id() {
        return edited.get().profile().id();
    }

    /** A token goes into a header: printable ASCII, or the request would fail for a reason that names it. */
    private Optional<String> tokenProblem() {
        String typed = token.get().strip();
        if (typed.isEmpty()) {
            return tokenMissing();
        }
        return typed.chars().allMatch(c -> c > ' ' && c < 0x7f) ? Optional.empty() : Optional.of("connection.token.form");
    }

    /** One that is kept belongs to the address that it was entered for. */
    private Optional<String> tokenMissing() {
        if (edited.get().token() == Token.MISSING) {
            return Optional.of("connection.token.missing");
        }
        return isAddressKept() ? Optional.empty() : Optional.of("connection.token.elsewhere");
    }

    private boolean isAddressKept() {
        return ServiceAddress.problem(address.get()).isPresent()
                || ServiceAddress.of(address.get()).equals(edited.get().profile().address());
    }

    /** All but the token, as it is typed; it must have no problems. */
    Profile read() {
        return new Profile(
                id(),
                name.get().strip(),
                ServiceAddress.of(address.get()),
                team.get().strip(),
                tint.get(),
                guard.get(),
                false);
    }

    /** A token that was typed, in place of the one that is kept. */
    Optional<String> typedToken() {
        return Optional.of(token.get().strip()).filter(typed -> !typed.isEmpty());
    }

    /** The connection with the token that was typed, if one was. */
    Optional<Connection> typed() {
        Profile profile = read();
        return typedToken().map(typed -> new Connection(profile, new Credentials(profile.address(), typed)));
    }

    /** Whether something was changed. */
    BooleanBinding dirty() {
        return dirty;
    }

    /** The connection as it is kept. */
    ObjectProperty<ListedConnection> editedProperty() {
        return edited;
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty addressProperty() {
        return address;
    }

    StringProperty tokenProperty() {
        return token;
    }

    StringProperty teamProperty() {
        return team;
    }

    ObjectProperty<Tint> tintProperty() {
        return tint;
    }

    ObjectProperty<Guard> guardProperty() {
        return guard;
    }
}

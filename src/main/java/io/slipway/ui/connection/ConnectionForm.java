package io.slipway.ui.connection;

import io.slipway.connection.ApiToken;
import io.slipway.connection.Connection;
import io.slipway.northflank.Credentials;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A connection to a service while it is typed; what is wrong is named by keys, one for each part. */
public final class ConnectionForm {
    private final StringProperty name = new SimpleStringProperty("Northflank");
    private final StringProperty address = new SimpleStringProperty(Credentials.OFFICIAL.toString());
    private final StringProperty token = new SimpleStringProperty("");
    private final StringProperty team = new SimpleStringProperty("");

    /** The parts of the form. */
    public enum Part {
        NAME,
        ADDRESS,
        TOKEN,
        TEAM
    }

    /** What is wrong, by part; empty when the connection can be made. */
    public Map<Part, String> problems() {
        Map<Part, String> problems = new TreeMap<>();
        nameProblem().ifPresent(key -> problems.put(Part.NAME, key));
        ServiceAddress.problem(address.get()).ifPresent(key -> problems.put(Part.ADDRESS, key));
        tokenProblem().ifPresent(key -> problems.put(Part.TOKEN, key));
        if (team.get().isBlank() && ApiToken.isOrganisation(token.get().strip())) {
            problems.put(Part.TEAM, "connection.team.organisation");
        }
        return problems;
    }

    private Optional<String> nameProblem() {
        String typed = name.get().strip();
        if (typed.isEmpty()) {
            return Optional.of("connection.name.missing");
        }
        return typed.equalsIgnoreCase(Connection.SANDBOX) ? Optional.of("connection.name.sandbox") : Optional.empty();
    }

    /** A token goes into a header: printable ASCII, or the request would fail for a reason that names it. */
    private Optional<String> tokenProblem() {
        String typed = token.get().strip();
        if (typed.isEmpty()) {
            return Optional.of("connection.token.missing");
        }
        return typed.chars().allMatch(c -> c > ' ' && c < 0x7f) ? Optional.empty() : Optional.of("connection.token.form");
    }

    /** The connection as it is typed; it must have no problems. */
    public Connection read() {
        Credentials credentials = new Credentials(ServiceAddress.of(address.get()), token.get().strip());
        return new Connection(name.get().strip(), credentials, team.get().strip(), false);
    }

    /** What the operator calls it. */
    public StringProperty nameProperty() {
        return name;
    }

    /** The base address. */
    public StringProperty addressProperty() {
        return address;
    }

    /** The token. */
    public StringProperty tokenProperty() {
        return token;
    }

    /** The team of an organisation's token. */
    public StringProperty teamProperty() {
        return team;
    }
}

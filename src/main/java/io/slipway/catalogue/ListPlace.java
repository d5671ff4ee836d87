package io.slipway.catalogue;

import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Obj;
import java.net.URI;

/**
 * Where a list is read: ids of one service mean nothing on another, so the address counts as well as the connection.
 *
 * @param connection the id of the connection
 * @param address where it goes
 * @param team the team of an organisation's token, or empty
 * @param project the project, or empty for lists of the whole team
 * @param service the build service, or empty for lists of the whole project
 */
public record ListPlace(String connection, URI address, String team, String project, String service) {
    /** What belongs to the team as a whole. */
    public static ListPlace of(String connection, URI address, String team) {
        return new ListPlace(connection, address, team, "", "");
    }

    /** A project of the same team. */
    public ListPlace project(String id) {
        return new ListPlace(connection, address, team, id, "");
    }

    /** A build service of the same project. */
    public ListPlace service(String id) {
        return new ListPlace(connection, address, team, project, id);
    }

    Obj json() {
        return Obj.with()
                .add("connection", connection)
                .add("address", address.toString())
                .add("team", team)
                .add("project", project)
                .add("service", service)
                .build();
    }

    /** Whether a file says that it was read here. */
    boolean isSaidBy(JsonValue said) {
        return json().equals(said);
    }
}

package io.slipway.history;

import io.slipway.json.JsonException;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.json.JsonWriter;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is kept of a request as a row of its table. */
final class KeptRow {
    static final String INSERT = "INSERT INTO kept_requests (launch_id, sealed, fingerprints) VALUES (?, ?, ?)";
    static final String FIND = "SELECT * FROM kept_requests WHERE launch_id = ?";

    private KeptRow() {
    }

    static void write(PreparedStatement row, String launchId, KeptRequest kept) throws SQLException {
        row.setString(1, launchId);
        row.setBytes(2, kept.sealed().orElse(null));
        JsonValue.Builder fingerprints = JsonValue.Obj.with();
        kept.fingerprints().forEach(fingerprints::add);
        row.setString(3, JsonWriter.compact(fingerprints.build()));
    }

    static KeptRequest read(ResultSet row) throws SQLException {
        return new KeptRequest(Optional.ofNullable(row.getBytes("sealed")), fingerprints(row.getString("fingerprints")));
    }

    private static Map<String, String> fingerprints(String stored) throws SQLException {
        Map<String, String> fingerprints = new LinkedHashMap<>();
        try {
            if (JsonReader.read(stored) instanceof JsonValue.Obj object) {
                object.members().forEach(member -> {
                    if (member.value() instanceof JsonValue.Text(String text)) {
                        fingerprints.put(member.name(), text);
                    }
                });
            }
            return fingerprints;
        } catch (JsonException damaged) {
            throw new SQLException("what is kept of a request is stored in a way that cannot be read", damaged);
        }
    }
}

package io.slipway.history;

import io.slipway.run.Target;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A launch as a row of the table. */
final class LaunchRow {
    static final String INSERT = """
            INSERT INTO launches (launch_id, connection, team, project, job, preset, request, prepared_at, outcome,
                                  status, message, run_id, run_name, run_status, started_at, concluded_at, owner, sent_at,
                                  outcome_at, decided_at, aborted_at, note, baseline, preset_id, service)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final DateTimeFormatter SORTABLE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.nnnnnnnnn'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private LaunchRow() {
    }

    static void write(PreparedStatement row, LaunchRecord launch, Optional<Set<String>> baseline, Claim claim)
            throws SQLException {
        Parameters parameters = new Parameters(row);
        parameters.text(launch.launchId()).text(launch.connection());
        parameters.text(launch.target().team()).text(launch.target().project()).text(launch.target().job());
        parameters.text(launch.preset()).text(launch.request()).time(Optional.of(launch.preparedAt()));
        parameters.text(launch.outcome().word()).number(launch.status()).text(launch.message());
        parameters.text(launch.runId()).text(launch.runName()).text(launch.runStatus());
        parameters.time(launch.startedAt()).time(launch.concludedAt());
        Trail trail = launch.trail();
        parameters.text(trail.owner()).time(trail.sentAt()).time(trail.outcomeAt());
        parameters.time(trail.decidedAt()).time(trail.abortedAt()).text(trail.note());
        parameters.optional(baseline.map(ids -> String.join("\n", ids)));
        parameters.text(claim.preset()).text(claim.service());
    }

    /** The ids that were stored with a launch. */
    static Optional<Set<String>> baseline(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("baseline"))
                .map(ids -> ids.lines().collect(Collectors.toUnmodifiableSet()));
    }

    static LaunchRecord read(ResultSet row) throws SQLException {
        try {
            return new LaunchRecord(
                    row.getString("launch_id"),
                    row.getString("connection"),
                    new Target(row.getString("team"), row.getString("project"), row.getString("job")),
                    row.getString("preset"),
                    row.getString("request"),
                    Instant.parse(row.getString("prepared_at")),
                    RecordedOutcome.of(row.getString("outcome")),
                    number(row, "status"),
                    row.getString("message"),
                    row.getString("run_id"),
                    row.getString("run_name"),
                    row.getString("run_status"),
                    time(row.getString("started_at")),
                    time(row.getString("concluded_at")),
                    trail(row));
        } catch (DateTimeException | IllegalArgumentException damaged) {
            throw new SQLException("a launch is stored in a way that cannot be read", damaged);
        }
    }

    private static Trail trail(ResultSet row) throws SQLException {
        return new Trail(
                row.getString("owner"),
                time(row.getString("sent_at")),
                time(row.getString("outcome_at")),
                time(row.getString("decided_at")),
                time(row.getString("aborted_at")),
                row.getString("note"));
    }

    private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }

    private static Optional<Instant> time(@Nullable String text) {
        return Optional.ofNullable(text).map(Instant::parse);
    }

    /** Fills in the parameters of a statement from left to right. */
    static final class Parameters {
        private final PreparedStatement statement;
        private int last;

        Parameters(PreparedStatement statement) {
            this.statement = statement;
        }

        Parameters text(String text) throws SQLException {
            statement.setString(++last, text);
            return this;
        }

        Parameters number(Optional<Integer> number) throws SQLException {
            if (number.isPresent()) {
                statement.setInt(++last, number.get());
            } else {
                statement.setNull(++last, Types.INTEGER);
            }
            return this;
        }

        Parameters time(Optional<Instant> time) throws SQLException {
            return optional(time.map(SORTABLE::format));
        }

        Parameters optional(Optional<String> text) throws SQLException {
            statement.setString(++last, text.orElse(null));
            return this;
        }
    }
}

package io.slipway.history;

import io.slipway.history.LaunchRow.Parameters;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A filter as a condition of SQL with its parameters. */
final class FilterSql {
    private final List<String> conditions = new ArrayList<>();
    private final List<Setting> settings = new ArrayList<>();

    private interface Setting {
        void on(Parameters parameters) throws SQLException;
    }

    FilterSql(LaunchFilter filter) {
        filter.job().ifPresent(job -> add(
                "project = ? AND job = ? AND team = ?",
                parameters -> parameters.text(job.project()).text(job.job()).text(job.team())));
        filter.preset().ifPresent(preset -> add("preset = ?", parameters -> parameters.text(preset)));
        filter.from().ifPresent(from -> add("prepared_at >= ?", parameters -> parameters.time(Optional.of(from))));
        filter.until().ifPresent(until -> add("prepared_at < ?", parameters -> parameters.time(Optional.of(until))));
        if (!filter.standings().isEmpty()) {
            String places = String.join(", ", Collections.nCopies(filter.standings().size(), "?"));
            add("standing IN (" + places + ")", parameters -> {
                for (Standing standing : filter.standings()) {
                    parameters.text(standing.word());
                }
            });
        }
        filter.wordList().forEach(word -> add("instr(search_text, ?) > 0", parameters -> parameters.text(word)));
    }

    /**
     * Only what comes behind this launch, newest first.
     *
     * <p>Should it have been removed meanwhile, those prepared at the same nanosecond are passed over.
     */
    FilterSql after(LaunchRecord launch) {
        add("(prepared_at, rowid) < (?, (SELECT rowid FROM launches WHERE launch_id = ?))",
                parameters -> parameters.time(Optional.of(launch.preparedAt())).text(launch.launchId()));
        return this;
    }

    private void add(String condition, Setting setting) {
        conditions.add(condition);
        settings.add(setting);
    }

    String condition() {
        return conditions.isEmpty() ? "TRUE" : String.join(" AND ", conditions);
    }

    /** Fills in the parameters of a statement that begins with the condition. */
    Parameters fill(PreparedStatement statement) throws SQLException {
        Parameters parameters = new Parameters(statement);
        for (Setting setting : settings) {
            setting.on(parameters);
        }
        return parameters;
    }
}

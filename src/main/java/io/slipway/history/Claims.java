package io.slipway.history;

import io.slipway.history.LaunchRow.Parameters;
import io.slipway.run.Target;
import java.sql.SQLException;
import java.time.Instant;

/** What launches claim, beside them in the table. */
final class Claims {
    /** More than can be under way at once; what is older than these does not matter any more. */
    private static final String SAME = """
            SELECT * FROM launches
            WHERE preset_id = ? AND preset_id <> '' AND service = ? AND team = ? AND project = ? AND job = ?
            ORDER BY rowid DESC LIMIT 50
            """;

    private final Statements statements;

    Claims(Statements statements) {
        this.statements = statements;
    }

    /** Whether a launch with this claim may be made now. */
    Admission admission(Claim claim, Target target, Instant now) throws SQLException {
        return claim.isExclusive()
                ? new Gate(now).admit(statements.select(
                        SAME,
                        row -> new Parameters(row)
                                .text(claim.preset())
                                .text(claim.service())
                                .text(target.team())
                                .text(target.project())
                                .text(target.job()),
                        LaunchRow::read))
                : new Admission.Granted();
    }
}

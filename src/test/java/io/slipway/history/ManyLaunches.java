package io.slipway.history;

import io.slipway.run.Target;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** A database of very many launches as a busy team makes them, in one transaction. */
public final class ManyLaunches {
    /** A word that stands in one note in a thousand. */
    public static final String RARE = "incident-4711";

    private static final Instant END = Instant.parse("2026-11-24T12:00:00Z");
    private static final String[] JOBS = {
        "nightly-report", "database-migration", "reindex-search", "send-invoices", "clean-up", "import-prices", "backup"};
    private static final String[] PROJECTS = {"shop", "shop-staging", "warehouse", "billing", "default-project"};

    private final Random random = new Random(42);

    private ManyLaunches() {}

    /** Fills a new database. */
    public static void fill(Path file, int count) throws Exception {
        ManyLaunches made = new ManyLaunches();
        try (Connection database = Database.open(file, Schema.current(), Database.Limits.STANDARD)) {
            database.setAutoCommit(false);
            try (PreparedStatement insert = database.prepareStatement(LaunchRow.INSERT)) {
                for (int i = 0; i < count; i++) {
                    LaunchRow.write(insert, made.launch(END.minus(Duration.ofMinutes(4L * (count - i)))), Optional.of(Set.of()), Claim.NONE);
                    insert.executeUpdate();
                }
            }
            database.commit();
        }
    }

    private LaunchRecord launch(Instant at) {
        int kind = random.nextInt(100);
        RecordedOutcome outcome = kind < 92 ? RecordedOutcome.ACCEPTED : kind < 97 ? RecordedOutcome.REJECTED : RecordedOutcome.NOT_SENT;
        boolean ran = outcome == RecordedOutcome.ACCEPTED;
        Target target = Target.of(PROJECTS[random.nextInt(PROJECTS.length)], JOBS[random.nextInt(JOBS.length)]);
        Instant start = at.plusSeconds(3);
        return new LaunchRecord(
                uuid(), random.nextInt(3) == 0 ? "Staging" : "prod-eu", target,
                random.nextBoolean() ? "" : "Nightly report " + random.nextInt(9), request(), at, outcome,
                Optional.of(ran ? 200 : 409), ran ? "" : "The job has no deployment.", ran ? uuid() : "",
                ran ? target.job() + "-" + Integer.toHexString(random.nextInt()) : "",
                ran ? (random.nextInt(12) == 0 ? "FAILED" : "SUCCESS") : "",
                ran ? Optional.of(start) : Optional.empty(),
                ran ? Optional.of(start.plusSeconds(60 + random.nextInt(240))) : Optional.empty(),
                new Trail("4242@1790000000000", Optional.of(at), Optional.of(start), Optional.empty(), Optional.empty(), note()));
    }

    private String note() {
        int kind = random.nextInt(1000);
        return kind == 0 ? "Repeated because of " + RARE : kind < 20 ? "by hand, the scheduler was down" : "";
    }

    private String request() {
        StringBuilder body = new StringBuilder("{\"runtimeEnvironment\":{\"LOG_LEVEL\":\"debug\"");
        for (int i = random.nextInt(40); i > 0; i--) {
            body.append(",\"VARIABLE_").append(i).append("\":\"value ").append(random.nextInt()).append('"');
        }
        return body.append("},\"billing\":{\"deploymentPlan\":\"nf-compute-20\"}}").toString();
    }

    private String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}

package io.slipway.history;

import io.slipway.run.Target;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sqlite.SQLiteConfig;

/**
 * The history in a SQLite file. It is opened at its first use, which takes about 200 ms; any number of threads and
 * processes may use the same file.
 */
public final class SqliteHistory implements History {
    private static final System.Logger LOG = System.getLogger(SqliteHistory.class.getName());

    private final LaunchTable launches;
    private final LaunchWrites writes;
    private final LaunchLookup lookup;
    private final LaunchSearch search;
    private final Clock clock;

    /** A history in this file; it and its folder are made when they are missing. */
    public SqliteHistory(Path file) {
        this(file, aside -> LOG.log(System.Logger.Level.WARNING, "The record of launches was damaged: " + aside));
    }

    /**
     * A history in this file; it and its folder are made when they are missing.
     *
     * @param told is told, on the thread that met it, of a damaged file that was set aside for a new one
     */
    public SqliteHistory(Path file, Consumer<SetAside> told) {
        this(file, Schema.current(), Clock.systemUTC(), Database.Limits.STANDARD, told);
    }

    SqliteHistory(Path file, Schema schema, Clock clock, Database.Limits limits, Consumer<SetAside> told) {
        this.launches = new LaunchTable(file, schema, clock, limits, told);
        this.writes = new LaunchWrites(launches, clock);
        this.lookup = new LaunchLookup(launches);
        this.search = new LaunchSearch(launches);
        this.clock = clock;
    }

    /** Sets up what every history needs; the first one that is opened does it otherwise. */
    public static void ahead() {
        new SQLiteConfig();
    }

    @Override
    public Admission prepared(LaunchRecord launch, Optional<Set<String>> baseline, KeptRequest kept, Claim claim)
            throws HistoryException {
        return writes.prepared(launch, baseline, kept, claim);
    }

    @Override
    public KeptRequest kept(String launchId) throws HistoryException {
        return lookup.kept(launchId);
    }

    @Override
    public Admission admission(Claim claim, Target target) throws HistoryException {
        return writes.admission(claim, target);
    }

    @Override
    public void sent(String launchId) throws HistoryException {
        writes.sent(launchId);
    }

    @Override
    public void concluded(
            String launchId, RecordedOutcome outcome, Optional<Integer> status, String message, String runId, String runName)
            throws HistoryException {
        writes.concluded(launchId, outcome, status, message, runId, runName);
    }

    @Override
    public void decided(String launchId, String runId, String runName) throws HistoryException {
        writes.decided(launchId, runId, runName);
    }

    @Override
    public void aborted(String launchId) throws HistoryException {
        writes.aborted(launchId);
    }

    @Override
    public void noted(String launchId, String note) throws HistoryException {
        writes.noted(launchId, note);
    }

    @Override
    public void followed(String launchId, String runStatus, Optional<Instant> startedAt, Optional<Instant> concludedAt)
            throws HistoryException {
        writes.followed(launchId, runStatus, startedAt, concludedAt);
    }

    @Override
    public List<LaunchRecord> newest(int most) throws HistoryException {
        return search.page(LaunchFilter.ALL, Optional.empty(), most);
    }

    @Override
    public Optional<LaunchRecord> find(String launchId) throws HistoryException {
        return lookup.find(launchId);
    }

    @Override
    public List<LaunchRecord> undecided(String connection) throws HistoryException {
        return lookup.undecided(connection);
    }

    @Override
    public Optional<Set<String>> baseline(String launchId) throws HistoryException {
        return lookup.baseline(launchId);
    }

    @Override
    public Set<String> runsOf(Target target) throws HistoryException {
        return lookup.runsOf(target);
    }

    @Override
    public Set<String> runsAmong(Target target, Set<String> runIds) throws HistoryException {
        return lookup.runsAmong(target, runIds);
    }

    @Override
    public Optional<LaunchRecord> ofRun(Target target, String runId) throws HistoryException {
        return lookup.ofRun(target, runId);
    }

    @Override
    public List<LaunchRecord> startingWith(String beginning, int most) throws HistoryException {
        return lookup.startingWith(beginning, most);
    }

    @Override
    public List<LaunchRecord> page(LaunchFilter filter, Optional<LaunchRecord> after, int most) throws HistoryException {
        return search.page(filter, after, most);
    }

    @Override
    public int count(LaunchFilter filter) throws HistoryException {
        return search.count(filter);
    }

    @Override
    public List<Target> jobs() throws HistoryException {
        return search.jobs();
    }

    @Override
    public List<String> presets() throws HistoryException {
        return search.presets();
    }

    @Override
    public List<LaunchRecord> runs(String connection, Target job, int most) throws HistoryException {
        return search.runs(connection, job, most);
    }

    @Override
    public Optional<UsualDuration> usual(String connection, Target job) throws HistoryException {
        return search.usual(connection, job);
    }

    @Override
    public int prunable(Retention retention) throws HistoryException {
        return new Pruning(launches, retention, clock.instant()).count();
    }

    @Override
    public int prune(Retention retention) throws HistoryException {
        return new Pruning(launches, retention, clock.instant()).remove();
    }

    @Override
    public void close() {
        launches.close();
    }
}

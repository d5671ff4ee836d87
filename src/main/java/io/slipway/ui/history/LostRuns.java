package io.slipway.ui.history;

import io.slipway.history.History;
import io.slipway.history.LaunchRecord;
import io.slipway.launch.Finding;
import io.slipway.launch.LostLaunches;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.Run;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/** What is found out about launches whose outcome was lost, and what the operator says about them. */
public final class LostRuns {
    private static final System.Logger LOG = System.getLogger(LostRuns.class.getName());

    private final History history;
    private final LostLaunches lost;
    private final Background background;
    private final Latest looks;
    private final Consumer<String> changed;
    private final ObservableMap<String, Finding> findings = FXCollections.observableHashMap();

    /**
     * Nothing is found out yet.
     *
     * @param history where the operator's answer is noted
     * @param lost looks at the service
     * @param background where it looks
     * @param changed is told the id of a launch that was decided about
     */
    public LostRuns(History history, LostLaunches lost, Background background, Consumer<String> changed) {
        this.history = history;
        this.lost = lost;
        this.background = background;
        this.looks = new Latest(background);
        this.changed = changed;
    }

    /** Looks once for the runs of this connection's lost launches; what another connection said is dropped. */
    public void look(Northflank service, String connection) {
        findings.clear();
        looks.read(
                () -> lost.look(service, connection),
                found -> found.forEach(one -> findings.put(one.launch().launchId(), one.finding())),
                failure -> LOG.log(System.Logger.Level.WARNING, "Lost launches could not be looked for", failure));
    }

    /** The operator says which run the launch started, or that it started none. */
    void decide(LaunchRecord launch, Optional<Run> run, Runnable unnoted) {
        new Latest(background)
                .read(
                        () -> {
                            history.decided(
                                    launch.launchId(), run.map(Run::id).orElse(""), run.map(Run::runName).orElse(""));
                            return launch.launchId();
                        },
                        this::decided,
                        failure -> unnoted.run());
    }

    private void decided(String launchId) {
        findings.remove(launchId);
        changed.accept(launchId);
    }

    /** What was found about one launch. */
    public Optional<Finding> findingOf(String launchId) {
        return Optional.ofNullable(findings.get(launchId));
    }

    /** What was found, by the id of the launch. */
    ObservableMap<String, Finding> findings() {
        return findings;
    }
}

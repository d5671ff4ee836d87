package io.slipway.ui.shell;

import io.slipway.draft.RunDraft;
import io.slipway.northflank.Project;
import io.slipway.run.Target;
import io.slipway.ui.connection.Connections;
import io.slipway.ui.connection.OpenConnection;
import io.slipway.ui.connection.Places;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;

/** Which job was chosen on which connection: ids of one service mean nothing, or something else, on another. */
public final class Targets {
    /** What a newcomer finds chosen, so that the first launch takes no choice. */
    private static final Target FIRST = Target.of("default-project", "example-job");

    private final RunDraft draft;
    private final Connections connections;
    private final Map<String, Target> last = new HashMap<>();

    /** Targets of these connections. */
    public Targets(RunDraft draft, Connections connections, Places places) {
        this.draft = draft;
        this.connections = connections;
        places.projects().items().addListener((ListChangeListener<Project>) change -> chooseFirst(places));
    }

    /** Puts the target of the connection that was left aside, and takes up that of the new one. */
    public void change(Optional<OpenConnection> left, Optional<OpenConnection> entered) {
        left.ifPresent(connection -> last.put(connection.connection().id(), draft.spec().target()));
        entered.filter(connection -> left.isPresent() || isNowhere()).ifPresent(connection -> {
            String team = connection.connection().team();
            draft.choose(last.getOrDefault(connection.connection().id(), new Target(team, "", "")));
        });
    }

    /** A draft of the last time says where it is launched, and is there before the first connection. */
    private boolean isNowhere() {
        return draft.spec().target().equals(Target.NONE);
    }

    private void chooseFirst(Places places) {
        boolean untouched = isNowhere();
        boolean sandbox = connections.current().map(open -> open.connection().sandbox()).orElse(false);
        boolean listed = places.projects().items().stream().anyMatch(project -> project.id().equals(FIRST.project()));
        if (sandbox && untouched && listed) {
            draft.choose(FIRST);
        }
    }
}

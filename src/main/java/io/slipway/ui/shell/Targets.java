package io.slipway.ui.shell;

import io.slipway.connection.Connection;
import io.slipway.northflank.Project;
import io.slipway.run.Target;
import io.slipway.ui.connection.Connections;
import io.slipway.ui.connection.OpenConnection;
import io.slipway.ui.connection.Places;
import io.slipway.ui.presets.Chosen;
import io.slipway.ui.presets.Presets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;

/**
 * Which job each draft is started at on which connection: ids of one service mean nothing, or something else, on
 * another.
 */
public final class Targets {
    private final Presets presets;
    private final Connections connections;
    private final Left told;
    private final Map<Kept, Target> last = new HashMap<>();

    /** For which team each connection was when it was chosen last, by its id. */
    private final Map<String, String> teams = new HashMap<>();

    /** A draft, by its key, on a connection, by its id. */
    private record Kept(String draft, String connection) {}

    /** Is told that the job of a draft was not taken along. */
    @FunctionalInterface
    public interface Left {
        /**
         * Another one is shown, or none.
         *
         * @param connection the id of the one that the draft was made on
         * @param here the one that it is shown on
         */
        void behind(String connection, Connection here);
    }

    /** Targets of these drafts on these connections. */
    public Targets(Presets presets, Connections connections, Places places, Left told) {
        this.presets = presets;
        this.connections = connections;
        this.told = told;
        presets.setPlacing((key, before) ->
                connections.current().map(open -> shown(key, before, open.connection())).orElse(before));
        places.projects().items().addListener((ListChangeListener<Project>) change -> chooseFirst(places));
    }

    /** Puts the target of the connection that was left aside, and takes up that of the new one. */
    public void change(Optional<OpenConnection> left, Optional<OpenConnection> entered) {
        entered.map(OpenConnection::connection).ifPresent(now -> {
            heedTeam(now);
            Chosen before = presets.chosen();
            // Nobody has changed the connection of a draft of the last time, so it is told as when a tab is shown.
            presets.choose(left.isEmpty() ? shown(presets.key(), before, now) : here(presets.key(), before, now));
        });
    }

    /** The jobs of another team are none of this one, whichever draft they were chosen for. */
    private void heedTeam(Connection now) {
        Optional.ofNullable(teams.put(now.id(), now.team())).filter(team -> !team.equals(now.team())).ifPresent(other -> {
            Chosen nowhere = new Chosen(now.id(), new Target(now.team(), "", ""));
            last.keySet().removeIf(kept -> kept.connection().equals(now.id()));
            presets.moveWaiting(nowhere);
            if (presets.chosen().connection().equals(now.id())) {
                presets.choose(nowhere);
            }
        });
    }

    private Chosen shown(String key, Chosen before, Connection now) {
        Chosen here = here(key, before, now);
        if (!here.target().equals(before.target()) && !before.target().project().isEmpty()) {
            told.behind(before.connection(), now);
        }
        return here;
    }

    private Chosen here(String key, Chosen before, Connection now) {
        Target nowhere = new Target(now.team(), "", "");
        if (before.connection().isEmpty() || before.connection().equals(now.id())) {
            return new Chosen(now.id(), before.target().equals(Target.NONE) ? nowhere : before.target());
        }
        last.put(new Kept(key, before.connection()), before.target());
        return new Chosen(now.id(), last.getOrDefault(new Kept(key, now.id()), nowhere));
    }

    /** A newcomer finds a job chosen, so that the first launch takes no choice. */
    private void chooseFirst(Places places) {
        Target target = presets.chosen().target();
        boolean sandbox = connections.current().map(open -> open.connection().sandbox()).orElse(false);
        Target first = Connection.SANDBOX_JOB;
        boolean listed = places.projects().items().stream().anyMatch(project -> project.id().equals(first.project()));
        if (sandbox && listed && target.equals(Target.NONE)) {
            connections.current().ifPresent(open -> presets.choose(new Chosen(open.connection().id(), first)));
        }
    }
}

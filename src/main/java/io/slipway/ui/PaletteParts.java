package io.slipway.ui;

import io.slipway.history.LaunchFilter;
import io.slipway.history.LaunchRecord;
import io.slipway.preset.file.PresetFile;
import io.slipway.run.Target;
import io.slipway.text.Messages;
import io.slipway.ui.connection.Places;
import io.slipway.ui.history.LaunchStatus;
import io.slipway.ui.kit.menu.MenuAction;
import io.slipway.ui.kit.menu.WhyNot;
import io.slipway.ui.palette.Entry;
import io.slipway.ui.palette.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** All that the palette finds, taken from where it is: menus, presets, places, connections and the history. */
final class PaletteParts {
    private static final int MOST_LAUNCHES = 12;

    private final Services services;
    private final Messages messages;
    private final PresetParts presets;
    private final Places places;
    private final ConnectionParts connections;
    private final Ways ways;

    /**
     * What is done with a launch that was found.
     *
     * @param show shows it in the history
     * @param reopen opens it as a new draft
     */
    record Ways(Consumer<LaunchRecord> show, Consumer<LaunchRecord> reopen) {}

    PaletteParts(Services services, PresetParts presets, Places places, ConnectionParts connections, Ways ways) {
        this.services = services;
        this.messages = services.messages();
        this.presets = presets;
        this.places = places;
        this.connections = connections;
        this.ways = ways;
    }

    /** All but launches, as they are now. */
    List<Entry> offered(List<MenuAction> actions) {
        List<Entry> entries = new ArrayList<>();
        actions.stream().filter(action -> !action.id().startsWith("menu-palette")).map(this::action).forEach(entries::add);
        presets.listed().forEach(file -> entries.add(preset(file)));
        Target now = services.draft().spec().target();
        places.jobs().items().forEach(job -> entries.add(Entry.of(
                Kind.JOB,
                now.project() + "/" + job.id(),
                job.name(),
                now.project() + " / " + job.id(),
                () -> choose(now.project(), job.id()))));
        places.projects().items().forEach(project -> entries.add(Entry.of(
                Kind.PROJECT, project.id(), project.name(), project.id(), () -> choose(project.id(), ""))));
        connections.names().forEach((id, name) -> entries.add(Entry.of(
                Kind.CONNECTION, id, name, "", () -> connections.choose(id))));
        return entries;
    }

    private Entry action(MenuAction action) {
        String title = action.isOn()
                .map(on -> messages.text(on ? "palette.on" : "palette.off", action.name()))
                .orElse(action.name());
        Optional<String> why = action.item().isDisable()
                ? WhyNot.of(action.item()).or(() -> Optional.of(messages.text("palette.why")))
                : Optional.empty();
        String keys = Optional.ofNullable(action.item().getAccelerator())
                .map(services.views().keys().words()::of)
                .orElse("");
        String id = action.id().isEmpty() ? action.name() : action.id();
        return Entry.action(id, title, action.menu(), keys, why, action::choose);
    }

    private Entry preset(PresetFile.Usable file) {
        Target target = file.preset().spec().target();
        String job = target.job().isEmpty() ? "" : target.project() + " / " + target.job();
        String detail = file.folder().isEmpty() || job.isEmpty() ? file.folder() + job : file.folder() + ", " + job;
        return Entry.of(
                Kind.PRESET, file.preset().id(), file.name(), detail, () -> presets.actions().open(file));
    }

    private void choose(String project, String job) {
        services.draft().choose(new Target(services.draft().spec().target().team(), project, job));
    }

    /** Reads the newest launches that hold these words. */
    Callable<List<Entry>> launches(String words) {
        return () -> services.stores().history()
                .page(LaunchFilter.words(words), Optional.empty(), MOST_LAUNCHES)
                .stream()
                .map(this::launch)
                .toList();
    }

    /** What the database found is an answer, so all that it looked through is searched again for the order. */
    private Entry launch(LaunchRecord launch) {
        String title = launch.preset().isEmpty() ? launch.target().job() : launch.preset();
        String detail = String.join(
                ", ",
                messages.text(LaunchStatus.of(launch).key()),
                services.times().ago(launch.preparedAt()),
                launch.target().project() + " / " + launch.target().job(),
                launch.runName().isEmpty() ? launch.connection() : launch.runName());
        return Entry.found(
                        Kind.LAUNCH,
                        launch.launchId(),
                        title,
                        detail,
                        String.join(" ", launch.connection(), launch.runId(), launch.trail().note()),
                        () -> ways.show().accept(launch))
                .or(() -> ways.reopen().accept(launch));
    }
}

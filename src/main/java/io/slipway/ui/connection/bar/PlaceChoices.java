package io.slipway.ui.connection.bar;

import io.slipway.northflank.Job;
import io.slipway.northflank.Project;
import io.slipway.text.Messages;
import io.slipway.ui.kit.picker.Picker;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Projects and jobs as a picker offers them. */
final class PlaceChoices {
    private final Messages messages;

    PlaceChoices(Messages messages) {
        this.messages = messages;
    }

    Picker.Choice project(Project project) {
        return new Picker.Choice(project.id(), unlessSame(project.id(), project.name()));
    }

    Picker.Choice job(Job job) {
        return new Picker.Choice(job.id(), joined(unlessSame(job.id(), job.name()), kind(job)));
    }

    private String kind(Job job) {
        return messages.text(job.suspended() ? "target.job.suspended" : "target.job.type", job.type());
    }

    private static String unlessSame(String id, String name) {
        return id.equals(name) ? "" : name;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" \u00B7 "));
    }
}

package io.slipway.ui.connection.bar;

import io.slipway.northflank.Job;
import io.slipway.northflank.Project;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Picker;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** Projects and jobs as a picker offers them. */
final class PlaceChoices {
    private final Messages messages;

    PlaceChoices(Messages messages) {
        this.messages = messages;
    }

    ObservableList<Picker.Choice> projects(ObservableList<Project> projects) {
        return following(projects, project -> new Picker.Choice(project.id(), unlessSame(project.id(), project.name())));
    }

    ObservableList<Picker.Choice> jobs(ObservableList<Job> jobs) {
        return following(jobs, job -> new Picker.Choice(job.id(), detail(job)));
    }

    private String detail(Job job) {
        return messages.text(job.suspended() ? "target.job.suspended" : "target.job.type", job.type());
    }

    private static String unlessSame(String id, String name) {
        return id.equals(name) ? "" : name;
    }

    private static <T> ObservableList<Picker.Choice> following(
            ObservableList<T> source, Function<T, Picker.Choice> choice) {
        ObservableList<Picker.Choice> shown = FXCollections.observableArrayList();
        source.addListener((ListChangeListener<T>) change -> shown.setAll(source.stream().map(choice).toList()));
        shown.setAll(source.stream().map(choice).toList());
        return shown;
    }
}

package io.slipway.ui.connection;

import io.slipway.northflank.Job;
import io.slipway.northflank.Project;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The projects and jobs that can be chosen.
 *
 * @param projects the projects of the connection
 * @param jobs the jobs of the chosen project
 */
public record Places(ObservableList<Project> projects, ObservableList<Job> jobs) {
    /** Nothing read yet. */
    public static Places none() {
        return new Places(FXCollections.observableArrayList(), FXCollections.observableArrayList());
    }
}

package io.slipway.ui.compose;

import io.slipway.northflank.Branch;
import io.slipway.northflank.Build;
import io.slipway.northflank.BuildService;
import io.slipway.northflank.Plan;
import io.slipway.northflank.Registry;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What the service offers for the fields of a launch; each list is filled when it has been read and may stay empty.
 *
 * @param plans the plans with their prices
 * @param services the build services of the chosen project
 * @param branches the branches of the chosen service
 * @param builds the builds of the chosen service
 * @param registries the saved credentials
 */
public record Choices(
        ObservableList<Plan> plans,
        ObservableList<BuildService> services,
        ObservableList<Branch> branches,
        ObservableList<Build> builds,
        ObservableList<Registry> registries) {

    /** Nothing read yet. */
    public static Choices none() {
        return new Choices(
                FXCollections.observableArrayList(),
                FXCollections.observableArrayList(),
                FXCollections.observableArrayList(),
                FXCollections.observableArrayList(),
                FXCollections.observableArrayList());
    }
}

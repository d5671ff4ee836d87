package io.slipway.draft;

import io.slipway.run.Docker;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The docker runtime while it is edited; texts stay when another type is chosen. */
public final class DockerDraft {
    private final ObjectProperty<Optional<Docker.ConfigType>> configType =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty customEntrypoint = new SimpleStringProperty("");
    private final StringProperty customCommand = new SimpleStringProperty("");

    DockerDraft() {
    }

    Optional<Docker> read() {
        return configType.get().map(type -> new Docker(type, customEntrypoint.get(), customCommand.get()));
    }

    void write(Optional<Docker> docker) {
        configType.set(docker.map(Docker::configType));
        customEntrypoint.set(docker.map(Docker::customEntrypoint).orElse(""));
        customCommand.set(docker.map(Docker::customCommand).orElse(""));
    }

    Observable[] properties() {
        return new Observable[] {configType, customEntrypoint, customCommand};
    }

    /** What is replaced; empty is "as the job has it". */
    public ObjectProperty<Optional<Docker.ConfigType>> configTypeProperty() {
        return configType;
    }

    /** The entrypoint, empty when absent. */
    public StringProperty customEntrypointProperty() {
        return customEntrypoint;
    }

    /** The command, empty when absent. */
    public StringProperty customCommandProperty() {
        return customCommand;
    }
}

package io.slipway.draft;

import io.slipway.run.Buildpack;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The buildpack runtime while it is edited; texts stay when another type is chosen. */
public final class BuildpackDraft {
    private final ObjectProperty<Optional<Buildpack.ConfigType>> configType =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty customProcess = new SimpleStringProperty("");
    private final StringProperty customEntrypoint = new SimpleStringProperty("");
    private final StringProperty customCommand = new SimpleStringProperty("");

    BuildpackDraft() {
    }

    Optional<Buildpack> read() {
        return configType
                .get()
                .map(type -> new Buildpack(type, customProcess.get(), customEntrypoint.get(), customCommand.get()));
    }

    void write(Optional<Buildpack> buildpack) {
        configType.set(buildpack.map(Buildpack::configType));
        customProcess.set(buildpack.map(Buildpack::customProcess).orElse(""));
        customEntrypoint.set(buildpack.map(Buildpack::customEntrypoint).orElse(""));
        customCommand.set(buildpack.map(Buildpack::customCommand).orElse(""));
    }

    Observable[] properties() {
        return new Observable[] {configType, customProcess, customEntrypoint, customCommand};
    }

    /** What is replaced; empty is "as the job has it". */
    public ObjectProperty<Optional<Buildpack.ConfigType>> configTypeProperty() {
        return configType;
    }

    /** The process, empty when absent. */
    public StringProperty customProcessProperty() {
        return customProcess;
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
